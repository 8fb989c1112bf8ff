"""Every kind of part, told apart by its type: its marks, and its words for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.figures.kinds import composition, grid, timeline
from indicators.figures.marks import Mark, Pen
from indicators.figures.plan import Composition, Language, Part, Timeline


def add_marks(part: Part, pen: Pen, first: int) -> None:
    """List the marks of a part whose panels count from `first`.

    Raises:
        IndicatorsError: its figures cannot be drawn together.
    """
    if isinstance(part, Composition):
        composition.add_marks(part, pen, first)
    elif isinstance(part, Timeline):
        timeline.add_marks(part, pen, first)
    else:
        grid.add_marks(part, pen, first)


def describe(part: Part, marks: Sequence[Mark], first: int, language: Language) -> Iterator[str]:
    """Say a part in words, a sentence each line."""
    if isinstance(part, Composition):
        return composition.describe(part, marks, first, language)
    if isinstance(part, Timeline):
        return timeline.describe(part, marks, first, language)
    return grid.describe(part, marks, first, language)
