"""Listing a new article in `seeds/`: its row of the source table and the hashes of its lines."""

from __future__ import annotations

import io
from pathlib import Path

from indicators.article import Article, read_article
from indicators.atomic import write_together
from indicators.errors import Problem, ProblemsError
from indicators.line_hashes import format_line_hashes, line_hashes, read_line_hashes
from indicators.publication import read_publication
from indicators.schema import source_columns
from indicators.sources import LINES, TABLE, count_lines, read_rows
from indicators.table import Row, write_csv
from indicators.traditional import to_simplified

_TRADITIONAL = 0.05  # share of characters that simplifying changes; simplified texts stay far below


def describe(article: Article) -> Row:
    r"""Make an article's row of the source table from what the article prints; `url` and `note` are the curator's.

    >>> row = describe(Article("demo", "江城外贸逆势增长\n2023-08-18 来源：江城日报\n7月,江城进出口增长5%。"))
    >>> row["published"].isoformat(), row["published_known"], row["language"], row["url"]
    ('2023-08-18', 'stated', 'zh-Hans', None)
    """
    read = read_publication(article)
    row: Row = dict.fromkeys(source_columns())
    row |= {
        "source_id": article.source_id,
        "file": f"seeds/{Path(article.file).name}",
        "title": read.title,
        "publisher": read.publisher,
        "author": read.author,
        "published": read.published,
        "language": language(article.text),
        "sha256": article.sha256,
        "lines": count_lines(article),
    }
    return row | {f"{name}_known": evidence.known for name, evidence in read.evidence.items()}


def language(text: str) -> str:
    """Tell simplified from traditional Chinese, as a BCP 47 tag.

    >>> language("蘇州工業總產值"), language("苏州工业总产值")
    ('zh-Hant', 'zh-Hans')
    """
    changed = sum(old != new for old, new in zip(text, to_simplified(text), strict=True))
    return "zh-Hant" if changed > _TRADITIONAL * len(text) else "zh-Hans"


def list_article(root: Path, path: Path) -> Row:
    """Add an article that lies in `seeds/` to the source table, sorted by its key, and the hashes of its lines.

    Returns:
        The new row, for the curator to complete.

    Raises:
        ProblemsError: the file cannot be read, lies elsewhere, or is listed already; nothing is written then.
    """
    article = read_article(path)
    table, lines = root / TABLE, root / LINES
    rows = read_rows(table) if table.exists() else []
    if path.resolve().parent != (root / "seeds").resolve():
        raise ProblemsError([Problem(path.as_posix(), 0, 0, "does not lie in seeds/", "move it there first")])
    if any(row["source_id"] == article.source_id for row in rows):
        what = "is listed already, and a listed article never changes"
        raise ProblemsError([Problem(path.as_posix(), 0, 0, what, "give a new article a new name")])
    row = describe(article)
    hashes = read_line_hashes(lines) if lines.exists() else {}
    hashes[path.name] = line_hashes(path.read_bytes())
    file = io.StringIO(newline="")
    write_csv(sorted([*rows, row], key=lambda each: str(each["source_id"])), file, source_columns())
    write_together({table: file.getvalue().encode(), lines: format_line_hashes(hashes).encode()})
    return row
