"""The words without which a pattern matches nowhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.cues import cue, word_lists
from indicators.hints import hint, required_words

PATTERNS = [cue(section, name) for section, names in word_lists("cues").items() for name in names]
TEXTS = st.text("".join(sorted({c for p in PATTERNS for c in p.pattern if c.isalpha()})) + "12,。", max_size=30)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("差距|缺口", "差距 缺口"),
        ("(?<!最)[高低](?!于)", "低 高"),
        ("完成[^,]{0,9}的?$", "完成"),
        ("一年(?:来|后)+", "后 来"),
        ("(?:完|达)成了?", "完成 达成"),
        ("[^,]+", None),
        ("占|的?", None),
    ],
)
def test_words(pattern: str, words: str | None) -> None:
    found = required_words(re.compile(pattern))
    assert (found and " ".join(sorted(found))) == words


def test_without_regard_to_case_no_words_are_known() -> None:
    assert required_words(re.compile("gdp", re.IGNORECASE)) is None
    assert hint(re.compile("差"), re.compile(".")).search("")


@given(TEXTS)
def test_a_text_without_them_has_no_match(text: str) -> None:
    for pattern in PATTERNS:
        if pattern.search(text):
            assert hint(pattern).search(text)
