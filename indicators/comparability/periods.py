"""Are two rows of one time? Moments of stocks, lengths and seasons of flows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from indicators.caveats import Caveat
from indicators.comparability.context import Context
from indicators.comparability.kinds import kind
from indicators.comparability.wording import indicator, pair, period, single
from indicators.observation import Observation

_YEAR = 12


def period_unknown(row: Observation, _: Context) -> Iterator[Caveat]:
    """The article does not tell when."""
    if row.period_start is None or row.period_end is None:
        yield single("period_unknown", row, indicator)


def periods_differ(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Stocks of one last day are of one moment; flows over unlike lengths do not compare; another time is told."""
    if None in (a.period_start, a.period_end, b.period_start, b.period_end) or same_time(a, b):
        return
    if {kind(a), kind(b)} <= {"stock", "state"} or _moments(a, b):
        yield pair("period_differs", a, b, period)
    elif months(a) != months(b):
        yield pair("period_length_differs", a, b, period)
    elif _season(a) != _season(b):
        yield pair("season_differs", a, b, period)
    else:
        yield pair("period_differs", a, b, period)


def same_time(a: Observation, b: Observation) -> bool:
    """Tell whether two rows are of one time; a stock given by its year is that of the year's last day."""
    if (a.period_start, a.period_end) == (b.period_start, b.period_end):
        return True
    stocks = kind(a) == kind(b) == "stock" or _moments(a, b)
    return stocks and a.period_end == b.period_end


def months(row: Observation) -> tuple[int, int]:
    """Give the length of a period in whole months, and the days where it is not of whole months; a moment has none."""
    start, end = row.period_start, row.period_end
    if start is None or end is None or start == end:
        return (0, 0)
    after = end + timedelta(days=1)
    if start.day == after.day == 1:
        return ((after.year - start.year) * _YEAR + after.month - start.month, 0)
    return (0, (after - start).days)


def _moments(a: Observation, b: Observation) -> bool:
    """What the codelist does not know is taken for a stock where one of the two is given at a moment."""
    if kind(a) != "unknown" or kind(b) != "unknown":
        return False
    return a.period_start == a.period_end or b.period_start == b.period_end


def _season(row: Observation) -> int:
    """The month that a flow shorter than a year begins in."""
    whole, _ = months(row)
    return row.period_start.month if row.period_start and whole % _YEAR else 0
