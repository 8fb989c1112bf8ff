from .conftest import checked, verdicts

SINCE = "2020年1—2月，苏州市{}3000亿元。2020年1—3月，苏州市{}{}亿元。"


def test_a_total_since_the_start_of_the_year_does_not_fall() -> None:
    (finding,) = checked("periods_sum", SINCE.format("出口", "出口", 2900))
    assert finding.verdict == "contradicted"
    assert finding.text["zh"] == "苏州市2020年第一季度出口额：2900亿元 < 3000亿元（2020年1—2月），文中却为“2900亿元”"
    assert verdicts("periods_sum", SINCE.format("出口", "出口", 3100)) == []
    assert verdicts("periods_sum", SINCE.format("地区生产总值", "地区生产总值", 2900)) == ["contradicted"]


def test_what_may_shrink_may_fall() -> None:
    name = "规模以上工业企业利润总额"
    assert verdicts("periods_sum", SINCE.format(name, name, 2900)) == []


def test_a_year_is_its_halves_or_its_quarters() -> None:
    text = "2019年，苏州市出口{}亿元，其中上半年出口400亿元，下半年出口600亿元。"
    assert verdicts("periods_sum", text.format(1000)) == ["confirmed"]
    assert verdicts("periods_sum", text.format(1100)) == ["contradicted"]
