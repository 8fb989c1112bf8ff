"""The declared figures filled from a dataset: the claims of each cell; all that are missing are told at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from indicators.errors import Problem, ProblemsError
from indicators.figures import texts
from indicators.figures.plan import Cell, Claims, Composition, Grid, Line, Part, Plan, Share, in_both
from indicators.figures.spec import Codes, DeclaredGrid, DeclaredWhole, Figure, Panel, Row
from indicators.observation import Observation, from_cells
from indicators.showing.periods import when_text
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
    finder = _Finder(claims, file)
    plans = tuple(
        Plan(each.id, each.title, each.subtitle, tuple(finder.part(each.id, part) for part in each.parts), each.wording)
        for each in figures
    )
    if finder.problems:
        raise ProblemsError(finder.problems)
    return plans


@dataclass
class _Finder:
    """Finds claims by codes, and keeps what it does not find; a part with a hole in it is drawn by nobody."""

    claims: Sequence[Observation]
    file: str
    problems: list[Problem] = field(default_factory=list)

    def part(self, figure: str, declared: DeclaredGrid | DeclaredWhole) -> Part:
        if isinstance(declared, DeclaredWhole):
            return self._whole(figure, declared)
        cells = tuple(
            tuple(self._cell(figure, declared, panel, row) for panel in declared.panels) for row in declared.rows
        )
        lines = tuple(
            Line(in_both(partial(texts.label, line[0].claims[0], declared.label)) if line[0].claims else {}, row.colour)
            for row, line in zip(declared.rows, cells, strict=True)
        )
        return Grid(tuple(panel.column for panel in declared.panels), lines, cells)

    def _cell(self, figure: str, declared: DeclaredGrid, panel: Panel, row: Row) -> Cell:
        codes = declared.codes(panel, row)
        beside = self._find(figure, {**codes, **row.beside}) if row.beside else ()
        claims = self._find(figure, codes)
        if declared.label != "figure" or not claims or not claims[0].time_period:
            return Cell(claims, beside)
        return Cell(claims, beside, remark=in_both(partial(when_text, claims[0])))

    def _whole(self, figure: str, declared: DeclaredWhole) -> Composition:
        whole = self._find(figure, declared.codes())
        found = [(row, self._find(figure, declared.codes(row))) for row in declared.rows]
        shares = [
            Share(in_both(partial(texts.indicator, claims[0])), claims, row.colour) for row, claims in found if claims
        ]
        return Composition(in_both(partial(texts.indicator, whole[0])) if whole else {}, whole, tuple(shares))

    def _find(self, figure: str, codes: Codes) -> Claims:
        found = tuple(claim for claim in self.claims if _fits(claim, codes))
        values = Counter((claim.value, claim.qualifier, claim.unit_measure) for claim in found)
        if len(values) != 1:
            self.problems.append(_problem(figure, codes, found, self.file))
        return found


def _fits(claim: Observation, codes: Codes) -> bool:
    return all((getattr(claim, column) or "") == code for column, code in codes.items())


def _problem(figure: str, codes: Codes, found: Claims, file: str) -> Problem:
    wanted = ", ".join(f"{column}={code}" for column, code in sorted(codes.items()) if code)
    if found:
        what = f"figure {figure} needs one value for {wanted}, and these differ: "
        return Problem(file, 0, 0, what + ", ".join(claim.claim_id for claim in found), "select one in figures.toml")
    return Problem(
        file, 0, 0, f"figure {figure} needs a claim with {wanted}", "build the dataset or change figures.toml"
    )
