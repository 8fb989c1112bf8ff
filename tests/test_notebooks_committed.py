"""The committed notebooks: each pair of files agrees byte for byte, and the outputs hold nothing but the dataset's."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

import indicators
from indicators.notebooks import execute

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "notebooks"
SOURCES = sorted(FOLDER.glob("*.py"))
CHINESE = re.compile(r"[\u4e00-\u9fff]")
CITATION = re.compile(r"\[(?:\d+|text) L\d+\]")


EACH = pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)


def cells(source: Path) -> list[dict[str, Any]]:
    notebook: dict[str, list[dict[str, Any]]] = json.loads(source.with_suffix(".ipynb").read_text(encoding="utf-8"))
    return notebook["cells"]


def shown(source: Path) -> list[str]:
    """What the outputs of a notebook show: HTML or Markdown before plain text, as JupyterLab chooses."""
    outputs = [output for cell in cells(source) for output in cell.get("outputs", [])]
    bundles = [output.get("data", {"text/plain": output.get("text")}) for output in outputs]
    kinds = ("text/html", "text/markdown", "text/plain")
    return ["".join(next(bundle[kind] for kind in kinds if bundle.get(kind))) for bundle in bundles]


def prose(source: Path) -> str:
    return "\n".join("".join(cell["source"]) for cell in cells(source) if cell["cell_type"] == "markdown")


def test_each_source_has_its_notebook_and_each_notebook_its_source() -> None:
    assert [path.stem for path in SOURCES] == sorted(path.stem for path in FOLDER.glob("*.ipynb"))
    assert [path.stem.partition("_")[0] for path in SOURCES] == [str(number + 1) for number in range(len(SOURCES))]


@EACH
def test_executing_gives_the_committed_bytes(source: Path) -> None:
    executed, committed = execute(source), source.with_suffix(".ipynb").read_bytes()
    assert executed == committed, f"{source.name} gives other outputs now. look at them with: indicators notebooks"


@EACH
def test_what_is_cited_are_rows_of_the_dataset_or_of_the_article_read_there(source: Path) -> None:
    (parameters,) = (cell for cell in cells(source) if "parameters" in cell["metadata"].get("tags", ()))
    names: dict[str, Any] = {}
    exec("".join(parameters["source"]), names)
    pasted = indicators.extract(names["text"]).dataset if "text" in names else ()
    known = {row.short for row in (*indicators.load(), *pasted)}
    cited = set(CITATION.findall("\n".join((*shown(source), prose(source))).replace("&nbsp;", " ")))
    assert cited
    assert cited <= known


@EACH
def test_pictures_are_said_in_words_too(source: Path) -> None:
    for picture in re.findall(r"<img [^>]*>", "\n".join(shown(source))):
        assert re.search(r'alt="[^"]{40,}"', picture)


@EACH
def test_notebooks_stay_small(source: Path) -> None:
    assert source.with_suffix(".ipynb").stat().st_size < 1_200_000


@EACH
def test_headings_are_in_chinese_then_in_english(source: Path) -> None:
    headings = re.findall(r"^#+ (.+)$", prose(source), re.MULTILINE)
    assert headings
    for heading in headings:
        chinese, english = heading.split("<br>")
        assert CHINESE.search(chinese)
        assert not CHINESE.search(english)


def typed(text: str) -> list[str]:
    """The numbers in a text that are no year of a title, no section and no article's key."""
    return re.findall(r"\d+", re.sub(r"`[^`]*`|\b2020\b|\[\d{3}\]|\bsections? \d(?:, \d)*", "", text))


def said(source: Path) -> list[str]:
    """The strings that a notebook's sentences are made of, without what is filled in from the rows."""
    code = ["".join(cell["source"]) for cell in cells(source) if cell["cell_type"] == "code"]
    calls = [node for text in code for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    sentences = [call.args[:2] for call in calls if getattr(call.func, "id", "") == "say"]
    parts = [part for pair in sentences for text in pair for part in ast.walk(text)]
    return [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]


@EACH
def test_no_figure_is_typed(source: Path) -> None:
    assert typed(re.sub(r"^#+ .*", "", prose(source), flags=re.MULTILINE)) == []
    assert said(source)
    assert typed("\n".join(said(source))) == []


@EACH
def test_each_asks_answers_and_concludes(source: Path) -> None:
    words = prose(source)
    marks = ["**问**", "**Question**", "**答 · Answer**", "**可以说 · What may be said**", "**不能说 · What may not**"]
    places = [words.find(mark) for mark in marks]
    assert -1 not in places
    assert places == sorted(places)
