from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from .conftest import checked, verdicts

GDP = "2020年，苏州市地区生产总值{}亿元，其中第一产业增加值{}亿元，第二产业增加值{}亿元，第三产业增加值{}亿元。"
TENTHS = st.integers(1, 99999).map(lambda number: Decimal(number) / 10)


def test_the_reckoning_is_shown_in_figures() -> None:
    (finding,) = checked("parts_sum", GDP.format("17457.86", "182.10", "4704.39", "12589.37"))
    assert finding.text["zh"] == (
        "苏州市2020年地区生产总值：182.10 + 4704.39 + 12589.37 = 17475.86亿元，文中却为“17457.86亿元”"
    )
    assert finding.text["en"] == (
        "Gross domestic product, Suzhou, 2020: 18.210 + 470.439 + 1,258.937 = CNY 1,747.586 billion, "
        "but the text has “17457.86亿元”"
    )
    assert finding.places == ("a.txt:1",) * 4
    assert not finding.stated.meets(finding.follows)


def test_figures_of_two_articles_periods_or_currencies_are_not_added() -> None:
    whole, parts = GDP.split("其中")
    assert not verdicts("parts_sum", whole.format(100), "2020年，苏州市" + parts.format(1, 2, 3))
    assert not verdicts("parts_sum", "2020年，苏州市进出口总额100亿元，出口60亿美元，进口50亿美元。")
    assert not verdicts("parts_sum", "2020年，苏州市进出口总额100亿元。2019年，苏州市出口60亿元，进口50亿元。")


def test_growth_in_dollars_is_not_held_against_growth_in_yuan() -> None:
    in_yuan = "2020年，苏州市进出口总额100亿元，增长{}%，其中出口60亿元，增长5.0%，进口40亿元，增长6.0%。"
    in_dollars = "按美元计价，2020年，苏州市进出口总额15亿美元，增长3.0%。"
    assert verdicts("growth_among_parts", in_yuan.format("5.4") + in_dollars) == ["confirmed"]


def test_growth_in_dollars_may_stand_in_brackets() -> None:
    text = (
        "2020年，苏州市进出口总额100.0亿元，增长6.2%（以美元计增长4.4%），其中出口60.0亿元，增长5.0%（以美元计增长3.0%），"
        "进口40.0亿元，增长8.0%（以美元计增长6.0%）。"
    )
    assert verdicts("growth_weighted", text) == ["confirmed"]
    assert verdicts("growth_among_parts", text) == ["confirmed", "confirmed"]


def test_what_the_text_disputes_contradicts_nothing() -> None:
    twice = (
        "2020年，苏州市出口12941.5亿元。\n2020年，苏州市进出口总额22321.4亿元，其中出口12000.0亿元，进口9379.9亿元。"
    )
    findings = checked("parts_sum", twice)
    assert [(finding.verdict, "conflicting" in finding.caveat_codes) for finding in findings] == [("undecidable", True)]


@given(st.lists(TENTHS, min_size=3, max_size=3), st.integers(0, 1))
def test_a_right_table_is_never_contradicted_whatever_the_rounding(parts: list[Decimal], decimals: int) -> None:
    printed = [f"{part:.{decimals}f}" for part in (sum(parts), *parts)]
    assert "contradicted" not in verdicts("parts_sum", GDP.format(*printed))


@given(st.lists(TENTHS, min_size=3, max_size=3), st.integers(1, 50))
def test_an_error_beyond_rounding_is_always_found(parts: list[Decimal], tenths: int) -> None:
    wrong = sum(parts) + Decimal("0.2") + Decimal(tenths) / 10  # four roundings of half a tenth are 0.2
    assert verdicts("parts_sum", GDP.format(*(f"{number:.1f}" for number in (wrong, *parts)))) == ["contradicted"]


def test_final_parts_are_not_held_against_a_provisional_whole_where_a_final_one_stands() -> None:
    parts = "其中出口12941.5亿元，进口9379.9亿元。"
    first, last = "初步核算，2020年苏州市进出口总额22000.0亿元", "2020年苏州市进出口总额22321.4亿元"
    assert verdicts("parts_sum", f"{first}。经最终核实，{last}，{parts}") == ["confirmed"]
    assert verdicts("parts_sum", f"{first}，{parts}") == ["contradicted"]


THREE = (
    "2020年，苏州市地区生产总值23000亿元，无锡市地区生产总值15000亿元，常州市地区生产总值10000亿元，"
    "三市合计地区生产总值{}亿元。"
)


def test_places_named_together_add_up() -> None:
    (finding,) = checked("parts_sum", THREE.format(58000))
    assert finding.verdict == "contradicted"
    assert "：23000 + 15000 + 10000 = 48000亿元，文中却为“58000亿元”" in finding.text["zh"]
    assert verdicts("parts_sum", THREE.format(48000)) == ["confirmed"]
