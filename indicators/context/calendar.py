"""Periods of the calendar with their SDMX TIME_PERIOD text (SDMX 3.0, SDMXCommon.xsd)."""

from __future__ import annotations

import calendar
from datetime import date

from indicators.model import Period

_FIRST_REGULAR_PLAN, _LAST_PLAN = 6, 30


def year(number: int) -> Period:
    """A calendar year.

    >>> year(2020)
    Period(time_period='2020', start=datetime.date(2020, 1, 1), end=datetime.date(2020, 12, 31))
    """
    return Period(f"{number:04d}", date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Period:
    """From one year to another, both included.

    >>> years(2016, 2020).time_period
    '2016-01-01/P5Y'
    """
    if first == last:
        return year(first)
    return Period(f"{first:04d}-01-01/P{last - first + 1}Y", date(first, 1, 1), date(last, 12, 31))


def months(number: int, first: int, last: int) -> Period:
    """Months of one year, first and last included.

    >>> months(2020, 9, 9).time_period, months(2020, 7, 9).time_period, months(2020, 1, 9).time_period
    ('2020-09', '2020-Q3', '2020-01-01/P9M')
    """
    start, end = date(number, first, 1), date(number, last, calendar.monthrange(number, last)[1])
    if first == last:
        text = f"{number:04d}-{first:02d}"
    elif last - first == 2 and first % 3 == 1:
        text = f"{number:04d}-Q{last // 3}"
    elif (first, last) in ((1, 6), (7, 12)):
        text = f"{number:04d}-S{last // 6}"
    elif (first, last) == (1, 12):
        text = f"{number:04d}"
    else:
        text = f"{number:04d}-{first:02d}-01/P{last - first + 1}M"
    return Period(text, start, end)


def months_until(end: date, count: int) -> Period:
    """So many months up to the end of a month: six until 2024-06-30 are 2024-S1.

    >>> months_until(date(2024, 6, 30), 6).time_period
    '2024-S1'
    """
    first = end.year * 12 + end.month - count
    return span(
        date(first // 12, first % 12 + 1, 1), date(end.year, end.month, calendar.monthrange(end.year, end.month)[1])
    )


def day(moment: date) -> Period:
    """One day, or the moment of a stock."""
    return Period(moment.isoformat(), moment, moment)


def span(start: date, end: date) -> Period:
    """Any run of days: whole years, months of one year, else `start/PnD`.

    >>> span(date(2020, 10, 1), date(2020, 10, 8)).time_period
    '2020-10-01/P8D'
    """
    if start == end:
        return day(start)
    whole_months = start.day == 1 and _ends_month(end)
    if whole_months and start.year == end.year:
        return months(start.year, start.month, end.month)
    if whole_months and (start.month, end.month) == (1, 12):
        return years(start.year, end.year)
    return Period(f"{start.isoformat()}/P{(end - start).days + 1}D", start, end)


def third_of_a_month(month: Period, third: int) -> Period:
    """The first, second or last ten days of a month (上旬, 中旬, 下旬).

    >>> third_of_a_month(months(2024, 8, 8), 2).time_period
    '2024-08-21/P11D'
    """
    first = month.start.replace(day=third * 10 + 1)
    return span(first, month.end if third == 2 else first.replace(day=third * 10 + 10))


def end_of(period: Period) -> Period:
    """The last day of a period, for a stock at its end."""
    return day(period.end)


def five_year_plan(ordinal: int) -> Period | None:
    """The years of a five-year plan: the 13th is 2016 to 2020. None before the 6th, whose years were irregular.

    >>> five_year_plan(13).time_period
    '2016-01-01/P5Y'
    """
    first = 1981 + 5 * (ordinal - _FIRST_REGULAR_PLAN)
    return years(first, first + 4) if _FIRST_REGULAR_PLAN <= ordinal <= _LAST_PLAN else None


def part(period: Period, count: int, place: int) -> Period | None:
    """One of the years, or months, that a period is made of; None where they are not so many.

    >>> part(years(2021, 2023), 3, 0).time_period, part(months(2024, 7, 9), 3, 2).time_period
    ('2021', '2024-09')
    """
    if period.end.year - period.start.year + 1 == count:
        return year(period.start.year + place)
    same_year = period.start.year == period.end.year
    if same_year and period.end.month - period.start.month + 1 == count:
        return months(period.start.year, period.start.month + place, period.start.month + place)
    return None


def shift_years(period: Period, by: int) -> Period:
    """The same period some years later (`by` negative: earlier), as 上年同期 means it."""
    return span(_move(period.start, by), _move(period.end, by))


def _move(moment: date, by: int) -> date:
    target = moment.year + by
    last = calendar.monthrange(target, moment.month)[1]
    return date(target, moment.month, last if _ends_month(moment) else min(moment.day, last))


def _ends_month(moment: date) -> bool:
    return moment.day == calendar.monthrange(moment.year, moment.month)[1]
