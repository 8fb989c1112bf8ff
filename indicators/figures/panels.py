"""The panels of a figure: where each axis lies, and its scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.marks import Mark
from indicators.figures.spec import Figure
from indicators.figures.style import SIZES, text_width

GAP, ARROW, PAD = 0.35, 0.5, 0.12


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel's place: its zero line, inches a unit of the axis, and its ends, in inches from the left."""

    left: float
    right: float
    zero: float
    scale: float

    def x(self, position: float) -> float:
        """Place a position of the axis."""
        return self.zero + position * self.scale


def arrange(figure: Figure, marks: Sequence[Mark], start: float, end: float) -> list[Panel]:
    """Share the room between two places, in inches from the left, among a figure's panels."""
    room = end - start - GAP * (len(figure.panels) - 1)
    share = room / sum(panel.width for panel in figure.panels)
    panels, left = [], start
    for at, each in enumerate(figure.panels):
        right = left + share * each.width
        panels.append(_fit([mark for mark in marks if mark.panel == at], left, right))
        left = right + GAP
    return panels


def _fit(marks: Sequence[Mark], left: float, right: float) -> Panel:
    """Scale an axis from zero so that every mark with the texts to its right ends inside the panel."""
    reach = [(float(m.position), _after(m, marks)) for m in marks if m.position is not None]
    least = min(0.0, *(position for position, _ in reach))
    width = right - left
    spans = [(width - after) / (max(position, 0.0) - least) for position, after in reach if position or least]
    scale = min(spans, default=1.0)
    return Panel(left, right, left - least * scale, scale)


def _after(mark: Mark, marks: Sequence[Mark]) -> float:
    """Inches that are needed to the right of a mark's end: arrow, gap and the widest of its texts."""
    texts = [text_width(m.text, SIZES[m.shape]) for m in marks if m.row == mark.row and m.text]
    return clear(mark) + max(texts, default=0.0)


def clear(mark: Mark) -> float:
    """Inches from the end of a bar or the middle of a dot to its texts."""
    return PAD + {"open_bar": ARROW, "dot": 0.08}.get(mark.shape, 0.0)
