"""The cells between the tags of an HTML table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indicators.context.tables.cells import Cell

_TAG = re.compile(r"<(/?)(table|tr|t[dh])\b([^<>]*)>", re.IGNORECASE)
_ANY_TAG = re.compile("<[^<>]*>")
_SPAN = re.compile(r"(col|row)span\s*=\s*[\"']?(\d{1,2})", re.IGNORECASE)

Row = tuple[Cell, ...]


def html_tables(folded: list[str]) -> Iterator[tuple[int, int, list[Row]]]:
    """Yield the HTML tables: their first line (0-based), the line after the last, and their rows with spans filled in.

    >>> (first, last, rows), = html_tables(["<table><tr><td>产量</td>", "<td>12.5</td></tr></table>"])
    >>> first, last, [cell.text for cell in rows[0]]
    (0, 2, ['产量', '12.5'])
    """
    first: int | None = None
    rows: list[_Row] = []
    opened: tuple[int, int, str] | None = None
    for number, text in enumerate(folded):
        if first is None and "<" not in text:
            continue
        for tag in _TAG.finditer(text):
            closes, name = bool(tag[1]), tag[2].lower()
            if opened and rows:
                rows[-1].append((_content(folded, opened[:2], (number, tag.start())), *_spans(opened[2])))
                opened = None
            if name == "table" and not closes:
                first, rows = number, []
            elif name == "table" and first is not None:
                yield first, number + 1, _filled(rows)
                first = None
            elif name == "tr" and not closes:
                rows.append([])
            elif name in ("td", "th") and not closes:
                opened = (number, tag.end(), tag[3])


_Row = list[tuple[Cell, int, int]]


def _spans(attributes: str) -> tuple[int, int]:
    """How many columns and rows a cell covers."""
    spans = {name.lower(): int(count) for name, count in _SPAN.findall(attributes)}
    return spans.get("col", 1), spans.get("row", 1)


def _content(folded: list[str], start: tuple[int, int], end: tuple[int, int]) -> Cell:
    """The words of a cell: those of the first of its lines that has any outside tags."""
    for number in range(start[0], end[0] + 1):
        text = folded[number]
        low, high = start[1] if number == start[0] else 0, end[1] if number == end[0] else len(text)
        bare = _ANY_TAG.sub(lambda tag: " " * len(tag[0]), text[low:high]).replace("&nbsp;", "      ")
        if inner := bare.strip():
            at = low + bare.find(inner)
            return Cell(number, at, at + len(inner), inner)
    return Cell(*start, start[1], "")


def _filled(rows: list[_Row]) -> list[Row]:
    """The rows with a cell that covers several columns or rows repeated in each."""
    grid: list[Row] = []
    hanging: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        filled: list[Cell] = []
        waiting = iter(row)
        below: dict[int, tuple[Cell, int]] = {}
        while True:
            at = len(filled)
            if at in hanging:
                cell, left = hanging[at]
                covered, deep = 1, left
            elif found := next(waiting, None):
                cell, covered, deep = found
            else:
                break
            for column in range(at, at + covered):
                filled.append(cell)
                if deep > 1:
                    below[column] = (cell, deep - 1)
        hanging = below
        grid.append(tuple(filled))
    return grid
