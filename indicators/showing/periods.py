"""Periods in words: years, halves, quarters, months, days and spans of them."""

from __future__ import annotations

from datetime import date, timedelta

from indicators.indicator_list import indicators
from indicators.showing.rows import Dated
from indicators.showing.wording import say, wording
from indicators.time_period import read_period

_QUARTER, _HALF, _YEAR = 3, 6, 12  # months


def period_text(time_period: str | None, lang: str = "zh") -> str:
    """Say a period.

    Raises:
        IndicatorsError: the text is no period.

    >>> period_text("2020-01-01/P9M"), period_text("2020-01-01/P9M", "en")
    ('2020年前三季度', 'first three quarters of 2020')
    >>> period_text("2020-10-01/P8D"), period_text("2020-10-01/P8D", "en")
    ('2020年10月1日至8日', '1 to 8 October 2020')
    """
    if time_period is None:
        return say("period", "unknown", lang)
    span = read_period(time_period)
    form, part = _form(span.start, span.end)
    parts = {"part": wording()["part"][form][lang][part - 1]} if part else {}
    return say("period", form, lang, **_fields(span.start, span.end, lang), **parts)


def when_text(row: Dated, lang: str = "zh") -> str:
    """Say when a figure is of; a stock on the last day of a month or year is said so.

    >>> from types import SimpleNamespace
    >>> row = SimpleNamespace(indicator="resident_population", measure="level", time_period="2020-12-31",
    ...                       period_end=date(2020, 12, 31))
    >>> when_text(row), when_text(row, "en")
    ('2020年末', 'end of 2020')
    """
    listed, day = indicators().get(row.indicator), row.period_end
    is_stock = row.measure == "level" and listed is not None and listed.stock_flow == "stock"
    if is_stock and day and row.time_period == day.isoformat() and _ends_month(day):
        form = "end_of_year" if day.month == _YEAR else "end_of_month"
        return say("period", form, lang, **_fields(day, day, lang))
    return period_text(row.time_period, lang)


def _form(start: date, end: date) -> tuple[str, int]:
    """Name the way to say a span, and which half or quarter it is, or how many quarters."""
    if start == end:
        return "day", 0
    if start.day != 1 or not _ends_month(end):
        return _days(start, end), 0
    months = (end.year - start.year) * _YEAR + end.month - start.month + 1
    if months % _YEAR == 0 and start.month == 1:
        return ("year" if months == _YEAR else "years"), 0
    if start.year != end.year:
        return "months_across", 0
    return _months(start.month, months)


def _months(first: int, months: int) -> tuple[str, int]:
    """Name the way to say so many months of one year."""
    if months == 1:
        return "month", 0
    if months == _HALF and first in (1, 1 + _HALF):
        return "half", 1 + first // _HALF
    if months == _QUARTER and first % _QUARTER == 1:
        return "quarter", 1 + first // _QUARTER
    if first == 1 and months % _QUARTER == 0:
        return "quarters", months // _QUARTER
    return "months", 0


def _days(start: date, end: date) -> str:
    if start.year != end.year:
        return "days_across"
    return "days" if start.month == end.month else "days_of_year"


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def _fields(start: date, end: date, lang: str) -> dict[str, object]:
    names = wording()["months"].get(lang) or range(1, _YEAR + 1)
    return {
        "year": start.year,
        "month": names[start.month - 1],
        "day": start.day,
        "last_year": end.year,
        "last_month": names[end.month - 1],
        "last_day": end.day,
    }
