"""One-to-one folding of characters, so that one pattern reads every way of printing and places still hold."""

from __future__ import annotations

import re
from functools import cache

from indicators.mentions.words import read_codelist

_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SPACES = dict.fromkeys("\u3000\u00a0\u2002\u2003\u2009", " ")
_HYPHENS = dict.fromkeys("－–−‐‑﹣", "-")
_DASHES = dict.fromkeys("—―〜∼～", "~")
_ALIKE = {"∶": ":", "﹪": "%", "﹒": ".", "○": "〇", "Ｏ": "〇", "「": "“", "」": "”", "『": "‘", "』": "’"}


def fold(text: str) -> str:
    """Fold full-width forms, dashes, spaces and traditional characters; the length stays the same.

    >>> fold("增长３．５％，萬億")
    '增长3.5%,万亿'
    """
    pattern, table = _folding()
    return pattern.sub(lambda match: table[match.group()], text)


@cache
def _folding() -> tuple[re.Pattern[str], dict[str, str]]:
    """The characters to fold, and into what: a search for the few is faster than translating every one."""
    simplified = {row["traditional"]: row["simplified"] for row in read_codelist("traditional.csv")}
    table = simplified | _FULL_WIDTH | _SPACES | _HYPHENS | _DASHES | _ALIKE
    return re.compile(f"[{re.escape(''.join(table))}]"), table
