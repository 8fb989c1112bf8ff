"""Folding of traditional characters to simplified ones, one for one, so that places in a text stay where they are."""

from __future__ import annotations

import csv
from functools import cache

from indicators.codelists import CODELISTS


@cache
def _table() -> dict[int, str]:
    text = (CODELISTS / "traditional.csv").read_text(encoding="utf-8")
    return {ord(row["traditional"]): row["simplified"] for row in csv.DictReader(text.splitlines())}


def to_simplified(text: str) -> str:
    """Return `text` with every traditional character replaced by its most usual simplified form.

    The length never changes, so an offset in the result is an offset in `text`; characters that simplified texts use
    too (乾 of 乾县, 著 of 显著) stay. Source: character table of OpenCC (Apache-2.0), see docs/sources_of_codelists.md.

    >>> to_simplified("蘇州工業總產值34823.9億元")
    '苏州工业总产值34823.9亿元'
    """
    if text.isascii():
        return text
    folded = text.translate(_table())
    return text if folded == text else folded
