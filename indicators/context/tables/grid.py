"""Header, rows and caption of a table, and where tables lie in an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from indicators.context.tables.cells import Cell, cells, spaced_header
from indicators.context.tables.html import html_tables

_LONGEST_CAPTION = 60
_CAPTION_LINES = 2

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table in the lines `first` to `last` (exclusive, 0-based).

    `captions` are the lines over it, `heads` the rows of its header, `header` the words of these by column.
    """

    captions: tuple[Cell, ...]
    first: int
    last: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    heads: tuple[Row, ...] = ()

    @property
    def caption(self) -> str:
        """The words over it."""
        return " ".join(cell.text for cell in self.captions)

    def column(self, number: int) -> list[str]:
        """The words of a column under the header, without empty cells."""
        return [row[number].text for row in self.rows if number < len(row) and row[number].text]


def find_tables(folded: list[str]) -> list[Table]:
    r"""The tables of an article, from top to bottom.

    Args:
        folded: the folded lines, in which tabs still stand.

    >>> table, = find_tables(["项目\t2023年", "产量(万吨)\t12.5"])
    >>> table.header, table.rows[0][1].text
    (('项目', '2023年'), '12.5')
    """
    tables = [
        table for first, last, rows in html_tables(folded) if (table := _table(folded, first, last, rows)) is not None
    ]
    inside = {number for table in tables for number in range(table.first, table.last)}
    number = 0
    while number < len(folded):
        last = number
        rows: list[Row] = []
        while last < len(folded) and last not in inside and (row := _row(folded, last, rows)) is not None:
            rows += [row] if row else []
            last += 1
        if len(rows) >= 2 and (table := _table(folded, number, last, rows)):
            tables.append(table)
        number = max(last, number + 1)
    return sorted(tables, key=lambda table: table.first)


def _row(folded: list[str], number: int, above: list[Row]) -> Row | None:
    """The cells of a line: none of a rule of dashes or a blank line inside a table, None where the table ends."""
    found = cells(folded[number], number)
    if len(found) > 1:
        return found
    text = folded[number].strip()
    if not above and number + 1 < len(folded) and text:
        below = cells(folded[number + 1], number + 1)
        header = spaced_header(folded[number], number, len(below)) if len(below) > 2 else ()
        if header and "  " not in folded[number + 1].strip():
            return header
    if not above or (text and set(text) - set("|+-~:= \t")):
        return None
    below = cells(folded[number + 1], number + 1) if number + 1 < len(folded) else ()
    goes_on = len(below) == len(above[-1]) and any(cell.is_figure for cell in below[1:])
    return () if text or goes_on else None


def _table(folded: list[str], first: int, last: int, rows: Iterable[Row]) -> Table | None:
    """A table where some row under a header has a figure beside a label, else None."""
    found = list(rows)
    head = next(
        (i for i, row in enumerate(found) if any(cell.is_figure and not cell.is_year for cell in row[1:])), None
    )
    if not head:
        return None
    nearby = [n for n in range(max(0, first - _CAPTION_LINES - 1), first) if folded[n].strip()]
    above = [_whole(folded[n], n) for n in nearby if len(cells(folded[n], n)) < 2]  # no rows of another table
    titles = [row[0] for row in found[:head] if len({cell.text for cell in row}) == 1]  # one cell over all columns
    captions = [cell for cell in above[-_CAPTION_LINES:] if len(cell.text) <= _LONGEST_CAPTION] + titles
    heads = [row for row in found[:head] if len({cell.text for cell in row}) > 1]
    if not heads:
        return None
    header = _header(heads, max(map(len, found)))
    return Table(tuple(captions), first, last, header, tuple(found[head:]), tuple(heads))


def _whole(line: str, number: int) -> Cell:
    """A line as one cell."""
    text = line.strip()
    start = line.index(text)
    return Cell(number, start, start + len(text), text)


def _header(rows: list[Row], width: int) -> tuple[str, ...]:
    """The words over each column: those of every row of the header, a blank cell taking the words to its left."""
    columns = [""] * width
    for level, row in enumerate(rows):
        words = _spread([cell.text for cell in row], width)
        for at, text in enumerate(words):
            upper = level < len(rows) - 1 and at > 1
            words[at] = text or (words[at - 1] if upper else "")
            columns[at] += words[at] if words[at] not in columns[at] else ""
    return tuple(columns)


def _spread(words: list[str], width: int) -> list[str]:
    """The words of a header's row over all columns where it has fewer cells than the widest."""
    missing = width - len(words)
    if not missing or len(words) < 2:
        return words + [""] * missing
    if len(words) > 2 and not (width - 1) % (len(words) - 1):  # 地区, 出口, 进口 over four columns of figures
        each = (width - 1) // (len(words) - 1)
        return words[:1] + [text for text in words[1:] for _ in range(each)]
    return [""] * missing + words  # the label's column has none
