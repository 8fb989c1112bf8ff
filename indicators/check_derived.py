"""The table of derived figures, proved by deriving it again from the claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from indicators.article import Article
from indicators.check_parquet import check_parquet
from indicators.csv_places import PlacedTable, read_placed
from indicators.data_files import DATA, DERIVED
from indicators.dataset import Dataset
from indicators.derivation.derive import derive
from indicators.errors import Problem
from indicators.observation import from_row
from indicators.schema import derived_columns
from indicators.store import source_of
from indicators.table import Row, cells


def check_derived(
    root: Path, claims: PlacedTable, sources: PlacedTable, articles: Mapping[str, Article]
) -> list[Problem]:
    """Find everything in the table of derived figures that does not follow from the claims.

    Args:
        root: the project's folder.
        claims: the claims table, without problems.
        sources: the source table, without problems.
        articles: the articles by source.
    """
    columns = derived_columns()
    table = read_placed(root / DATA / f"{DERIVED}.csv", columns)
    rows = tuple(from_row(row.values) for row in claims.rows)
    known = {str(row.values["source_id"]): source_of(row.values) for row in sources.rows}
    lines = {source_id: article.lines for source_id, article in articles.items()}
    expected = derive(Dataset(rows, known, lines=lines))
    _compare(table, {row.derived_id: row.as_row() for row in expected}, {row.claim_id for row in rows})
    return [*table.problems, *_parquet(root, table)]


def _compare(table: PlacedTable, expected: dict[str, Row], claims: set[str]) -> None:
    order = [name for name in expected if name in {row.values["derived_id"] for row in table.rows}]
    for row in table.rows:
        unknown = [name for name in str(row.values["inputs"]).split(";") if name not in claims]
        own = expected.pop(str(row.values["derived_id"]), None)
        if unknown:
            table.add(row, "inputs", f"{', '.join(unknown)} is no claim")
        elif own is None:
            table.add(row, "derived_id", "does not follow from the claims")
        else:
            written, computed = cells(row.values, derived_columns()), cells(own, derived_columns())
            for column in table.columns:
                if written[column] != computed[column]:
                    table.add(row, column, f"{written[column]} is not {computed[column]}, as the claims give")
    if [row.values["derived_id"] for row in table.rows if row.values["derived_id"] in order] != order:
        table.problems.append(Problem(table.file, 1, 0, "the rows are not in order", "run: indicators build"))
    for missing in expected:
        table.problems.append(Problem(table.file, 1, 0, f"{missing} is missing", "run: indicators build"))


def _parquet(root: Path, table: PlacedTable) -> Iterator[Problem]:
    return check_parquet(root / DATA / f"{DERIVED}.parquet", table, derived_columns())
