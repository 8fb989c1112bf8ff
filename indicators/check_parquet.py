"""A Parquet file held against the CSV file beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from indicators.csv_places import PlacedTable
from indicators.errors import Problem
from indicators.schema import FieldType
from indicators.table import arrow_table

_REBUILD = "run: indicators build"


def check_parquet(path: Path, table: PlacedTable, columns: Mapping[str, FieldType]) -> Iterator[Problem]:
    """Find out whether a Parquet file has the rows of a table, types and values.

    Args:
        path: the Parquet file.
        table: its CSV file as read; one with errors of its own is not compared.
        columns: name to type.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.is_file():
        yield Problem(path.as_posix(), 0, 0, "no such file", _REBUILD)
        return
    try:
        stored = pq.ParquetFile(path).read()
    except (pa.ArrowException, OSError):
        stored = None
    expected = None if table.problems else arrow_table([row.values for row in table.rows], columns)
    if stored is None or (expected is not None and not stored.equals(expected)):
        yield Problem(path.as_posix(), 0, 0, f"does not hold the rows of {path.stem}.csv", _REBUILD)
