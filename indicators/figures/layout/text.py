"""Texts broken into lines and stacked, in the styles of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.marks import Mark
from indicators.figures.style import SIZES, Canvas, text_width
from indicators.line_breaks import wrap

# Inches from line to line.
STEP = {
    "title": 0.32,
    "subtitle": 0.25,
    "heading": 0.22,
    "row": 0.22,
    "label": 0.26,
    "note": 0.2,
    "foot": 0.19,
    "point": 0.18,
    "aside": 0.16,
}
TICK_GAP = 0.25


@dataclass(frozen=True, slots=True)
class Written:
    """One line of a mark's text; `gid` names its element in the SVG."""

    text: str
    style: str
    gid: str


def lines(text: str, style: str, width: float) -> list[str]:
    """Break a text of one of the styles into lines of a width in inches."""
    return wrap(text, width, lambda line: text_width(line, SIZES[style]))


def written(mark: Mark, width: float) -> list[Written]:
    """Break a mark's text into lines; the first bears the mark's id, a further one its number too."""
    style = "label" if mark.shape == "label" else "note"
    return [
        Written(text, style, f"{mark.id}.{at}" if at else mark.id)
        for at, text in enumerate(lines(mark.text, style, width))
    ]


def stack(canvas: Canvas, texts: Sequence[str], x: float, y: float, style: str, colour: str) -> None:
    """Write lines below each other, the middle of the first at `y`."""
    for at, text in enumerate(texts):
        canvas.text(x, y + at * STEP[style], text, style, colour=colour)


def tick_width(label: str) -> float:
    """Measure the room that a tick's label needs, in inches."""
    return text_width(label, SIZES["tick"]) + TICK_GAP
