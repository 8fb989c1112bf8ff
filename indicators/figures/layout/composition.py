"""A stack laid out: the whole as a column, its parts named beside it, each tied to its segment by a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.layout.spread import spread
from indicators.figures.layout.text import STEP, lines, stack
from indicators.figures.marks import Mark
from indicators.figures.plan import Composition, Language
from indicators.figures.spec import words
from indicators.figures.style import COLOURS, INK, QUIET, RULE, SIZES, Canvas, text_width

WIDTH, LEADER, GAP = 1.5, 0.45, 0.12
LABEL, LEAST = 0.62, 2.2  # inches that a part's texts need, and that the column has at least


@dataclass(frozen=True, slots=True)
class CompositionBlock:
    """A composition with its marks, measured; `names` has the lines of each name, the rest's last."""

    part: Composition
    marks: tuple[Mark, ...]
    names: tuple[list[str], ...]
    head: tuple[list[str], ...]
    left: float

    @property
    def height(self) -> float:
        """Inches from the top of the heading to the foot of the column."""
        return self._head + self._column + 0.15

    @property
    def _head(self) -> float:
        return len(self.head[0]) * STEP["row"] + STEP["label"] + 0.08

    @property
    def _column(self) -> float:
        return max(LEAST, sum(self._need(row) for row in range(len(self.names))))

    def _need(self, row: int) -> float:
        return LABEL + (len(self.names[row]) - 1) * STEP["row"]

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the block, its upper edge at `top`."""
        stack(canvas, self.head[0], self.left, top + STEP["row"] / 2, "row", INK)
        for mark in (mark for mark in self.marks if mark.row == 0):
            y = top + len(self.head[0]) * STEP["row"] + STEP["label"] / 2
            canvas.text(self.left, y, mark.text, "label", gid=mark.id)
        shapes = [mark for mark in self.marks if mark.reach]
        begin = top + self._head
        scale = self._column / max(float(mark.start + mark.reach.at) for mark in shapes if mark.reach)
        middles = []
        for mark in shapes:
            assert mark.reach is not None  # noqa: S101 - those with a reach were taken
            height = float(mark.reach.at) * scale
            middles.append(begin + float(mark.start) * scale + height / 2)
            self._segment(canvas, mark, middles[-1], height)
        for mark, y, to in zip(shapes, middles, spread(middles, self._needs, begin, begin + self._column), strict=True):
            self._label(canvas, mark, y, to)

    @property
    def _needs(self) -> list[float]:
        return [self._need(row) for row in range(len(self.names))]

    def _segment(self, canvas: Canvas, mark: Mark, y: float, height: float) -> None:
        if mark.shape == "rest":
            canvas.bar(self.left, y, WIDTH, height, colour=RULE, hatch="hatched", gid=mark.id)
        else:
            colour = COLOURS[self.part.shares[mark.row - 1].colour]
            canvas.bar(self.left, y, WIDTH, height, colour=colour, hatch="hatched" if mark.hatched else "", gid=mark.id)
        if float(mark.start):
            edge = y - height / 2
            canvas.rule(self.left, edge, self.left + WIDTH, edge, colour="white", width=0.8, over=True)

    def _label(self, canvas: Canvas, mark: Mark, y: float, to: float) -> None:
        side, elbow = self.left + WIDTH, self.left + WIDTH + LEADER
        canvas.rule(side + 0.04, y, side + 0.12, y, colour=QUIET)
        canvas.rule(side + 0.12, y, elbow - 0.08, to, colour=QUIET)
        canvas.rule(elbow - 0.08, to, elbow, to, colour=QUIET)
        name = self.names[mark.row - 1]
        x = elbow + GAP
        above = to - (len(name) * STEP["row"] + STEP["label"]) / 2
        stack(canvas, name, x, above + STEP["row"] / 2, "row", INK)
        for text in (text for text in self.marks if text.text and text.row == mark.row):
            style = "label" if text.shape == "label" else "note"
            colour = INK if style == "label" else QUIET
            middle = above + len(name) * STEP["row"] + STEP["label"] / 2
            canvas.text(x, middle, text.text, style, colour=colour, gid=text.id)
            x += text_width(text.text, SIZES[style]) + 0.18


def arrange(
    part: Composition, marks: Sequence[Mark], language: Language, edges: tuple[float, float]
) -> CompositionBlock:
    """Measure a composition between two edges, in inches from the page's left."""
    left, right = edges
    room = right - left - WIDTH - LEADER - GAP
    said = [share.name[language] for share in part.shares]
    if any(mark.shape == "rest" for mark in marks):
        said.append(words()["rest"][language])
    names = tuple(lines(name, "row", room) for name in said)
    return CompositionBlock(part, tuple(marks), names, (lines(part.name[language], "row", right - left),), left)
