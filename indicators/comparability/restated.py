"""A figure told again in brackets in another unit: what is said behind both is said of the figure before them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from indicators.comparability.declared import pattern
from indicators.comparability.kinds import name
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset


def told_before(row: Observation, levels: Sequence[Observation], dataset: Dataset | None) -> Observation | None:
    """Give the level of its line that a figure is told of, by default the last before it.

    In 41902.75亿元（6282亿美元），增长3.2% it is the level in yuan; in 41902.75亿元（6282亿美元，增长1.0%） that in
    dollars, whose bracket is still open.

    Args:
        row: a growth or a change.
        levels: the levels of its line, in text order.
        dataset: has the line; where it is not at hand brackets are not known.

    Raises:
        ProblemsError: the article's bytes are not those that were read.
    """
    before = [level for level in levels if level.end <= row.start]
    while len(before) > 1 and _is_aside(before[-2], before[-1], row, dataset):
        before.pop()
    return before[-1] if before else None


def _is_aside(early: Observation, late: Observation, row: Observation, dataset: Dataset | None) -> bool:
    """Whether a level restates the one before it, in brackets that are closed before a figure."""
    if dataset is None or name(early) != name(late) or early.unit_measure == late.unit_measure:
        return False
    line = dataset.line_text(row) or ""
    opened = pattern("restated", "between").fullmatch(line[early.end : late.start])
    return bool(opened and pattern("restated", "closed").search(line[late.end : row.start]))
