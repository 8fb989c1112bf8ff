"""The two READMEs say the same, and what they say is true: commands, outputs, the row, links.

`README.md` runs as a doctest by the settings of pytest; the Python of `README.zh.md` is held to be the same.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pytest

import indicators
from indicators.cli import build_parser

ROOT = Path(__file__).resolve().parents[1]
README = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh.md")}
SECTIONS = {
    "Two commands": "两条命令",
    "A chart": "一张图",
    "Ten lines of Python": "十行 Python",
    "What compares, what follows, what holds": "什么可比，能推算什么，是否属实",
    "Citing a figure": "引用一个数字",
    "Commands": "命令",
    "How to read a row": "怎样读一行数据",
    "What it does not promise": "不保证什么",
    "Folders": "目录",
    "Licence and citation": "许可与引用",
}
ROW = list(SECTIONS).index("How to read a row")
EACH = pytest.mark.parametrize("text", README.values(), ids=README)


def sections(text: str) -> dict[str, str]:
    _, *parts = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def code(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def first_cells(text: str) -> list[list[str]]:
    """The rows of a section's table, without its head: the cells' text in backticks, else as it stands."""
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")][2:]
    return [[cell.strip().strip("`") for cell in row] for row in rows]


def test_both_have_the_same_sections_in_the_same_order() -> None:
    english, chinese = README.values()
    assert list(sections(english)) == list(SECTIONS)
    assert list(sections(chinese)) == list(SECTIONS.values())


def test_both_show_the_same_code_and_output() -> None:
    english, chinese = README.values()
    for language in ("python", "console"):
        assert code(english, language) == code(chinese, language) != []
    shell = [
        [line.split("#")[0].strip() for line in "".join(code(text, "sh")).splitlines()] for text in README.values()
    ]
    assert shell[0] == shell[1] == ["make", "make test"]


@pytest.mark.parametrize("section", ["Commands", "How to read a row", "Folders"])
def test_both_tables_name_the_same_things(section: str) -> None:
    english, chinese = README.values()
    rows = first_cells(sections(english)[section]), first_cells(sections(chinese)[SECTIONS[section]])
    keys = [[row[: len(row) - 1] for row in table] for table in rows]
    assert keys[0] == keys[1]


def test_both_promise_equally_little() -> None:
    promises = [len(re.findall(r"^- ", text, re.MULTILINE)) for text in README.values()]
    assert promises[0] == promises[1] > 0


@EACH
def test_every_command_is_named(text: str) -> None:
    (subparsers,) = (a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction))
    named = re.findall(r"^\| `indicators ([a-z]+)", text, re.MULTILINE)
    assert sorted(named) == sorted(subparsers.choices)


@EACH
def test_make_has_the_targets_named(text: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"\bmake ([a-z]+)(?=`| +#)", text))
    assert {"test", "lab"} <= named
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in named)


@pytest.mark.parametrize("example", code(README["README.md"], "console"))
def test_the_shell_prints_what_is_shown(example: str) -> None:
    command, _, output = example.partition("\n")
    arguments = command.removeprefix("$ indicators ").split()
    done = subprocess.run(
        [sys.executable, "-m", "indicators", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == output


@EACH
def test_the_row_shown_is_a_row_of_the_dataset(text: str) -> None:
    shown = {field: value for field, value, _ in first_cells(list(sections(text).values())[ROW])}
    row = indicators.load()[shown["claim_id"]]
    assert shown == {field: str(getattr(row, field)) for field in shown}


@EACH
def test_links_and_pictures_lead_to_files(text: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) > 10
    assert not [link for link in links if not (ROOT / link).is_file()]


@EACH
def test_pictures_have_an_alternative_text(text: str) -> None:
    pictures = re.findall(r"!\[([^\]]*)\]\((figures/[^)]+\.png)\)", text)
    assert pictures
    assert all(len(alternative) > 20 for alternative, _ in pictures)


@EACH
def test_the_folders_named_are_all_there_are(text: str) -> None:
    named = re.findall(r"^\| \[`([a-z]+)/`\]", text, re.MULTILINE)
    there = [path.name for path in ROOT.iterdir() if path.is_dir() and (path / "README.md").is_file()]
    assert sorted(named) == sorted(name for name in there if not name.startswith("."))
