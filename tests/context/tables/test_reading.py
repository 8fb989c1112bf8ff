"""Each table is read whole: indicator or label, measure, value, unit, place, owner, period, status."""

from datetime import date

import pytest

from ..conftest import claims

OPENING = "2020年无锡市经济运行情况\n无锡日报 | 2021年2月3日\n\n"


def read(table: str) -> list[tuple[str, str, str, str]]:
    return [(c.indicator, c.measure, str(c.value), c.unit_measure) for c in claims(OPENING + table, date(2021, 2, 3))]


def test_unit_column_and_thousands_apart() -> None:
    assert read("指标\t单位\t绝对值\t比上年±%\n出口额\t亿元\t12.5\t-3\n城镇居民人均可支配收入\t元\t41 160\t4.6") == [
        ("exports", "level", "1250000000", "CNY"),
        ("exports", "growth_rate", "-3", "percent"),
        ("disposable_income_urban", "level", "41160", "CNY"),
        ("disposable_income_urban", "growth_rate", "4.6", "percent"),
    ]


def test_growth_columns_belong_to_the_quantity_beside_them() -> None:
    found = read("单位：亿元、%\n　　出口　　同比　　进口　　同比\n江阴市　　880.1　　8.6　　75　　-1")
    assert found == [
        ("exports", "level", "88010000000", "CNY"),
        ("exports", "growth_rate", "8.6", "percent"),
        ("imports", "level", "7500000000", "CNY"),
        ("imports", "growth_rate", "-1", "percent"),
    ]


def test_a_change_in_brackets_behind_a_figure() -> None:
    assert read("地区\tGDP（亿元，增速%）\n江阴市\t812.3（+6.1%）") == [
        ("gdp", "level", "81230000000", "CNY"),
        ("gdp", "growth_rate", "6.1", "percent"),
    ]


def test_a_growth_without_a_level_is_growth() -> None:
    assert read("指标\t单位\t数值\n规模以上工业增加值\t%\t4.8\n城镇化率\t%\t64.5") == [
        ("value_added_industry_above_scale", "growth_rate", "4.8", "percent"),
        ("urbanization_rate", "share", "64.5", "percent"),
    ]


def test_row_and_column_name_a_quantity_together() -> None:
    assert read("产品\t产量（万吨）\t比上年增长（%）\n粮食\t165.3\t1.2\n　其中：稻谷\t88.4\t0.9") == [
        ("grain_output", "level", "1653000", "t"),
        ("grain_output", "growth_rate", "1.2", "percent"),
        ("rice_output", "level", "884000", "t"),
        ("rice_output", "growth_rate", "0.9", "percent"),
    ]


def test_ranks_are_of_the_column_before_and_row_numbers_no_figures() -> None:
    assert read("序号\t地区\t出口额（亿元）\t排名\n1\t江阴市\t32.1\t2") == [
        ("exports", "level", "3210000000", "CNY"),
        ("exports", "rank", "2", "rank"),
    ]


@pytest.mark.parametrize(
    ("table", "field", "expected"),
    [
        ("地区\t出口额（亿元）\n江阴市\t32.1", "ref_area_name", ["江阴市"]),
        ("地区\t出口额（亿元）\n全市\t32.1", "ref_area_name", ["无锡市"]),
        ("国家\t出口额（亿元）\n美国\t32.1", "subject", ["美国"]),
        ("指标\t2019年实绩\t2021年目标\n高新技术企业数（家）\t1120\t2000", "claim_status", ["actual", "target"]),
        ("指标\t1-9月\t9月\n出口额（亿元）\t11\t2", "period", ["2020-01-01/P9M", "2020-09"]),
        ("年份\t出口额（亿元）\n2018\t11\n2019\t12", "period", ["2018", "2019"]),
        ("指标\t本年\t上年同期\n出口额（亿元）\t11\t12", "period", ["2020", "2019"]),
    ],
)
def test_where_when_and_whether(table: str, field: str, expected: list[str]) -> None:
    told = [getattr(claim, field) for claim in claims(OPENING + table, date(2021, 2, 3))]
    assert [getattr(value, "time_period", value) for value in told] == expected


def test_html() -> None:
    page = "<table><tr><th>地区</th><th>出口（亿元）</th></tr>\n<tr><td>江阴市</td>\n<td><p>32.1</p></td></tr></table>"
    assert read(page) == [("exports", "level", "3210000000", "CNY")]
