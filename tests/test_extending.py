"""`docs/extending.md`, followed to the letter in a copy of the package.

Run as a program, this file writes the examples' outputs into the page anew.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).resolve().parents[1]
PATH = ROOT / "docs" / "extending.md"
PAGE = PATH.read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(?P<kind>.+)\n(?P<text>(?:.*\n)*?)```$", re.MULTILINE)
BELOW = re.compile(r"^In `(?P<file>[^`]+)`, below `(?P<above>[^`]+)`.*:\n\n```.*\n(?P<line>.+\n)```$", re.MULTILINE)
BECOMES = re.compile(r"^In `(?P<file>[^`]+)`, `(?P<old>[^`]+)` becomes `(?P<new>[^`]+)`\.$", re.MULTILINE)


def edit(project: Path) -> None:
    for found in BELOW.finditer(PAGE):
        path = project / found["file"]
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        last = max(i for i, line in enumerate(lines) if re.match(re.escape(found["above"]) + r"\b", line))
        lines.insert(last + 1, found["line"])
        path.write_text("".join(lines), encoding="utf-8")
    for found in BECOMES.finditer(PAGE):
        path = project / found["file"]
        text = path.read_text(encoding="utf-8")
        assert text.count(f"{found['old']}\n") == 1
        path.write_text(text.replace(f"{found['old']}\n", f"{found['new']}\n"), encoding="utf-8")


def consoles() -> list[tuple[str, str]]:
    """The commands of the page, in order, with what they print."""
    blocks = [found["text"] for found in BLOCK.finditer(PAGE) if found["kind"] == "console"]
    return [(head.removeprefix("$ "), told) for head, _, told in (text.partition("\n") for text in blocks)]


def outputs() -> Iterator[str]:
    """What the commands of the page print, the first before the edits and the second after them."""
    with TemporaryDirectory() as folder:
        project = Path(folder)
        copytree(ROOT / "indicators", project / "indicators", ignore=ignore_patterns("__pycache__", "data", "figures"))
        article = next(found["text"] for found in BLOCK.finditer(PAGE) if found["kind"] == "text tea.txt")
        (project / "tea.txt").write_text(article, encoding="utf-8")
        for number, (command, _) in enumerate(consoles()):
            if number:
                edit(project)
            script = f'indicators() {{ "{sys.executable}" -m indicators "$@"; }}\n{command} 2>&1'
            environment = {**os.environ, "PYTHONPATH": str(project)}
            done = subprocess.run(["sh", "-c", script], cwd=project, env=environment, capture_output=True, check=False)
            yield done.stdout.decode("utf-8")


def test_the_edits_change_what_the_page_says() -> None:
    assert list(outputs()) == [told for _, told in consoles()], "stale: python tests/test_extending.py"


@pytest.mark.parametrize("block", [found for found in BLOCK.finditer(PAGE) if found["kind"].startswith("python ")])
def test_the_rule_stands_in_the_code_as_on_the_page(block: re.Match[str]) -> None:
    assert block["text"].strip() in (ROOT / block["kind"].removeprefix("python ")).read_text(encoding="utf-8")


def refresh() -> None:
    made = outputs()
    page = BLOCK.sub(
        lambda m: f"```console\n{m['text'].partition(chr(10))[0]}\n{next(made)}```" if m["kind"] == "console" else m[0],
        PAGE,
    )
    PATH.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    refresh()
