"""`docs/notebooks.md` names every overview, its examples run, and `notebooks/README.md` lists every notebook."""

import doctest
import re
from pathlib import Path

from indicators.overview.overview import Overview

ROOT = Path(__file__).resolve().parents[1]
PATH = ROOT / "docs" / "notebooks.md"
PAGE = PATH.read_text(encoding="utf-8")


def test_examples_are_true() -> None:
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted >= 4
    assert result.failed == 0


def test_every_overview_is_named() -> None:
    named = set(re.findall(r"`data\.overview\.(\w+)\(", PAGE))
    assert named == {name for name in vars(Overview) if not name.startswith("_")} - {"dataset"}


def test_the_page_of_the_folder_lists_every_notebook() -> None:
    page = (ROOT / "notebooks" / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"\[`(\w+)`\]\((\w+)\.ipynb\)", page)
    assert [name for name, file in listed if name == file] == sorted(
        path.stem for path in (ROOT / "notebooks").glob("*.py")
    )
