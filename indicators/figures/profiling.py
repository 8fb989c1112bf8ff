"""The plan of a profile: the indicators of one place down, on one axis, a panel for each measure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from indicators.errors import IndicatorsError
from indicators.figures.comparing import DOTS
from indicators.figures.judging import judged
from indicators.figures.naming import area_text, chart_id, indicator_text, subtitle_text, title_text
from indicators.figures.plan import PALETTE, Cell, Claims, Column, Grid, Line, Plan, Text, in_both
from indicators.figures.rows import Period, days, taken
from indicators.showing.periods import when_text
from indicators.showing.words import code_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset

Figures = Mapping[str, Claims]  # of one measure, by indicator as asked


def profiling(
    dataset: Dataset,
    indicators: Sequence[str],
    area: str,
    period: Period | None,
    measures: Sequence[str],
    title: Text | None,
) -> Plan:
    """Plan the profile of a place.

    Raises:
        IndicatorsError: a name is unknown, there is no figure to draw, or figures of one measure differ in unit.
    """
    found = [{name: _figure(dataset, name, area, period, measure) for name in indicators} for measure in measures]
    claims = tuple(claim for figures in found for each in figures.values() for claim in each)
    if not claims:
        what = f"no figure of {', '.join(indicators)} ({', '.join(measures)}) for {area}"
        raise IndicatorsError(f"{what}. see what there is: dataset.select(area=...).frame")
    rows = [[each[0]] for figures in found for each in figures.values() if each]
    place = in_both(partial(area_text, area, row=claims[0]))
    plan = Plan(
        id=chart_id("profile", claims),
        title=title or in_both(lambda language: title_text(rows, [place], language)),
        subtitle=in_both(lambda language: subtitle_text(rows, language)),
        parts=(_grid(indicators, measures, found),),
    )
    return judged(plan, dataset)


def _figure(dataset: Dataset, indicator: str, area: str, period: Period | None, measure: str) -> Claims:
    return next(iter(taken(dataset, indicator, [area], period, measure).figures.values()), ())


def _grid(indicators: Sequence[str], measures: Sequence[str], found: Sequence[Figures]) -> Grid:
    for measure, figures in zip(measures, found, strict=True):
        units = dict.fromkeys(claims[0].unit_measure for claims in figures.values() if claims)
        if len(units) > 1:
            raise IndicatorsError(f"{measure} in {' and '.join(units)} has no common axis. use plot.panels")
    columns = tuple(
        Column("dot" if measure in DOTS else "bar", in_both(partial(code_text, "measure", measure)))
        for measure in measures
    )
    lines = tuple(
        Line(in_both(partial(indicator_text, name)), PALETTE[at % len(PALETTE)]) for at, name in enumerate(indicators)
    )
    return Grid(columns, lines, tuple(tuple(_cell(name, figures) for figures in found) for name in indicators))


def _cell(indicator: str, figures: Figures) -> Cell:
    claims = figures[indicator]
    common, _ = Counter(days(each[0]) for each in figures.values() if each).most_common(1)[0] if claims else (None, 0)
    if not claims or days(claims[0]) == common:
        return Cell(claims)
    return Cell(claims, remark=in_both(partial(when_text, claims[0])))
