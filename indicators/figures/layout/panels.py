"""The panels of a grid: where each axis lies, and its scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.bounds import Reach
from indicators.figures.plan import Column

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


def share(columns: Sequence[Column], start: float, end: float) -> list[tuple[float, float]]:
    """Share the room between two places, in inches from the left, among the panels of a grid."""
    room = end - start - GAP * (len(columns) - 1)
    unit = room / sum(column.width for column in columns)
    edges, left = [], start
    for column in columns:
        edges.append((left, left + unit * column.width))
        left += unit * column.width + GAP
    return edges


def fit(marks: Sequence[tuple[Reach, float]], left: float, right: float) -> Panel:
    """Scale an axis from zero so that every mark with the texts to its right ends inside the panel.

    Args:
        marks: how far each reaches, and the inches needed to the right of its end.
        left: where the panel begins.
        right: where it ends, in inches from the left.
    """
    least = min([0.0, *(float(end) for reach, _ in marks for end in reach.ends)])
    room = ARROW if any(reach.far is None and reach.at < 0 for reach, _ in marks) else 0.0
    reaches = [(max(0.0, *map(float, reach.ends)), after) for reach, after in marks]
    spans = [(right - left - room - after) / (high - least) for high, after in reaches if high > least]
    scale = min(spans, default=1.0)
    return Panel(left, right, left + room - least * scale, scale)


def clear(reach: Reach, shape: str) -> float:
    """Inches from the end of a bar or dot to the texts on its right."""
    arrow = ARROW if reach.far is None and reach.at >= 0 else 0.0
    return PAD + arrow + (0.08 if shape == "dot" else 0.0)
