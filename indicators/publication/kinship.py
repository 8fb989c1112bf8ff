"""Kinship: how much of a head line's wording the article uses too, which tells its headline from others'."""

from __future__ import annotations

import re
from operator import add

from indicators.publication.page import PageLine

KIN = 0.3  # share of a line's character pairs from which it speaks of the article's matter
_CHINESE_RUN = re.compile("[一-鿿]{2,}")


def body_pairs(page: list[PageLine]) -> frozenset[str]:
    """Return the pairs of neighbouring Chinese characters that the paragraphs use."""
    return frozenset().union(*(_pairs(line.text) for line in page if line.kind == "body"))


def _pairs(text: str) -> set[str]:
    """The pairs of neighbouring Chinese characters of a text."""
    pairs: set[str] = set()
    for run in _CHINESE_RUN.findall(text):
        pairs.update(map(add, run, run[1:]))
    return pairs


def kinship(text: str, pairs: frozenset[str]) -> float:
    """Return the share, 0 to 1, of a line's pairs of Chinese characters that are among `pairs`.

    >>> kinship("江城外贸", frozenset({"江城", "外贸"}))
    0.6666666666666666
    """
    own = _pairs(text)
    return len(own & pairs) / len(own) if own else 0.0


def shared(text: str, pairs: frozenset[str]) -> int:
    """Return how many different pairs of Chinese characters of a line are among `pairs`.

    >>> shared("江城外贸", frozenset({"江城", "外贸"}))
    2
    """
    return len(_pairs(text) & pairs)
