"""A rewritten pattern finds what the one as written finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.cues import word_lists
from indicators.context.wording import compiled

WRITTEN = [text for names in word_lists("cues").values() for text in names.values()]
TEXTS = st.text("".join(sorted({c for text in WRITTEN for c in text if c.isalpha()})) + "12,。", max_size=20)


@pytest.mark.parametrize(
    ("written", "rewritten"),
    [
        ("(?<!市场)(?<![调初])预期(?!寿命)", "预期(?<!市场预期)(?<![调初]预期)(?!寿命)"),
        ("(?<![一\\d])[两三]年[来间]", "两年(?<![一\\d]两年)[来间]|三年(?<![一\\d]三年)[来间]"),
        ("增长?|(?<!最)低?", "增长?|(?<!最)低?"),
        ("(?:高于|低于)[^,]{0,4}预算", "高于[^,]{0,4}预算|低于[^,]{0,4}预算"),
        ("[是为]([^的]+)的", "[是为]([^的]+)的"),
        ("(?:高于|低于)?全省|[一二]?期", "(?:高于|低于)?全省|[一二]?期"),
    ],
)
def test_rewriting(written: str, rewritten: str) -> None:
    assert compiled(written).pattern == (rewritten if rewritten == written else f"(?:{rewritten})")


@given(TEXTS)
def test_a_rewritten_pattern_finds_the_same(text: str) -> None:
    for written in WRITTEN:
        found = [(match.span(), match.groups()) for match in compiled(written).finditer(text)]
        assert found == [(match.span(), match.groups()) for match in re.finditer(written, text)]
