"""The characters without which a pattern matches nowhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.cues import cue, word_lists
from indicators.letters import hint, required_letters

PATTERNS = [cue(section, name) for section, names in word_lists("cues").items() for name in names]
TEXTS = st.text("".join(sorted({c for p in PATTERNS for c in p.pattern if c.isalpha()})) + "12,。", max_size=30)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("差距|缺口", "差缺"),
        ("(?<!最)[高低](?!于)", "低高"),
        ("完成[^,]{0,9}的?$", "完"),
        ("一年(?:来|后)+", "后来"),
        ("[^,]+", None),
        ("占|的?", None),
    ],
)
def test_letters(pattern: str, letters: str | None) -> None:
    found = required_letters(re.compile(pattern))
    assert (found and "".join(sorted(found))) == letters


def test_without_regard_to_case_no_letters_are_known() -> None:
    assert required_letters(re.compile("gdp", re.IGNORECASE)) is None
    assert hint(re.compile("差"), re.compile(".")).search("")


@given(TEXTS)
def test_a_text_without_them_has_no_match(text: str) -> None:
    for pattern in PATTERNS:
        if pattern.search(text):
            assert hint(pattern).search(text)
