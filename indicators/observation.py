"""One row of the claims table as a typed record, its fields named and ordered as in the data contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from indicators.errors import Problem, ProblemsError
from indicators.schema import claim_columns
from indicators.store import short_place
from indicators.table import parse


@dataclass(frozen=True, slots=True)
class Observation:
    """A figure with its meaning and its place; `value`, `lower` and `upper` are in `unit_measure`."""

    claim_id: str
    source_id: str
    line: int
    start: int
    end: int
    quote: str
    kind: str
    indicator: str
    indicator_zh: str
    indicator_en: str | None
    measure: str
    basis: str | None
    obs_value: Decimal
    unit_mult: int
    unit_measure: str
    counted: str | None
    value: Decimal
    decimals: int
    lower: Decimal | None
    upper: Decimal | None
    qualifier: str
    claim_status: str
    obs_status: str
    price_base: str | None
    ref_area: str | None
    ref_area_name: str | None
    subject: str | None
    time_period: str | None
    period_start: date | None
    period_end: date | None
    attribution: str | None
    extracted_by: str
    warnings: str | None

    @property
    def short(self) -> str:
        """The place in brackets, as captions have it: `[004 L72]`."""
        return short_place(self.source_id, self.line)


COLUMNS = tuple(field.name for field in fields(Observation))

_TYPES = {field.name: str(field.type) for field in fields(Observation)}
_OPTIONAL = frozenset(name for name, kind in _TYPES.items() if "None" in kind)

INTEGERS = frozenset(name for name, kind in _TYPES.items() if kind == "int")
DATES = frozenset(name for name, kind in _TYPES.items() if kind.startswith("date"))
NUMBERS = frozenset(name for name, kind in _TYPES.items() if kind.startswith("Decimal"))


def from_row(row: Mapping[str, object]) -> Observation:
    """Make the record of a row of typed values, such as `indicators.table.rows` gives for a claim."""
    values: dict[str, Any] = {name: row[name] for name in COLUMNS}
    return Observation(**values)


def from_cells(cells: Mapping[str, str], file: str = "claims.csv", line: int = 0) -> Observation:
    """Read the cells of one row.

    Args:
        cells: text by column name; an empty cell is null; further columns are ignored.
        file: the table's file, for errors.
        line: the row's line in it, for errors.

    Raises:
        ProblemsError: every column that is missing, empty against the contract, or cannot be read.
    """
    wrong = [f"{name} is empty" for name in COLUMNS if name not in _OPTIONAL and not cells.get(name)]
    row: dict[str, object] = {}
    for name, kind in claim_columns().items():
        try:
            row |= parse({name: cells.get(name, "")}, {name: kind})
        except ValueError as error:
            wrong.append(str(error))
    if wrong:
        raise ProblemsError(Problem(file, line, 0, what, "build the dataset again") for what in wrong)
    return from_row(row)
