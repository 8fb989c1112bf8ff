"""`docs/figures.md` tells what there is: its examples run, and it names every figure, call and module."""

import doctest
import re

import pytest

from indicators.figures.plotter import Plotter
from indicators.figures.spec import read_figures

from .conftest import ROOT

PATH = ROOT / "docs" / "figures.md"
PAGE = PATH.read_text(encoding="utf-8")


def test_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted > 8
    assert result.failed == 0


def test_every_figure_and_every_call_is_named() -> None:
    assert all(f"| `{figure.id}` |" in PAGE for figure in read_figures())
    calls = [name for name in vars(Plotter) if not name.startswith("_") and callable(vars(Plotter)[name])]
    assert len(calls) >= 5
    assert all(f"| `{call}(" in PAGE for call in calls)


def test_every_module_has_its_job() -> None:
    table = PAGE.split("| module | job |")[1]
    named = set(re.findall(r"`([a-z_]+)/?`", table))
    folder = ROOT / "indicators" / "figures"
    modules = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    assert modules - {"__init__"} <= named
    assert named <= modules | {"matplotlib"}
