"""Bars and dots with what bounds them: whiskers, pale parts, open ends."""

from __future__ import annotations

from indicators.figures.bounds import Reach
from indicators.figures.layout.panels import ARROW, Panel
from indicators.figures.marks import Mark
from indicators.figures.style import Canvas, Hatch, pale

LEAST = 0.05  # inches: rounding that is drawn narrower than this is not drawn


def draw_bar(canvas: Canvas, panel: Panel, mark: Mark, reach: Reach, y: float, height: float, colour: str) -> None:
    """Draw a bar from zero: full as far as is sure, pale as far as is possible, with an arrow where nothing ends it."""
    sure, far = panel.x(float(reach.sure)), reach.far
    left, width = min(panel.zero, sure), abs(sure - panel.zero)
    if far is not None and far != reach.sure:
        end = panel.x(float(far))
        box = min(sure, end), y, abs(end - sure), height
        canvas.bar(*box, colour=pale(colour), hatch=_hatch(mark), gid=f"{mark.id}.pale")
        canvas.rule(end, y - height / 2, end, y + height / 2, colour=colour, width=2.2, over=True)
    canvas.bar(left, y, width, height, colour=colour, hatch=_hatch(mark), gid=mark.id)
    if mark.hatched or mark.crossed:
        canvas.outline(panel.zero, y, sure - panel.zero, height, colour=colour, closed=far is not None)
    _open_end(canvas, panel, mark, reach, y, colour)
    _whisker(canvas, panel, mark, reach, y, height * 0.4)


def draw_dot(canvas: Canvas, panel: Panel, mark: Mark, reach: Reach, y: float, colour: str) -> None:
    """Draw a dot on a stem from zero; where there is no value, a band between bounds, or a stroke with an arrow."""
    hollow = mark.hatched or mark.crossed
    sure = panel.x(float(reach.sure))
    canvas.rule(panel.zero, y, sure, y, colour=colour, width=2.2, dashed=hollow)
    if reach.bound == "value":
        marker = "X" if mark.crossed and not mark.hatched else "o"
        canvas.dot(sure, y, colour=colour, hollow=mark.hatched, gid=mark.id, marker=marker)
    else:
        end = sure if reach.far is None else panel.x(float(reach.far))
        box = min(sure, end), y, abs(end - sure), 0.16
        canvas.bar(*box, colour=pale(colour), hatch=_hatch(mark), gid=mark.id)
        for x in {sure, end} - ({panel.zero} if reach.bound == "upper" else set()):
            canvas.rule(x, y - 0.12, x, y + 0.12, colour=colour, width=2.2, over=True)
        _open_end(canvas, panel, mark, reach, y, colour)
    _whisker(canvas, panel, mark, reach, y, 0.22)


def _hatch(mark: Mark) -> Hatch:
    return "hatched" if mark.hatched else "crossed" if mark.crossed else ""


def _open_end(canvas: Canvas, panel: Panel, mark: Mark, reach: Reach, y: float, colour: str) -> None:
    if reach.far is None:
        x = panel.x(float(reach.sure))
        canvas.arrow(x, y, x + (ARROW if reach.at >= 0 else -ARROW), y, colour=colour, gid=f"{mark.id}.arrow")


def _whisker(canvas: Canvas, panel: Panel, mark: Mark, reach: Reach, y: float, height: float) -> None:
    if reach.bound != "value" or reach.low is None or reach.high is None:
        return
    low, high = panel.x(float(reach.low)), panel.x(float(reach.high))
    if high - low >= LEAST:
        canvas.whisker(low, y, high - low, height, gid=f"{mark.id}.whisker")
