"""Which of the figures beside each other do not compare: judged pair by pair by the rules of `comparability`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, in_order
from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.figures.plan import Cell, Grid, Plan
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset


def judged(plan: Plan, dataset: Dataset) -> Plan:
    """Judge each panel whose figures are of one quantity, and mark those that do not compare with the others.

    Raises:
        ProblemsError: an article's bytes are not those that were read.
    """
    caveats: list[Caveat] = []
    odd: set[str] = set()
    for column in _columns(plan):
        if len(column) > 1:
            caveats += dataset.compare_claims(*(row.claim_id for row in column)).caveats
            odd |= odd_ones(column, Context(dataset))
    parts = tuple(_marked(part, odd) if isinstance(part, Grid) else part for part in plan.parts)
    return replace(plan, parts=parts, caveats=in_order(caveats))


def odd_ones(rows: Sequence[Observation], context: Context) -> set[str]:
    """Find the figures, by claim id, that do not compare with the most that compare with each other; results first."""
    refused = {
        pair
        for pair in combinations(range(len(rows)), 2)
        if any(caveat.severity == "refuse" for caveat in caveats_between(rows[pair[0]], rows[pair[1]], context))
    }

    def compares(one: int, other: int) -> bool:
        return (min(one, other), max(one, other)) not in refused

    def merit(at: int) -> tuple[int, bool, int]:
        return sum(compares(at, other) for other in range(len(rows))), rows[at].claim_status == "actual", -at

    if not refused:
        return set()
    kept: list[int] = []
    for at in sorted(range(len(rows)), key=merit, reverse=True):
        if all(compares(at, other) for other in kept):
            kept.append(at)
    return {row.claim_id for at, row in enumerate(rows) if at not in kept}


def _columns(plan: Plan) -> Iterable[list[Observation]]:
    """Give the figures of each panel that is of one indicator and measure."""
    for part in plan.parts:
        if isinstance(part, Grid):
            for at in range(len(part.columns)):
                rows = [line[at].claims[0] for line in part.cells if line[at].claims]
                if len({(row.indicator, row.indicator_zh, row.measure) for row in rows}) == 1:
                    yield rows


def _marked(part: Grid, odd: set[str]) -> Grid:
    def mark(cell: Cell) -> Cell:
        return replace(cell, odd=bool(cell.claims) and cell.claims[0].claim_id in odd)

    return replace(part, cells=tuple(tuple(map(mark, line)) for line in part.cells))
