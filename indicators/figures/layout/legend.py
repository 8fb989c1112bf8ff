"""The names of the series above a timeline, each behind its marker, so that no name stands far from its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.layout.text import STEP
from indicators.figures.style import COLOURS, INK, MARKERS, SIZES, Canvas, text_width

_MARKER, _GAP = 0.22, 0.3  # inches: from a marker to its name, and between a name and the next marker


@dataclass(frozen=True, slots=True)
class Entry:
    """One series: its name, its colour, its marker, and where that stands."""

    name: str
    colour: str
    marker: str
    x: float
    line: int


@dataclass(frozen=True, slots=True)
class Legend:
    """The series in lines; there is none where one series needs no name."""

    entries: tuple[Entry, ...]

    @property
    def height(self) -> float:
        """Inches from its upper edge to its lower one."""
        return STEP["heading"] * (self.entries[-1].line + 1) + 0.04 if self.entries else 0.0

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it with its upper edge at `top`."""
        for each in self.entries:
            y = top + STEP["heading"] * (each.line + 0.5)
            canvas.dot(each.x + 0.06, y, colour=COLOURS[each.colour], hollow=False, gid="", marker=each.marker)
            canvas.text(each.x + _MARKER, y, each.name, "heading", colour=INK)


def make_legend(series: Sequence[tuple[str, str]], edges: tuple[float, float]) -> Legend:
    """Set series, by name and colour, in lines between two edges."""
    if len(series) < 2:
        return Legend(())
    (left, right), x, line, entries = edges, edges[0], 0, []
    for at, (name, colour) in enumerate(series):
        width = _MARKER + text_width(name, SIZES["heading"])
        if x > left and x + width > right:
            x, line = left, line + 1
        entries.append(Entry(name, colour, MARKERS[at % len(MARKERS)], x, line))
        x += width + _GAP
    return Legend(tuple(entries))
