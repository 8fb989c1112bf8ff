"""Figures of one side that disagree: which one its text bears out, and whether the choice decides the comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.caveats import Caveat
from indicators.checking.plainly import stated_plainly
from indicators.comparability.articles import agreeing, conflicting
from indicators.comparability.context import Context
from indicators.comparison.conversion import amounts, common_unit
from indicators.comparison.sides import Side
from indicators.observation import Observation

Standing = tuple[bool, int, int]


def standing(row: Observation, context: Context) -> Standing:
    """Tell how well a figure stands against others of its quantity, the best first; all alike where none disagrees.

    Returns:
        Whether its own clause does not state the quantity, how many rows agree with it (negative), and the day of its
        article (negative).
    """
    if not any(conflicting(row, context)):
        return (False, 0, 0)
    line = context.dataset.line_text(row) if context.dataset else None
    published = context.published(row)
    return not stated_plainly(row, line), -len(agreeing(row, context)), -published.toordinal() if published else 0


def decisive(sides: Sequence[Side], context: Context) -> Iterator[Caveat]:
    """Refuse where another figure of a side stands as well as the one taken, and would turn the order of two sides."""
    for side in sides:
        best = standing(side.row, context)
        for other in (row for row in side.others if standing(row, context) == best):
            for conflict in conflicting(side.row, context):
                turned = other.claim_id in conflict.claim_ids and any(
                    _turns(side.row, other, against.row) for against in sides if against is not side
                )
                if turned:
                    yield Caveat("conflict_decides", conflict.claim_ids, conflict.words)


def _turns(taken: Observation, instead: Observation, against: Observation) -> bool:
    rows = [taken, instead, against]
    unit_measure = common_unit(rows)
    if unit_measure is None:
        return False
    one, other, fixed = (amount.interval for amount in amounts(rows, unit_measure))
    return (one.below(fixed), fixed.below(one)) != (other.below(fixed), fixed.below(other))
