from decimal import Decimal

import pytest

import indicators
from indicators.comparison.bases import bases
from indicators.comparison.sides import Result
from indicators.indicator_list import indicators as listed
from indicators.units import unit

CITIES = "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。"
PEOPLE = "2020年末,苏州市常住人口1274.8万人,青岛市常住人口1010.6万人。"


def of_kind(text: str, indicator: str, kind: str) -> list[Result]:
    comparison = indicators.extract(text).dataset.compare(indicator, ["苏州", "青岛"], period=2020)
    return [result for result in comparison.results if result.kind == kind]


def test_bases_are_indicators_and_their_units_are_units() -> None:
    for base in bases().values():
        assert base.indicator in listed()
        assert unit(base.per if base.per == "percent" else f"CNY/{base.per}")
        assert base.zh
        assert base.en


def test_gdp_per_head_with_its_bounds() -> None:
    suzhou, qingdao = of_kind(CITIES + PEOPLE, "GDP", "per_capita")
    assert (suzhou.sides, qingdao.sides) == ((0,), (1,))
    assert suzhou.unit_measure == "CNY/person"
    assert suzhou.interval.value is not None
    assert round(suzhou.interval.value) == round(Decimal(2017050000000) / 12748000)
    assert suzhou.low is not None
    assert suzhou.high is not None
    assert suzhou.low < suzhou.quantity < suzhou.high
    assert [caveat.code for caveat in suzhou.caveats] == ["base_at_end"]
    assert len(suzhou.claim_ids) == 2


def test_a_neighbouring_year_is_told() -> None:
    text = CITIES + "2019年末,苏州市常住人口1074.99万人。2018年末,青岛市常住人口939万人。"
    (suzhou,) = of_kind(text, "GDP", "per_capita")
    assert [caveat.code for caveat in suzhou.caveats] == ["mixed_periods", "base_at_end"]
    assert suzhou.caveats[0].text("zh") == "投入的数时期不同：2020年、2019年末"


def test_firms_per_ten_thousand_people_and_per_hundred_million_of_gdp() -> None:
    text = CITIES + PEOPLE + "2020年末,苏州市高新技术企业9772家,青岛市高新技术企业4396家。"
    suzhou, _ = of_kind(text, "高新技术企业", "per_ten_thousand")
    assert suzhou.unit_measure == "count/1e4-person"
    assert suzhou.interval.value is not None
    assert round(suzhou.interval.value, 2) == Decimal("7.67")
    assert suzhou.caveats == ()
    per_gdp, _ = of_kind(text, "高新技术企业", "per_gdp")
    assert per_gdp.interval.value is not None
    assert round(per_gdp.interval.value, 3) == Decimal("0.484")
    assert per_gdp.quantity is not None


@pytest.mark.parametrize("indicator", ["GDP", "常住人口"])
def test_nothing_is_divided_by_itself_or_by_its_whole(indicator: str) -> None:
    assert of_kind(CITIES + PEOPLE, indicator, "to_gdp") == []
    secondary = CITIES + "2020年,苏州市第二产业增加值9385.6亿元,青岛市第二产业增加值4361.56亿元。"
    assert of_kind(secondary, "第二产业增加值", "to_gdp") == []


def test_three_quarters_are_not_divided_by_a_year() -> None:
    text = CITIES + "2020年前三季度,苏州市进出口总额15865.4亿元,青岛市进出口总额4600.1亿元。"
    comparison = indicators.extract(text).dataset.compare("进出口总额", ["苏州", "青岛"])
    assert {result.kind for result in comparison.results} == {"difference", "ratio", "share", "rank"}


def test_a_target_is_not_divided_by_what_is() -> None:
    text = PEOPLE + "到2020年,苏州市地区生产总值力争达到2万亿元,青岛市地区生产总值力争达到1.2万亿元。"
    assert of_kind(text, "GDP", "per_capita") == []


def test_money_is_told_in_percent_of_gdp() -> None:
    text = CITIES + "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。"
    suzhou, qingdao = of_kind(text, "进出口总额", "to_gdp")
    assert (suzhou.unit_measure, qingdao.unit_measure) == ("percent", "percent")
    assert [round(each.interval.value or 0, 1) for each in (suzhou, qingdao)] == [Decimal("110.7"), Decimal("51.7")]
