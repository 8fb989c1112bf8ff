"""Which rows of a dataset a chart draws: for a comparison those that `Dataset.compare` takes, and some are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from indicators.comparability.context import Context
from indicators.comparability.kinds import YOY, basis
from indicators.comparison.asked import Asked, meant
from indicators.comparison.choice import take
from indicators.comparison.periods import latest, of_period
from indicators.errors import IndicatorsError
from indicators.figures.plan import Claims
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset

Period = str | int | date
Days = tuple[date | None, date | None]

STATUSES = ("actual", "estimate", "forecast", "planned", "target")


@dataclass(frozen=True, slots=True)
class Taken:
    """The figure of each place that has one, by the name asked for, with those that print the same.

    `passed` are the rows that were passed over.
    """

    figures: Mapping[str, Claims]
    passed: Claims = ()


def taken(dataset: Dataset, indicator: str, areas: Sequence[str], period: Period | None, measure: str) -> Taken:
    """Take a figure for each place, as `Dataset.compare` does for two or more that have one.

    Args:
        dataset: to choose from.
        indicator: one, by code, label or alias.
        areas: places or owners by name or code.
        period: the latest that most places have if None.
        measure: `level`, `growth_rate`, ...

    Raises:
        IndicatorsError: a name is unknown, or a period cannot be read.
    """
    rows = tuple(dataset.select(indicator=indicator, measure=measure))
    asked = [meant(name, rows, tuple(dataset)) for name in areas]
    there = [side for side in asked if side.rows and (period is None or _has(side, period))]
    if len(there) < 2:
        return Taken({side.name: _alone(side, period, Context(dataset)) for side in there})
    comparison = dataset.compare(indicator, [side.name for side in there], period=period, measure=measure)
    figures = {
        side.name: (taken.row, *(row for row in taken.agreeing if _same(row, taken.row)))
        for side, taken in zip(there, comparison.sides, strict=True)
    }
    passed = tuple(row for side in comparison.sides for row in side.others)
    return Taken(figures, passed)


def distinct(rows: Iterable[Observation]) -> Iterator[Claims]:
    """Put rows together that say the same of the same period."""
    found: dict[object, list[Observation]] = {}
    for row in rows:
        same = (row.value, row.qualifier, row.unit_measure, row.claim_status, row.subject, days(row))
        found.setdefault(same, []).append(row)
    yield from map(tuple, found.values())


def whole(rows: list[Observation]) -> list[Observation]:
    """Leave out organisations and projects where the place as a whole has a figure."""
    return [row for row in rows if not row.subject] or rows


def one_basis(by_place: list[list[Observation]]) -> list[list[Observation]]:
    """Keep the rows of one basis: that of the year before, else the one that most rows have."""
    counted = Counter(basis(row) for rows in by_place for row in rows)
    if len(counted) < 2:
        return by_place
    kept = YOY if YOY in counted else max(counted, key=lambda each: (counted[each], each or ""))
    return [[row for row in rows if basis(row) == kept] for rows in by_place]


def days(row: Observation) -> Days:
    """Give the first and last day of a row's period."""
    return row.period_start, row.period_end


def _has(side: Asked, period: Period) -> bool:
    try:
        of_period([side], period)
    except IndicatorsError:
        return False
    return True


def _alone(side: Asked, period: Period | None, context: Context) -> Claims:
    chosen = latest([side]) if period is None else of_period([side], period)
    ((row, agreeing, _),) = take(chosen.rows, context)
    return (row, *(other for other in agreeing if _same(other, row)))


def _same(one: Observation, other: Observation) -> bool:
    return (one.value, one.qualifier, one.unit_measure) == (other.value, other.qualifier, other.unit_measure)
