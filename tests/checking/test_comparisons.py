import pytest

from .conftest import checked, verdicts

TWO = "2020年，苏州市地区生产总值{}亿元，青岛市地区生产总值{}亿元，{}。"


def test_a_distance_may_go_either_way() -> None:
    assert verdicts("gap_to_place", TWO.format("20170.5", "12400.6", "与苏州相差7769.9亿元")) == ["confirmed"]
    assert verdicts("gap_to_place", TWO.format("12400.6", "20170.5", "与苏州相差7769.9亿元")) == ["confirmed"]


def test_points_may_be_of_shares_or_of_growth() -> None:
    text = (
        "2020年，苏州市第二产业增加值占地区生产总值的46.5%，增长3.4%。"
        "2020年，青岛市第二产业增加值占地区生产总值的35.2%，增长3.0%，比苏州低{}个百分点。"
    )
    assert verdicts("gap_to_place", text.format("11.3")) == ["confirmed"]
    assert verdicts("gap_to_place", text.format("0.4")) == ["confirmed"]
    assert verdicts("gap_to_place", text.format("5.5")) == ["contradicted"]


def test_a_side_that_is_missing_is_reckoned() -> None:
    (finding,) = checked("gap_to_place", "2020年，苏州市地区生产总值增长3.4%，比全国高1.1个百分点。")
    assert (finding.verdict, finding.caveat_codes) == ("undecidable", ("side_missing",))
    assert finding.text["zh"] == (
        "苏州市2020年地区生产总值与全国之差：3.4%，全国须为2.3%，文中为“1.1个百分点”，不能断定：数据中没有可比的一方：全国"
    )


def test_another_article_may_give_the_other_side() -> None:
    here = "2020年，苏州市地区生产总值增长3.4%，比全国高1.1个百分点。"
    (finding,) = checked("gap_to_place", here, "2020年，全国国内生产总值增长2.3%。")
    assert (finding.verdict, finding.caveat_codes) == ("confirmed", ("source_differs",))
    assert finding.places == ("a.txt:1", "a.txt:1", "b.txt:1")


def test_a_target_on_the_other_side_decides_nothing() -> None:
    text = "2020年，青岛市地区生产总值达到1万亿元是目标。2020年，苏州市地区生产总值为3.00万亿元，是青岛的2.0倍。"
    assert "contradicted" not in verdicts("ratio_to_place", text)


def test_nearly_means_that_it_is_nearly_reached() -> None:
    assert verdicts("ratio_to_place", TWO.format("20170.5", "9900.0", "是苏州的近0.5倍")) == ["confirmed"]
    (finding,) = checked("ratio_to_place", TWO.format("20170.5", "2400.6", "是苏州的近0.5倍"))
    assert finding.verdict == "undecidable"
    assert "远低于" in finding.text["zh"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "2022年，广州市地区生产总值增长1.0%，深圳市地区生产总值增长3.3%，广州增速比深圳高2.3个百分点。",
            "contradicted",
        ),
        ("2022年，广州市地区生产总值增长1.0%，深圳市地区生产总值增长3.3%，广州增速比深圳低2.3个百分点。", "confirmed"),
        ("2022年，苏州市地区生产总值20000亿元，比南京多3000亿元。南京市地区生产总值23000亿元。", "contradicted"),
        ("2022年，苏州市地区生产总值增长2.0%，比江苏省低0.8个百分点。江苏省地区生产总值增长1.2%。", "contradicted"),
        ("2022年，苏州市地区生产总值增长2.0%，快于江苏省0.8个百分点。江苏省地区生产总值增长1.2%。", "confirmed"),
        ("2022年，苏州市地区生产总值增长2.0%，慢于江苏省0.8个百分点。江苏省地区生产总值增长1.2%。", "contradicted"),
    ],
)
def test_a_gap_goes_the_way_that_its_words_say(text: str, verdict: str) -> None:
    assert verdicts("gap_to_place", text) == [verdict]


def test_a_reckoning_keeps_the_multiple_in_print() -> None:
    text = "2022年，苏州市地区生产总值20000亿元，比南京少3000亿元。南京市地区生产总值23000亿元。"
    (finding,) = checked("gap_to_place", text)
    assert "：20000 − 23000 = −3000亿元，" in finding.text["zh"]
    (alone,) = checked("ratio_to_place", "2022年，无锡市人均地区生产总值198400元，是长沙市的1.47倍。")
    assert "：198400元，长沙市须为134966元，" in alone.text["zh"]


def test_another_group_of_the_same_place_may_be_the_other_side() -> None:
    text = (
        "2022年，苏州市城镇居民人均可支配收入60000元，农村居民人均可支配收入30000元，"
        "城镇居民人均可支配收入是农村居民的{}倍。"
    )
    assert verdicts("ratio_to_place", text.format("2.83")) == ["contradicted"]
    assert verdicts("ratio_to_place", text.format("2.00")) == ["confirmed"]


def test_a_figure_is_quoted_with_its_hedge() -> None:
    (below,) = checked("ratio_to_place", TWO.format("20170.5", "14817.95", "是苏州的不到六成"))
    assert below.text["zh"].endswith("文中却为“不到六成”")
    text = "2020年，苏州市地区生产总值20170.5亿元，常住人口1275万人，人均地区生产总值突破18万元。"
    (over,) = checked("defined_ratio", text)
    assert over.text["zh"].endswith("文中却为“突破18万元”")


def test_no_place_is_held_against_itself() -> None:
    text = "2022年，武汉市地区生产总值20000亿元，第二产业增加值6000亿元，是武汉的30%。"
    assert verdicts("ratio_to_place", text) == []
