"""What must be said of figures that stand on one line or in one stack: where they do not go together without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from indicators.caveats import Caveat, in_order
from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.comparison.merging import merged
from indicators.figures.plan import Composition, Timeline
from indicators.observation import Observation

# That periods, articles and indicators differ is what such a chart shows; what follows is not seen in it.
_SAID = frozenset(
    {
        "boundary_changed",
        "census_revision",
        "conflicting",
        "deflator_differs",
        "definition_changed",
        "price_base_differs",
        "provisional_differs",
        "unreliable",
        "urban_part",
    }
)


def along(parts: Iterable[Timeline], context: Context) -> tuple[Caveat, ...]:
    """Say what stands between the results of a line that follow each other, and between results of one period."""
    return _said((pair for part in parts for pair in _neighbours(part)), context)


def within(part: Composition, context: Context) -> tuple[Caveat, ...]:
    """Say what stands between a whole and its parts, or between the first part and the others."""
    first, *others = (group[0] for group in part.groups if group)
    return _said(((first, other) for other in others), context)


def _neighbours(part: Timeline) -> Iterator[tuple[Observation, Observation]]:
    for series in part.series:
        yield from pairwise(each.claims[0] for each in series.points if each.claims[0].claim_status == "actual")


def _said(pairs: Iterable[tuple[Observation, Observation]], context: Context) -> tuple[Caveat, ...]:
    found = [caveat for pair in pairs for caveat in caveats_between(*pair, context) if caveat.code in _SAID]
    return in_order(merged(found))
