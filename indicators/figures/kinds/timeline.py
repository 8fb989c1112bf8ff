"""Timelines: a point for each figure at its period; those of periods that follow each other are joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.bounds import reach
from indicators.figures.kinds.tags import said_of
from indicators.figures.marks import Mark, Pen
from indicators.figures.plan import Language, Timeline
from indicators.figures.sizes import Size, axis_size
from indicators.figures.spec import words
from indicators.showing.periods import when_text


def add_marks(part: Timeline, pen: Pen, first: int) -> None:
    """List the marks of a timeline in the panel `first`, a row for each series.

    Raises:
        IndicatorsError: its figures are not of one unit.
    """
    size = line_size(part, pen.language)
    for row, series in enumerate(part.series):
        for point in series.points:
            claim = point.claims[0]
            pen.draw("point", first, row, point.claims, size, reach(claim, size.power))
            pen.write("label", first, row, point.claims, texts.number(claim, pen.language, size.power))
            odd = words()["tag"]["disputed"][pen.language] if point.disputed else ""
            if said := said_of(claim, pen.language, "", odd):
                pen.write("note", first, row, point.claims, said)


def line_size(part: Timeline, language: Language) -> Size:
    """Tell what the axis counts in.

    Raises:
        IndicatorsError: the figures are not of one unit.
    """
    unit = part.claims[0].unit_measure
    odd = next((claim for claim in part.claims if claim.unit_measure != unit), None)
    if odd:
        raise IndicatorsError(f"{odd.claim_id}: {odd.quote} is not in {unit} like the others of this line")
    return axis_size(part.claims, language)


def heading(part: Timeline, language: Language) -> str:
    """Head the panel, with the unit of its axis."""
    unit = line_size(part, language).name
    text = part.heading[language]
    return text if not unit else f"{text}（{unit}）" if language == "zh" else f"{text} ({unit})"


def describe(part: Timeline, marks: Sequence[Mark], first: int, language: Language) -> Iterator[str]:
    """Say each series in words: the periods, their numbers, and where they stand."""
    comma, colon = ("，", "：") if language == "zh" else (", ", ": ")
    texts_of: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for mark in marks:
        if mark.text and mark.panel == first:
            texts_of.setdefault((mark.row, mark.claim_ids), []).append(mark.text)
    for row, series in enumerate(part.series):
        said = []
        for point in series.points:
            numbers = comma.join(texts_of[row, tuple(claim.claim_id for claim in point.claims)])
            places = " ".join(dict.fromkeys(claim.short for claim in point.claims))
            said.append(f"{when_text(point.claims[0], language)} {numbers} {places}")
        yield f"{heading(part, language)} {series.name[language]}{colon}{comma.join(said)}"
