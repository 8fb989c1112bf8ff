import pytest

from .conftest import Case, verdicts

TWO = "2020年，苏州市第二产业增加值9385.6亿元，青岛市第二产业增加值{}亿元，{}。"
GROWTH = "2020年，全国国内生产总值增长{}%。苏州市地区生产总值增长3.4%，{}。"
CASES = [
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
        open="2020年，苏州市第二产业增加值9385.6亿元，青岛市是苏州市的0.46倍。",
        silent=True,
    ),
    Case(
        "gap_to_place",
        wrong=TWO.format("4361.56", "比苏州少5124.04亿元"),
        right=TWO.format("4361.56", "比苏州少5024.04亿元"),
        open=TWO.format("超4300", "比苏州少5024.04亿元"),
    ),
    Case(
        "gap_to_place",
        wrong=GROWTH.format("2.3", "比全国高1.3个百分点"),
        right=GROWTH.format("2.3", "比全国高1.1个百分点"),
        open=GROWTH.format("超2.3", "比全国高1.1个百分点"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert verdicts(case.rule, case.wrong) == ["contradicted"]
    assert verdicts(case.rule, case.right) == ["confirmed"]
    assert verdicts(case.rule, case.open) == ([] if case.silent else ["undecidable"])
