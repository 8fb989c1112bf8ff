"""Placing labels beside points so that none stands on another, a point or a line, and all stand near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot

STEP = 0.07  # inches that a label is moved off at a time
_GAP, _STEPS = 0.1, 4  # inches that every label keeps from its point, and how often it is moved off
_DOUBT = 0.05  # inches that another point may be nearer
_GRAIN = 0.06  # inches between the boxes that stand for a line


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its left, upper, right and lower edge, in inches."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def sides(self) -> tuple[float, float]:
        """Its left and right edge."""
        return self.left, self.right

    def meets(self, other: Box) -> bool:
        """Whether the two have a point in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def away(self, x: float, y: float) -> float:
        """Tell how far a point is from it, in inches."""
        return hypot(max(self.left - x, x - self.right, 0.0), max(self.top - y, y - self.bottom, 0.0))

    def within(self, other: Box) -> bool:
        """Whether this one lies in the other."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


def place(wanted: Sequence[tuple[float, float, float, float]], taken: Sequence[Box], frame: Box) -> list[Box | None]:
    """Find a box for each label near its point.

    Args:
        wanted: each point's place and its label's width and height.
        taken: where nothing may be written.
        frame: where labels may lie.

    Returns:
        The boxes in the same order, None for a label that has no room near its point.
    """
    boxes: list[Box | None] = []
    for x, y, width, height in wanted:
        full = (*taken, *filter(None, boxes))
        others = [(ox, oy) for ox, oy, _, _ in wanted if (ox, oy) != (x, y)]
        near = (box for box in _near(x, y, width, height) if box.within(frame) and _is_of(box, (x, y), others))
        boxes.append(next((box for box in near if not any(box.meets(other) for other in full)), None))
    return boxes


def _is_of(box: Box, point: tuple[float, float], others: Sequence[tuple[float, float]]) -> bool:
    """Whether no other point stands so near that the label could be its own."""
    own = box.away(*point) - _DOUBT
    return all(box.away(*other) >= own for other in others)


def way(start: tuple[float, float], end: tuple[float, float]) -> Iterator[Box]:
    """Give the room that a line takes: small boxes along it, without its ends."""
    (ax, ay), (bx, by) = start, end
    steps = int(max(abs(bx - ax), abs(by - ay)) / _GRAIN) + 1
    for step in range(1, steps):
        x, y = ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps
        yield Box(x - 0.02, y - 0.02, x + 0.02, y + 0.02)


def _near(x: float, y: float, width: float, height: float) -> Iterator[Box]:
    """Give places around a point, the nearest first: above, below, to the right, to the left, then further off."""
    for step in range(_STEPS):
        far = _GAP + step * STEP
        for left, top in (
            (x - width / 2, y - far - height),
            (x - width / 2, y + far),
            (x + far, y - height / 2),
            (x - far - width, y - height / 2),
            (x + far, y - far - height),
            (x - far - width, y - far - height),
            (x + far, y + far),
            (x - far - width, y + far),
            (x - width / 4, y - far - height),
            (x - width / 4, y + far),
            (x - width * 3 / 4, y - far - height),
            (x - width * 3 / 4, y + far),
        ):
            yield Box(left, top, left + width, top + height)
