"""One row of the table of derived figures as a typed record, its fields as in `codelists/derived_fields.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from indicators.caveats import Severity, caveat_codes
from indicators.errors import Problem, ProblemsError
from indicators.interval import Interval
from indicators.schema import derived_columns
from indicators.table import Row, parse


@dataclass(frozen=True, slots=True)
class DerivedFigure:
    """A figure that follows from claims; `value`, `lower` and `upper` are in `unit_measure`, all None where refused."""

    derived_id: str
    rule: str
    indicator: str
    indicator_zh: str
    indicator_en: str | None
    measure: str
    basis: str | None
    value: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    unit_measure: str
    counted: str | None
    claim_status: str
    obs_status: str
    price_base: str | None
    ref_area: str | None
    ref_area_name: str | None
    subject: str | None
    time_period: str
    period_start: date
    period_end: date
    formula: str
    inputs: str
    caveats: str | None

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """The claims that it stands on, in the order of the formula."""
        return tuple(self.inputs.split(";"))

    @property
    def caveat_codes(self) -> tuple[str, ...]:
        """What must be said beside it, the gravest first."""
        return tuple(self.caveats.split(";")) if self.caveats else ()

    @property
    def interval(self) -> Interval:
        """Where it can lie."""
        return Interval(self.lower, self.upper, self.value)

    @property
    def severity(self) -> Severity | None:
        """How grave the gravest caveat is; None without caveats."""
        return caveat_codes()[self.caveat_codes[0]].severity if self.caveats else None

    def as_row(self) -> Row:
        """Give the columns by name."""
        return {name: getattr(self, name) for name in COLUMNS}


COLUMNS = tuple(field.name for field in fields(DerivedFigure))


def from_cells(cells: Mapping[str, str], file: str = "derived.csv", line: int = 0) -> DerivedFigure:
    """Read the cells of one row; an empty cell is null.

    Raises:
        ProblemsError: a column is missing, or cannot be read.
    """
    try:
        values: dict[str, Any] = parse({name: cells[name] for name in derived_columns()}, derived_columns())
    except (KeyError, ValueError) as error:
        raise ProblemsError([Problem(file, line, 0, f"cannot be read: {error}", "build the dataset again")]) from None
    return DerivedFigure(**values)
