"""Each rule on a text with an error planted in it, on the same text right, and on one that it cannot decide."""

import pytest

from indicators.checking.rules import RULES

from .conftest import Case, verdicts

GDP = "2020年，苏州市地区生产总值{}亿元，其中第一产业增加值{}亿元，第二产业增加值{}亿元，第三产业增加值{}亿元。"
GROWTH = (
    "2020年，苏州市地区生产总值100.0亿元，增长{}%。第一产业增加值10.0亿元，增长{}%；"
    "第二产业增加值40.0亿元，增长{}%；第三产业增加值50.0亿元，增长{}%。"
)
TRADE = "2020年，苏州市进出口总额100.0亿元，增长{}%，其中出口60.0亿元，增长{}%，进口40.0亿元，增长{}%。"
EXPORTS = "2020年，苏州市出口{}亿元，增长{}%。2019年，苏州市出口{}亿元。"
FIRMS = "2020年末，苏州市高新技术企业9772家，{}2720家。2019年末，苏州市高新技术企业{}家。"
POINTS = "2020年，苏州市城镇化率81.7%，比上年提高{}个百分点。2019年，苏州市城镇化率{}%。"
INCOME = "2020年，苏州市城镇居民人均可支配收入{}元，农村居民人均可支配收入30117元，城乡居民收入比为{}。"
TWO = "2020年，苏州市第二产业增加值9385.6亿元，青岛市第二产业增加值{}亿元，{}。"
NATION = "2020年，全国国内生产总值增长{}%。苏州市地区生产总值增长3.4%，{}。"
GOAL = "2021年，苏州市{}进出口总额达到400亿元。2021年1—2月，苏州市进出口总额{}亿元，完成全年目标任务的{}%。"
SINCE = "2018年，苏州市旅游收入20.0亿元。2020年，苏州市旅游收入{}亿元，是2018年的{}倍。"
HALF = "2020年上半年，苏州市出口1000亿元，其中一季度出口{}亿元，二季度出口{}亿元。"
RANKS = "2020年，苏州市地区生产总值20170.5亿元，居全省{}；南京市地区生产总值{}亿元，居全省{}。"

