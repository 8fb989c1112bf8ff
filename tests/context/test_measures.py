from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.measures import signed
from indicators.model import Amount

from .conftest import Case, claim, names_of, rules

CASES = [
    Case(
        "listed_with_the_one_before",
        "2020年，苏州市进口、出口分别下降2.1%和【3.5%】。",
        "2020年，苏州市进口下降2.1%，出口占【3.5%】。",
    ),
    Case(
        "this_number",
        "2020年，苏州市占比为8.1%，青岛市这个数字是【9.2%】。",
        "2020年，苏州市占比为8.1%，青岛市是【9.2%】。",
    ),
    Case(
        "moves_in_rank",
        "2020年，苏州市出口总量居全省第2位，较上年前移【3位】。",
        "2020年，苏州市出口总量居全省第2位，有院士【3位】。",
    ),
    Case("rank", "2020年，苏州市出口总量居全省【第2位】。", "2020年，苏州市有上市公司【2家】。"),
    Case(
        "part_of_a_ratio", "2020年，苏州市三次产业比为【1.0】:46.5:52.5。", "2020年，苏州市城乡居民收入比为【1.9:1】。"
    ),
    Case("ratio_or_doubling", "2020年，苏州市城乡居民收入比为【1.9:1】。", "2020年，苏州市出口增长【1.9倍】。"),
    Case("halved", "2020年，苏州市房租【减半】。", "2020年，苏州市房租【翻倍】。"),
    Case(
        "value_of_the_compared",
        "2020年，苏州市第二产业占比40.6%，同无锡的【43.9%】相比低3.3个百分点。",
        "2020年，苏州市第二产业增长3.6%，无锡的【43.9%】来自外资。",
    ),
    Case("percentage_points", "2020年，苏州市占比下降【1.9个百分点】。", "2020年，苏州市出口下降【1.9%】。"),
    Case("times_another", "2020年，苏州市出口额是2015年的【1.6倍】。", "2020年，苏州市出口额增长【1.6倍】。"),
    Case("grows_by_times", "2020年，苏州市光伏出口额增长【1.6倍】。", "2020年，苏州市出口额是青岛市的【1.6倍】。"),
    Case("times_alone", "2020年，苏州市订单【1.6倍】。", "2020年，苏州市订单增长【1.6倍】。"),
    Case("bare_number_of_a_rate", "2020年，苏州市城镇化率【81.7】。", "2020年，苏州市城镇化率提高【1.7个百分点】。"),
    Case("bare_number", "2020年，苏州市繁荣系数【98.5】。", "2020年，苏州市繁荣系数上升【1.5%】。"),
    Case(
        "basis_points",
        "2020年，苏州市企业贷款利率下降【25个基点】。",
        "2020年，苏州市企业贷款利率下降【0.25个百分点】。",
    ),
    Case(
        "part_of_the_task",
        "2020年，苏州市到位资金80亿元，完成全年任务的【56%】。",
        "2020年，苏州市到位资金80亿元，增长【56%】。",
    ),
    Case("takes_a_part", "2020年，苏州市出口占全省的【41%】。", "2020年，苏州市出口比全省多增【41%】。"),
    Case("part_used_for", "2020年，苏州市拿出收入的【4%】用于研发。", "2020年，苏州市收入的【4%】来自研发。"),
    Case(
        "percentage_of_another", "2020年，苏州市客流恢复到上年同期的【92%】。", "2020年，苏州市客流恢复，增长【92%】。"
    ),
    Case(
        "fraction_of_a_place", "2020年，无锡市出口1000亿元，不足苏州【一半】。", "2020年，苏州市企业中民企占【一半】。"
    ),
    Case(
        "fraction_of_a_place",
        "2020年，湖州市出口1000亿元，不到嘉兴【四成】。",
        "2020年，湖州市民企出口占比【超过四成】。",
    ),
    Case("growth_behind", "2020年，苏州市以【8%】的速度领跑。", "2020年，苏州市以【8%】的份额领跑。"),
    Case("growth_before", "2020年，苏州市出口同比增长【3.4%】。", "2020年，苏州市城镇登记失业率降至【2.1%】。"),
    Case(
        "level_after_its_change",
        "2020年，苏州市民企出口占比提高1.9个百分点，达到【50.2%】。",
        "2020年，苏州市民企出口占比提高1.9个百分点，增长【50.2%】。",
    ),
    Case("share_before", "2020年，苏州市民企出口占比【31.2%】。", "2020年，苏州市民企出口增长【31.2%】。"),
    Case("percentage_of_a_rate", "2020年，苏州市城镇登记失业率为【1.8%】。", "2020年，苏州市工业总产值为【1.8%】。"),
    Case("growth_in_the_clause", "2020年，苏州市出口同比【8.2%】。", "2020年，苏州市出口【8.2%】来自民企。"),
    Case(
        "growth_turned_to",
        "2020年，苏州、青岛出口额900亿元、800亿元，但若论增速，前者【8.1%】。",
        "2020年，苏州、青岛出口额900亿元、800亿元，前者【8.1%】来自民企。",
    ),
    Case("rate_word_before", "2020年，苏州市产品返修率达【98%】。", "2020年，苏州市产品增长【98%】。"),
    Case(
        "same_as_the_one_before",
        "2020年，苏州市占比为8.1%，青岛市为【9.2%】。",
        "2020年，苏州市出口额增长8.1%，青岛市为【9.2%】。",
    ),
    Case("part_of_what_was_named", "2020年，苏州市新增企业中【七成】是民企。", "2020年，苏州市出口增长【七成】。"),
    Case("percentage_of_a_quantity", "2020年，苏州市地区生产总值【3%】。", "2020年，苏州市绿化覆盖率【43%】。"),
    Case("percentage_by_itself", "2020年，【97%】的居民满意。", "2020年，苏州市地区生产总值【97%】。"),
    Case("reaches_a_level", "2020年，苏州市用电量增至【1523亿千瓦时】。", "2020年，苏州市用电量增加【15亿千瓦时】。"),
    Case(
        "restated_in_brackets",
        "2020年，苏州市粮食产量增加36万吨（【7.2亿斤】）。",
        "2020年，苏州市粮食产量36万吨（【7.2亿斤】）。",
    ),
    Case("gap", "2020年，苏州市与无锡市出口差距【500亿元】。", "2020年，苏州市出口【500亿元】。"),
    Case("new_of_a_stock", "2020年，苏州市新增高新技术企业【520家】。", "2020年，苏州市城镇新增就业【17万人】。"),
    Case("new_of_a_flow", "2020年，苏州市城镇新增就业【17万人】。", "2020年，苏州市新增高新技术企业【520家】。"),
    Case(
        "grows_by_an_amount",
        "2020年末，苏州市贷款余额比年初增加【1832亿元】。",
        "2020年末，苏州市贷款余额增加到【1832亿元】。",
    ),
    Case(
        "gap_between",
        "2020年，苏州市出口额900亿元，离无锡还有【100亿元】。",
        "2020年，苏州市出口额900亿元，离岸贸易有【100亿元】。",
    ),
    Case("makes_more_or_less", "2020年，苏州市粮食减产【1.2万吨】。", "2020年，苏州市粮食生产【1.2万吨】。"),
    Case("amount_alone", "2020年，苏州市地区生产总值【20170亿元】。", "2020年，苏州市地区生产总值增加【900亿元】。"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert rules(case.fires)["measure"] == case.rule
    assert rules(case.spares)["measure"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("measure")


@pytest.mark.parametrize(
    ("text", "measure", "basis", "value"),
    [
        ("2020年，苏州市出口同比下降【3.4%】。", "growth_rate", "yoy", "-3.4"),
        ("2020年9月，苏州市出口环比增长【3.4%】。", "growth_rate", "pop", "3.4"),
        ("“十三五”期间，苏州市出口年均增长【3.4%】。", "growth_rate", "annual_average", "3.4"),
        ("2020年，苏州市出口比2015年增长【34%】。", "growth_rate", "since:2015", "34"),
        ("2020年，苏州市出口降幅收窄【1.2个百分点】。", "change", "yoy", "1.2"),
        ("2020年，苏州市出口降幅扩大【1.2个百分点】。", "change", "yoy", "-1.2"),
        ("2020年，苏州市失业率比上年改善【0.2个百分点】。", "change", "yoy", "-0.2"),
        ("2020年，苏州市优良天数比例比上年改善【1.2个百分点】。", "change", "yoy", "1.2"),
        ("2020年，苏州市增速高于青岛市【1.2个百分点】。", "change", "to:青岛市", "1.2"),
        ("2020年，苏州市出口占全省的【41%】。", "share", "of:江苏省出口额", "41"),
        ("2020年，苏州市客流恢复到上年同期的【92%】。", "ratio", "to:2019", "92"),
        ("2020年，苏州市财政支出增速高于收入增速【4.7个百分点】。", "change", "to:收入", "4.7"),
        ("2020年9月，猪肉价格与去年同期相比低【29.4%】。", "growth_rate", "yoy", "-29.4"),
        ("2020年，苏州市药价平均降价【超过五成】。", "growth_rate", "yoy", "-50"),
        ("2020年，苏州、无锡、南京出口分别高于全国【2.4个】、2.1个和1.3个百分点。", "change", "to:全国", "2.4"),
        ("2020年，苏州市旅游人数、旅游收入分别增长81.2%和【1.3倍】。", "growth_rate", "yoy", "1.3"),
        ("2020年，苏州市按可比价格计算同比增长【7.4%】。", "growth_rate", "yoy", "7.4"),
        ("苏州市职工报销比例83.2%，居民为68.4%，两者相差【14.8个百分点】。", "change", None, "14.8"),
        ("2020年，苏州市研发经费761亿元，企业花掉680亿元，占【89%】。", "share", "of:研究与试验发展经费支出", "89"),
        ("2020年，苏州港集装箱628万标箱，是防城港的【5.6倍】。", "ratio", "to:防城港市", "5.6"),
        ("2020年，苏州市出口总量居全省【第2位】。", "rank", None, "2"),
        ("2020年，苏州市出口【3400亿元】。", "level", None, "3400"),
    ],
)
def test_basis_and_sign(text: str, measure: str, basis: str | None, value: str) -> None:
    found = claim(text)
    assert (found.measure, found.basis, str(found.obs_value)) == (measure, basis, value)


@given(st.decimals(-999, 999, places=1), st.decimals(0, 999, places=1), st.decimals(0, 999, places=1), st.booleans())
def test_bounds_stay_in_order(value: Decimal, one: Decimal, other: Decimal, negative: bool) -> None:
    low, high = sorted((one, other))
    _, lower, upper = signed(Amount(value, low=low, high=high), negative)
    assert lower is not None
    assert upper is not None
    assert lower <= upper


@given(st.decimals(0, 999, places=1))
def test_a_fall_over_a_bound_lies_below_it(value: Decimal) -> None:
    assert signed(Amount(value, low=value), True) == (-value, None, -value)
    assert signed(Amount(value, low=value), False) == (value, value, None)
