from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import indicators
from indicators.codes import codes
from indicators.interval import Interval, interval_of
from indicators.showing.numbers import figure_text, interval_text, measure_word
from indicators.showing.rounding import rounded
from indicators.showing.wording import wording
from indicators.unit_measures import UnitsError

NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, places=4)


def figure(place: str) -> Interval:
    return interval_of(indicators.load()[f"004_1900faf847d9a6f1.{place}"])


SUZHOU, QINGDAO = figure("L72.C37"), figure("L72.C63")
OUTPUT, TARGET = figure("L78.C21"), figure("L78.C117")
ADDED, STOCK = figure("L81.C40"), figure("L81.C49")


@pytest.mark.parametrize(
    ("interval", "unit", "zh", "en"),
    [
        (SUZHOU, "CNY", "9385.6亿元（9385.55–9385.65）", "CNY 938.56 billion (938.555–938.565)"),
        (SUZHOU - QINGDAO, "CNY", "5024.0亿元（5023.98–5024.10）", "CNY 502.40 billion (502.398–502.410)"),
        (QINGDAO - SUZHOU, "CNY", "−5024.0亿元（−5024.10至−5023.98）", "CNY −502.40 billion (−502.410 to −502.398)"),
        (QINGDAO / SUZHOU, "dimensionless", "0.4647", "0.4647"),
        (OUTPUT - TARGET, "CNY", "至多14823.95亿元", "at most CNY 1,482.395 billion"),
        (TARGET, "CNY", "至少2万亿元", "at least CNY 2 trillion"),
        (TARGET / OUTPUT, "dimensionless", "至少0.5743", "at least 0.5743"),
        (STOCK - ADDED, "count", "7052家", "7,052"),
        (ADDED / (STOCK - ADDED) * Interval.exact(100), "percent", "38.57%", "38.57%"),
        (figure("L72.C50") - figure("L72.C77"), "percentage_point", "0.4个百分点（0.3–0.5）", None),
        (SUZHOU / Interval.exact(12748262), "CNY/person", "73622.6元/人（73622.19–73622.98）", None),
        (Interval(Decimal(0), Decimal(30)), "count", "至多30家", "at most 30"),
        (Interval(Decimal(4000000), Decimal(5000000)), "person", "400–500万人", "4–5 million persons"),
        (Interval(Decimal("3.25"), Decimal("4.75")), "percent", "3.25–4.75%", "3.25–4.75%"),
        (Interval(Decimal(-3), Decimal(4)), "percentage_point", "−3至4个百分点", "−3 to 4 percentage points"),
        (Interval.exact(3), "rank", "第3位", "rank 3"),
        (Interval(Decimal(0), Decimal(5)), "rank", "第5位以内", "rank 5 or better"),
        (Interval(Decimal(5), None), "rank", "第5位以后", "rank 5 or worse"),
        (Interval(Decimal(1), Decimal(2)), "percentage_point", "1–2个百分点", "1–2 percentage points"),
        (Interval(Decimal("6.75"), Decimal("8.25"), Decimal("7.5")), "percent", "7.5%（6.7–8.3）", "7.5% (6.7–8.3)"),
        (Interval(Decimal("891e4"), Decimal("1089e4"), Decimal("990e4")), "person", "990万人（890–1090）", None),
        (Interval.exact(0), "CNY", "0元", "CNY 0"),
        (Interval(None, None), "CNY", "不能确定", "not known"),
        (Interval(None, None, Decimal(2)), "CNY", "不能确定", "not known"),
        (Interval(Decimal(2), None, Decimal(3)), "km", "3公里（至少2）", "3 km (at least 2)"),
    ],
)
def test_an_interval_is_said(interval: Interval, unit: str, zh: str, en: str | None) -> None:
    assert interval_text(interval, unit, "zh", "高新技术企业") == zh
    if en is not None:
        assert interval_text(interval, unit, "en", "高新技术企业") == en


def test_a_difference_can_have_its_plus() -> None:
    assert interval_text(STOCK - ADDED, "count", signed=True) == "+7052个"
    assert interval_text(SUZHOU - QINGDAO, "CNY", signed=True) == "+5024.0亿元（+5023.98至+5024.10）"
    assert interval_text(Interval.exact(0), "count", signed=True) == "0个"


@given(a=NUMBERS, b=NUMBERS, c=NUMBERS, ratio=st.booleans())
def test_what_is_printed_holds_what_can_be_meant(a: Decimal, b: Decimal, c: Decimal, *, ratio: bool) -> None:
    low, value, high = sorted((a, b, c))
    for given_value in (value, None):
        shown = rounded(Interval(low, high, given_value), ratio=ratio)
        assert shown.low is not None
        assert shown.high is not None
        if not shown.is_exact:
            assert shown.low <= low
            assert high <= shown.high
            bounds = (shown.low, shown.high) if ratio else (low, high)
            assert shown.value is None or bounds[0] <= shown.value <= bounds[1]
        assert len(shown.low.as_tuple().digits) <= 20


