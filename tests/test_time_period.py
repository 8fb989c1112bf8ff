from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.errors import IndicatorsError
from indicators.time_period import read_period


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        (2020, "2020-01-01", "2020-12-31"),
        ("2020", "2020-01-01", "2020-12-31"),
        ("2015-S1", "2015-01-01", "2015-06-30"),
        ("2020-Q3", "2020-07-01", "2020-09-30"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-09-30", "2020-09-30", "2020-09-30"),
        (date(2020, 9, 30), "2020-09-30", "2020-09-30"),
        ("2020-01-01/P9M", "2020-01-01", "2020-09-30"),
        ("2016-01-01/P5Y", "2016-01-01", "2020-12-31"),
        ("2020-10-01/P8D", "2020-10-01", "2020-10-08"),
        ("2020年", "2020-01-01", "2020-12-31"),
        ("2020年下半年", "2020-07-01", "2020-12-31"),
        ("2020年前三季度", "2020-01-01", "2020-09-30"),
        ("2020年第二季度", "2020-04-01", "2020-06-30"),
        ("2020年9月", "2020-09-01", "2020-09-30"),
        ("2020年9月30日", "2020-09-30", "2020-09-30"),
        ("2020年末", "2020-12-31", "2020-12-31"),
        ("2020-01-01/P1Y6M", "2020-01-01", "2021-06-30"),
    ],
)
def test_periods_have_a_first_and_a_last_day(written: str | int | date, first: str, last: str) -> None:
    period = read_period(written)
    assert (period.start.isoformat(), period.end.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "written",
    ["", "20", "2020-Q5", "2020-S3", "2020-13", "2020-Q0", "2020-01-01/P", "2020-01-01/P0D", "20200930", "前年"],
)
def test_what_is_no_period_is_an_error(written: str) -> None:
    with pytest.raises(IndicatorsError, match="is no period: write 2020, 2020-S1"):
        read_period(written)


@given(st.integers(1000, 9998))
def test_the_quarters_make_the_year(year: int) -> None:
    quarters = [read_period(f"{year}-Q{n}") for n in range(1, 5)]
    assert quarters[0].start == read_period(year).start
    assert quarters[3].end == read_period(year).end
    for one, following in pairwise(quarters):
        assert one.end + timedelta(days=1) == following.start


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 400))
def test_a_duration_in_days_has_as_many_days(start: date, days: int) -> None:
    period = read_period(f"{start}/P{days}D")
    assert (period.end - period.start).days == days - 1
