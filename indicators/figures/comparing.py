"""The plan of a comparison: places down, indicators and measures across, the figure that was taken in each cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from indicators.errors import IndicatorsError
from indicators.figures.judging import judged
from indicators.figures.naming import (
    area_text,
    chart_id,
    indicator_text,
    others_text,
    quantity_name,
    subtitle_text,
    title_text,
)
from indicators.figures.plan import PALETTE, Cell, Claims, Column, Grid, Line, Plan, Text, in_both
from indicators.figures.rows import Days, Period, Taken, days, taken
from indicators.observation import Observation
from indicators.showing.periods import when_text
from indicators.showing.words import place_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset

ADDITIONS = ("净增", "新增")
SIDE_BY_SIDE = 2
DOTS = frozenset({"growth_rate", "rank"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """What one panel shows: an indicator and measure in one unit, with the figure of each place by its name.

    Places in `elsewhere` have theirs in another unit, in a panel of its own.
    """

    name: Text
    measure: str
    figures: Mapping[str, Claims]
    elsewhere: frozenset[str] = frozenset()

    @property
    def rows(self) -> list[Observation]:
        """A row for each figure."""
        return [claims[0] for claims in self.figures.values()]

    @property
    def common(self) -> Days:
        """The period that most places have, the first of several."""
        return max(counted, key=counted.__getitem__) if (counted := self._periods) else (None, None)

    @property
    def _periods(self) -> Counter[Days]:
        return Counter(days(claims[0]) for claims in self.figures.values())


def comparing(
    dataset: Dataset,
    indicators: Sequence[str],
    areas: Sequence[str],
    period: Period | None,
    measures: Sequence[str],
    title: Text | None,
) -> Plan:
    """Plan the comparison of places.

    Raises:
        IndicatorsError: a name is unknown, or there is no figure to draw.
    """
    asked = [(indicator, measure) for indicator in indicators for measure in measures]
    chosen = [taken(dataset, indicator, areas, period, measure) for indicator, measure in asked]
    found = [
        quantity
        for (indicator, measure), each in zip(asked, chosen, strict=True)
        for quantity in quantities(indicator, measure, each)
    ]
    rows = [quantity.rows for quantity in found if quantity.rows]
    if not rows:
        what = f"no figure of {', '.join(indicators)} ({', '.join(measures)}) for {', '.join(areas)}"
        raise IndicatorsError(f"{what}. see what there is: dataset.select(indicator=...).frame")
    passed = tuple(row for each in chosen for row in each.passed)
    plan = Plan(
        id=chart_id(
            "compare", tuple(claim for quantity in found for each in quantity.figures.values() for claim in each)
        ),
        title=title or in_both(lambda language: title_text(rows, _places(found, areas), language)),
        subtitle=in_both(lambda language: subtitle_text(rows, language)),
        parts=tuple(_parts(found, areas)),
        wording=ADDITIONS if "change" in measures else (),
        remarks=(in_both(partial(others_text, passed)),) if passed else (),
        told=passed,
    )
    return judged(plan, dataset)


def quantities(indicator: str, measure: str, chosen: Taken) -> Iterator[Quantity]:
    """Divide the figures of an indicator by their units, the most frequent first; without any there is one panel."""
    units = Counter(claims[0].unit_measure for claims in chosen.figures.values())
    if not units:
        yield Quantity(in_both(partial(indicator_text, indicator)), measure, {})
    for unit, _ in units.most_common():
        here = {name: claims for name, claims in chosen.figures.items() if claims[0].unit_measure == unit}
        rows = [claims[0] for claims in here.values()]
        elsewhere = frozenset(chosen.figures) - set(here)
        yield Quantity(in_both(partial(quantity_name, rows)), rows[0].measure, here, elsewhere)


def _parts(found: Sequence[Quantity], areas: Sequence[str]) -> Iterator[Grid]:
    """Put panels side by side; what some places have in another unit stands alone, with the places that have it."""
    together = [quantity for quantity in found if not quantity.elsewhere]
    for at in range(0, len(together), SIDE_BY_SIDE):
        yield _grid(together[at : at + SIDE_BY_SIDE], areas)
    for quantity in found:
        if quantity.elsewhere:
            yield _grid([quantity], [area for area in areas if area not in quantity.elsewhere], areas)


def _grid(found: Sequence[Quantity], areas: Sequence[str], every: Sequence[str] = ()) -> Grid:
    lines, cells = [], []
    for area in areas:
        at = list(every or areas).index(area)
        here = tuple(_cell(quantity, area) for quantity in found)
        claim = next((cell.claims[0] for cell in here if cell.claims), None)
        lines.append(
            Line(in_both(partial(place_text, claim) if claim else partial(area_text, area)), PALETTE[at % len(PALETTE)])
        )
        cells.append(here)
    columns = tuple(Column("dot" if quantity.measure in DOTS else "bar", quantity.name) for quantity in found)
    return Grid(columns, tuple(lines), tuple(cells))


def _cell(quantity: Quantity, area: str) -> Cell:
    claims = quantity.figures.get(area, ())
    if not claims or days(claims[0]) == quantity.common:
        return Cell(claims)
    return Cell(claims, remark=in_both(partial(when_text, claims[0])))


def _places(found: Sequence[Quantity], areas: Sequence[str]) -> list[Text]:
    rows = {name: claims[0] for quantity in found for name, claims in quantity.figures.items()}
    return [in_both(partial(area_text, area, row=rows.get(area))) for area in areas]
