from decimal import Decimal

import pytest

import indicators
from indicators.derivation.formula import equals, printed
from indicators.interval import Interval, interval_of


def between(low: str | None, high: str | None, value: str | None = None) -> Interval:
    return Interval(*(None if text is None else Decimal(text) for text in (low, high, value)))


@pytest.mark.parametrize(
    ("result", "unit", "said"),
    [
        (between("7052", "7052", "7052"), "count", "= 7052个"),
        (between("38.57061826", "38.57061827", "38.57061826"), "percent", "≈ 38.57%"),
        (between("3829", None), "count", "≥ 3829个"),
        (between(None, "14.80804388"), "percent", "≤ 14.81%"),  # outwards
        (between("0", "10.01162064"), "percent", "≤ 10.02%"),  # a share is not negative anyway
        (between("7.035175", "8.205128"), "percent", "= 7.03%～8.21%"),
        (between("-42.45", "-32.35"), "percentage_point", "= −42.5个百分点～−32.3个百分点"),
        (between("-0.4", "-0.2", "-0.3"), "percentage_point", "≈ −0.3个百分点"),
    ],
)
def test_a_result_tells_how_exact_it_is(result: Interval, unit: str, said: str) -> None:
    assert equals(result, unit) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2020年,苏州市出口12941.5亿元。", "≈ 6470.75亿元"),
        ("2020年,苏州市高新技术企业9772家。", "= 4886家"),
        ("2020年,苏州市高新技术企业1.2万家。", "≈ 6000家"),
        ("2020年,苏州市高新技术企业八十多家。", "= 40家～45家"),
    ],
)
def test_a_result_is_written_like_its_input(text: str, said: str) -> None:
    (row,) = indicators.extract(text).dataset
    assert equals(interval_of(row) / Interval.exact(2), row.unit_measure, row) == said


def test_a_bare_number_of_a_table_gets_its_unit() -> None:
    table = "2020年苏州市主要指标\n指标\t单位\t数值\n地区生产总值\t亿元\t20170.5\n"
    (row,) = (row for row in indicators.extract(table).dataset if row.indicator == "gdp")
    assert row.quote == "20170.5"
    assert printed(row) == "20170.5亿元"
