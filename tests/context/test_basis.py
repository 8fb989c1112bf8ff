import pytest

from .conftest import Case, names_of, rules

CASES = [
    Case(
        "place_compared_with",
        "2020年，苏州市增速高于青岛市【1.2个百分点】。",
        "2020年，苏州市增速提高【1.2个百分点】。",
    ),
    Case("average_of_years", "“十三五”期间，苏州市出口年均增长【3.4%】。", "2020年，苏州市出口增长【3.4%】。"),
    Case("period_on_period", "2020年9月，苏州市出口环比增长【3.4%】。", "2020年9月，苏州市出口同比增长【3.4%】。"),
    Case("since_the_period_named", "2020年，苏州市出口比2015年增长【34%】。", "2020年，苏州市出口比上年增长【34%】。"),
    Case("year_on_year", "2020年，苏州市出口同比增长【3.4%】。", "2020年，苏州市出口增长【3.4%】。"),
    Case("over_the_year_before", "2020年，苏州市出口增长【3.4%】。", "2020年，苏州市出口比上年增长【3.4%】。"),
    Case("part_taken_of", "2020年，苏州市出口占全省的【41%】。", "2020年，苏州市出口占比【41%】。"),
    Case(
        "part_of_the_task",
        "2020年，苏州市到位资金80亿元，完成全年任务的【56%】。",
        "2020年，苏州市到位资金80亿元，占【56%】。",
    ),
    Case("part_of_the_doers", "苏州市【97%】的大企业将采用人工智能。", "苏州市大企业中，采用人工智能的占【97%】。"),
    Case(
        "whole_of_the_indicator", "2020年，苏州市第三产业增加值占比【52.5%】。", "2020年，苏州市丝绸衬衫占比【52.5%】。"
    ),
    Case("part_of_a_whole", "2020年，苏州市丝绸衬衫占比【52.5%】。", "2020年，苏州市第三产业增加值占比【52.5%】。"),
    Case(
        "ratio_to_what_is_named",
        "2020年，苏州市客流恢复到上年同期的【92%】。",
        "2020年，苏州市城乡居民收入比为【1.9:1】。",
    ),
    Case("ratio_to_the_period_named", "2020年，苏州市出口额比2010年【翻一番】。", "苏州市出口额【翻一番】。"),
    Case("ratio_of_the_indicator", "2020年，苏州市城乡居民收入比为【1.9:1】。", "苏州市丝绸衬衫收入【翻一番】。"),
    Case("ratio_to_the_year_before", "苏州市丝绸衬衫收入【翻一番】。", "2020年，苏州市城乡居民收入比为【1.9:1】。"),
    Case("nothing_to_refer_to", "2020年，苏州市出口【3400亿元】。", "2020年，苏州市出口增长【3.4%】。"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert rules(case.fires)["basis"] == case.rule
    assert rules(case.spares)["basis"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("basis")
