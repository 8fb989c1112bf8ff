"""Drawing a figure's marks: a table of rows and panels whose widths follow from what must be written in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.figures.marks import Mark
from indicators.figures.panels import ARROW, Panel, arrange, clear
from indicators.figures.spec import Figure, Language
from indicators.figures.style import COLOURS, INK, QUIET, SIZES, Canvas, text_width
from indicators.figures.ticks import tick, ticks
from indicators.figures.wrapping import wrap

WIDTH, EDGE = 8.0, 0.35
INNER = WIDTH - 2 * EDGE
BAR = 0.46
ROW, ROW_WITH_NOTES = 0.74, 0.86
# Inches from line to line.
STEP = {"title": 0.32, "subtitle": 0.25, "heading": 0.22, "row": 0.22, "label": 0.26, "note": 0.2, "foot": 0.19}
NAME_MOST, TICK_GAP = 1.75, 0.25


@dataclass(frozen=True, slots=True)
class Texts:
    """The words around the marks, in one language; `notes` are paragraphs."""

    title: str
    subtitle: str
    headings: tuple[str, ...]
    names: tuple[str, ...]
    notes: tuple[str, ...]


def draw(figure: Figure, marks: Sequence[Mark], texts: Texts, language: Language) -> Canvas:
    """Draw one figure in one language.

    Args:
        figure: its declaration, for colours and the panels' widths.
        marks: what to draw; nothing else is drawn into the panels but axes.
        texts: the words around them.
        language: of the tick labels.
    """
    title = lines(texts.title, "title", INNER)
    subtitle = lines(texts.subtitle, "subtitle", INNER)
    notes = [line for note in texts.notes for line in lines(note, "foot", INNER)]
    names = [lines(name, "row", NAME_MOST) for name in texts.names]
    start = EDGE + max(text_width(line, SIZES["row"]) for name in names for line in name) + 0.2
    panels = arrange(figure, marks, start, WIDTH - EDGE)
    headings = [
        lines(text, "heading", panel.right - panel.left) for text, panel in zip(texts.headings, panels, strict=True)
    ]
    head = 0.6 + len(title) * STEP["title"] + len(subtitle) * STEP["subtitle"]
    top = head + max(map(len, headings)) * STEP["heading"] + 0.04
    row = ROW_WITH_NOTES if any(mark.shape == "note" for mark in marks) else ROW
    bottom = top + row * len(names)
    foot = bottom + 0.5
    canvas = Canvas(WIDTH, round(foot + len(notes) * STEP["foot"] + 0.3, 2))
    _stack(canvas, title, EDGE, 0.4, "title", INK)
    _stack(canvas, subtitle, EDGE, 0.4 + len(title) * STEP["title"], "subtitle", QUIET)
    for at, name in enumerate(names):
        _stack(canvas, name, EDGE, top + row * (at + 0.5) - STEP["row"] / 2 * (len(name) - 1), "row", INK)
    for at, (panel, heading) in enumerate(zip(panels, headings, strict=True)):
        inside = [mark for mark in marks if mark.panel == at]
        _stack(canvas, heading, panel.left, head, "heading", QUIET)
        _axis(canvas, panel, inside, top, bottom, language)
        for mark in inside:
            _mark(canvas, panel, mark, top + row * (mark.row + 0.5), COLOURS[figure.rows[mark.row].colour], inside)
    canvas.rule(EDGE, foot, WIDTH - EDGE, foot)
    _stack(canvas, notes, EDGE, foot + 0.2, "foot", QUIET)
    return canvas


def lines(text: str, style: str, width: float) -> list[str]:
    """Break a text of one of the styles into lines of a width in inches."""
    return wrap(text, width, lambda line: text_width(line, SIZES[style]))


def _axis(canvas: Canvas, panel: Panel, marks: Sequence[Mark], top: float, bottom: float, language: Language) -> None:
    positions = [float(mark.position) for mark in marks if mark.position is not None]
    low, high = min(0.0, *positions), max(0.0, *positions)
    widest = max(text_width(tick(Decimal(int(end)), language), SIZES["tick"]) for end in (low, high))
    canvas.rule(panel.zero, top, panel.zero, bottom, colour=INK, width=1.0)
    canvas.rule(panel.x(low), bottom, panel.x(high), bottom)
    for value, text in ticks(low, high, (widest + TICK_GAP) / panel.scale, language):
        x = panel.x(value)
        canvas.rule(x, bottom, x, bottom + 0.06, colour=QUIET)
        canvas.text(x, bottom + 0.18, text, "tick", colour=QUIET, align="center")


def _mark(canvas: Canvas, panel: Panel, mark: Mark, y: float, colour: str, marks: Sequence[Mark]) -> None:
    if mark.position is None:
        _label(canvas, panel, mark, y, marks)
        return
    end = panel.x(float(mark.position))
    if mark.shape == "dot":
        canvas.rule(panel.zero, y, end, y, colour=colour, width=2.2)
        canvas.dot(end, y, colour=colour, hollow=mark.hatched, gid=mark.id)
        return
    canvas.bar(min(panel.zero, end), y, abs(end - panel.zero), BAR, colour=colour, hatched=mark.hatched, gid=mark.id)
    is_open = mark.shape == "open_bar"
    if mark.hatched:
        canvas.outline(panel.zero, y, end - panel.zero, BAR, colour=colour, closed=not is_open)
    if is_open:
        canvas.arrow(end, end + ARROW, y, colour=colour, gid=f"{mark.id}.arrow")


def _label(canvas: Canvas, panel: Panel, mark: Mark, y: float, marks: Sequence[Mark]) -> None:
    """Write a text right of its bar or dot; several are stacked around the middle."""
    peers = [m for m in marks if m.row == mark.row]
    shape = next(m for m in peers if m.position is not None)
    stack = [m for m in peers if m.position is None]
    heights = [STEP[m.shape] for m in stack]
    at = stack.index(mark)
    middle = y - sum(heights) / 2 + sum(heights[:at]) + heights[at] / 2
    x = panel.x(max(float(shape.position or 0), 0.0)) + clear(shape)
    canvas.text(x, middle, mark.text, mark.shape, colour=INK if mark.shape == "label" else QUIET, gid=mark.id)


def _stack(canvas: Canvas, texts: Sequence[str], x: float, y: float, style: str, colour: str) -> None:
    for at, text in enumerate(texts):
        canvas.text(x, y + at * STEP[style], text, style, colour=colour)
