"""The source table of `seeds/`: which articles there are, what is known of each and how, and that none has changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from indicators.article import Article, read_article
from indicators.codes import codes
from indicators.errors import Problem, ProblemsError
from indicators.line_hashes import changed_lines, line_hashes, read_line_hashes
from indicators.publication.dates import full_dates
from indicators.publication.page import fold
from indicators.schema import source_columns
from indicators.table import Row, parse

TABLE = "seeds/sources.csv"
LINES = "seeds/lines.sha256"
BIBLIOGRAPHIC = ("title", "publisher", "author", "published", "url")

_BESIDE = frozenset(["sources.csv", "lines.sha256"])


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article of `seeds/` with its row of the source table, columns as in `schema.source_columns`."""

    row: Row
    article: Article

    @property
    def published(self) -> date | None:
        """The publication date, as the table has it."""
        day = self.row["published"]
        return day if isinstance(day, date) else None


def read_sources(root: Path) -> tuple[ListedArticle, ...]:
    """Read the source table and its articles, in the order of their keys.

    Args:
        root: the project's folder, which holds `seeds/`.

    Raises:
        ProblemsError: everything that is wrong: a file changed (its lines are named), missing, not listed or not
            readable; a cell that is not of its type, a key twice, a field without how it is known, and a field called
            stated that does not stand in the article.
    """
    problems: list[Problem] = []
    numbered = list(_rows(root / TABLE, problems))
    hashes = _hashes(root, problems)
    listed = []
    for number, row in numbered:
        article = _article(root, number, row, hashes, problems)
        if article:
            listed.append(ListedArticle(row, article))
            problems += _evidence_problems(root, number, row, article)
    problems += _unlisted(root, {str(row["file"]) for _, row in numbered})
    if problems:
        raise ProblemsError(problems)
    return tuple(listed)


def read_rows(path: Path) -> list[Row]:
    """Read a source table by itself, without its articles.

    Raises:
        ProblemsError: the file is missing, or cells are not of their types.
    """
    problems: list[Problem] = []
    rows = [row for _, row in _rows(path, problems)]
    if problems:
        raise ProblemsError(problems)
    return rows


def count_lines(article: Article) -> int:
    r"""Count an article's lines, a last one without LF included.

    >>> count_lines(Article("demo", "一\n二")), count_lines(Article("demo", "一\n二\n"))
    (2, 2)
    """
    return len(article.lines) - article.text.endswith("\n")


def _rows(path: Path, problems: list[Problem]) -> Iterator[tuple[int, Row]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError) as error:
        what = "is not UTF-8" if isinstance(error, ValueError) else "no such file"
        problems.append(Problem(path.as_posix(), 0, 0, what, "restore it: it lists the articles"))
        return
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if reader.fieldnames != list(source_columns()):
        what = "the columns are not those of the source table"
        problems.append(Problem(path.as_posix(), 1, 0, what, f"write {','.join(source_columns())}"))
        return
    before = ""
    for cells in reader:
        try:
            if None in cells or None in cells.values():
                raise ValueError("too many or too few cells")
            row = parse(cells, source_columns())
            for name in ("source_id", "file", "language", "sha256", "lines"):
                if row[name] is None:
                    raise ValueError(f"{name} is empty")
            key = str(row["source_id"])
            if key <= before:
                raise ValueError(f"{key} is out of order, or there twice")
        except ValueError as error:
            problems.append(Problem(path.as_posix(), reader.line_num, 0, str(error), "correct the row"))
            continue
        before = key
        yield reader.line_num, row


def _hashes(root: Path, problems: list[Problem]) -> dict[str, list[str]]:
    try:
        return read_line_hashes(root / LINES)
    except ProblemsError as error:
        problems += error.problems
        return {}


def _article(
    root: Path, number: int, row: Row, hashes: dict[str, list[str]], problems: list[Problem]
) -> Article | None:
    path = root / str(row["file"])
    table = (root / TABLE).as_posix()
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "is missing"
        problems.append(Problem(table, number, 0, f"{row['file']} is listed and {what}", "restore the file"))
        return None
    data = path.read_bytes()
    old, new = hashes.get(path.name, []), line_hashes(data)
    if sha256(data).hexdigest() != row["sha256"]:
        changed = list(changed_lines(path.as_posix(), old, new))
        what = f"sha256 is not that of {row['file']}"
        problems += changed or [Problem(table, number, 0, what, "restore the row")]
    elif old != new:
        what = f"the hashes of {path.name} are not those of its lines"
        problems.append(Problem((root / LINES).as_posix(), 0, 0, what, "restore this file"))
    try:
        return read_article(path)
    except ProblemsError as error:
        problems += error.problems
        return None


def _evidence_problems(root: Path, number: int, row: Row, article: Article) -> Iterator[Problem]:
    def problem(what: str) -> Problem:
        return Problem((root / TABLE).as_posix(), number, 0, what, "correct the row")

    if row["source_id"] != article.source_id:
        yield problem(f"source_id {row['source_id']!r} is not the stem of {row['file']}")
    if row["lines"] != count_lines(article):
        yield problem(f"lines is {row['lines']}, and {row['file']} has {count_lines(article)}")
    for name in BIBLIOGRAPHIC:
        value, known = row[name], row[f"{name}_known"]
        if (value is None) != (known is None):
            yield problem(f"{name} {'is empty' if value is None else 'is given'}, and {name}_known says {known!r}")
        elif known is not None and known not in codes("known"):
            yield problem(f"{name}_known {known!r} is not one of {', '.join(codes('known'))}")
        elif known == "stated" and not _stands(value, article):
            yield problem(f"{name} {str(value)!r} is called stated and does not stand in {row['file']}")


def _stands(value: object, article: Article) -> bool:
    if isinstance(value, date):
        return any(value in found.readings for line in article.lines for found in full_dates(fold(line), compact=True))
    return all(part in article.text for part in str(value).split("、"))


def _unlisted(root: Path, listed: set[str]) -> Iterator[Problem]:
    folder = root / "seeds"
    for path in sorted(folder.iterdir() if folder.is_dir() else []):
        beside = path.name in _BESIDE or path.name.startswith((".", "README")) or path.name == "__pycache__"
        if not beside and f"seeds/{path.name}" not in listed:
            what = "this file is not in seeds/sources.csv"
            yield Problem(
                path.as_posix(), 1, 0, what, "list it (indicators.listing.list_article), or move it out of seeds/"
            )
