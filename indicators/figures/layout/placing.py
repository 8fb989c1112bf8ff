"""Placing labels beside points so that none stands on another, a point or a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

STEP = 0.14  # inches that a label is moved off at a time


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its left, upper, right and lower edge, in inches."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two have a point in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def within(self, other: Box) -> bool:
        """Whether this one lies in the other."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


def place(
    wanted: Sequence[tuple[float, float, float, float]], taken: Sequence[Box], frame: Box, gap: float = 0.1
) -> list[Box] | None:
    """Find a box for each label near its point.

    Args:
        wanted: each point's place and its label's width and height.
        taken: where nothing may be written.
        frame: where labels may lie.
        gap: inches between a point and its label.

    Returns:
        The boxes in the same order, or None where the frame is too small.
    """
    boxes: list[Box] = []
    for x, y, width, height in wanted:
        free = (box for box in _near(x, y, width, height, gap, frame) if box.within(frame))
        box = next((box for box in free if not any(box.meets(other) for other in (*taken, *boxes))), None)
        if box is None:
            return None
        boxes.append(box)
    return boxes


def _near(x: float, y: float, width: float, height: float, gap: float, frame: Box) -> Iterator[Box]:
    """Give places around a point, the nearest first: above, below, to the right, to the left, then further off."""
    longest = max(frame.right - frame.left, frame.bottom - frame.top)
    for step in range(int(longest / STEP)):
        far = gap + step * STEP
        for left, top in (
            (x - width / 2, y - far - height),
            (x - width / 2, y + far),
            (x + far, y - height / 2),
            (x - far - width, y - height / 2),
            (x + far, y - far - height),
            (x - far - width, y - far - height),
            (x + far, y + far),
            (x - far - width, y + far),
        ):
            yield Box(left, top, left + width, top + height)
