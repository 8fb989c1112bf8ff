"""The plan of a comparison: places down, indicators and measures across, every figure that was chosen in its cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from indicators.errors import IndicatorsError
from indicators.figures.naming import area_text, chart_id, indicator_text, subtitle_text, title_text
from indicators.figures.plan import PALETTE, Cell, Claims, Column, Grid, Line, Plan, Text, in_both
from indicators.figures.rows import Days, common_period, days, distinct, rows_by_place
from indicators.observation import Observation
from indicators.showing.periods import period_text
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.select import Periods

ADDITIONS = ("净增", "新增")
SIDE_BY_SIDE = 2
_DOTS = frozenset({"growth_rate", "rank"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """What one panel shows: an indicator and measure in one unit, for each place the figures that differ.

    Each figure is the rows that agree on it. `common` is the period that most places have.
    """

    name: Text
    measure: str
    by_place: tuple[tuple[Claims, ...], ...]
    common: Days = (None, None)

    @property
    def row(self) -> Observation | None:
        """A row to name the quantity by, if there is one."""
        return next((rows[0] for figures in self.by_place for rows in figures), None)


def comparing(
    dataset: Dataset,
    indicators: Sequence[str],
    areas: Sequence[str],
    period: Periods | None,
    measures: Sequence[str],
    title: Text | None,
) -> Plan:
    """Plan the comparison of places.

    Raises:
        IndicatorsError: a name is unknown, or there is no figure to draw.
    """
    asked = [(indicator, measure) for indicator in indicators for measure in measures]
    found = [quantity for each in asked for quantity in quantities(dataset, *each, areas, period)]
    rows = [quantity.row for quantity in found if quantity.row]
    if not rows:
        what = f"no figure of {', '.join(indicators)} ({', '.join(measures)}) for {', '.join(areas)}"
        raise IndicatorsError(f"{what}. see what there is: dataset.select(indicator=...).frame")
    named = in_both(lambda language: title_text(rows, _places(found, areas), language))
    under = in_both(lambda language: subtitle_text(rows, language))
    parts = tuple(_grid(found[at : at + SIDE_BY_SIDE], areas) for at in range(0, len(found), SIDE_BY_SIDE))
    plan = Plan("", title or named, under, parts, ADDITIONS if "change" in measures else ())
    return replace(plan, id=chart_id("compare", plan.claims))


def quantities(
    dataset: Dataset, indicator: str, measure: str, areas: Sequence[str], period: Periods | None
) -> Iterator[Quantity]:
    """Choose the rows of each place, and divide them by their units, the most frequent first."""
    by_place = rows_by_place(dataset, indicator, areas, period, measure)
    common = common_period(by_place)
    units = Counter(row.unit_measure for rows in by_place for row in rows)
    if not units:
        yield Quantity(in_both(lambda language: indicator_text(indicator, language)), measure, ((),) * len(areas))
    for unit, _ in units.most_common():
        chosen = tuple(tuple(distinct(row for row in rows if row.unit_measure == unit)) for rows in by_place)
        first = next(rows[0] for figures in chosen for rows in figures)
        yield Quantity(in_both(partial(quantity_text, first)), first.measure, chosen, common)


def _grid(found: Sequence[Quantity], areas: Sequence[str]) -> Grid:
    lines, cells = [], []
    for at, area in enumerate(areas):
        figures = [quantity.by_place[at] for quantity in found]
        for n in range(max(1, *map(len, figures))):
            here = tuple(_cell(quantity, at, n) for quantity in found)
            claim = next((cell.claims[0] for cell in here if cell.claims), None)
            name = in_both(partial(place_text, claim) if claim else partial(area_text, area))
            lines.append(Line(name, PALETTE[at % len(PALETTE)]))
            cells.append(here)
    columns = tuple(Column("dot" if quantity.measure in _DOTS else "bar", quantity.name) for quantity in found)
    return Grid(columns, tuple(lines), tuple(cells))


def _cell(quantity: Quantity, place: int, n: int) -> Cell:
    figures = quantity.by_place[place]
    if n >= len(figures):
        return Cell(blank=n > 0)
    claim = figures[n][0]
    alike = [rows for rows in figures if (rows[0].claim_status, rows[0].subject) == (claim.claim_status, claim.subject)]
    remarks: list[Text] = []
    if days(claim) != quantity.common:
        remarks.append(in_both(partial(period_text, claim.time_period)))
    if len(alike) > 1:
        remarks.append(in_both(lambda _: claim.short))
    return Cell(figures[n], remark=in_both(lambda language: " ".join(each[language] for each in remarks)))


def _places(found: Sequence[Quantity], areas: Sequence[str]) -> list[Text]:
    names = []
    for at, area in enumerate(areas):
        row = next((rows[0] for quantity in found for rows in quantity.by_place[at]), None)
        names.append(in_both(partial(area_text, area, row=row)))
    return names
