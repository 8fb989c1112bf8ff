"""Which of figures that disagree is taken, and when the choice is refused."""

import indicators
from indicators.comparison.compared import Comparison

QINGDAO = "2020年,青岛市地区生产总值12400.6亿元。"


def compared(text: str) -> Comparison:
    return indicators.extract(text + QINGDAO).dataset.compare("GDP", ["苏州", "青岛"])


def quote(comparison: Comparison) -> str:
    return comparison.sides[0].row.quote


def test_what_more_rows_agree_with_is_taken() -> None:
    text = "2020年,苏州市地区生产总值10170.5亿元。\n2020年,苏州市地区生产总值20170.5亿元。\n"
    comparison = compared(text + "2020年,苏州市地区生产总值20170.5亿元。\n")
    assert quote(comparison) == "20170.5亿元"
    assert "conflicting" in [caveat.code for caveat in comparison.caveats]
    assert not comparison.refused


def test_where_nothing_tells_and_the_order_hangs_on_it_the_comparison_is_refused() -> None:
    comparison = compared("2020年,苏州市地区生产总值10170.5亿元。\n2020年,苏州市地区生产总值20170.5亿元。\n")
    assert [caveat.code for caveat in comparison.refusing] == ["conflict_decides"]
    assert "10170.5亿元" in comparison.refusing[0].text("en")


def test_a_conflict_on_which_no_order_hangs_is_a_warning() -> None:
    comparison = compared("2020年,苏州市地区生产总值20170.5亿元。\n2020年,苏州市地区生产总值20180.5亿元。\n")
    assert not comparison.refused
    assert "conflicting" in [caveat.code for caveat in comparison.caveats]


def test_the_base_of_a_value_per_head_may_be_in_conflict() -> None:
    people = "2020年末,苏州市常住人口1274.8万人。\n2020年末,苏州市常住人口1074.8万人。\n"
    results = compared("2020年,苏州市地区生产总值20170.5亿元。\n" + people).results
    (per_head,) = (result for result in results if result.kind == "per_capita")
    assert [caveat.code for caveat in per_head.caveats] == ["conflicting", "base_at_end"]


def test_trade_is_not_divided_by_the_gdp_of_another_year() -> None:
    text = "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407亿元。{}年,苏州市地区生产总值20170.5亿元。"
    for year, there in ((2019, False), (2020, True)):
        comparison = indicators.extract(text.format(year)).dataset.compare("进出口总额", ["苏州", "青岛"])
        assert any(result.kind == "to_gdp" for result in comparison.results) == there
