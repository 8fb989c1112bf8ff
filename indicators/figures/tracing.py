"""The plan of a timeline: the figures of one indicator over time, a series a place, periods of one length together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from indicators.comparability.context import Context
from indicators.comparability.kinds import kind
from indicators.comparability.periods import months
from indicators.comparison.choice import take
from indicators.errors import IndicatorsError
from indicators.figures.beside import along
from indicators.figures.naming import area_text, chart_id, length_text, lost_text, title_text
from indicators.figures.plan import PALETTE, Claims, Plan, Point, Series, Text, Timeline, in_both
from indicators.figures.rows import STATUSES, Days, days, one_basis, whole
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset

Length = tuple[int, int]  # of a period, in whole months, and the days where it is not of whole months
_YEAR = 12
_SPLITTING = frozenset({1, 3, 6, 12})  # lengths of periods that follow each other through the year


def tracing(dataset: Dataset, indicator: str, areas: Sequence[str], measure: str, title: Text | None) -> Plan:
    """Plan a timeline of places.

    Raises:
        IndicatorsError: a name is unknown, or there is no figure whose period is known.
    """
    wanted = dataset.select(indicator=indicator, measure=measure)
    found = one_basis([whole(list(wanted.select(area=area))) for area in areas])
    dated = [[row for row in rows if row.period_start and row.period_end] for rows in found]
    every = [row for rows in dated for row in rows]
    if not every:
        raise IndicatorsError(
            f"no {measure} of {indicator} with a period for {', '.join(areas)}. "
            "see what there is: dataset.select(indicator=...).frame"
        )
    context = Context(dataset)
    parts = tuple(_timeline(dated, areas, context, *each) for each in _drawn(every))
    names = [
        in_both(partial(area_text, area, row=rows[0] if rows else None))
        for area, rows in zip(areas, dated, strict=True)
    ]
    named = in_both(lambda language: title_text([every[:1]], names, language))
    drawn = {claim.claim_id for part in parts for claim in part.claims}
    lost = [row for rows in found for row in rows if row.claim_id not in drawn]
    remarks = (in_both(partial(lost_text, lost)),) if lost else ()
    under = {"zh": "{period}", "en": "{period}"}
    ids = tuple(claim for part in parts for claim in part.claims)
    return Plan(
        id=chart_id("timeline", ids),
        title=title or named,
        subtitle=under,
        parts=parts,
        remarks=remarks,
        told=tuple(lost),
        caveats=along(parts, context),
    )


def _drawn(rows: Sequence[Observation]) -> list[tuple[Length, str]]:
    """Choose the lengths and units of which there are figures of two periods; the most frequent where there are none.

    Those with more figures come first.
    """
    periods: dict[tuple[Length, str], set[Days]] = {}
    for row in rows:
        periods.setdefault((length(row), row.unit_measure), set()).add(days(row))
    counted = Counter((length(row), row.unit_measure) for row in rows)
    ordered = sorted(periods, key=lambda key: (len(periods[key]), counted[key], key), reverse=True)
    return [key for key in ordered if len(periods[key]) > 1] or ordered[:1]


def length(row: Observation) -> Length:
    """Tell the length of the period that a figure is of; a stock is of a moment, however its time is written."""
    return (0, 0) if kind(row) == "stock" else months(row)


def _timeline(
    by_place: Sequence[Sequence[Observation]], areas: Sequence[str], context: Context, span: Length, unit: str
) -> Timeline:
    series = []
    for at, (area, rows) in enumerate(zip(areas, by_place, strict=True)):
        here = sorted((row for row in rows if (length(row), row.unit_measure) == (span, unit)), key=_when)
        if here:
            name = in_both(partial(area_text, area, row=here[0]))
            series.append(Series(name, PALETTE[at % len(PALETTE)], tuple(_points(here, context, span))))
    first = series[0].points[0].claims[0]
    return Timeline(in_both(partial(length_text, first, span)), tuple(series))


def _points(rows: Sequence[Observation], context: Context, span: Length) -> list[Point]:
    """Draw one point for the figures of a period that agree; results are joined with each other past any target."""
    points: list[Point] = []
    before: Point | None = None
    for _, group in groupby(rows, key=days):
        here = list(_agreeing(list(group), context))
        results = [claims for claims in here if claims[0].claim_status == "actual"]
        alone = len(results) == 1
        for claims in here:
            is_result = claims[0].claim_status == "actual"
            join = is_result and alone and before is not None and follows(before.claims[0], claims[0], span)
            points.append(Point(claims, joined=join, disputed=is_result and not alone))
        if results:
            before = next(each for each in points if each.claims == results[0]) if alone else None
    return points


def _agreeing(rows: Sequence[Observation], context: Context) -> Iterator[Claims]:
    """Put figures of one period and status together that may mean the same number, the one that is taken first."""
    for status in STATUSES:
        left = [row for row in rows if row.claim_status == status]
        while left:
            ((best, same, _),) = take([tuple(left)], context)
            yield (best, *(row for row in left if row in same))
            left = [row for row in left if row != best and row not in same]


def follows(before: Observation, after: Observation, span: Length) -> bool:
    """Tell whether nothing is missing between two figures.

    Periods through the year follow each other without a day between; those from its beginning (前三季度) and stocks a
    year later.
    """
    if not (before.period_start and before.period_end and after.period_start and after.period_end):
        return False
    if span[0] in _SPLITTING and span[1] == 0:
        return after.period_start == before.period_end + timedelta(days=1)
    if span == (0, 0):
        return after.period_end <= _year_later(before.period_end)
    return after.period_start == _year_later(before.period_start)


def _year_later(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28) if day.month == 2 else day.day)


def _when(row: Observation) -> tuple[date, date]:
    return row.period_end or date.min, row.period_start or date.min
