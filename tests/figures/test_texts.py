from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.cells import read_claims
from indicators.figures.spec import LANGUAGES, Language
from indicators.figures.style import SIZES, text_width
from indicators.figures.ticks import ticks
from indicators.figures.wrapping import wrap
from indicators.observation import Observation

from .conftest import GOLD

OUTPUT = next(claim for claim in read_claims(GOLD) if claim.quote == "34823.9亿元")
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-1_000_000, max_value=1_000_000)


def claim(obs_value: str, unit_mult: int = 8, **fields: Any) -> Observation:
    return replace(OUTPUT, obs_value=Decimal(obs_value), unit_mult=unit_mult, **fields)


def said(row: Observation) -> tuple[str, str]:
    return texts.number(row, "zh"), texts.number(row, "en")


@pytest.mark.parametrize(
    ("row", "zh", "en"),
    [
        (claim("34823.9"), "34823.9亿元", "3,482.39 bn yuan"),
        (claim("182.10"), "182.10亿元", "18.210 bn yuan"),
        (claim("2", 12, qualifier="over"), ">2万亿元", ">2 trn yuan"),
        (claim("1", 11), "1千亿元", "100 bn yuan"),
        (claim("3", 7), "3千万元", "30 m yuan"),
        (claim("5000", 4), "5000万元", "50,000 thousand yuan"),
        (claim("3.0", 0, unit_measure="percent", measure="growth_rate"), "+3.0%", "+3.0%"),
        (claim("-3.0", 0, unit_measure="percent", measure="growth_rate"), "−3.0%", "−3.0%"),
        (claim("0.0", 0, unit_measure="percent", measure="growth_rate"), "0.0%", "0.0%"),
        (claim("3.0", 0, unit_measure="percent", measure="share"), "3.0%", "3.0%"),
        (claim("9772", 0, unit_measure="count", quote="9772家"), "9772家", "9,772"),
        (claim("26", 0, unit_measure="count", quote="约26户", qualifier="about"), "约26户", "about 26"),
        (claim("5", 0, unit_measure="count", quote="至少5项", qualifier="at_least"), "≥5项", "≥5"),
    ],
)
def test_numbers_keep_every_printed_digit(row: Observation, zh: str, en: str) -> None:
    assert said(row) == (zh, en)


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=DECIMALS, mult=st.sampled_from([0, 4, 7, 8, 11, 12]))
def test_axis_positions_are_exact(language: Language, value: Decimal, mult: int) -> None:
    power = {"zh": 8, "en": 9}[language]
    row = replace(OUTPUT, obs_value=value, unit_mult=mult)
    assert texts.axis_value(row, language).scaleb(power) == value.scaleb(mult)


def test_an_unknown_unit_is_named() -> None:
    with pytest.raises(IndicatorsError, match=r"no \[label_unit.TEU\]"):
        texts.number(claim("5", unit_measure="TEU"), "en")


def test_a_place_without_an_english_name_keeps_its_chinese_one() -> None:
    assert texts.place(claim("1", ref_area="520300", ref_area_name="遵义市"), "en") == "遵义市"


def measured() -> Iterator[st.SearchStrategy[str]]:
    yield st.text(alphabet="总量按当年价格计算，。（）《》ab 12", max_size=80)
    yield st.lists(st.sampled_from(["[004 L72]", "Suzhou", "苏州市", "，", " "]), max_size=30).map("".join)


@given(text=st.one_of(*measured()))
def test_wrapping_loses_nothing_and_keeps_the_width(text: str) -> None:
    lines = wrap(text, 3.0, lambda line: text_width(line, SIZES["foot"]))
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert text_width(line, SIZES["foot"]) <= 3.0 or len(wrap(line, 0.0, len)) == 1


@given(text=st.text(alphabet="总量（），。《》", max_size=40))
def test_no_line_begins_with_a_closing_mark(text: str) -> None:
    assert not any(line[0] in "，。）》" for line in wrap(text, 6, len)[1:])


@given(low=st.floats(-1e6, 0), high=st.floats(0.01, 1e6), most=st.integers(1, 12))
def test_ticks_are_round_and_inside_and_zero_is_not_alone(low: float, high: float, most: int) -> None:
    room = (high - low) / most
    at = [value for value, _ in ticks(low, high, room, "zh")]
    assert 0.0 in at
    assert len(at) > 1
    assert all(low <= value <= high for value in at)
    assert at[1] - at[0] >= room * 0.999 or len(at) <= 5


def test_ticks_of_an_axis_of_nothing() -> None:
    assert ticks(0.0, 0.0, 1.0, "zh") == [(0.0, "0")]
