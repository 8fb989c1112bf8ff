"""The words around a number, from the codelists: units, counters and hedges."""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import cast

from indicators.codelists import CODELISTS
from indicators.model import Qualifier


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A written unit: its code, the power of ten it brings along (千瓦 is 10^3 W), and whether it merely counts."""

    word: str
    unit: str
    exponent: int
    counts: bool
    not_before: str


def read_codelist(name: str) -> list[dict[str, str]]:
    """Rows of a codelist shipped with the package, as read by `csv.DictReader`."""
    text = (CODELISTS / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def unit_words() -> dict[str, UnitWord]:
    """Every written unit and counter, by its word."""
    return {
        row["word"]: UnitWord(
            row["word"], row["unit"], int(row["exponent"]), row["role"] == "counter", row["not_before"]
        )
        for row in read_codelist("unit_words.csv")
    }


@cache
def currency_words() -> dict[str, str]:
    """Names and signs of currencies that stand before a number, with the unit's code."""
    return {row["word"]: row["unit"] for row in read_codelist("currency_words.csv")}


@cache
def denominators() -> dict[str, str]:
    """What stands behind the stroke of a unit, with the code it makes; empty where it adds nothing."""
    return {row["word"]: row["unit"] for row in read_codelist("denominators.csv")}


@cache
def hedge_rows(place: str) -> list[dict[str, str]]:
    """Rows of the hedges that stand `before`, `inside` or `after` a number, or of the `verb`s that pass a threshold."""
    return [row for row in read_codelist("hedges.csv") if row["place"] == place]


@cache
def hedge_words(place: str) -> dict[str, Qualifier]:
    """What each hedge of a place says of its number."""
    return {row["word"]: cast("Qualifier", row["qualifier"]) for row in hedge_rows(place)}  # a test holds the codes


@cache
def name_patterns() -> list[dict[str, str]]:
    """The patterns of names and terms that hold a number, each with the kind of mention it makes."""
    text = (CODELISTS / "names.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["name"])


def alternation(words: list[str]) -> str:
    """A pattern that matches the longest of the words first.

    >>> alternation(["元", "元/股"])
    '元/股|元'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


def word_tree(guards: dict[str, str]) -> str:
    """A pattern that matches the longest of many words that its guard allows, branching by their letters.

    Args:
        guards: by word, a pattern that must hold behind it, or "".

    >>> word_tree({"元": "(?!旦)", "元/股": "", "%": ""})
    '(?:%|元(?:/股|(?!旦)))'
    """
    branches: dict[str, dict[str, str]] = {}
    for word, guard in guards.items():
        if word:
            branches.setdefault(word[0], {})[word[1:]] = guard
    patterns = [
        re.escape(letter) + (word_tree(rest) if any(rest) else rest[""]) for letter, rest in sorted(branches.items())
    ]
    if "" in guards:
        patterns.append(guards[""])
    return f"(?:{'|'.join(patterns)})" if len(patterns) > 1 else patterns[0]
