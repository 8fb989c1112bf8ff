"""When a figure is confirmed, when contradicted, and when only rounding makes it possible."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.checking.law import usual

from .conftest import checked, dataset_of, verdicts

GDP = "2020年，苏州市地区生产总值{}亿元，其中第一产业增加值{}亿元，第二产业增加值{}亿元，第三产业增加值{}亿元。"
GROWTH = (
    "2020年，苏州市地区生产总值100.0亿元，增长2.0%。第一产业增加值10.0亿元，增长3.0%；"
    "第二产业增加值40.0亿元，增长1.8%；第三产业增加值50.0亿元，增长1.6%。"
)
HUNDREDTHS = st.integers(1000, 999999).map(lambda number: Decimal(number) / 100)


@pytest.mark.parametrize(
    ("rule", "text", "reason"),
    [
        (
            "level_and_rate",
            "2020年，公司净利润由2019年的2亿元增加到5亿元，增长250%。",
            "差100个百分点，只有舍入或截尾才说得通",
        ),
        (
            "parts_sum",
            "2020年，苏州市进出口总额5万亿元，其中出口3万亿元，进口3万亿元。",
            "差1万亿元，只有舍入或截尾才说得通",
        ),
        (
            "share_of_whole",
            "2020年，江苏省出口2万亿元，苏州市出口1.2万亿元，占全省的70%。",
            "差10个百分点，只有舍入或截尾才说得通",
        ),
        (
            "gap_to_place",
            "2020年，全国国内生产总值增长3.3%。苏州市地区生产总值增长3.4%，比全国高0.2个百分点。",
            "差0.1个百分点，只有舍入或截尾才说得通",
        ),
        (
            "growth_weighted",
            GROWTH,
            "按现价份额近似，差0.18个百分点",
        ),
    ],
)
def test_what_only_rounding_makes_possible_is_not_confirmed(rule: str, text: str, reason: str) -> None:
    (finding,) = checked(rule, text)
    assert finding.verdict == "undecidable"
    assert finding.text["zh"].endswith(f"不能断定：{reason}")


def test_one_unit_off_is_nothing_where_the_unit_is_small() -> None:
    share = "2020年，江苏省出口1000亿元，苏州市出口{}亿元，占全省的{}%。"
    assert verdicts("share_of_whole", share.format("302", "30.3")) == ["confirmed"]
    assert verdicts("share_of_whole", share.format("3.20", "0.3")) == ["confirmed"]
    assert verdicts("share_of_whole", share.format("3.8", "0.3")) == ["contradicted"]
    assert verdicts("same_quantity", "苏州市2020年出口额12941.5亿元\n\n2020年，苏州市出口额12941.6亿元。") == [
        "undecidable"
    ]


def test_a_digit_cut_off_accuses_nobody() -> None:
    title = "重庆市2020年进出口{}亿元\n\n2020年，重庆市进出口总额7154.7亿元。"
    assert verdicts("same_quantity", title.format("7154")) == ["undecidable"]
    assert verdicts("same_quantity", title.format("7152")) == ["contradicted"]


def test_projects_of_several_groups_accuse_nobody() -> None:
    text = "2020年，绵阳市集中开工项目年度计划投资78亿元。\n2020年，绵阳市重点项目年度计划投资900亿元以上。"
    assert "contradicted" not in verdicts("same_quantity", text)


@pytest.mark.parametrize("words", ["比2015年翻了一番", "是2015年的2倍"])
def test_whole_multiples_are_good_to_a_tenth(words: str) -> None:
    text = "2015年，苏州市地区生产总值{}亿元。2020年，苏州市地区生产总值12003.0亿元，{}。"
    assert verdicts("ratio_over_time", text.format("7311.5", words)) == ["contradicted"]
    assert verdicts("ratio_over_time", text.format("6311.5", words)) == ["confirmed"]


@given(st.lists(HUNDREDTHS, min_size=3, max_size=3))
def test_rounding_of_parts_confirms_what_it_usually_gives(parts: list[Decimal]) -> None:
    whole, printed = round(sum(parts, start=Decimal(0)), 1), [round(part, 1) for part in parts]
    text = GDP.format(whole, *printed)
    near = usual(dataset_of(text).observations)
    assert Decimal(10_000_000) < near < Decimal(12_000_000)  # twice 0.1亿元 over √12, four of them
    off = abs(sum(printed, start=Decimal(0)) - whole).scaleb(8)
    assert verdicts("parts_sum", text) == ["confirmed" if off <= near else "undecidable"]
