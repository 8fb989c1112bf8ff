"""A timeline laid out: the places named above it, periods along, numbers beside their points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.kinds.timeline import heading
from indicators.figures.layout.legend import Legend, make_legend
from indicators.figures.layout.listed import Listed, make_listed
from indicators.figures.layout.period_axis import draw_periods
from indicators.figures.layout.placing import Box, place
from indicators.figures.layout.points import ARROW, HALF, Dot, Scale, joined, make_dots, make_scale, span, taken
from indicators.figures.layout.text import STEP, lines, stack
from indicators.figures.layout.ticks import ticks
from indicators.figures.marks import Mark
from indicators.figures.plan import Language, Timeline
from indicators.figures.style import COLOURS, INK, MARKERS, QUIET, RULE, Canvas
from indicators.showing.periods import when_text

LOWEST, TALLER, TALLEST = 2.0, 1.25, 6.0  # inches
STRAY = 0.9  # inches of height that a label near its point is worth
AXIS, TICK = 0.75, 0.4  # inches: room for the numbers of the upright axis, and between two of them


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """A timeline with its marks, measured; `boxes` has the room of each point's texts, `listed` what had none."""

    part: Timeline
    dots: tuple[Dot, ...]
    boxes: tuple[Box | None, ...]
    scale: Scale
    language: Language
    head: list[str]
    legend: Legend
    listed: Listed

    @property
    def height(self) -> float:
        """Inches from the top of the heading to the bottom of the period names, or of what is listed below them."""
        return self._head + self.scale.frame.bottom + 0.3 + self.listed.height

    @property
    def _head(self) -> float:
        return len(self.head) * STEP["heading"] + self.legend.height + 0.06

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the block, its upper edge at `top`."""
        stack(canvas, self.head, self.scale.frame.left - AXIS, top + STEP["heading"] / 2, "heading", QUIET)
        self.legend.draw(canvas, top + len(self.head) * STEP["heading"])
        down = top + self._head
        self._upright(canvas, down)
        bottom = self.scale.frame.bottom + down
        canvas.rule(self.scale.frame.left, bottom, self.scale.frame.right, bottom, colour=QUIET)
        periods = sorted({(dot.x, when_text(dot.point.claims[0], self.language)) for dot in self.dots})
        draw_periods(canvas, periods, self.scale.frame.sides, bottom, self.language)
        self.listed.draw(canvas, bottom + 0.3)
        for before, dot in joined(self.dots):
            canvas.rule(before.x, before.y + down, dot.x, dot.y + down, colour=self._colour(dot), width=2.0)
        for dot, box in zip(self.dots, self.boxes, strict=True):
            self._point(canvas, dot, down)
            if box:
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
        colour = INK if style == "point" else QUIET
        middle = (box.left + box.right) / 2
        canvas.text(middle, y + STEP[style] / 2, text, style, colour=colour, align="center", gid=gid, over=True)
        y += STEP[style]


def arrange(part: Timeline, marks: Sequence[Mark], language: Language, edges: tuple[float, float]) -> TimelineBlock:
    """Measure a timeline between two edges: tall enough that most labels stand near their points, the rest below."""
    left, right = edges
    head = lines(heading(part, language), "heading", right - left)
    legend = make_legend([(each.name[language], each.colour) for each in part.series], edges)
    best: tuple[float, TimelineBlock] | None = None
    height = LOWEST
    while best is None or height < min(best[0], TALLEST):
        scale = make_scale(marks, Box(left + AXIS, 0.0, right, height))
        dots = tuple(make_dots(part, marks, scale))
        boxes = place([(dot.x, dot.y, *dot.size) for dot in dots], list(taken(dots, scale)), scale.frame)
        stray = [dot for dot, box in zip(dots, boxes, strict=True) if box is None]
        if best is None or height + STRAY * len(stray) < best[0]:
            listed = make_listed(part, stray, language, edges)
            block = TimelineBlock(part, dots, tuple(boxes), scale, language, head, legend, listed)
            best = height + STRAY * len(stray), block
        height *= TALLER
    return best[1]
