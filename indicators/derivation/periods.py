"""The period that growth or a change refers back to."""

from __future__ import annotations

import re
from contextlib import suppress

from indicators.errors import IndicatorsError
from indicators.model import Period
from indicators.observation import Observation
from indicators.time_period import read_period

_MONTH = re.compile(r"(\d{4})-(\d\d)")
_PART = re.compile(r"(\d{4})-([SQ])(\d)")
_YEAR = re.compile(r"\d{4}")
_PARTS = {"S": 2, "Q": 4}
_DAYS = re.compile(r"/P\d+D")


def before(row: Observation) -> Period | None:
    """Tell against which period the growth or change of a row is; None where the row does not tell.

    A holiday of some days lay on other days a year before, which nothing here knows.
    """
    if row.time_period is None or row.basis is None:
        return None
    if row.basis == "yoy":
        return year_before(row.time_period)
    if row.basis == "pop":
        return period_before(row.time_period)
    head, _, since = row.basis.partition(":")
    return _since(row, since) if head == "since" else None


def year_before(period: str, years: int = 1) -> Period | None:
    """Move a period to an earlier year.

    >>> [year_before(text).time_period for text in ("2020", "2020-Q3", "2020-01-01/P9M", "2020-02-29")]
    ['2019', '2019-Q3', '2019-01-01/P9M', '2019-02-28']
    >>> year_before("2023-09-29/P8D")
    """
    if _DAYS.search(period):
        return None
    year = f"{int(period[:4]) - years:04d}"
    text = year + ("-02-28" if period[4:] == "-02-29" else period[4:])
    with suppress(IndicatorsError):
        return read_period(text)
    return None


def period_before(period: str) -> Period | None:
    """Name the year, half, quarter or month before one; None for other periods.

    >>> [period_before(text).time_period for text in ("2020", "2020-S1", "2020-Q3", "2020-01")]
    ['2019', '2019-S2', '2020-Q2', '2019-12']
    """
    if _YEAR.fullmatch(period):
        return year_before(period)
    if match := _MONTH.fullmatch(period):
        year, month = divmod(int(match[1]) * 12 + int(match[2]) - 2, 12)
        return read_period(f"{year}-{month + 1:02d}")
    if match := _PART.fullmatch(period):
        year, part = divmod(int(match[1]) * _PARTS[match[2]] + int(match[3]) - 2, _PARTS[match[2]])
        return read_period(f"{year}-{match[2]}{part + 1}")
    return None


def _since(row: Observation, since: str) -> Period | None:
    """比2019年增长: the same part of the year named; a stock told within a year stands against that year's stock."""
    own = read_period(row.time_period or "")
    with suppress(IndicatorsError):
        base = read_period(since)
        if not _YEAR.fullmatch(since):
            return base if base.end < own.start and _months(base) == _months(own) else None
        if own.start == own.end and (own.end.month, own.end.day) != (12, 31):
            return base if base.end < own.start else None
        years = own.start.year - base.start.year
        return year_before(own.time_period, years) if years > 0 else None
    return None


def _months(period: Period) -> int:
    return round((period.end - period.start).days / 30)
