"""Tables in plain text: cells parted by tabs or pipes, with unit and period in the header, the caption or the label."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PIPE_RULE = re.compile(r"[\s|:+\-]+")
_NUMBER = re.compile(r"[-+]?\d[\d,]*(?:\.\d+)?")
_UNIT = re.compile(r"\(([^()]*)\)$")
_CAPTION_UNIT = re.compile(r"(?:计量)?单位[::]\s*([^\s,，。;；()]+)")
_LONGEST_CAPTION = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a line: code points `start` to `end` (exclusive) of its text without the blanks around it."""

    start: int
    end: int
    text: str

    @property
    def label(self) -> str:
        """The cell's words without a unit in brackets at their end: 地区生产总值(亿元) → 地区生产总值."""
        return _UNIT.sub("", self.text).strip(" :：")

    @property
    def unit(self) -> str:
        """The unit in brackets at the end of the cell, else ""."""
        found = _UNIT.search(self.text)
        return found[1].strip() if found else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its caption lines, the cells of its header, and its rows by line number (0-based)."""

    caption: str
    first: int
    header: tuple[Cell, ...]
    rows: dict[int, tuple[Cell, ...]]

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers (0-based) of the lines that are the table's, header first."""
        return (self.first, *self.rows)

    @property
    def unit(self) -> str:
        """The unit that the caption states for the whole table (单位:元), else ""."""
        found = _CAPTION_UNIT.search(self.caption)
        return found[1] if found else ""


def find_tables(folded: list[str]) -> list[Table]:
    r"""The tables of an article.

    Args:
        folded: the folded lines, in which tabs still stand.

    >>> table, = find_tables(["项目\t2023年", "产量(万吨)\t12.5"])
    >>> table.header[1].text, table.rows[1][0].unit
    ('2023年', '万吨')
    """
    tables = []
    number = 0
    while number < len(folded):
        last = number
        while last < len(folded) and len(cells(folded[last])) > 1:
            last += 1
        if last - number >= 2 and (table := _table(folded, number, last)):
            tables.append(table)
        number = max(last, number + 1)
    return tables


def cells(folded: str) -> tuple[Cell, ...]:
    """The cells of a line parted by tabs or pipes; none where it has neither, or is a rule of dashes."""
    mark = "\t" if "\t" in folded.strip() else "|" if folded.strip().startswith("|") and folded.count("|") > 2 else ""
    if not mark or _PIPE_RULE.fullmatch(folded):
        return ()
    found, start = [], 0
    for part in folded.split(mark):
        text = folded[start : start + len(part)]
        inner = text.strip()
        at = start + text.find(inner) if inner else start
        found.append(Cell(at, at + len(inner), inner))
        start += len(part) + 1
    if mark == "|":
        found = found[1:-1] if folded.rstrip().endswith("|") else found[1:]
    return tuple(found)


def is_figure(cell: Cell) -> bool:
    """Whether a cell holds a number and little else."""
    found = _NUMBER.search(cell.text)
    return (
        bool(found)
        and len(cell.text) - len(found[0] if found else "") <= 6
        and not re.search(r"年$|月$|季度$", cell.text)
    )


def _table(folded: list[str], first: int, last: int) -> Table | None:
    header = cells(folded[first])
    rows = {n: cells(folded[n]) for n in range(first + 1, last)}
    rows = {n: row for n, row in rows.items() if row}
    if any(is_figure(cell) for cell in header[1:]) or not any(
        is_figure(cell) for row in rows.values() for cell in row[1:]
    ):
        return None
    above = [folded[n] for n in range(max(0, first - 3), first) if folded[n].strip()]
    caption = " ".join(text for text in above[-2:] if len(text) <= _LONGEST_CAPTION)
    return Table(caption, first, header, rows)
