"""Of which period a comparison is: the one asked for, or the latest for which most sides have a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from indicators.comparability.kinds import kind
from indicators.comparison.asked import Asked
from indicators.errors import IndicatorsError
from indicators.model import Period
from indicators.observation import Observation
from indicators.time_period import read_period

_START = date.min
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rows of each side that are of the period, or of its nearest; `common` tells whether most have that period."""

    rows: tuple[tuple[Observation, ...], ...]
    period: Period | None
    common: bool


def of_period(asked: Sequence[Asked], period: str | int | date) -> Chosen:
    """Take the rows of a period; a stock by its year or by its last day.

    Raises:
        IndicatorsError: some sides have no figure of it; the periods that there are are listed for all of these.
    """
    wanted = read_period(period)
    rows = tuple(tuple(row for row in side.rows if _fits(row, wanted)) for side in asked)
    missing = [side for side, kept in zip(asked, rows, strict=True) if not kept]
    if missing:
        there = "; ".join(f"{side.name}: {', '.join(_periods(side))}" for side in missing)
        raise IndicatorsError(f"no figure of {wanted.time_period} for {_list(missing)}. there is for {there}")
    return Chosen(rows, wanted, common=True)


def latest(asked: Sequence[Asked]) -> Chosen:
    """Take the latest period of which most sides have a figure, a result before a target; the others' nearest."""
    keys = {_key(row): row for side in asked for row in side.rows if row.period_end}
    if not keys:
        return Chosen(tuple(side.rows for side in asked), None, common=True)

    def here(key: Days) -> list[list[Observation]]:
        return [[row for row in side.rows if row.period_end and _key(row) == key] for side in asked]

    def merit(key: Days) -> tuple[int, int, int, date, int]:
        results = sum(any(row.claim_status == "actual" for row in rows) for rows in here(key))
        as_long = sum(any(_days(_key(row)) == _days(key) for row in side.rows) for side in asked)
        return results, sum(map(bool, here(key))), as_long, key[1], _days(key)

    best = max(keys, key=merit)
    period = Period(keys[best].time_period or "", *best)
    rows = tuple(_here_or_near(side.rows, best) for side in asked)
    return Chosen(rows, period, common=2 * sum(map(bool, here(best))) > len(asked))


def _fits(row: Observation, wanted: Period) -> bool:
    if kind(row) == "stock" and row.period_end:
        return row.period_end == wanted.end
    return (row.period_start, row.period_end) == (wanted.start, wanted.end)


def _key(row: Observation) -> Days:
    start, end = row.period_start or _START, row.period_end or _START
    return (end, end) if kind(row) == "stock" else (start, end)


def _days(key: Days) -> int:
    """The length of a period to the week, as years and months differ by days."""
    return (key[1] - key[0]).days // 7


def _here_or_near(rows: tuple[Observation, ...], key: Days) -> tuple[Observation, ...]:
    here = tuple(row for row in rows if row.period_end and _key(row) == key)
    if here:
        return here

    def distance(row: Observation) -> tuple[bool, bool, int, int]:
        own = _key(row)
        return (
            row.claim_status != "actual",
            row.period_end is None,
            abs(_days(own) - _days(key)),
            abs((own[1] - key[1]).days),
        )

    least = min(map(distance, rows))
    return tuple(row for row in rows if distance(row) == least)


def _periods(side: Asked) -> list[str]:
    """The periods that there are, a status in front of what is no result."""
    words = {
        (row.period_end or _START, f"{'' if row.claim_status == 'actual' else row.claim_status + ' '}{row.time_period}")
        for row in side.rows
    }
    return [text for _, text in sorted(words)]


def _list(sides: Sequence[Asked]) -> str:
    return ", ".join(side.name for side in sides)
