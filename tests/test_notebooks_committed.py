"""The committed notebooks: each pair of files agrees byte for byte, and the outputs hold nothing but the dataset's."""

import json
import re
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

import indicators
from indicators.notebooks import execute

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "notebooks"
SOURCES = sorted(FOLDER.glob("*.py"))
CHINESE = re.compile(r"[\u4e00-\u9fff]")
CITATION = re.compile(r"\[\d+ L\d+\]")


def cells(source: Path) -> list[dict[str, Any]]:
    notebook: dict[str, list[dict[str, Any]]] = json.loads(source.with_suffix(".ipynb").read_text(encoding="utf-8"))
    return notebook["cells"]


def shown(source: Path, kind: str) -> list[str]:
    """What the outputs of a notebook have of a MIME type, printed text as `text/plain`."""
    outputs = [output for cell in cells(source) for output in cell.get("outputs", [])]
    found = [output.get("data", {"text/plain": output.get("text")}).get(kind) for output in outputs]
    return ["".join(text) for text in found if text is not None]


def test_each_source_has_its_notebook_and_each_notebook_its_source() -> None:
    assert [path.stem for path in SOURCES] == sorted(path.stem for path in FOLDER.glob("*.ipynb"))
    assert SOURCES


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_executing_gives_the_committed_bytes(source: Path) -> None:
    executed, committed = execute(source), source.with_suffix(".ipynb").read_bytes()
    assert executed == committed, f"{source.name} gives other outputs now. look at them with: indicators notebooks"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_charts_are_the_committed_figures(source: Path) -> None:
    committed = {path.read_bytes() for path in (ROOT / "figures").glob("*.png")}
    charts = [b64decode(image) for image in shown(source, "image/png")]
    assert charts
    assert set(charts) <= committed


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_what_is_cited_are_rows_of_the_dataset(source: Path) -> None:
    known = {row.short for row in indicators.load()}
    texts = [*shown(source, "text/markdown"), *shown(source, "text/plain")]
    texts += ["".join(cell["source"]) for cell in cells(source) if cell["cell_type"] == "markdown"]
    cited = set(CITATION.findall("\n".join(texts).replace("&nbsp;", " ")))
    assert cited
    assert cited <= known


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_headings_are_in_chinese_then_in_english(source: Path) -> None:
    texts = ["".join(cell["source"]) for cell in cells(source) if cell["cell_type"] == "markdown"]
    headings = re.findall(r"^#+ (.+)$", "\n".join(texts), re.MULTILINE)
    assert headings
    for heading in headings:
        chinese, english = heading.split("<br>")
        assert CHINESE.search(chinese)
        assert not CHINESE.search(english)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_no_figure_is_typed_in_the_prose(source: Path) -> None:
    prose = "\n".join("".join(cell["source"]) for cell in cells(source) if cell["cell_type"] == "markdown")
    prose = re.sub(r"`[^`]*`|\b2020\b|^# .*|<br>\d\.|section \d", "", prose, flags=re.MULTILINE)
    numbers = re.findall(r"\d[\d.,]*\s*(?:%|[万亿家元]|billion|trillion|percent)", prose)
    assert not numbers
