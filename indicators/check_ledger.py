"""What mentions must be to their articles: quotes at their places, no two over one another, no digits left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from indicators.article import Article
from indicators.csv_places import PlacedRow, PlacedTable
from indicators.errors import Problem

DIGITS = re.compile(r"\d+")  # full-width digits too


def check_quotes(table: PlacedTable, articles: Mapping[str, Article]) -> None:
    """Add a problem for every row whose quote does not stand at its place in its article, or that has no source."""
    for row in table.rows:
        article = articles.get(str(row.values["source_id"]))
        line, start, end, quote = (row.values[name] for name in ("line", "start", "end", "quote"))
        if article is None:
            table.add(row, "source_id", f"{row.values['source_id']!r} is no source with its article")
        elif isinstance(line, int) and isinstance(start, int) and isinstance(end, int):
            text = article.lines[line - 1] if 1 <= line <= len(article.lines) else ""
            if text[start:end] != quote:
                table.add(row, "quote", f"{quote!r} does not stand at {article.file}:{line}:{start + 1}")


def check_order(table: PlacedTable) -> None:
    """Add a problem for every row out of order, twice there, or over the end of the one before."""
    before: tuple[str, int, int, int] | None = None
    for row in table.rows:
        place = _place(row)
        if place is None:
            continue
        if before and place[:3] <= before[:3]:
            table.add(row, "claim_id", f"stands out of order, or twice, after {before[0]}.L{before[1]}.C{before[2]}")
        elif before and place[:2] == before[:2] and place[2] < before[3]:
            table.add(row, "start", f"{place[2]} lies inside the mention before, which ends at {before[3]}")
        before = place


def check_coverage(table: PlacedTable, articles: Mapping[str, Article]) -> Iterator[Problem]:
    """Find every run of digits that does not lie in exactly one mention, at its place in the article."""
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for place in filter(None, map(_place, table.rows)):
        spans.setdefault(place[:2], []).append(place[2:])
    for source_id, article in articles.items():
        for number, line in enumerate(article.lines, 1):
            for run in DIGITS.finditer(line):
                over = [s for s in spans.get((source_id, number), ()) if s[0] < run.end() and run.start() < s[1]]
                if len(over) != 1 or not (over[0][0] <= run.start() and run.end() <= over[0][1]):
                    what = f"the digits {run.group()!r} lie in {_how(over)}"
                    yield Problem(
                        article.file, number, run.start() + 1, what, "every run of digits lies in one mention"
                    )


def _how(over: list[tuple[int, int]]) -> str:
    if not over:
        return "no mention"
    return f"{len(over)} mentions" if len(over) > 1 else "a mention only in part"


def _place(row: PlacedRow) -> tuple[str, int, int, int] | None:
    source_id, line, start, end = (row.values[name] for name in ("source_id", "line", "start", "end"))
    if isinstance(source_id, str) and isinstance(line, int) and isinstance(start, int) and isinstance(end, int):
        return source_id, line, start, end
    return None
