"""The points of a timeline: where each stands, what it needs beside it, and what room it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from indicators.comparability.kinds import kind
from indicators.figures.bounds import Reach
from indicators.figures.layout.placing import Box, way
from indicators.figures.layout.text import STEP
from indicators.figures.marks import Mark
from indicators.figures.plan import Point, Timeline
from indicators.figures.style import SIZES, text_width

ABOVE, BELOW, ASIDE = 0.45, 0.35, 0.6  # inches from the outermost points to the frame
ARROW, HALF = 0.3, 0.07  # inches: an arrow, half a point
_REMARKS = re.compile(r"[^；;]+[；;]?")
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
    """A point with its marks: the shape, its texts, and where it stands."""

    row: int
    point: Point
    mark: Mark
    reach: Reach
    texts: tuple[Mark, ...]
    x: float
    y: float

    @property
    def written(self) -> list[tuple[str, str, str]]:
        """What stands beside it, line by line: text, style, and id of the mark."""
        return [each for mark in self.texts for each in _lines(mark)]

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
    ends = [float(end) for mark in marks if mark.reach for end in (mark.reach.ends if _open(mark) else [mark.reach.at])]
    if 0 < min(at) < max(at) and max(at) - min(at) < NARROW * max(at):
        return Scale(min(at), max(at), frame)
    low, high = min(0.0, *ends), max(0.0, *ends)
    return Scale(low, high if high > low else 1.0, frame)


def make_dots(part: Timeline, marks: Sequence[Mark], scale: Scale) -> Iterator[Dot]:
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
            yield Dot(row, point, mark, mark.reach, texts, x, scale.y(float(mark.reach.at)))


def joined(dots: Sequence[Dot]) -> Iterator[tuple[Dot, Dot]]:
    """Give every two results that a line joins."""
    results = [dot for dot in dots if dot.point.claims[0].claim_status == "actual"]
    yield from ((before, dot) for before, dot in pairwise(results) if dot.point.joined and before.row == dot.row)


def taken(dots: Sequence[Dot], scale: Scale) -> Iterator[Box]:
    """Give the room where no text may stand: points, whiskers, arrows, lines, and the zero of the axis."""
    if scale.low <= 0 <= scale.high:
        zero = scale.y(0.0)
        yield Box(scale.frame.left, zero - 0.01, scale.frame.right, zero + 0.01)
    for dot in dots:
        top, bottom = span(dot, scale)
        yield Box(dot.x - HALF, min(top, dot.y - HALF), dot.x + HALF, max(bottom, dot.y + HALF))
    for before, dot in joined(dots):
        yield from way((before.x, before.y), (dot.x, dot.y))


def span(dot: Dot, scale: Scale) -> tuple[float, float]:
    """Tell from where to where a point reaches by its bounds, or the arrow that stands for a missing one.

    A target in round numbers is what it says: only what the text itself bounds is drawn of one that has not happened.
    """
    if not _open(dot.mark):
        return dot.y, dot.y
    ends = [dot.y if end is None else scale.y(float(end)) for end in (dot.reach.high, dot.reach.low)]
    if dot.reach.high is None:
        ends[0] = dot.y - ARROW
    if dot.reach.low is None:
        ends[1] = dot.y + ARROW
    return min(ends), max(ends)


def _lines(mark: Mark) -> Iterator[tuple[str, str, str]]:
    """Break what is said of a number where one remark ends and the next begins."""
    style = "point" if mark.shape == "label" else "aside"
    for at, text in enumerate(_REMARKS.findall(mark.text)):
        yield text.strip(), style, f"{mark.id}.{at}" if at else mark.id


def _open(mark: Mark) -> bool:
    """Whether the bounds of a point are worth drawing."""
    return not mark.hatched or mark.bound != "value"


def _day(point: Point) -> date:
    """The middle of a period; the end of one that a stock is given by."""
    claim = point.claims[0]
    assert claim.period_start is not None and claim.period_end is not None  # noqa: S101, PT018 - dated rows are taken
    if kind(claim) == "stock":
        return claim.period_end
    return claim.period_start + (claim.period_end - claim.period_start) / 2
