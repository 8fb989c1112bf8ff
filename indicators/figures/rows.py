"""Which rows of a dataset a chart draws: one period if there is one, results before promises, places as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from indicators.comparability.kinds import YOY, basis
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.select import Periods

Days = tuple[date | None, date | None]

STATUSES = ("actual", "estimate", "forecast", "planned", "target")


def rows_by_place(
    dataset: Dataset, indicator: str, areas: Sequence[str], period: Periods | None, measure: str
) -> list[list[Observation]]:
    """Choose the rows of each place, those to draw first in front.

    Args:
        dataset: to choose from.
        indicator: one, by code, label or alias.
        areas: places by code or name, in the order of the result.
        period: the period to draw; the one that most places have, the newest of several, if None.
        measure: `level`, `growth_rate`, ...

    Raises:
        IndicatorsError: a name is unknown, or a period cannot be read.
    """
    wanted = dataset.select(indicator=indicator, measure=measure, period=period)
    by_place = one_basis([whole(list(wanted.select(area=area))) for area in areas])
    if period is None:
        common = common_period(by_place)
        by_place = [_of_period(rows, common) for rows in by_place]
    return [sorted(rows, key=lambda row: STATUSES.index(row.claim_status)) for rows in by_place]


def common_period(by_place: Iterable[Sequence[Observation]]) -> Days:
    """Tell the period that most places have a row of, the newest of several."""
    counted = Counter(span for rows in by_place for span in {days(row) for row in rows})
    return max(counted, key=lambda span: (counted[span], *_newest(span)), default=(None, None))


def distinct(rows: Iterable[Observation]) -> Iterator[tuple[Observation, ...]]:
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


def _of_period(rows: list[Observation], common: Days) -> list[Observation]:
    newest = max(map(days, rows), key=_newest, default=common)
    span = common if any(days(row) == common for row in rows) else newest
    return [row for row in rows if days(row) == span]


def _newest(span: Days) -> tuple[date, date]:
    start, end = span
    return end or date.min, start or date.min


def days(row: Observation) -> Days:
    """Give the first and last day of a row's period."""
    return row.period_start, row.period_end
