"""Text for rich that breaks Chinese lines between characters and never inside a number: rich breaks at spaces alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len, chop_cells
from rich.containers import Lines
from rich.measure import Measurement
from rich.text import Text

from indicators.line_breaks import pieces

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions

_OPEN_NUMBER = re.compile(r"[\d万亿]$")  # what follows is its multiple or its unit: 9772家, 2万亿元
_ORDINAL = "第"  # before the number of a rank: 第1位
_TO = "–"  # between the ends of a range
_NARROWEST = 12  # columns: a longer piece may be cut where the terminal is narrow


class WrappedText(Text):
    """Styled text with line breaks where Chinese and English readers expect them."""

    def wrap(self, console: Console, width: int, **_: Any) -> Lines:  # noqa: ARG002 - as rich calls it
        """Break the text into lines of `width` columns."""
        lines = Lines()
        for line in self.split(allow_blank=True):
            for part in line.divide(list(_breaks(line.plain, width))):
                part.rstrip()
                lines.append(part)
        return lines

    @property
    def natural(self) -> int:
        """Its width in columns with no line broken."""
        return max(map(cell_len, self.plain.splitlines()), default=0)

    @property
    def least(self) -> int:
        """The width of its longest piece that is not broken unless it must be."""
        return max((cell_len(piece.strip()) for piece in _whole(self.plain)), default=0)

    def height(self, width: int) -> int:
        """Count its lines in a column of some width."""
        return sum(1 + sum(1 for _ in _breaks(line, max(1, width))) for line in self.plain.split("\n"))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(min(self.least, _NARROWEST), self.natural)


def _breaks(text: str, width: int) -> Iterator[int]:
    """The places, in characters, where new lines begin."""
    at = used = 0
    for piece in _whole(text):
        cells = cell_len(piece.rstrip())
        if used and used + cells > width:
            yield at
            used = 0
        for part in chop_cells(piece, width)[:-1] if cells > width else ():
            at += len(part)
            yield at
            piece = piece[len(part) :]
        at += len(piece)
        used += cell_len(piece)


def _whole(text: str) -> list[str]:
    """The pieces that stay together, numbers with their units."""
    found: list[str] = []
    for piece in pieces(text):
        before = found[-1] if found else ""
        is_unit = _OPEN_NUMBER.search(before) and cell_len(piece[0]) == 2
        is_rank = before.endswith(_ORDINAL) and piece[0].isdigit()
        if is_unit or is_rank or (before and _TO in (piece[0], before[-1])):
            found[-1] += piece
        else:
            found.append(piece)
    return found
