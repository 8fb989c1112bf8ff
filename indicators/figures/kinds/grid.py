"""Grids of bars and dots: a mark for each figure, its number beside it, and what it is where it is no plain result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.bounds import reach
from indicators.figures.kinds.tags import said_of
from indicators.figures.marks import Mark, Pen
from indicators.figures.plan import Cell, Grid, Language
from indicators.figures.sizes import Size, axis_size
from indicators.figures.spec import words
from indicators.figures.wording import verb


def add_marks(grid: Grid, pen: Pen, first: int) -> None:
    """List the marks of a grid, line by line; its panels count from `first`.

    Raises:
        IndicatorsError: a panel mixes units.
    """
    sizes = [panel_size(grid, at, pen.language) for at in range(len(grid.columns))]
    for row, line in enumerate(grid.cells):
        for at, (cell, size) in enumerate(zip(line, sizes, strict=True)):
            if cell.claims and size:
                _add(cell, grid.columns[at].mark, size, pen, (first + at, row))


def _add(cell: Cell, shape: str, size: Size, pen: Pen, at: tuple[int, int]) -> None:
    claim = cell.claims[0]
    pen.draw("bar" if shape == "bar" else "dot", *at, cell.claims, size, reach(claim, size.power), crossed=cell.odd)
    pen.write("label", *at, cell.claims, texts.number(claim, pen.language))
    used = verb(claim, pen.lines, pen.wording)
    remark = cell.remark[pen.language] if cell.remark else ""
    verbs = words()["wording"][used][pen.language] if used else ""
    odd = words()["tag"]["odd"][pen.language] if cell.odd else ""
    if note := said_of(claim, pen.language, remark, verbs, odd):
        pen.write("note", *at, cell.claims, note)
    if cell.beside:
        second = cell.beside[0]
        said = words()["beside"][second.measure][pen.language].format(number=texts.number(second, pen.language))
        pen.write("note", *at, cell.beside, said)


def panel_size(grid: Grid, column: int, language: Language) -> Size | None:
    """Tell what a panel's axis counts in; None where it has no figure.

    Raises:
        IndicatorsError: the panel mixes units.
    """
    claims = [line[column].claims[0] for line in grid.cells if line[column].claims]
    odd = next((claim for claim in claims if claim.unit_measure != claims[0].unit_measure), None)
    if odd:
        raise IndicatorsError(
            f"{odd.claim_id}: {odd.quote} cannot be drawn beside {claims[0].quote}: its panel is in "
            f"{claims[0].unit_measure}. give it a panel of its own"
        )
    return axis_size(claims, language) if claims else None


def heading(grid: Grid, column: int, language: Language) -> str:
    """Head a panel, with the unit of its axis."""
    size = panel_size(grid, column, language)
    unit = size.name if size else ""
    text = grid.columns[column].heading[language]
    return text if not unit else f"{text}（{unit}）" if language == "zh" else f"{text} ({unit})"


def describe(grid: Grid, marks: Sequence[Mark], first: int, language: Language) -> Iterator[str]:
    """Say each line in words: its name, the numbers of each panel, and where they stand."""
    comma, colon = ("，", "：") if language == "zh" else (", ", ": ")
    for row, (line, cells) in enumerate(zip(grid.lines, grid.cells, strict=True)):
        said = []
        for at, column in enumerate(grid.columns):
            here = [mark.text for mark in marks if mark.text and (mark.row, mark.panel) == (row, first + at)]
            said.append(f"{column.heading[language]} {comma.join(here or [words()['missing'][language]])}")
        claims = [claim for cell in cells for claim in (*cell.claims, *cell.beside)]
        places = " ".join(dict.fromkeys(claim.short for claim in claims))
        yield f"{line.name[language]}{colon}{comma.join(said)} {places}".rstrip()
