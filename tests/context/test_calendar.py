from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context import calendar as cal
from indicators.model import Period
from indicators.time_period import read_period

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
YEARS = st.integers(1000, 2999)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """A year, years, months of a year, a day or any run of days."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    day = draw(DAYS)
    return draw(
        st.sampled_from(
            [
                cal.year(year),
                cal.years(year, year + draw(st.integers(0, 30))),
                cal.months(year, month, draw(st.integers(month, 12))),
                cal.day(day),
                cal.span(day, day + timedelta(days=draw(st.integers(0, 2000)))),
            ]
        )
    )


@given(periods())
def test_text_agrees_with_start_and_end(period: Period) -> None:
    assert read_period(period.time_period) == period


@given(periods())
def test_start_is_not_after_end(period: Period) -> None:
    assert period.start <= period.end


@given(periods())
def test_a_span_of_the_same_days_is_the_same_period(period: Period) -> None:
    assert cal.span(period.start, period.end) == period


@given(periods(), st.integers(-300, 300))
def test_shifting_years_there_and_back(period: Period, by: int) -> None:
    leap_day = any((day.month, day.day) in ((2, 28), (2, 29)) for day in (period.start, period.end))
    there = cal.shift_years(period, by)
    assert there.end.year - period.end.year == by
    if not leap_day:
        assert cal.shift_years(there, -by) == period


@given(periods())
def test_end_of_a_period_is_its_last_day(period: Period) -> None:
    assert cal.end_of(period) == cal.day(period.end)


@given(st.integers(6, 29))
def test_plans_follow_each_other(ordinal: int) -> None:
    plan, following = cal.five_year_plan(ordinal), cal.five_year_plan(ordinal + 1)
    assert plan is not None
    assert following is not None
    assert plan.end + timedelta(days=1) == following.start


@pytest.mark.parametrize("ordinal", [0, 5, 31])
def test_no_regular_plan(ordinal: int) -> None:
    assert cal.five_year_plan(ordinal) is None


def test_february_of_a_leap_year_is_whole_in_any_year() -> None:
    assert cal.shift_years(cal.months(2020, 2, 2), -1) == cal.months(2019, 2, 2)
