"""Extractions as rows and rows as files: CSV, Parquet and JSON lines, the same bytes for the same rows."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from indicators.model import Claim, Extraction, Mention
from indicators.schema import claim_columns

if TYPE_CHECKING:
    import pyarrow as pa

    from indicators.schema import FieldType

Row = dict[str, object]


def rows(extraction: Extraction) -> list[Row]:
    """Lay an extraction out as rows, one a mention in text order, with the columns of the contract.

    Returns:
        Rows of `str`, `int`, `Decimal`, `date` and None; mentions that are no claims have None from `indicator` on.
    """
    claims = {(claim.mention.line, claim.mention.start): claim for claim in extraction.claims}
    return [
        _row(extraction.source_id, mention, claims.get((mention.line, mention.start)))
        for mention in extraction.mentions
    ]


def claim_id(source_id: str, line: int, start: int) -> str:
    """Name a mention by its place.

    >>> claim_id("d01", 6, 17)
    'd01.L6.C17'
    """
    return f"{source_id}.L{line}.C{start}"


def place(row: Row) -> tuple[str, int, int]:
    """Return what rows are sorted by: source, line and start."""
    return str(row["source_id"]), int(str(row["line"])), int(str(row["start"]))


def plain(number: Decimal) -> str:
    """Write a number without an exponent and without zeros that say nothing.

    >>> plain(Decimal("1E+11")), plain(Decimal("3.40")), plain(Decimal("-0.0"))
    ('100000000000', '3.4', '0')
    """
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def cells(row: Row, columns: Mapping[str, FieldType] | None = None) -> dict[str, str]:
    """Write a row as the cells of a CSV file: numbers without an exponent, decimals as printed, null as the empty cell.

    >>> cells({"value": Decimal("3.0"), "upper": Decimal("1E+11")}, {"value": "number", "upper": "number"})
    {'value': '3.0', 'upper': '100000000000'}
    """
    return {name: _cell(row.get(name)) for name in (columns or claim_columns())}


def parse(given: Mapping[str, str], columns: Mapping[str, FieldType] | None = None) -> Row:
    """Read the cells of a row, the inverse of `cells`.

    Raises:
        ValueError: a cell is not of its column's type.
    """
    return {name: _parsed(given[name], kind, name) for name, kind in (columns or claim_columns()).items()}


def write_csv(table: Iterable[Row], file: TextIO, columns: Mapping[str, FieldType] | None = None) -> None:
    """Write rows as CSV with a header, LF at the ends of lines; open `file` with `newline=""`."""
    columns = columns or claim_columns()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(cells(row, columns).values() for row in table)


def arrow_table(table: Sequence[Row], columns: Mapping[str, FieldType] | None = None) -> pa.Table:
    """Make an Arrow table: int32, float64 for numbers, date32, and text; `obs_value` stays text as printed."""
    import pyarrow as pa

    columns = columns or claim_columns()
    types = {"int": pa.int32(), "number": pa.float64(), "date": pa.date32()}
    schema = pa.schema([(name, types.get(kind, pa.string())) for name, kind in columns.items()])
    arrays = [
        pa.array([_arrow_value(row.get(field.name), columns[field.name]) for row in table], type=field.type)
        for field in schema
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def write_parquet(table: Sequence[Row], file: BinaryIO | Path, columns: Mapping[str, FieldType] | None = None) -> None:
    """Write rows as Parquet, typed as `arrow_table` says; the bytes are those of one version of pyarrow."""
    import pyarrow.parquet as pq

    pq.write_table(arrow_table(table, columns), file, compression="zstd")


def jsonl_line(row: Row, columns: Mapping[str, FieldType] | None = None) -> str:
    """Write a row as one line of JSON, keys in the contract's order, numbers exact; mentions end with `kind`.

    >>> columns = {"quote": "text", "kind": "code", "value": "number"}
    >>> jsonl_line({"quote": "3成", "kind": "claim", "value": Decimal("0.30")}, columns)
    '{"quote": "3成", "kind": "claim", "value": 0.3}'
    """
    pairs = []
    for name, kind in (columns or claim_columns()).items():
        pairs.append(f"{json.dumps(name)}: {_json(row.get(name), kind)}")
        if name == "kind" and row[name] != "claim":
            break
    return "{" + ", ".join(pairs) + "}"


def _row(source_id: str, mention: Mention, claim: Claim | None) -> Row:
    row: Row = dict.fromkeys(claim_columns())
    row |= {
        "claim_id": claim_id(source_id, mention.line, mention.start),
        "source_id": source_id,
        "line": mention.line,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "kind": mention.kind,
    }
    if claim:
        own = (name for name in claim_columns() if name not in row or row[name] is None)
        row |= {name: getattr(claim, name) for name in own if hasattr(claim, name)}
        if claim.period:
            period = claim.period
            row |= {"time_period": period.time_period, "period_start": period.start, "period_end": period.end}
    return row


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else str(value)


def _parsed(text: str, kind: FieldType, name: str) -> object:
    if not text:
        return None
    try:
        if kind in ("decimal", "number"):
            number = Decimal(text)
            if not number.is_finite():
                raise ValueError(text)
            return number
        if kind == "int":
            return int(text)
        return date.fromisoformat(text) if kind == "date" else text
    except (ValueError, ArithmeticError):
        raise ValueError(f"{name} cannot be {text!r}") from None


def _arrow_value(value: object, kind: FieldType) -> object:
    if isinstance(value, Decimal):
        return float(value) if kind == "number" else format(value, "f")
    return value


def _json(value: object, kind: FieldType) -> str:
    if value is None:
        return "null"
    if isinstance(value, Decimal) and kind == "number":
        return plain(value)
    return _cell(value) if kind == "int" else json.dumps(_cell(value), ensure_ascii=False)
