"""`docs/checking.md` describes every rule, and its examples run."""

import doctest
import re
from pathlib import Path

import pytest

from indicators.checking.rules import RULES

ROOT = Path(__file__).resolve().parents[2]
PATH = ROOT / "docs" / "checking.md"


def test_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted > len(RULES)
    assert result.failed == 0


def test_every_rule_is_described_in_its_order_with_an_example() -> None:
    page = PATH.read_text(encoding="utf-8")
    assert re.findall(r"^### `(\w+)`$", page, re.MULTILINE) == list(RULES)
    for rule in RULES:
        assert f'>>> found("{rule}"' in page
