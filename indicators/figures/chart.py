"""Drawing a figure's marks: a table of rows and panels whose widths follow from what must be written in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.figures.marks import Mark
from indicators.figures.spec import Figure, Language
from indicators.figures.style import COLOURS, INK, QUIET, SIZES, Canvas, text_width
from indicators.figures.ticks import ticks
from indicators.figures.wrapping import wrap

WIDTH, EDGE = 8.0, 0.35
INNER = WIDTH - 2 * EDGE
BAR, GAP, ARROW, PAD = 0.46, 0.35, 0.5, 0.12
ROW, ROW_WITH_NOTES = 0.74, 0.86
NAME_MOST, TICK_ROOM = 1.75, 0.5


@dataclass(frozen=True, slots=True)
class Texts:
    """The words around the marks, in one language; `notes` are paragraphs."""

    title: str
    subtitle: str
    headings: tuple[str, ...]
    names: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel's place: its zero line, inches a unit of the axis, and its ends, in inches from the left."""

    left: float
    right: float
    zero: float
    scale: float

    def x(self, position: float) -> float:
        """Place a position of the axis."""
        return self.zero + position * self.scale


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
    head = 0.28 + len(title) * 0.32 + len(subtitle) * 0.25 + 0.18
    top = head + 0.4
    row = ROW_WITH_NOTES if any(mark.shape == "note" for mark in marks) else ROW
    bottom = top + row * len(names)
    foot = bottom + 0.5
    canvas = Canvas(WIDTH, round(foot + len(notes) * 0.19 + 0.3, 2))
    _stack(canvas, title, 0.4, 0.32, "title", INK)
    _stack(canvas, subtitle, 0.4 + len(title) * 0.32, 0.25, "subtitle", QUIET)
    for at, name in enumerate(names):
        _stack(canvas, name, top + row * (at + 0.5) - 0.11 * (len(name) - 1), 0.22, "row", INK)
    start = EDGE + max(text_width(line, SIZES["row"]) for name in names for line in name) + 0.2
    for at, panel in enumerate(_panels(figure, marks, start)):
        inside = [mark for mark in marks if mark.panel == at]
        canvas.text(panel.left, head + 0.15, texts.headings[at], "heading", colour=QUIET)
        _axis(canvas, panel, inside, top, bottom, language)
        for mark in inside:
            _mark(canvas, panel, mark, top + row * (mark.row + 0.5), COLOURS[figure.rows[mark.row].colour], inside)
    canvas.rule(EDGE, foot, WIDTH - EDGE, foot)
    _stack(canvas, notes, foot + 0.2, 0.19, "foot", QUIET)
    return canvas


def lines(text: str, style: str, width: float) -> list[str]:
    """Break a text of one of the styles into lines of a width in inches."""
    return wrap(text, width, lambda line: text_width(line, SIZES[style]))


def _panels(figure: Figure, marks: Sequence[Mark], start: float) -> list[Panel]:
    room = WIDTH - EDGE - start - GAP * (len(figure.panels) - 1)
    share = room / sum(panel.width for panel in figure.panels)
    panels, left = [], start
    for at, each in enumerate(figure.panels):
        right = left + share * each.width
        panels.append(_fit([mark for mark in marks if mark.panel == at], left, right))
        left = right + GAP
    return panels


def _fit(marks: Sequence[Mark], left: float, right: float) -> Panel:
    """Scale an axis from zero so that every mark with the texts to its right ends inside the panel."""
    reach = [(float(m.position), _after(m, marks)) for m in marks if m.position is not None]
    least = min(0.0, *(position for position, _ in reach))
    width = right - left
    scale = min((width - after) / (max(position, 0.0) - least) for position, after in reach if position - least)
    return Panel(left, right, left - least * scale, scale)


def _after(mark: Mark, marks: Sequence[Mark]) -> float:
    """Inches that are needed to the right of a mark's end: arrow, gap and the widest of its texts."""
    texts = [text_width(m.text, SIZES[m.shape]) for m in marks if m.row == mark.row and m.text]
    return _clear(mark) + max(texts, default=0.0)


def _clear(mark: Mark) -> float:
    return PAD + {"open_bar": ARROW, "dot": 0.08}.get(mark.shape, 0.0)


def _axis(canvas: Canvas, panel: Panel, marks: Sequence[Mark], top: float, bottom: float, language: Language) -> None:
    positions = [float(mark.position) for mark in marks if mark.position is not None]
    low, high = min(0.0, *positions), max(0.0, *positions)
    most = max(2, int((high - low) * panel.scale / TICK_ROOM))
    canvas.rule(panel.zero, top, panel.zero, bottom, colour=INK, width=1.0)
    canvas.rule(panel.x(low), bottom, panel.x(high), bottom)
    for value, text in ticks(low, high, most, language):
        x = panel.x(value)
        canvas.rule(x, bottom, x, bottom + 0.06, colour=QUIET)
        canvas.text(x, bottom + 0.18, text, "tick", colour=QUIET, align="center")


def _mark(canvas: Canvas, panel: Panel, mark: Mark, y: float, colour: str, marks: Sequence[Mark]) -> None:
    gid = ".".join([mark.shape, str(mark.panel), str(mark.row), str(marks.index(mark))])
    if mark.position is None:
        _label(canvas, panel, mark, y, marks, gid)
        return
    end = panel.x(float(mark.position))
    if mark.shape == "dot":
        canvas.rule(panel.zero, y, end, y, colour=colour, width=2.2)
        canvas.dot(end, y, colour=colour, hollow=mark.hatched, gid=gid)
        return
    canvas.bar(min(panel.zero, end), y, abs(end - panel.zero), BAR, colour=colour, hatched=mark.hatched, gid=gid)
    if mark.shape == "open_bar":
        canvas.outline(panel.zero, y, end - panel.zero, BAR, colour=colour)
        canvas.arrow(end, end + ARROW, y, colour=colour, gid=f"{gid}.arrow")


def _label(canvas: Canvas, panel: Panel, mark: Mark, y: float, marks: Sequence[Mark], gid: str) -> None:
    """Write a text right of its bar or dot; several are stacked around the middle."""
    peers = [m for m in marks if m.row == mark.row]
    shape = next(m for m in peers if m.position is not None)
    stack = [m for m in peers if m.position is None]
    heights = [0.26 if m.shape == "label" else 0.2 for m in stack]
    at = stack.index(mark)
    middle = y - sum(heights) / 2 + sum(heights[:at]) + heights[at] / 2
    x = panel.x(max(float(shape.position or 0), 0.0)) + _clear(shape)
    canvas.text(x, middle, mark.text, mark.shape, colour=INK if mark.shape == "label" else QUIET, gid=gid)


def _stack(canvas: Canvas, texts: Sequence[str], y: float, step: float, style: str, colour: str) -> None:
    for at, text in enumerate(texts):
        canvas.text(EDGE, y + at * step, text, style, colour=colour)
