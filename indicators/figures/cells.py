"""The declared figures filled from a dataset: the claims of each cell; all that are missing are told at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from indicators.errors import Problem, ProblemsError
from indicators.figures import texts
from indicators.figures.plan import LANGUAGES, Cell, Claims, Grid, Line, Plan
from indicators.figures.spec import Codes, Figure, Panel, Row
from indicators.observation import Observation, from_cells
from indicators.store import read_cells


def read_claims(path: Path) -> Claims:
    """Read a claims table.

    Raises:
        ProblemsError: it is missing, or a row is not as the data contract has it.
    """
    return tuple(from_cells(cells, path.as_posix(), line) for line, cells in read_cells(path))


def fill(figures: Iterable[Figure], claims: Sequence[Observation], file: str) -> tuple[Plan, ...]:
    """Find the claims of every cell of declared figures.

    Args:
        figures: what is to be drawn.
        claims: the whole dataset.
        file: where the dataset lies, for errors.

    Raises:
        ProblemsError: every cell for which the dataset holds no claim, or several of different value.
    """
    problems: list[Problem] = []

    def find(figure: Figure, codes: Codes) -> Claims:
        found = tuple(claim for claim in claims if _fits(claim, codes))
        values = Counter((claim.value, claim.qualifier, claim.unit_measure) for claim in found)
        if len(values) != 1:
            problems.append(_problem(figure, codes, found, file))
        return found

    def cell(figure: Figure, panel: Panel, row: Row) -> Cell:
        codes = figure.codes(panel, row)
        beside = find(figure, {**codes, **row.beside}) if row.beside else ()
        return Cell(find(figure, codes), beside)

    filled = [
        (figure, [[cell(figure, panel, row) for panel in figure.panels] for row in figure.rows]) for figure in figures
    ]
    if problems:
        raise ProblemsError(problems)
    return tuple(_plan(figure, cells) for figure, cells in filled)


def _plan(figure: Figure, cells: Sequence[Sequence[Cell]]) -> Plan:
    lines = tuple(
        Line({lang: texts.label(line[0].claims[0], figure.label, lang) for lang in LANGUAGES}, row.colour)
        for row, line in zip(figure.rows, cells, strict=True)
    )
    part = Grid(tuple(panel.column for panel in figure.panels), lines, tuple(map(tuple, cells)))
    return Plan(figure.id, figure.title, figure.subtitle, (part,), figure.wording)


def _fits(claim: Observation, codes: Codes) -> bool:
    return all((getattr(claim, column) or "") == code for column, code in codes.items())


def _problem(figure: Figure, codes: Codes, found: Claims, file: str) -> Problem:
    wanted = ", ".join(f"{column}={code}" for column, code in sorted(codes.items()) if code)
    if found:
        what = f"figure {figure.id} needs one value for {wanted}, and these differ: "
        return Problem(file, 0, 0, what + ", ".join(claim.claim_id for claim in found), "select one in figures.toml")
    return Problem(
        file, 0, 0, f"figure {figure.id} needs a claim with {wanted}", "build the dataset or change figures.toml"
    )
