"""The data contract's invariants, proved from the files alone: tables, articles and codelists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from indicators.article import Article, read_article
from indicators.check_derived import check_derived
from indicators.check_ledger import check_coverage, check_order, check_quotes
from indicators.check_parquet import check_parquet
from indicators.check_row import check_row
from indicators.csv_places import PlacedTable, read_placed
from indicators.data_files import DATA, TABLES
from indicators.errors import Problem, ProblemsError
from indicators.sources import TABLE, read_rows, read_sources


def validate(root: Path) -> list[Problem]:
    """Prove the invariants.

    Args:
        root: the project's folder.

    Returns:
        Every problem with its file, line and column, sorted by place and each once; empty when the dataset is valid.
    """
    tables = {name: read_placed(root / DATA / f"{name}.csv", columns) for name, columns in TABLES.items()}
    problems = list(_seeds(root))
    articles = _articles(root, tables["sources"])
    _check_sources(root, tables["sources"])
    for name in ("claims", "mentions"):
        table = tables[name]
        for row in table.rows:
            for column, message in check_row(row.values):
                table.add(row, column, message)
        check_quotes(table, articles)
        check_order(table)
    _check_claims(tables["claims"], tables["mentions"])
    problems += check_coverage(tables["mentions"], articles)
    problems += [problem for table in tables.values() for problem in table.problems]
    problems += _parquet(root, tables)
    if not problems:  # what follows from claims that are wrong themselves says nothing
        problems += check_derived(root, tables["claims"], tables["sources"], articles)
    return sorted(set(problems))


def _seeds(root: Path) -> Iterator[Problem]:
    try:
        read_sources(root)
    except ProblemsError as error:
        yield from error.problems


def _articles(root: Path, sources: PlacedTable) -> dict[str, Article]:
    """The articles whose bytes are those of the source table; of the others the table says so."""
    found = {}
    for row in sources.rows:
        try:
            article = read_article(root / str(row.values["file"]))
        except ProblemsError as error:
            sources.add(row, "file", error.problems[0].message, "restore the article")
            continue
        if article.sha256 != row.values["sha256"]:
            sources.add(row, "sha256", f"is not that of {article.file}", "restore the article")
        found[str(row.values["source_id"])] = article
    return found


def _check_sources(root: Path, table: PlacedTable) -> None:
    """Hold the source table of the dataset against the one of the articles."""
    try:
        curated = {row["source_id"]: row for row in read_rows(root / TABLE)}
    except ProblemsError:
        return  # said already with the articles
    for row in table.rows:
        own = curated.pop(row.values["source_id"], None)
        if own is None:
            table.add(row, "source_id", f"is not in {TABLE}")
            continue
        for column in table.columns:
            if row.values[column] != own[column]:
                table.add(row, column, f"{row.values[column]} is not {own[column]}, as {TABLE} says")
    for missing in curated:
        table.problems.append(Problem(table.file, 1, 0, f"{missing} is missing", "run: indicators build"))


def _check_claims(claims: PlacedTable, mentions: PlacedTable) -> None:
    """Hold the claims table against the claims among the mentions, line for line."""
    among = {row.text: row for row in mentions.rows if row.values["kind"] == "claim"}
    for row in claims.rows:
        if among.pop(row.text, None) is None:
            claims.add(row, "claim_id", "this row is not in mentions.csv")
    for row in among.values():
        mentions.add(row, "claim_id", "this claim is not in claims.csv")


def _parquet(root: Path, tables: dict[str, PlacedTable]) -> Iterator[Problem]:
    """Hold the Parquet files against the CSV files; of a CSV file with errors of its own only whether there is one."""
    for name, table in tables.items():
        yield from check_parquet(root / DATA / f"{name}.parquet", table, TABLES[name])
