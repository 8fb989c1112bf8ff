"""SDMX TIME_PERIOD: from the text of a period to its first and last day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from indicators.errors import IndicatorsError
from indicators.model import Period

_PARTS = {"": 12, "S": 6, "Q": 3, "M": 1}
_STANDARD = re.compile(r"(?P<year>\d{4})(?:-(?:(?P<part>[SQ])(?P<n>\d)|(?P<month>\d\d)))?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DURATION = re.compile(r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<days>\d+)D)?(?<!P)")


def read_period(value: str | int | date) -> Period:
    """Read a period.

    Args:
        value: a year, a date, or a text as SDMX writes it: `2020`, `2020-S1`, `2020-Q3`, `2020-09`, `2020-09-30`,
            `2020-01-01/P9M`.

    Raises:
        IndicatorsError: it is none of these.

    >>> read_period("2015-S2").start, read_period("2020-01-01/P9M").end
    (datetime.date(2015, 7, 1), datetime.date(2020, 9, 30))
    """
    text = value.isoformat()[:10] if isinstance(value, date) else str(value).strip()
    try:
        return Period(text, *_days(text))
    except (ValueError, OverflowError):
        raise IndicatorsError(
            f"{text!r} is no period: write 2020, 2020-S1, 2020-Q3, 2020-09, 2020-09-30 or 2020-01-01/P9M"
        ) from None


def _days(text: str) -> tuple[date, date]:
    if "/" in text:
        first, _, duration = text.partition("/")
        start = _day(first)
        return start, _after(start, duration) - timedelta(days=1)
    match = _STANDARD.fullmatch(text)
    if not match:
        return _day(text), _day(text)
    months = _PARTS[match["part"] or ("M" if match["month"] else "")]
    number = int(match["n"] or match["month"] or 1)
    start = date(int(match["year"]), (number - 1) * months + 1, 1)
    return start, _add_months(start, months) - timedelta(days=1)


def _day(text: str) -> date:
    if not _DAY.fullmatch(text):  # fromisoformat takes more than SDMX does
        raise ValueError(text)
    return date.fromisoformat(text)


def _after(start: date, duration: str) -> date:
    match = _DURATION.fullmatch(duration)
    if not match:
        raise ValueError(duration)
    years, months, days = (int(match[name] or 0) for name in ("years", "months", "days"))
    end = _add_months(start, 12 * years + months) + timedelta(days=days)
    if end <= start:
        raise ValueError(duration)
    return end


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
