"""Breaking lines of mixed Chinese and English text to a width."""

from __future__ import annotations

import re
from collections.abc import Callable

# A place in brackets and a word stay whole; any other character may end a line, unless a closing mark follows
# or it opens something itself.
_PIECE = re.compile(r"\[[^\]]*\]|[A-Za-z0-9_.,%+\-−/'’;:()“”>≥]+|\s+|.")
_NO_START = frozenset("，。；：、！？）》”’】〕％%,.;:)")
_NO_END = frozenset("（《“‘【〔(")


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break a text into lines not wider than `width`, in the unit of `measure`; a longer piece has its own line.

    >>> wrap("总量（亿元），增速", 6, len)
    ['总量（亿', '元），增速']
    """
    lines, line = [], ""
    for piece in pieces(text):
        if line and measure((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def pieces(text: str) -> list[str]:
    """Cut a line wherever it may be broken.

    >>> pieces("增长9.6%，好")
    ['增', '长', '9.6%，', '好']
    """
    found: list[str] = []
    for piece in _PIECE.findall(text):
        if found and (piece[0] in _NO_START or found[-1][-1] in _NO_END):
            found[-1] += piece
        else:
            found.append(piece)
    return found
