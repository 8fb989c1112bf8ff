from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.figures import texts
from indicators.figures.bounds import reach
from indicators.figures.cells import read_claims
from indicators.figures.plan import LANGUAGES, Language
from indicators.figures.sizes import axis_size
from indicators.model import scale
from indicators.observation import Observation

from .conftest import GOLD

OUTPUT = next(claim for claim in read_claims(GOLD) if claim.quote == "34823.9亿元")
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-1_000_000, max_value=1_000_000)


def claim(obs_value: str, unit_mult: int = 8, **fields: Any) -> Observation:
    number = Decimal(obs_value)
    return replace(OUTPUT, obs_value=number, unit_mult=unit_mult, **{"value": scale(number, unit_mult), **fields})


def said(row: Observation) -> tuple[str, str]:
    return texts.number(row, "zh"), texts.number(row, "en")


@pytest.mark.parametrize(
    ("row", "zh", "en"),
    [
        (claim("34823.9"), "34823.9亿元", "3,482.39 bn yuan"),
        (claim("182.10"), "182.10亿元", "18.210 bn yuan"),
        (claim("2", 12, qualifier="over"), ">2万亿元", ">2 trn yuan"),
        (claim("6", 0, measure="growth_rate", unit_measure="percent", qualifier="about"), "约6%", "about 6%"),
        (claim("1", 11), "1千亿元", "100 bn yuan"),
        (claim("3", 7), "3千万元", "30 m yuan"),
        (claim("5000", 4), "5000万元", "50.00 m yuan"),
        (claim("12589.37", 8), "12589.37亿元", "1,258.937 bn yuan"),
        (claim("400", 4, unit_measure="person", qualifier="over"), ">400万人", ">4.00 m persons"),
        (claim("0.5", 8), "0.5亿元", "50 m yuan"),
        (claim("-20", 0, unit_measure="percent", measure="growth_rate", qualifier="over"), "<−20%", "<−20%"),
        (
            claim("5.25", 0, unit_measure="percent", qualifier="range", lower=Decimal(5), upper=Decimal("5.5")),
            "5–5.5%",
            "5–5.5%",
        ),
        (
            claim("-15", 0, unit_measure="percent", qualifier="range", lower=Decimal(-20), upper=Decimal(-10)),
            "−20至−10%",
            "−20 to −10%",
        ),
        (claim("5", 0, unit_measure="TEU"), "5标箱", "5 TEU"),
        (claim("7", 4, unit_measure="CNY/person"), "7万元/人", "70 thousand yuan per person"),
        (claim("3", 0, unit_measure="rank", measure="rank"), "第3位", "rank 3"),
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
    row = claim(str(value), mult)
    power = axis_size([row], language).power
    assert scale(reach(row, power).at, power) == row.value


@given(values=st.lists(st.decimals("0.01", 99999, places=2), min_size=1, max_size=6), mult=st.sampled_from([0, 4, 8]))
def test_an_axis_has_readable_numbers(values: list[Decimal], mult: int) -> None:
    rows = [claim(str(value), mult) for value in values]
    for language, longest in (("zh", 100_000), ("en", 10_000)):
        power = axis_size(rows, language).power  # type: ignore[arg-type]
        assert scale(max(row.value for row in rows), -power) < longest


def test_a_count_without_a_measure_word_takes_that_of_the_thing() -> None:
    assert texts.number(claim("2", 4, unit_measure="count", quote="近2万", counted="高新技术企业"), "zh") == "2万家"


def test_a_place_without_an_english_name_keeps_its_chinese_one_and_says_where_it_lies() -> None:
    row = claim("1", ref_area="440113", ref_area_name="番禺区")
    assert texts.label(row, "ref_area", "en") == "番禺区 in Guangzhou"
