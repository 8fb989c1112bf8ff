"""The files of `indicators/data/`: which there are, and their bytes for given rows."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from indicators.schema import FieldType, claim_columns, derived_columns, source_columns
from indicators.table import Row, write_csv, write_parquet

DATA = "indicators/data"
TABLES = {"claims": claim_columns(), "mentions": claim_columns(), "sources": source_columns()}
DERIVED = "derived"


def data_files(root: Path, mentions: list[Row], sources: list[Row]) -> dict[Path, bytes]:
    """Make the bytes of every table's CSV and Parquet file, by path.

    Args:
        root: the project's folder.
        mentions: rows of all mentions, sorted by place; the claims among them make the claims table.
        sources: rows of the source table.
    """
    tables = {"claims": [row for row in mentions if row["kind"] == "claim"], "mentions": mentions, "sources": sources}
    found: dict[Path, bytes] = {}
    for name, table in tables.items():
        found |= _both(root, name, table, TABLES[name])
    return found


def derived_files(root: Path, derived: list[Row]) -> dict[Path, bytes]:
    """Make the bytes of the CSV and the Parquet file of derived figures, by path."""
    return _both(root, DERIVED, derived, derived_columns())


def _both(root: Path, name: str, table: list[Row], columns: Mapping[str, FieldType]) -> dict[Path, bytes]:
    text, parquet = io.StringIO(newline=""), io.BytesIO()
    write_csv(table, text, columns)
    write_parquet(table, parquet, columns)
    return {
        root / DATA / f"{name}.csv": text.getvalue().encode("utf-8"),
        root / DATA / f"{name}.parquet": parquet.getvalue(),
    }
