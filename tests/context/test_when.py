from datetime import date

import pytest

from .conftest import Case, claim, names_of, rules

CASES = [
    Case("goal_of_the_year", "苏州市建设【800个】的年度目标。", "苏州市建设【800个】的目标。"),
    Case("years_in_a_row", "2020年，苏州市出口额连续三年增长【5%】。", "2020年，苏州市出口额三年增长【5%】。"),
    Case(
        "from_the_period_before",
        "2020年，苏州市出口额由【800亿元】增加到900亿元。",
        "2020年，苏州市出口额由上海口岸报关【800亿元】。",
    ),
    Case(
        "to_the_end_of_the_plan",
        "“十三五”期间，苏州市城镇化率由75%提高到【81%】。",
        "2020年，苏州市城镇化率由75%提高到【81%】。",
    ),
    Case("a_flow_over_the_year", "2020年末，苏州市完成出口额【900亿元】。", "2020年末，苏州市常住人口【1274万人】。"),
    Case(
        "same_period_of_another_year",
        "2020年，苏州市出口额增长8.1%，去年同期为【2.3%】。",
        "2020年，苏州市出口额比去年同期增长【2.3%】。",
    ),
    Case(
        "dated_for_one_figure",
        "苏州市出口额从2015年的【800亿元】增加到900亿元。",
        "苏州市出口额2015年达到【800亿元】。",
    ),
    Case(
        "figure_compared_with",
        "2020年9月，苏州市出口额下降2.1%，降幅较8月的【3.5%】收窄。",
        "2020年9月，苏州市出口额较8月增长【3.5%】。",
    ),
    Case("dated_in_the_sentence", "2020年，苏州市出口额【900亿元】。", "苏州市出口额【900亿元】。"),
    Case("day_of_the_event", "2月8日，苏州市召开大会，【300人】参加。", "2020年，苏州市召开大会，【300人】参加。"),
    Case(
        "dated_by_the_passage",
        "2020年，苏州市经济稳中有进，出口额达900亿元。进口额【700亿元】。",
        "2020年，苏州市出口额【900亿元】。",
    ),
    Case(
        "goal_without_a_date",
        "2020年，苏州市出口额900亿元。力争突破【千亿元】。",
        "2020年，苏州市出口额900亿元。2021年力争突破【千亿元】。",
    ),
    Case(
        "result_without_a_date",
        "到2025年，苏州市建成5G基站2万个。已建成【180个】。",
        "2020年，苏州市建成5G基站2万个。已建成【180个】。",
    ),
    Case("distance_without_a_date", "2020年，苏州至无锡相距【40公里】。", "2020年，苏州市新建公路【40公里】。"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert rules(case.fires)["period"] == case.rule
    assert rules(case.spares)["period"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("period")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("苏州市建设【800个】的年度目标。", "2021"),
        ("2020年，苏州市出口额连续三年增长【5%】。", "2018-01-01/P3Y"),
        ("2020年，苏州市出口额由【800亿元】增加到900亿元。", "2019"),
        ("“十三五”期间，苏州市城镇化率由【75%】提高到81%。", "2015"),
        ("“十三五”期间，苏州市城镇化率由75%提高到【81%】。", "2020"),
        ("2020年末，苏州市完成出口额【900亿元】。", "2020"),
        ("2020年末，苏州市常住人口【1274万人】。", "2020-12-31"),
        ("2020年上半年，苏州市出口额增长8.1%，去年同期为【2.3%】。", "2019-S1"),
        ("去年，苏州市出口额【900亿元】。", "2020"),
        ("今年1月，苏州市出口额【90亿元】。", "2021-01"),
        ("2020年前三季度，苏州市出口额【600亿元】。", "2020-01-01/P9M"),
        ("目前，苏州市有高新技术企业【9772家】。", "2021-03-01"),
        ("到2025年，苏州市出口额力争达到【2万亿元】。", "2025"),
    ],
)
def test_period(text: str, period: str) -> None:
    found = claim(text).period
    assert found is not None
    assert found.time_period == period


def test_no_period_where_nothing_tells() -> None:
    assert claim("苏州市出口额【900亿元】。", published=None).period is None


@pytest.mark.parametrize("count", ["9999", "两千", "零"])
def test_a_row_of_years_that_no_calendar_holds_keeps_the_year(count: str) -> None:
    found = claim(f"2020年，苏州市出口额连续{count}年增长【5%】。").period
    assert found is not None
    assert (found.start, found.end) == (date(2020, 1, 1), date(2020, 12, 31))
