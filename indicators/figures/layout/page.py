"""The page: title and subtitle, the parts below each other, notes and sources at its foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from indicators.figures.layout import composition, grid, timeline
from indicators.figures.layout.text import STEP, lines, stack
from indicators.figures.marks import Mark
from indicators.figures.plan import Composition, Language, Part, Timeline
from indicators.figures.style import INK, QUIET, Canvas

WIDTH, EDGE = 8.0, 0.35
INNER = WIDTH - 2 * EDGE
HEAD, BETWEEN = 0.6, 0.25


class Block(Protocol):
    """A part that is measured, and can be drawn."""

    @property
    def height(self) -> float:
        """Inches from its upper edge to its lower one."""

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it with its upper edge at `top`."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around the parts, in one language; `notes` are paragraphs."""

    title: str
    subtitle: str
    notes: tuple[str, ...]


def draw(
    parts: Sequence[tuple[Part, Sequence[Mark]]], frame: Frame, language: Language, urls: Mapping[str, str]
) -> Canvas:
    """Draw a chart in one language.

    Args:
        parts: what to draw, with its marks; nothing else is drawn but axes and texts.
        frame: the words around them.
        language: of the texts.
        urls: where each mark leads, by its id.
    """
    title = lines(frame.title, "title", INNER)
    subtitle = lines(frame.subtitle, "subtitle", INNER)
    notes = [line for note in frame.notes for line in lines(note, "foot", INNER)]
    blocks: list[Block] = []
    first = 0
    for part, marks in parts:
        blocks.append(_arrange(part, marks, first, language))
        first += part.panels
    top = HEAD + len(title) * STEP["title"] + len(subtitle) * STEP["subtitle"] - STEP["heading"] / 2
    foot = top + sum(block.height for block in blocks) + BETWEEN * (len(blocks) - 1) + 0.2
    canvas = Canvas(WIDTH, round(foot + (len(notes) * STEP["foot"] + 0.3 if notes else 0.1), 2), urls)
    stack(canvas, title, EDGE, 0.4, "title", INK)
    stack(canvas, subtitle, EDGE, 0.4 + len(title) * STEP["title"], "subtitle", QUIET)
    for block in blocks:
        block.draw(canvas, top)
        top += block.height + BETWEEN
    if notes:
        canvas.rule(EDGE, foot, WIDTH - EDGE, foot)
    stack(canvas, notes, EDGE, foot + 0.2, "foot", QUIET)
    return canvas


def _arrange(part: Part, marks: Sequence[Mark], first: int, language: Language) -> Block:
    edges = EDGE, WIDTH - EDGE
    if isinstance(part, Composition):
        return composition.arrange(part, marks, language, edges)
    if isinstance(part, Timeline):
        return timeline.arrange(part, marks, language, edges)
    return grid.arrange(part, marks, first, language, edges)
