"""The periods under a timeline: each that has a point is named where there is room, in fewer words if need be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from indicators.figures.plan import Language
from indicators.figures.style import QUIET, SIZES, Canvas, text_width

_BETWEEN = 0.06  # inches between two names
_YEAR = {"zh": re.compile(r"^(\d{4})年"), "en": re.compile(r"\b(\d{4})$")}

Period = tuple[float, str]  # where it stands, and its name


def draw_periods(
    canvas: Canvas, periods: Sequence[Period], edges: tuple[float, float], bottom: float, language: Language
) -> None:
    """Draw a tick for each period, from left to right, and the names that have room between the edges of the page."""
    for x, _ in periods:
        canvas.rule(x, bottom, x, bottom + 0.06, colour=QUIET)
    for x, text in named(periods, edges, language):
        canvas.text(x, bottom + 0.18, text, "tick", colour=QUIET, align="center")


def named(periods: Sequence[Period], edges: tuple[float, float], language: Language) -> list[Period]:
    """Name the periods: whole if that has room, else years by their numbers and months without their year.

    Where even the short ones have no room, the last is kept, and of the others those that have it.

    >>> named([(1.0, "2020年"), (1.4, "2021年")], (0, 9), "zh")
    [(1.0, '2020'), (1.4, '2021')]
    >>> named([(1.0, "2023年1月"), (1.6, "2023年2月")], (0, 9), "zh")
    [(1.0, '2023年1月'), (1.6, '2月')]
    """
    for told in (periods, _short(periods, language)):
        texts = [_inside(*each, edges) for each in told]
        if all(_clear(*pair) for pair in pairwise(texts)):
            return texts
    kept: list[Period] = []
    for each in texts[:-1]:
        if (not kept or _clear(kept[-1], each)) and _clear(each, texts[-1]):
            kept.append(each)
    return [*kept, texts[-1]]


def _short(periods: Sequence[Period], language: Language) -> list[Period]:
    told, found = "", []
    for x, text in periods:
        year = _YEAR[language].search(text)
        rest = _YEAR[language].sub("", text).strip()
        if year and not rest:
            text = year[1]
        elif year and year[1] == told:
            text = rest
        told = year[1] if year else ""
        found.append((x, text))
    return found


def _inside(x: float, text: str, edges: tuple[float, float]) -> Period:
    half = text_width(text, SIZES["tick"]) / 2
    return min(max(x, edges[0] + half), edges[1] - half), text


def _clear(one: Period, other: Period) -> bool:
    """Whether two names stand apart."""
    half = (text_width(one[1], SIZES["tick"]) + text_width(other[1], SIZES["tick"])) / 2
    return one[0] + half + _BETWEEN <= other[0]
