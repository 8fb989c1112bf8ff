"""Where the generated tables lie, and the reading of their rows with nothing but the csv module."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from indicators.errors import IndicatorsError, Problem, ProblemsError

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Source:
    """One row of the source table: an article and its bibliography; "" where a field is not known.

    The fields in `_known` say how one was known: `stated` in the article, `inferred` from it, given by the `curator`.
    """

    source_id: str
    file: str
    title: str
    publisher: str
    author: str
    published: date | None
    url: str
    language: str
    sha256: str
    title_known: str = ""
    publisher_known: str = ""
    published_known: str = ""


def data_folder(path: str | Path | None = None) -> Path:
    """Find the folder of a dataset.

    Args:
        path: a folder holding `claims.csv`, or that file; the packaged dataset if None.

    Raises:
        IndicatorsError: there is no `claims.csv`.
    """
    given = DATA if path is None else Path(path)
    folder = given.parent if given.name == "claims.csv" else given
    if not (folder / "claims.csv").is_file():
        raise IndicatorsError(f"{folder.as_posix()}: no claims.csv here. make it with: indicators build")
    return folder


def read_cells(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Read a CSV table: the number of each row's last line, and its cells by column name.

    Raises:
        ProblemsError: the file is missing or a row has too few or too many cells.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            for row in reader:
                if len(row) != len(header):
                    what = f"{len(row)} cells where the header has {len(header)}"
                    raise ProblemsError([Problem(path.as_posix(), reader.line_num, 0, what, "build the dataset again")])
                yield reader.line_num, dict(zip(header, row, strict=True))
    except FileNotFoundError:
        raise ProblemsError([Problem(path.as_posix(), 0, 0, "no such file", "run: indicators build")]) from None


def read_sources(folder: Path) -> dict[str, Source]:
    """Read `sources.csv` of a dataset's folder, by `source_id`.

    Raises:
        ProblemsError: the file is missing, or a cell cannot be read.
    """
    path = folder / "sources.csv"
    return {cells["source_id"]: _source(cells, path, line) for line, cells in read_cells(path)}


def _source(cells: dict[str, str], path: Path, line: int) -> Source:
    text = {name: cells.get(name, "") for name in Source.__slots__ if name != "published"}
    written = cells.get("published", "")
    try:
        published = date.fromisoformat(written) if written else None
    except ValueError:
        what = f"published {written!r} is no ISO date"
        raise ProblemsError([Problem(path.as_posix(), line, 0, what, "write it as 2021-05-19")]) from None
    return Source(**text, published=published)


def source_of(row: Mapping[str, Any]) -> Source:
    """Make the source of a row of typed values, such as `indicators.sources.read_rows` gives."""
    text = {name: row.get(name) or "" for name in Source.__slots__ if name != "published"}
    return Source(**text, published=row.get("published"))


def find_article(file: str, folder: Path | None = None) -> Path | None:
    """Find an article's file, given as the source table has it, from the dataset's folder upwards, or from here.

    Returns:
        Its path, or None where the dataset is installed without its articles.
    """
    bases = [] if folder is None else [folder, *list(folder.resolve().parents)[:3]]
    return next((path for base in [*bases, Path()] if (path := base / file).is_file()), None)


def short_place(source_id: str, line: int) -> str:
    """Name a line of an article in brackets, by the leading number of the article's key where it has one.

    >>> short_place("004_1900faf847d9a6f1", 72), short_place("d04", 3)
    ('[004 L72]', '[d04 L3]')
    """
    return f"[{short_key(source_id)} L{line}]"


def short_key(source_id: str) -> str:
    """Give the leading number of an article's key where it has one, else the key.

    >>> short_key("004_1900faf847d9a6f1"), short_key("d04")
    ('004', 'd04')
    """
    number, _, rest = source_id.partition("_")
    return number if rest and number.isdigit() else source_id
