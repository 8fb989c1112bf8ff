"""`docs/deriving.md` describes every rule and column, and its examples run."""

import doctest
import re
from pathlib import Path

import pytest

from indicators.caveats import caveat_codes
from indicators.derivation.explanations import explanations
from indicators.derivation.row import COLUMNS
from indicators.derivation.rules.table import RULES
from indicators.schema import derived_columns, derived_fields

ROOT = Path(__file__).resolve().parents[2]
PATH = ROOT / "docs" / "deriving.md"
PAGE = PATH.read_text(encoding="utf-8")


def test_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted > len(RULES)
    assert result.failed == 0


def test_every_rule_is_described_in_its_order_with_an_example() -> None:
    assert re.findall(r"^### `(\w+)`$", PAGE, re.MULTILINE) == list(RULES)
    for rule in RULES:
        assert f', "{rule}")' in PAGE


def test_every_rule_has_its_words() -> None:
    assert list(explanations()) == list(RULES)
    words = [text for each in explanations().values() for text in (each.zh, each.en, each.text("zh"), each.text("en"))]
    assert all(words)
    assert len(set(words)) == len(words)


def test_every_column_has_its_field_and_its_words() -> None:
    assert tuple(derived_columns()) == COLUMNS
    assert all(field.zh and field.en and field.description for field in derived_fields())


def test_the_caveats_named_are_there() -> None:
    named = {
        word for word in re.findall(r"`(\w+)`", PAGE) if word.endswith(("_growth", "_addition", "_shares", "_time"))
    }
    assert named
    assert named - set(RULES) <= set(caveat_codes())
