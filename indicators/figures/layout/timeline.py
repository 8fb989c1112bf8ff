"""A timeline laid out: periods along, numbers beside their points, the name of a place at its last one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.errors import IndicatorsError
from indicators.figures.kinds.timeline import heading
from indicators.figures.layout.placing import Box, place
from indicators.figures.layout.points import ARROW, HALF, Dot, Scale, joined, make_dots, make_scale, span, taken
from indicators.figures.layout.text import STEP, lines, stack
from indicators.figures.layout.ticks import ticks
from indicators.figures.marks import Mark
from indicators.figures.plan import Language, Timeline
from indicators.figures.style import COLOURS, INK, MARKERS, QUIET, RULE, SIZES, Canvas, text_width
from indicators.showing.periods import when_text

LOWEST, TALLER, TALLEST = 2.0, 1.3, 12.0  # inches
AXIS, TICK = 0.75, 0.4  # inches: room for the numbers of the upright axis, and between two of them


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """A timeline with its marks, measured; `boxes` has the room of each point's texts."""

    part: Timeline
    dots: tuple[Dot, ...]
    boxes: tuple[Box, ...]
    scale: Scale
    language: Language
    head: list[str]

    @property
    def height(self) -> float:
        """Inches from the top of the heading to the bottom of the period names."""
        return self._head + self.scale.frame.bottom + 0.3

    @property
    def _head(self) -> float:
        return len(self.head) * STEP["heading"] + 0.06

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the block, its upper edge at `top`."""
        stack(canvas, self.head, self.scale.frame.left - AXIS, top + STEP["heading"] / 2, "heading", QUIET)
        down = top + self._head
        self._upright(canvas, down)
        self._along(canvas, down)
        for before, dot in joined(self.dots):
            canvas.rule(before.x, before.y + down, dot.x, dot.y + down, colour=self._colour(dot), width=2.0)
        for dot, box in zip(self.dots, self.boxes, strict=True):
            _leader(canvas, dot, box, down)
            self._point(canvas, dot, down)
            _texts(canvas, dot, box, down)

    def _colour(self, dot: Dot) -> str:
        return COLOURS[self.part.series[dot.row].colour]

    def _upright(self, canvas: Canvas, down: float) -> None:
        frame, scale = self.scale.frame, self.scale
        for value, text in ticks(scale.low, scale.high, lambda _: TICK, scale.inch, self.language):
            y = scale.y(value) + down
            colour, width = (INK, 1.0) if value == 0 else (RULE, 0.8)
            canvas.rule(frame.left, y, frame.right, y, colour=colour, width=width)
            canvas.text(frame.left - 0.08, y, text, "tick", colour=QUIET, align="right")

    def _along(self, canvas: Canvas, down: float) -> None:
        bottom = self.scale.frame.bottom + down
        canvas.rule(self.scale.frame.left, bottom, self.scale.frame.right, bottom, colour=QUIET)
        free = -1.0
        for x, text in sorted({(dot.x, when_text(dot.point.claims[0], self.language)) for dot in self.dots}):
            canvas.rule(x, bottom, x, bottom + 0.06, colour=QUIET)
            half = text_width(text, SIZES["tick"]) / 2
            if x - half > free:
                canvas.text(x, bottom + 0.18, text, "tick", colour=QUIET, align="center")
                free = x + half + 0.1

    def _point(self, canvas: Canvas, dot: Dot, down: float) -> None:
        colour, gid = self._colour(dot), dot.mark.id
        top, bottom = span(dot, self.scale)
        if dot.reach.high is None or dot.reach.low is None:
            end = dot.y - ARROW if dot.reach.high is None else dot.y + ARROW
            canvas.arrow(dot.x, dot.y + down, dot.x, end + down, colour=colour, gid=f"{gid}.arrow")
        elif bottom - top > 2 * HALF:
            canvas.whisker(dot.x, bottom + down, bottom - top, 0.16, gid=f"{gid}.whisker", upright=True)
        marker = MARKERS[dot.row % len(MARKERS)]
        canvas.dot(dot.x, dot.y + down, colour=colour, hollow=dot.mark.hatched, gid=gid, marker=marker)


def _texts(canvas: Canvas, dot: Dot, box: Box, down: float) -> None:
    y = box.top + down
    for text, style, gid in dot.written:
        colour = INK if style == "label" or not gid else QUIET
        middle = (box.left + box.right) / 2
        canvas.text(middle, y + STEP[style] / 2, text, style, colour=colour, align="center", gid=gid, over=True)
        y += STEP[style]


def _leader(canvas: Canvas, dot: Dot, box: Box, down: float) -> None:
    """Tie a label to its point where it stands far off."""
    x = min(max(dot.x, box.left), box.right)
    y = min(max(dot.y, box.top), box.bottom)
    if abs(x - dot.x) + abs(y - dot.y) > 0.3:
        canvas.rule(dot.x, dot.y + down, x, y + down, colour=QUIET, width=0.6)


def arrange(part: Timeline, marks: Sequence[Mark], language: Language, edges: tuple[float, float]) -> TimelineBlock:
    """Measure a timeline between two edges; it is made as tall as its labels need.

    Raises:
        IndicatorsError: there are too many figures for a page.
    """
    left, right = edges
    height = LOWEST
    while height <= TALLEST:
        scale = make_scale(marks, Box(left + AXIS, 0.0, right, height))
        dots = tuple(make_dots(part, marks, language, scale))
        boxes = place([(dot.x, dot.y, *dot.size) for dot in dots], list(taken(dots, scale)), scale.frame)
        if boxes is not None:
            head = lines(heading(part, language), "heading", right - left)
            return TimelineBlock(part, dots, tuple(boxes), scale, language, head)
        height *= TALLER
    raise IndicatorsError(f"{len(part.claims)} figures do not fit one timeline. select fewer places")
