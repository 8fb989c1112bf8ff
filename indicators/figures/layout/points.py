"""The points of a timeline: where each stands, what it needs beside it, and what room it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from indicators.comparability.kinds import kind
from indicators.figures.bounds import Reach
from indicators.figures.layout.placing import Box
from indicators.figures.layout.text import STEP
from indicators.figures.marks import Mark
from indicators.figures.plan import Language, Point, Timeline
from indicators.figures.style import SIZES, text_width

ABOVE, BELOW, ASIDE = 0.55, 0.35, 0.75  # inches from the outermost points to the frame
ARROW, HALF = 0.3, 0.07  # inches: an arrow, half a point
NARROW = 0.3  # of the largest value: figures that differ less are drawn on an axis that begins above zero


@dataclass(frozen=True, slots=True)
class Scale:
    """The upright axis: which values stand at the lowest and the highest place; ranks have the best above."""

    low: float
    high: float
    frame: Box
    falling: bool = False

    @property
    def inch(self) -> float:
        """Inches a unit."""
        return (self.frame.bottom - self.frame.top - ABOVE - BELOW) / (self.high - self.low)

    def y(self, value: float) -> float:
        """Place a value, in inches from the top of the frame."""
        up = self.high - value if self.falling else value - self.low
        return self.frame.bottom - BELOW - up * self.inch


@dataclass(frozen=True, slots=True)
class Dot:
    """A point with its marks: the shape, its texts, the name of its series at the last one, and where it stands."""

    row: int
    point: Point
    mark: Mark
    reach: Reach
    texts: tuple[Mark, ...]
    name: str
    x: float
    y: float

    @property
    def written(self) -> list[tuple[str, str, str]]:
        """What stands beside it, line by line: text, style, and id of the mark."""
        said = [(m.text, "label" if m.shape == "label" else "note", m.id) for m in self.texts]
        return [(self.name, "note", ""), *said] if self.name else said

    @property
    def size(self) -> tuple[float, float]:
        """Inches that its texts need, across and down."""
        widths = [text_width(text, SIZES[style]) for text, style, _ in self.written]
        return max(widths) + 0.06, sum(STEP[style] for _, style, _ in self.written)


def make_scale(marks: Sequence[Mark], frame: Box) -> Scale:
    """Choose the axis: from zero, unless the figures differ too little to be told apart then."""
    reaches = [mark.reach for mark in marks if mark.reach]
    at = [float(reach.at) for reach in reaches]
    if any(mark.unit_measure == "rank" for mark in marks):
        return Scale(1.0, max(2.0, *at), frame, falling=True)
    ends = [float(end) for reach in reaches for end in reach.ends]
    if 0 < min(at) < max(at) and max(at) - min(at) < NARROW * max(at):
        return Scale(min(at), max(at), frame)
    low, high = min(0.0, *ends), max(0.0, *ends)
    return Scale(low, high if high > low else 1.0, frame)


def make_dots(part: Timeline, marks: Sequence[Mark], language: Language, scale: Scale) -> Iterator[Dot]:
    """Place every point: along by its period, upright by its value."""
    days = [_day(point).toordinal() for series in part.series for point in series.points]
    first, last, frame = min(days), max(days), scale.frame
    shapes = {(mark.row, mark.claim_ids): mark for mark in marks if mark.reach}
    for row, series in enumerate(part.series):
        for point in series.points:
            ids = tuple(claim.claim_id for claim in point.claims)
            mark = shapes[row, ids]
            assert mark.reach is not None  # noqa: S101 - those with a reach were taken
            texts = tuple(m for m in marks if m.text and (m.row, m.claim_ids) == (row, ids))
            along = (_day(point).toordinal() - first) / (last - first) if last > first else 0.5
            x = frame.left + ASIDE + along * (frame.right - frame.left - 2 * ASIDE)
            name = series.name[language] if point is series.points[-1] and len(part.series) > 1 else ""
            yield Dot(row, point, mark, mark.reach, texts, name, x, scale.y(float(mark.reach.at)))


def joined(dots: Sequence[Dot]) -> Iterator[tuple[Dot, Dot]]:
    """Give every two points that a line joins."""
    yield from ((before, dot) for before, dot in pairwise(dots) if dot.point.joined and before.row == dot.row)


def taken(dots: Sequence[Dot], scale: Scale) -> Iterator[Box]:
    """Give the room where no text may stand: points, whiskers, arrows and lines."""
    for dot in dots:
        top, bottom = span(dot, scale)
        yield Box(dot.x - HALF, min(top, dot.y - HALF), dot.x + HALF, max(bottom, dot.y + HALF))
    for before, dot in joined(dots):
        for step in range(1, 20):
            x = before.x + (dot.x - before.x) * step / 20
            y = before.y + (dot.y - before.y) * step / 20
            yield Box(x - 0.02, y - 0.02, x + 0.02, y + 0.02)


def span(dot: Dot, scale: Scale) -> tuple[float, float]:
    """Tell from where to where a point reaches by its bounds, or the arrow that stands for a missing one."""
    ends = [dot.y if end is None else scale.y(float(end)) for end in (dot.reach.high, dot.reach.low)]
    if dot.reach.high is None:
        ends[0] = dot.y - ARROW
    if dot.reach.low is None:
        ends[1] = dot.y + ARROW
    return min(ends), max(ends)


def _day(point: Point) -> date:
    """The middle of a period; the end of one that a stock is given by."""
    claim = point.claims[0]
    assert claim.period_start is not None and claim.period_end is not None  # noqa: S101, PT018 - dated rows are taken
    if kind(claim) == "stock":
        return claim.period_end
    return claim.period_start + (claim.period_end - claim.period_start) / 2
