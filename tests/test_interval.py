from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import indicators
from indicators.interval import Interval, interval_of

NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, places=3)


@st.composite
def intervals(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval, open at an end or not, and a number in it."""
    low, inside, high = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    ends = draw(st.sampled_from([(low, high), (None, high), (low, None), (None, None)]))
    return Interval(*ends, inside), inside


def holds(result: Interval, number: Fraction) -> bool:
    low, high = (None if end is None else Fraction(end) for end in (result.low, result.high))
    return (low is None or low <= number) and (high is None or number <= high)


@given(intervals(), intervals())
def test_no_number_that_can_be_meant_is_lost(one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]) -> None:
    (a, x), (b, y) = one, other
    assert holds(a + b, Fraction(x) + Fraction(y))
    assert holds(a - b, Fraction(x) - Fraction(y))
    assert holds(a * b, Fraction(x) * Fraction(y))
    if y:
        assert holds(a / b, Fraction(x) / Fraction(y))


@given(intervals(), intervals())
def test_meeting_and_lying_below_exclude_each_other(
    one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]
) -> None:
    (a, _), (b, _) = one, other
    assert a.meets(b) == b.meets(a)
    assert not (a.below(b) and a.meets(b))
    assert a.meets(b) or a.below(b) or b.below(a)
    assert a.within(b) <= a.meets(b)


@pytest.mark.parametrize(("low", "high"), [(-1, 1), (0, 0)])
def test_nothing_is_known_of_a_quotient_by_what_may_be_zero(low: int, high: int) -> None:
    quotient = Interval.exact(6) / Interval(Decimal(low), Decimal(high), Decimal(high))
    assert (quotient.low, quotient.high) == (None, None)


def test_dividing_by_what_ends_at_zero_leaves_one_bound() -> None:
    assert Interval.exact(6) / Interval(Decimal(0), Decimal(2)) == Interval(Decimal(3), None)
    assert Interval.exact(6) / Interval(Decimal(2), None) == Interval(Decimal(0), Decimal(3))


def test_crossed_bounds_are_refused() -> None:
    with pytest.raises(ValueError, match="no interval from 2 to 1"):
        Interval(Decimal(2), Decimal(1))


@pytest.mark.parametrize(
    ("said", "low", "high", "value"),
    [
        ("20170.5亿元", "2017045000000", "2017055000000", "2017050000000"),
        ("超过2万亿元", "2000000000000", None, None),
        ("近2万亿元", "0", "2000000000000", None),
        ("约1万亿元", "500000000000", "1500000000000", "1000000000000"),
        ("约8000亿元", "720000000000", "880000000000", "800000000000"),
    ],
)
def test_a_hedge_and_rounding_bound_a_figure(said: str, low: str, high: str | None, value: str | None) -> None:
    (row,) = indicators.extract(f"2020年,苏州市地区生产总值{said}。").dataset
    expected = (None if text is None else Decimal(text) for text in (low, high, value))
    assert interval_of(row) == Interval(*expected)


@pytest.mark.parametrize("said", ["苏州市新增就业35万人是目标。", "计划完成投资1.2亿元。"])
def test_what_is_set_is_set_as_it_is_printed(said: str) -> None:
    (row,) = indicators.extract(f"2020年,{said}").dataset
    assert row.claim_status in ("target", "planned")
    assert interval_of(row) == Interval.exact(row.value)


def test_an_exact_quotient_stays_exact() -> None:
    about, over = Interval(Decimal("1.62"), Decimal("1.98"), Decimal("1.8")), Interval(Decimal("1.8"), None)
    assert about / over == Interval(Decimal(0), Decimal("1.1"))


def test_what_is_counted_one_by_one_is_exact_and_what_is_in_ten_thousands_is_rounded() -> None:
    dataset = indicators.extract("2020年末,苏州市高新技术企业9772家,常住人口1274.8万人。").dataset
    firms, people = dataset
    assert interval_of(firms) == Interval.exact(9772)
    assert interval_of(people) == Interval(Decimal(12747500), Decimal(12748500), Decimal(12748000))
