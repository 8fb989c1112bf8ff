"""SDMX TIME_PERIOD: from the text of a period to its first and last day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from indicators.errors import IndicatorsError
from indicators.model import Period

_PARTS = {"": 12, "S": 6, "Q": 3, "M": 1}
_STANDARD = re.compile(r"(?P<year>\d{4})(?:-(?:(?P<part>[SQ])(?P<n>\d)|(?P<month>\d\d)))?")
_CHINESE = re.compile(
    r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?|第?(?P<season>[上下]半年|[一二三四]季度|前三季度|年?[末底]))?"
)
_SEASONS = {
    "上半年": "-S1",
    "下半年": "-S2",
    "前三季度": "-01-01/P9M",
    **{f"{name}季度": f"-Q{number}" for number, name in enumerate("一二三四", 1)},
    **dict.fromkeys(("末", "底", "年末", "年底"), "-12-31"),
}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DURATION = re.compile(r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<days>\d+)D)?(?<!P)")


def read_period(value: str | int | date) -> Period:
    """Read a period.

    Args:
        value: a year, a date, a text as SDMX writes it: `2020`, `2020-S1`, `2020-Q3`, `2020-09`, `2020-09-30`,
            `2020-01-01/P9M`, or as articles do: `2020年`, `2020年上半年`, `2020年前三季度`, `2020年9月`, `2020年末`.

    Raises:
        IndicatorsError: it is none of these.

    >>> read_period("2015-S2").start, read_period("2020-01-01/P9M").end
    (datetime.date(2015, 7, 1), datetime.date(2020, 9, 30))
    >>> read_period("2020年三季度").time_period
    '2020-Q3'
    """
    text = value.isoformat()[:10] if isinstance(value, date) else _as_sdmx(str(value).strip())
    try:
        return Period(text, *_days(text))
    except (ValueError, OverflowError):
        raise IndicatorsError(
            f"{text!r} is no period: write 2020, 2020-S1, 2020-Q3, 2020-09, 2020-09-30 or 2020-01-01/P9M"
        ) from None


def _as_sdmx(text: str) -> str:
    """Write a period of the Chinese calendar as SDMX does; any other text stays."""
    match = _CHINESE.fullmatch(text)
    if not match:
        return text
    year, day = match["year"], f"-{int(match['day']):02d}" if match["day"] else ""
    if match["month"]:
        return f"{year}-{int(match['month']):02d}{day}"
    return year + (_SEASONS[match["season"]] if match["season"] else "")


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
