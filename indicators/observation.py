"""One row of the claims table as a typed record, its fields named and ordered as in the data contract."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from indicators.errors import Problem, ProblemsError


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


def from_cells(cells: Mapping[str, str], file: str = "claims.csv", line: int = 0) -> Observation:
    """Read the cells of one row.

    Args:
        cells: text by column name; an empty cell is null; further columns are ignored.
        file: the table's file, for errors.
        line: the row's line in it, for errors.

    Raises:
        ProblemsError: every column that is missing, empty against the contract, or cannot be read.
    """
    values: dict[str, Any] = {}
    problems = []
    for name in COLUMNS:
        try:
            values[name] = _cell(name, cells.get(name, ""))
        except (ValueError, InvalidOperation):
            what = f"{name} cannot be {cells.get(name, '')!r}"
            problems.append(Problem(file, line, 0, what, "build the dataset again"))
    if problems:
        raise ProblemsError(problems)
    return Observation(**values)


def short_place(source_id: str, line: int) -> str:
    """Name a line of an article in brackets, by the leading number of the article's key where it has one.

    >>> short_place("004_1900faf847d9a6f1", 72), short_place("d04", 3)
    ('[004 L72]', '[d04 L3]')
    """
    number, _, rest = source_id.partition("_")
    return f"[{number if rest and number.isdigit() else source_id} L{line}]"


def _cell(name: str, text: str) -> object:
    if not text:
        if name in _OPTIONAL:
            return None
        raise ValueError(name)
    return _READERS.get(name, str)(text)


_READERS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(INTEGERS, int),
    **dict.fromkeys(NUMBERS, Decimal),
    **dict.fromkeys(DATES, date.fromisoformat),
}