CASES = [
    Case(
        "parts_sum",
        wrong=GDP.format("17457.86", "182.10", "4704.39", "12589.37"),
        right=GDP.format("17475.86", "182.10", "4704.39", "12589.37"),
        open="2020年，苏州市地区生产总值17457.86亿元，第一产业增加值182.10亿元，第二产业增加值4704.39亿元。",
        silent=True,
    ),
    Case(
        "parts_sum",
        wrong="2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口7379.9亿元。",
        right="2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口9379.9亿元。",
        open="2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口超7000亿元。",
    ),
    Case(
        "shares_add",
        wrong="2020年，苏州市三次产业结构为1.0：46.5：54.5。",
        right="2020年，苏州市三次产业结构为1.0：46.5：52.4。",
        open="2020年，苏州市第一产业增加值占地区生产总值的比重为1.0%，第三产业增加值占地区生产总值的比重为54.5%。",
        silent=True,
    ),
    Case(
        "growth_among_parts",
        wrong=GROWTH.format("3.4", "1.0", "2.5", "3.0"),
        right=GROWTH.format("2.6", "1.0", "2.5", "3.0"),
        open="2020年，苏州市地区生产总值增长3.4%，第一产业增加值增长1.0%，第二产业增加值增长2.5%。",
        silent=True,
    ),
    Case(
        "growth_weighted",
        wrong=TRADE.format("7.4", "5.0", "8.0"),
        right=TRADE.format("6.2", "5.0", "8.0"),
        open=GROWTH.format("4.9", "1.0", "2.0", "5.0"),
    ),
    Case(
        "level_and_rate",
        wrong=EXPORTS.format("1237.2", "13.2", "1101.7"),
        right=EXPORTS.format("1237.2", "12.3", "1101.7"),
        open="2020年，苏州市地区生产总值1100亿元，增长3.4%。2019年，苏州市地区生产总值1000亿元。",
    ),
    Case(
        "level_and_change",
        wrong=FIRMS.format("净增", "7152"),
        right=FIRMS.format("净增", "7052"),
        open=FIRMS.format("新增", "7152"),
    ),
    Case(
        "level_and_change",
        wrong=POINTS.format("2.1", "80.5"),
        right=POINTS.format("1.2", "80.5"),
        open=POINTS.format("1.2", "超80.5"),
    ),
    Case(
        "change_and_rate",
        wrong="2020年，苏州市出口120亿元，比上年增加20亿元，增长16.7%。",
        right="2020年，苏州市出口120亿元，比上年增加20亿元，增长20.0%。",
        open="2020年，苏州市地区生产总值120亿元，比上年增加20亿元，增长16.7%。",
    ),
    Case(
        "periods_sum",
        wrong=HALF.format("400", "700"),
        right=HALF.format("400", "600"),
        open=HALF.format("400", "超500"),
    ),
    Case(
        "share_of_whole",
        wrong="2020年，苏州市地区生产总值100.0亿元，第二产业增加值46.5亿元，占地区生产总值的比重为64.5%。",
        right="2020年，苏州市地区生产总值100.0亿元，第二产业增加值46.5亿元，占地区生产总值的比重为46.5%。",
        open="2020年，苏州市地区生产总值100.0亿元，第二产业增加值46.5亿元，占地区生产总值的比重超过46.5%。",
    ),
    Case(
        "share_of_whole",
        wrong="2020年，江苏省出口1000亿元，苏州市出口300亿元，占全省的40.0%。",
        right="2020年，江苏省出口1000亿元，苏州市出口300亿元，占全省的30.0%。",
        open="2020年，江苏省出口1000亿元，苏州市出口300亿元，占全省的比重超过30.0%。",
    ),
    Case(
        "defined_ratio",
        wrong=INCOME.format("52836", "1.57"),
        right=INCOME.format("52836", "1.75"),
        open=INCOME.format("逾5万", "1.75"),
    ),
    Case(
        "defined_difference",
        wrong="2020年，苏州市出口12941.5亿元，进口9379.9亿元，贸易顺差3651.6亿元。",
        right="2020年，苏州市出口12941.5亿元，进口9379.9亿元，贸易顺差3561.6亿元。",
        open="2020年，苏州市出口12941.5亿元，进口9379.9亿元，贸易顺差超3561.6亿元。",
    ),
    Case(
        "same_quantity",
        wrong="苏州市2020年出口额12941.5亿元\n\n2020年，苏州市出口额12491.5亿元。",
        right="苏州市2020年出口额12941.5亿元\n\n2020年，苏州市出口额12941.5亿元。",
        open="苏州市2020年出口额12941.5亿元\n\n2020年，苏州市一般贸易出口额8491.5亿元。",
        silent=True,
    ),
    Case(
        "restated_unit",
        wrong="2020年，苏州市粮食产量14582万吨（2196亿斤）。",
        right="2020年，苏州市粮食产量14582万吨（2916亿斤）。",
        open="2020年，苏州市人均地区生产总值158466元（折合24975美元）。",
    ),
    Case(
        "attainment",
        wrong=GOAL.format("力争", "289", "77.2"),
        right=GOAL.format("力争", "289", "72.2"),
        open=GOAL.format("力争", "超289", "72.2"),
    ),
    Case(
        "ratio_to_place",
        wrong=TWO.format("4861.56", "不足苏州一半"),
        right=TWO.format("4361.56", "不足苏州一半"),
        open=TWO.format("约4500", "不足苏州一半"),
    ),
    Case(
        "ratio_to_place",
        wrong=TWO.format("4361.56", "是苏州的0.56倍"),
        right=TWO.format("4361.56", "是苏州的0.46倍"),
        open="2020年，苏州市第二产业增加值9385.6亿元，是青岛市的2.2倍。",
    ),
    Case(
        "gap_to_place",
        wrong=TWO.format("4361.56", "比苏州少5124.04亿元"),
        right=TWO.format("4361.56", "比苏州少5024.04亿元"),
        open=TWO.format("超4300", "比苏州少5024.04亿元"),
    ),
    Case(
        "gap_to_place",
        wrong=NATION.format("2.3", "比全国高1.3个百分点"),
        right=NATION.format("2.3", "比全国高1.1个百分点"),
        open="2020年，苏州市地区生产总值增长3.4%，比全国高1.1个百分点。",
    ),
    Case(
        "ratio_over_time",
        wrong=SINCE.format("62.0", "1.3"),
        right=SINCE.format("62.0", "3.1"),
        open=SINCE.format("逾62.0", "3.2"),
    ),
    Case(
        "rank_order",
        wrong=RANKS.format("第二", "14817.95", "第一"),
        right=RANKS.format("第一", "14817.95", "第二"),
        open=RANKS.format("第一", "14817.95", "前五"),
        silent=True,
    ),
]


def test_every_rule_is_tested() -> None:
    assert list(dict.fromkeys(case.rule for case in CASES)) == [name for name in RULES if name != "rank_in_scope"]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert verdicts(case.rule, case.wrong) == ["contradicted"]
    assert verdicts(case.rule, case.right) == ["confirmed"]
    assert verdicts(case.rule, case.open) == ([] if case.silent else ["undecidable"])


def test_a_rank_leaves_room_for_no_more_places_above() -> None:
    text = "2020年，苏州市地区生产总值20170.5亿元。南京市地区生产总值14817.95亿元，居{}{}。"
    assert verdicts("rank_in_scope", text.format("全省", "第一")) == ["contradicted"]
    assert verdicts("rank_in_scope", text.format("全省", "第二")) == []
    assert verdicts("rank_in_scope", text.format("全国省会", "第一")) == []  # Suzhou is none
