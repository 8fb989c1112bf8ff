"""Folding keeps every character in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.mentions.fold import fold


@given(st.text())
def test_the_length_stays_and_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("０１２３４５６７８９", "0123456789"),
        ("３．５％", "3.5%"),
        ("（１，２３４）", "(1,234)"),
        ("1.82∶1", "1.82:1"),
        ("5%—6%", "5%~6%"),
        ("5%－6%", "5%-6%"),
        ("−3.2", "-3.2"),
        ("二○二○年", "二〇二〇年"),
        ("新台幣4萬5,417元", "新台币4万5,417元"),
        ("「十四五」", "“十四五”"),
        ("\u3000\u00a0", "  "),
    ],
)
def test_ways_of_printing(printed: str, folded: str) -> None:
    assert fold(printed) == folded
