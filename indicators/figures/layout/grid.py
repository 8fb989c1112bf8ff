"""A grid laid out: names to the left, panels whose widths follow from what must be written in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.kinds.grid import heading
from indicators.figures.layout.panels import Panel, clear, fit, share
from indicators.figures.layout.shapes import draw_bar, draw_dot
from indicators.figures.layout.text import STEP, lines, stack, tick_width, written
from indicators.figures.layout.ticks import ticks
from indicators.figures.marks import Mark
from indicators.figures.plan import Grid, Language
from indicators.figures.spec import words
from indicators.figures.style import COLOURS, INK, QUIET, SIZES, Canvas, text_width

BAR, ROW = 0.46, 0.74
# From so many lines on they stand closer.
MANY, CLOSE_BAR, CLOSE_ROW = 5, 0.3, 0.5
NAME_MOST, NAME_GAP = 2.2, 0.2
TEXT_MOST = 0.62  # of a panel's width


@dataclass(frozen=True, slots=True)
class GridBlock:
    """A grid with its marks, measured: `rows` has the height of each line, `texts` what stands beside each shape."""

    grid: Grid
    marks: tuple[Mark, ...]
    language: Language
    names: tuple[list[str], ...]
    headings: tuple[list[str], ...]
    panels: tuple[Panel, ...]
    rows: tuple[float, ...]
    first: int
    left: float

    @property
    def height(self) -> float:
        """Inches from the top of the headings to the bottom of the tick labels."""
        return self._head + sum(self.rows) + 0.3

    @property
    def _head(self) -> float:
        return max(map(len, self.headings)) * STEP["heading"] + 0.04

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the block, its upper edge at `top`."""
        start = top + self._head
        middles = [start + sum(self.rows[:at]) + row / 2 for at, row in enumerate(self.rows)]
        for name, y in zip(self.names, middles, strict=True):
            stack(canvas, name, self.left, y - STEP["row"] / 2 * (len(name) - 1), "row", INK)
        for at, (panel, said) in enumerate(zip(self.panels, self.headings, strict=True)):
            inside = [mark for mark in self.marks if mark.panel == self.first + at]
            stack(canvas, said, panel.left, top + STEP["heading"] / 2, "heading", QUIET)
            if any(mark.reach for mark in inside):
                self._axis(canvas, panel, inside, start)
            for row, y in enumerate(middles):
                self._cell(canvas, panel, [mark for mark in inside if mark.row == row], y)

    def _cell(self, canvas: Canvas, panel: Panel, marks: Sequence[Mark], y: float) -> None:
        shape = next((mark for mark in marks if mark.reach), None)
        if shape is None or shape.reach is None:
            canvas.text(panel.zero + 0.12, y, words()["missing"][self.language], "note", colour=QUIET)
            return
        colour = COLOURS[self.grid.lines[shape.row].colour]
        if shape.shape == "bar":
            draw_bar(canvas, panel, shape, shape.reach, y, BAR if len(self.rows) < MANY else CLOSE_BAR, colour)
        else:
            draw_dot(canvas, panel, shape, shape.reach, y, colour)
        end = panel.x(max(0.0, *map(float, shape.reach.ends))) + clear(shape.reach, shape.shape)
        texts = [line for mark in marks if mark.text for line in written(mark, TEXT_MOST * (panel.right - panel.left))]
        above = y - sum(STEP[line.style] for line in texts) / 2
        for line in texts:
            colour = INK if line.style == "label" else QUIET
            canvas.text(end, above + STEP[line.style] / 2, line.text, line.style, colour=colour, gid=line.gid)
            above += STEP[line.style]

    def _axis(self, canvas: Canvas, panel: Panel, marks: Sequence[Mark], top: float) -> None:
        bottom = top + sum(self.rows)
        ends = [float(end) for mark in marks if mark.reach for end in mark.reach.ends]
        low, high = min(0.0, *ends), max(0.0, *ends)
        canvas.rule(panel.zero, top, panel.zero, bottom, colour=INK, width=1.0)
        canvas.rule(panel.x(low), bottom, panel.x(high), bottom)
        for value, text in ticks(low, high, tick_width, panel.scale, self.language):
            x = panel.x(value)
            canvas.rule(x, bottom, x, bottom + 0.06, colour=QUIET)
            canvas.text(x, bottom + 0.18, text, "tick", colour=QUIET, align="center")


def arrange(grid: Grid, marks: Sequence[Mark], first: int, language: Language, edges: tuple[float, float]) -> GridBlock:
    """Measure a grid.

    Args:
        grid: its names and headings.
        marks: its marks.
        first: the number of its first panel.
        language: of its texts.
        edges: its left and right, in inches from the page's left.
    """
    names = tuple(lines(line.name[language], "row", NAME_MOST) for line in grid.lines)
    widest = max((text_width(text, SIZES["row"]) for name in names for text in name), default=0.0)
    left, right = edges
    start = left + (widest + NAME_GAP if widest else 0.0)
    panels, headings = [], []
    for at, (begin, end) in enumerate(share(grid.columns, start, right)):
        inside = [mark for mark in marks if mark.panel == first + at]
        reaches = [(m.reach, _after(m, inside, end - begin)) for m in inside if m.reach]
        panels.append(fit(reaches, begin, end))
        headings.append(lines(heading(grid, at, language), "heading", end - begin))
    least = ROW if len(grid.lines) < MANY else CLOSE_ROW
    rows = tuple(max(least, _height(row, names[row], marks, panels, first)) for row in range(len(grid.lines)))
    return GridBlock(grid, tuple(marks), language, names, tuple(headings), tuple(panels), rows, first, left)


def _after(shape: Mark, marks: Sequence[Mark], width: float) -> float:
    """Inches that are needed to the right of a mark's end: arrow, gap and the widest of its texts."""
    texts = [line for mark in marks if mark.row == shape.row and mark.text for line in written(mark, TEXT_MOST * width)]
    widths = [text_width(line.text, SIZES[line.style]) for line in texts]
    return max(widths, default=0.0) + (clear(shape.reach, shape.shape) if shape.reach else 0.0)


def _height(row: int, name: list[str], marks: Sequence[Mark], panels: Sequence[Panel], first: int) -> float:
    heights = [len(name) * STEP["row"]]
    for at, panel in enumerate(panels):
        here = [mark for mark in marks if (mark.panel, mark.row) == (first + at, row) and mark.text]
        room = TEXT_MOST * (panel.right - panel.left)
        heights.append(sum(STEP[line.style] for mark in here for line in written(mark, room)))
    return max(heights) + 0.3
