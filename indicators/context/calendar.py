"""Periods of the calendar with their SDMX TIME_PERIOD text (SDMX 3.0, SDMXCommon.xsd)."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from indicators.model import Period


def year(number: int) -> Period:
    """A calendar year.

    >>> year(2020)
    Period(time_period='2020', start=datetime.date(2020, 1, 1), end=datetime.date(2020, 12, 31))
    """
    return Period(str(number), date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Period:
    """From one year to another, both included: 2016-01-01/P5Y."""
    if first == last:
        return year(first)
    return Period(f"{first}-01-01/P{last - first + 1}Y", date(first, 1, 1), date(last, 12, 31))


def months(number: int, first: int, last: int) -> Period:
    """Months of one year: `2020-09`, `2020-Q3`, `2020-S1` or `2020-01-01/P9M`."""
    start, end = date(number, first, 1), date(number, last, calendar.monthrange(number, last)[1])
    if first == last:
        text = f"{number}-{first:02d}"
    elif last - first == 2 and first % 3 == 1:
        text = f"{number}-Q{last // 3}"
    elif (first, last) in ((1, 6), (7, 12)):
        text = f"{number}-S{last // 6}"
    elif (first, last) == (1, 12):
        text = str(number)
    else:
        text = f"{number}-{first:02d}-01/P{last - first + 1}M"
    return Period(text, start, end)


def day(moment: date) -> Period:
    """One day, or the moment of a stock."""
    return Period(moment.isoformat(), moment, moment)


def span(start: date, end: date) -> Period:
    """Any run of days: whole years, months of one year, else `start/PnD`."""
    if start == end:
        return day(start)
    whole_months = start.day == 1 and (end + timedelta(days=1)).day == 1
    if whole_months and start.year == end.year:
        return months(start.year, start.month, end.month)
    if whole_months and (start.month, end.month) == (1, 12):
        return years(start.year, end.year)
    return Period(f"{start.isoformat()}/P{(end - start).days + 1}D", start, end)


def end_of(period: Period) -> Period:
    """The last day of a period, for a stock at its end."""
    return day(period.end)


def five_year_plan(ordinal: int) -> Period | None:
    """The years of a five-year plan: the 13th is 2016 to 2020. None before the 6th, whose years were irregular.

    >>> five_year_plan(13).time_period
    '2016-01-01/P5Y'
    """
    return years(1981 + 5 * (ordinal - 6), 1985 + 5 * (ordinal - 6)) if 6 <= ordinal <= 30 else None


def shift_years(period: Period, by: int) -> Period:
    """The same period some years later (`by` negative: earlier), as 上年同期 means it."""
    return span(_move(period.start, by), _move(period.end, by))


def _move(moment: date, by: int) -> date:
    target = moment.year + by
    last = calendar.monthrange(target, moment.month)[1]
    at_end = moment.day == calendar.monthrange(moment.year, moment.month)[1]
    return date(target, moment.month, last if at_end else min(moment.day, last))
