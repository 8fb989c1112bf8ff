"""A CSV table read with the place of every cell, so that an error can point at it."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from indicators.errors import Problem
from indicators.schema import FieldType
from indicators.table import Row, parse

_REBUILD = "run: indicators build"


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row with the 1-based line it stands in and that line's text; `values` lacks the cells that cannot be read."""

    line: int
    text: str
    values: Row


@dataclass(slots=True)
class PlacedTable:
    """A table's rows and everything wrong with it so far."""

    file: str
    columns: Sequence[str]
    rows: list[PlacedRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, row: PlacedRow, column: str, message: str, hint: str = _REBUILD) -> None:
        """Add a problem at a cell of a row."""
        at = cell_start(row.text, self.columns.index(column)) + 1
        self.problems.append(Problem(self.file, row.line, at, f"{column}: {message}", hint))


def read_placed(path: Path, columns: Mapping[str, FieldType]) -> PlacedTable:
    """Read a table of one row a line, as this package writes it; what cannot be read is among its `problems`."""
    table = PlacedTable(path.as_posix(), tuple(columns))

    def problem(line: int, message: str) -> None:
        table.problems.append(Problem(table.file, line, 0, message, _REBUILD))

    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        problem(0, f"cannot be read: {error.strerror}")
        return table
    except UnicodeDecodeError as error:
        problem(0, f"byte {error.start} is not UTF-8")
        return table
    if "\r" in text or not text.endswith("\n"):
        problem(0, "lines do not all end with LF")
    header, *lines = text.removesuffix("\n").split("\n")
    if header != ",".join(columns):
        problem(1, "the columns are not those of the data contract, in its order")
        return table
    for number, line in enumerate(lines, 2):
        cells = next(csv.reader([line]), [])
        if len(cells) != len(columns):
            problem(number, f"{len(cells)} cells where the header has {len(columns)}")
            continue
        table.rows.append(_placed(table, number, line, dict(zip(columns, cells, strict=True)), columns))
    return table


def cell_start(line: str, index: int) -> int:
    """Find where a cell begins in a line of CSV, in code points.

    >>> cell_start('a,"b,c",d', 2)
    8
    """
    quoted = False
    for at, char in enumerate(line):
        if not index:
            return at
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            index -= 1
    return len(line)


def _placed(
    table: PlacedTable, number: int, line: str, cells: Mapping[str, str], columns: Mapping[str, FieldType]
) -> PlacedRow:
    row = PlacedRow(number, line, dict.fromkeys(columns))
    for name, kind in columns.items():
        try:
            row.values.update(parse({name: cells[name]}, {name: kind}))
        except ValueError as error:
            table.add(row, name, str(error))
    return row