def test_a_ratio_has_four_digits_and_bounds_where_they_change_the_last() -> None:
    near = Interval(Decimal("32.28481234567"), Decimal("32.28552345678"), Decimal("32.28519999999"))
    assert interval_text(near, "percent") == "32.29%（32.28–32.29）"
    sure = Interval(Decimal("32.09121234567"), Decimal("32.09132345678"), Decimal("32.09129999999"))
    assert interval_text(sure, "percent") == "32.09%"


@given(low=NUMBERS, high=NUMBERS)
def test_a_lone_bound_is_rounded_outwards(low: Decimal, high: Decimal) -> None:
    below, above = rounded(Interval(low / 3, None)).low, rounded(Interval(None, high / 3)).high
    assert below is not None
    assert above is not None
    assert below <= low / 3
    assert above >= high / 3


@pytest.mark.parametrize(
    ("counted", "word"),
    [("科技型中小企业", "家"), ("新能源汽车", "辆"), ("发明专利", "件"), ("项目", "个"), (None, "个")],
)
def test_measure_words(counted: str | None, word: str) -> None:
    assert measure_word(counted) == word


def test_an_unknown_unit_is_an_error() -> None:
    with pytest.raises(UnitsError, match="unknown unit 'furlong'"):
        interval_text(Interval.exact(1), "furlong")


@pytest.mark.parametrize(
    ("claim", "zh", "en"),
    [
        ("001_b3917ba438859ffe.L11.C11", "1500多公里", "over 1,500 km"),
        ("000_84f2496b72f931c7.L1.C209", "约200人", "about 200 persons"),
        ("004_1900faf847d9a6f1.L72.C86", "一半", "under 0.5"),
        ("001_b3917ba438859ffe.L25.C122", "第一", "rank 1"),
    ],
)
def test_a_figure_is_said_as_it_is_in_print(claim: str, zh: str, en: str) -> None:
    row = indicators.load()[claim]
    assert (figure_text(row), figure_text(row, "en")) == (zh, en)


def test_a_fall_is_said_as_one() -> None:
    row = replace(indicators.load()["004_1900faf847d9a6f1.L72.C50"], value=Decimal("-3.4"))
    assert (figure_text(row), figure_text(row, "en")) == ("−3.4%", "−3.4%")
    assert figure_text(replace(row, quote="-3.4%")) == "-3.4%"
    hedged = replace(row, quote="近四成", value=Decimal(-40), qualifier="nearly")
    assert (figure_text(hedged), figure_text(hedged, "en")) == ("降近四成", "down nearly 40%")
    level = replace(hedged, measure="level", unit_measure="person-time", quote="近40人次")
    assert (figure_text(level), figure_text(level, "en")) == ("−近40人次", "−nearly 40 person-times")


@pytest.mark.parametrize(
    ("quote", "unit", "value", "zh"),
    [
        ("12903.8", "CNY", "12903.8e8", "12903.8亿元"),
        ("-1.4", "percent", "-1.4", "−1.4%"),
        ("9772", "count", "9772", "9772"),
        ("八成", "percent", "80", "八成"),
    ],
)
def test_a_number_of_a_table_gets_its_unit(quote: str, unit: str, value: str, zh: str) -> None:
    printed = indicators.load()["004_1900faf847d9a6f1.L72.C50"]
    assert figure_text(replace(printed, quote=quote, unit_measure=unit, value=Decimal(value))) == zh


def test_a_place_among_the_first_is_said_as_one() -> None:
    row = replace(
        indicators.load()["001_b3917ba438859ffe.L25.C122"], quote="前五", value=Decimal(5), qualifier="at_most"
    )
    assert figure_text(row, "en") == "rank 5 or better"


def test_a_range_has_both_its_ends_in_english() -> None:
    printed = indicators.load()["004_1900faf847d9a6f1.L72.C50"]
    row = replace(printed, quote="3%至5%", qualifier="range", lower=Decimal(3), upper=Decimal(5))
    assert (figure_text(row), figure_text(row, "en")) == ("3%至5%", "3–5%")
    assert figure_text(replace(row, lower=Decimal(0)), "en") == "0–5%"
    fall = replace(row, value=Decimal(-4), lower=Decimal(-5), upper=Decimal(-3))
    assert (figure_text(fall), figure_text(fall, "en")) == ("降3%至5%", "−5 to −3%")


def test_every_qualifier_can_be_said() -> None:
    assert set(codes("qualifier")) - {"range"} <= set(wording()["figure"])
