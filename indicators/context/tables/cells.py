"""The cells of a line of a table in plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PIPE_RULE = re.compile(r"[\s|:+\-~]+")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_BLANK = re.compile(r"(?<=\S) (?=\S)")
_VALUE = r"(?:[-+±]?\d[\d,]*(?:\.\d+)?%?|[-~—]+)"
# 进出口总额 亿元 2706.1 -1.5%: label, unit and at least two values, or label and three
_SPACED = re.compile(rf"[^\s\d]\S*(?: [^\s\d]\S{{0,5}} {_VALUE}(?: {_VALUE})+|(?: {_VALUE}){{3,}})")
_ASIDE = re.compile(r"\([^()]*\)$")  # 812.3(+6.1%)
_NUMBER = re.compile(r"[-+±]?\d[\d, ]*(?:\.\d+)?")
_TIME = re.compile(r"年|月(?!均)|季度|[12]H|H[12]$|Q[1-4]$")
_YEAR = re.compile(r"(?:19|20)\d\d[AEF]?")
_LONGEST_UNIT = 6  # characters beside the number of a figure: 个百分点


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its line (0-based), and the code points `start` to `end` (exclusive) of its text, blanks stripped."""

    line: int
    start: int
    end: int
    text: str

    @property
    def is_figure(self) -> bool:
        """Whether it holds a number and little else.

        >>> Cell(0, 0, 4, "12.5").is_figure, Cell(0, 0, 5, "2023年").is_figure
        (True, False)
        """
        text = _ASIDE.sub("", self.text)
        found = _NUMBER.search(text)
        beside = len(text) - len(found[0]) if found else 0
        return found is not None and beside <= _LONGEST_UNIT and not _TIME.search(text)

    @property
    def is_year(self) -> bool:
        """Whether it may be the year over a column or before a row."""
        return bool(_YEAR.fullmatch(self.text))


def cells(folded: str, line: int) -> tuple[Cell, ...]:
    r"""The cells of a folded line that tabs, pipes or gaps of two blanks part; none where it has no such mark.

    >>> [cell.text for cell in cells("指标\t2023年", 0)], cells("|---|---|", 0)
    (['指标', '2023年'], ())
    """
    stripped = folded.strip()
    if "\t" in stripped:
        parts = _split(folded, "\t")
    elif "|" in stripped and (stripped.startswith("|") or stripped.count("|") > 1):
        if _PIPE_RULE.fullmatch(stripped):
            return ()
        parts = _split(folded, "|")
        parts = parts[1:] if stripped.startswith("|") else parts
        parts = parts[:-1] if stripped.endswith("|") else parts
    elif "  " in stripped:
        parts = _split_at(_GAP, folded)
    elif _SPACED.fullmatch(stripped):
        parts = _split_at(_BLANK, folded)
    else:
        return ()
    return tuple(_cell(folded, line, start, end) for start, end in parts)


def _split(folded: str, mark: str) -> list[tuple[int, int]]:
    marks = [i for i, letter in enumerate(folded) if letter == mark]
    return list(zip([0, *(at + 1 for at in marks)], [*marks, len(folded)], strict=True))


def spaced_header(folded: str, line: int, width: int) -> tuple[Cell, ...]:
    """The cells of a header whose words single blanks part, as many as the row below has; else none."""
    parts = _split_at(_BLANK, folded)
    header = len(parts) == width and not any(mark in folded for mark in ",，。;；")
    return tuple(_cell(folded, line, start, end) for start, end in parts) if header else ()


def _split_at(gap: re.Pattern[str], folded: str) -> list[tuple[int, int]]:
    gaps = [found.span() for found in gap.finditer(folded)]
    return list(zip([0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(folded)], strict=True))


def _cell(folded: str, line: int, start: int, end: int) -> Cell:
    inner = folded[start:end].strip()
    at = start + folded[start:end].find(inner) if inner else start
    return Cell(line, at, at + len(inner), inner)
