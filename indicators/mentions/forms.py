"""What a form of number expression is, and the pieces that the patterns of several forms are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from indicators.mentions.words import currency_words, hedge_rows, unit_words, word_tree

DIGITS = "0123456789"
CN = "一二两三四五六七八九"
_SPACED = r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d年月:/-])(?:\.\d+)?"
# 1,234.5 and 1 130万 with the thousands apart, 1234.5
ARABIC = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)(?:\.\d+)?|{_SPACED}|\d+(?:\.\d+)?)"
# 三百八十三, 十二, 八点五, 二〇二五
CHINESE = rf"(?:[{CN}十][零〇{CN}十百千]*(?:点[零〇{CN}]+)?|零点[零〇{CN}]+)"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of number expression: the pattern that reads it, and the characters its text can begin with."""

    name: str
    pattern: str
    first: str


def units() -> str:
    """A pattern of the written units, the longest first, each with what may not follow it."""
    return word_tree(
        {word.word: f"(?![{word.not_before}])" if word.not_before else "" for word in unit_words().values()}
    )


def currencies() -> str:
    """A pattern of the names and signs of currencies that stand before a number."""
    return word_tree(dict.fromkeys(currency_words(), ""))


def hedges(*places: str) -> str:
    """A pattern of the hedges of some places, the longest first, each with what may not precede it: 近 not in 最近."""
    rows = [row for place in places for row in hedge_rows(place)]
    return "|".join(
        (f"(?<![{row['not_after']}])" if row["not_after"] else "") + re.escape(row["word"])
        for row in sorted(rows, key=lambda row: (-len(row["word"]), row["word"]))
    )


def first_letters(words: Iterable[str]) -> str:
    """The characters that the words begin with, each once."""
    return "".join(sorted({word[0] for word in words}))
