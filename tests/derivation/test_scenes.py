"""Which of several figures of one quantity is taken."""

import pytest

import indicators


def levels_before_growth(text: str) -> list[str]:
    found = indicators.extract(f"2020年,苏州市{text}", published="2021-03-01").dataset.derived
    return [figure.formula.partition(" ÷ ")[0] for figure in found.select(rule="earlier_by_growth")]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("出口5万亿元。出口50126亿元,增长6.9%。", ["50126亿元"]),  # the more precise of two that can be one
        ("出口超5万亿元。出口50126亿元,增长6.9%。", ["50126亿元"]),
        ("出口42000亿元。出口50126亿元,增长6.9%。", ["50126亿元"]),  # they cannot: the one right before
        ("出口42000亿元。出口50126亿元。\n出口增长6.9%。", []),  # not clear of which
        ("进出口总额34.06万亿元,增长9.5%;按美元计5.19万亿美元,增长7.3%。", ["34.06万亿元", "5.19万亿美元"]),
        ("进出口总额41902.75亿元（6282亿美元）,增长3.2%。", ["41902.75亿元"]),  # the level told again in brackets
        ("粮食产量90万吨(18亿斤),增长2.0%。", ["90万吨"]),
        ("出口50126亿元,增长6.9%,增长8.1%。", []),  # two rates of one kind
    ],
)
def test_the_level_beside_growth(text: str, level: list[str]) -> None:
    assert levels_before_growth(text) == level


def test_nothing_follows_from_what_can_hardly_be() -> None:
    text = "2020年,苏州市出口12941.5亿元,增长3400%。"
    dataset = indicators.extract(text, published="2021-03-01").dataset
    assert "implausible_magnitude" in {row.warnings for row in dataset}
    assert len(dataset.derived) == 0


def test_figures_without_a_place_or_a_time_are_left_alone() -> None:
    assert len(indicators.extract("出口100.0亿元,进口50.0亿元。").dataset.derived) == 0
