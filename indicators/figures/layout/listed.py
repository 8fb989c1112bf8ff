"""The numbers of a timeline that have no room near their points, listed below it by series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from indicators.figures.layout.points import Dot
from indicators.figures.layout.text import STEP
from indicators.figures.plan import Language, Timeline
from indicators.figures.spec import words
from indicators.figures.style import COLOURS, INK, MARKERS, QUIET, SIZES, Canvas, text_width
from indicators.showing.periods import when_text

_STYLE = "tick"
_INDENT, _GAP = 0.2, 0.2  # inches: of what stands behind a marker, and between two numbers


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in a line, with the id of its mark; a marker stands in its place where it has a colour."""

    text: str
    x: float
    line: int
    gid: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The pieces, line by line, under a heading; nothing where every number has room."""

    heading: str
    left: float
    pieces: tuple[Piece, ...]

    @property
    def height(self) -> float:
        """Inches from its upper edge to its lower one."""
        return STEP["note"] * (self.pieces[-1].line + 2) + 0.08 if self.pieces else 0.0

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it with its upper edge at `top`."""
        if self.pieces:
            canvas.text(self.left, top + 0.18, self.heading, _STYLE, colour=QUIET)
        for each in self.pieces:
            y = top + 0.18 + STEP["note"] * (each.line + 1)
            if each.colour:
                canvas.dot(each.x + 0.06, y, colour=each.colour, hollow=False, gid="", marker=each.text)
            else:
                canvas.text(each.x, y, each.text, _STYLE, colour=INK, gid=each.gid)


def make_listed(part: Timeline, dots: Sequence[Dot], language: Language, edges: tuple[float, float]) -> Listed:
    """List points between two edges: each with its period and its texts, the series behind their markers."""
    pieces: list[Piece] = []
    line = -1
    for row, here in groupby(dots, key=lambda dot: dot.row):
        x, line = edges[0] + _INDENT, line + 1
        if len(part.series) > 1:
            colour = COLOURS[part.series[row].colour]
            pieces.append(Piece(MARKERS[row % len(MARKERS)], edges[0], line, colour=colour))
        for dot in here:
            told = list(_told(dot, language))
            width = sum(text_width(text, SIZES[_STYLE]) + 0.06 for text, _ in told)
            if x + width > edges[1]:
                x, line = edges[0] + _INDENT, line + 1
            for text, gid in told:
                pieces.append(Piece(text, x, line, gid))
                x += text_width(text, SIZES[_STYLE]) + 0.06
            x += _GAP
    return Listed(str(words()["naming"]["beside_none"][language]), edges[0], tuple(pieces))


def _told(dot: Dot, language: Language) -> Iterator[tuple[str, str]]:
    yield when_text(dot.point.claims[0], language), ""
    yield from ((text, gid) for text, _, gid in dot.written)
