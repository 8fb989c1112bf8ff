"""One-to-one folding of characters, so that one pattern reads every way of printing and places still hold."""

from __future__ import annotations

from indicators.traditional import to_simplified

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ALIKE = {
    "\u3000": " ",
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\t": " ",
    "∶": ":",
    "－": "-",
    "–": "-",
    "—": "~",
    "―": "~",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "﹣": "-",
    "〜": "~",
    "∼": "~",
    "～": "~",
    "﹪": "%",
    "○": "〇",
    "Ｏ": "〇",
    "「": "“",
    "」": "”",
    "『": "‘",
    "』": "’",
    "﹒": ".",
}
_TABLE = _FULL_WIDTH | {ord(a): ord(b) for a, b in _ALIKE.items()}


def fold(text: str) -> str:
    """Fold full-width forms, dashes, spaces and traditional characters; the length stays the same.

    >>> fold("增长３．５％，萬億")
    '增长3.5%,万亿'
    """
    return to_simplified(text.translate(_TABLE))
