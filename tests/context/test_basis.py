import pytest

from .conftest import Case, claim, names_of, rules

CASES = [
    Case(
        "place_compared_with",
        "2020年，苏州市增速高于青岛市【1.2个百分点】。",
        "2020年，苏州市增速提高【1.2个百分点】。",
    ),
    Case(
        "thing_compared_with",
        "2020年，苏州市财政收入完成目标的95%，快于序时进度【3.5个百分点】。",
        "2020年，苏州市财政收入快于上年【3.5个百分点】。",
    ),
    Case(
        "one_of_two_comparisons",
        "2020年9月，苏州市出口同比、环比分别增长3.4%和【1.2%】。",
        "2020年9月，苏州市出口环比增长【1.2%】。",
    ),
    Case("some_years_ago", "2020年，苏州市出口比五年前增长【34%】。", "2020年，苏州市出口比上年增长【34%】。"),
    Case(
        "since_the_end_of_the_year",
        "2020年6月末，苏州市贷款余额比年初增加【1832亿元】。",
        "2020年，苏州市出口比年初预算增加【1832亿元】。",
    ),
    Case("over_the_years", "2020年，苏州市单位GDP能耗五年下降【15%】。", "苏州市出口连续三年下降【15%】。"),
    Case(
        "price_of_the_day_before",
        "2020年9月8日收盘，东湖重工股价下跌【3.8%】。",
        "2020年，东湖重工出口下跌【3.8%】。",
    ),
    Case(
        "goes_on_with_the_one_before",
        "2020年9月，苏州市出口环比下降0.5%，其中机电产品下降【0.3%】。",
        "2020年9月，苏州市出口同比下降0.5%，其中机电产品下降【0.3%】。",
    ),
    Case(
        "narrower_than_before",
        "2020年9月，苏州市出口下降0.5%，降幅收窄【0.3个百分点】。",
        "2020年，苏州市出口下降0.5%，降幅收窄【0.3个百分点】。",
    ),
    Case(
        "gap_to_the_figure_before",
        "2020年，全国进出口增长1.9%，苏州市仍慢了【0.4个百分点】。",
        "2020年，苏州市进出口增长1.9%，回落【0.4个百分点】。",
    ),
    Case(
        "new_since_the_period_began",
        "2020年上半年，苏州市净增高新技术企业【86家】。",
        "2020年，苏州市净增高新技术企业【86家】。",
    ),
    Case("average_of_years", "“十三五”期间，苏州市出口年均增长【3.4%】。", "2020年，苏州市出口增长【3.4%】。"),
    Case("period_on_period", "2020年9月，苏州市出口环比增长【3.4%】。", "2020年9月，苏州市出口同比增长【3.4%】。"),
    Case("since_the_period_named", "2020年，苏州市出口比2015年增长【34%】。", "2020年，苏州市出口比上年增长【34%】。"),
    Case("year_on_year", "2020年，苏州市出口同比增长【3.4%】。", "2020年，苏州市出口增长【3.4%】。"),
    Case("over_the_year_before", "2020年，苏州市出口增长【3.4%】。", "2020年，苏州市出口比上年增长【3.4%】。"),
    Case(
        "since_the_census",
        "2020年，苏州市常住人口与第六次全国人口普查相比增加【228万人】。",
        "2020年，苏州市开展第七次全国人口普查，常住人口增加【228万人】。",
    ),
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
        "share_of_the_same",
        "2020年，苏州市丝绸衬衫收入占总收入的比重由29%升至31%，首次跨过【三成】。",
        "2020年，苏州市丝绸衬衫收入占总收入的【31%】。",
    ),
    Case(
        "part_of_those_before",
        "2020年，苏州市户籍人口744万人，其中彝族群众占【两成】。",
        "2020年，苏州市彝族群众占【两成】。",
    ),
    Case(
        "part_of_the_quantity_before",
        "2020年，东湖重工门店6318家，联营店占【六成二】。",
        "2020年，东湖重工联营店占【六成二】。",
    ),
    Case(
        "ratio_to_what_is_named",
        "2020年，苏州市城镇居民人均可支配收入是农村居民的【1.9倍】。",
        "2020年，苏州市城乡居民收入比为【1.9:1】。",
    ),
    Case("ratio_over_the_years", "苏州市新能源装机四年间【翻了一番】。", "苏州市新能源装机【翻了一番】。"),
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


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("2020年，昆山市出口额500亿元，占苏州全市的比重为【38%】。", "of:苏州市出口额"),
        ("2020年，昆山市出口额500亿元，占苏州市的【38%】。", "of:苏州市出口额"),
        ("2020年，苏州市民营企业出口额500亿元，占全部进出口总额的【45%】。", "of:进出口总额"),
        ("2020年，苏州市限额以上零售额510亿元，占全部社会消费品零售总额的【超过一半】。", "of:社会消费品零售总额"),
        ("2020年，苏州市出口额500亿元，占全部的【45%】。", "of:出口额"),
    ],
)
def test_the_whole_of_a_share_is_named_without_all(text: str, basis: str) -> None:
    assert claim(text).basis == basis


@pytest.mark.parametrize(
    "text",
    [
        "2020年，苏州市常住人口1274万人，与2010年第六次全国人口普查相比，十年增加【228万人】，增长21.9%。",
        "2020年，苏州市常住人口1274万人，与2010年第六次全国人口普查相比，十年增加228万人，增长【21.9%】。",
        "2020年，苏州市城镇人口1041万人，与六普相比，增加【308万人】。",
    ],
)
def test_a_census_is_a_time_and_no_place(text: str) -> None:
    found = claim(text)
    assert (found.basis, found.ref_area_name) == ("since:2010", "苏州市")
