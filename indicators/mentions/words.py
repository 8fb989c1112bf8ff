"""The words around a number, from the codelists: units, counters and hedges."""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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
    with files("indicators.codelists").joinpath(name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def unit_words() -> dict[str, UnitWord]:
    """Every written unit and counter, by its word."""
    return {
        row["word"]: UnitWord(row["word"], row["unit"], int(row["exponent"]), row["role"] == "counter", row["not_before"])
        for row in read_codelist("unit_words.csv")
    }


@cache
def hedge_words(place: str) -> dict[str, Qualifier]:
    """Hedges that stand `before`, `inside` or `after` a number, or the `verb`s that pass a threshold."""
    return {row["word"]: row["qualifier"] for row in read_codelist("hedges.csv") if row["place"] == place}  # type: ignore[misc]  # the codelist's test holds the codes


@cache
def name_patterns() -> list[dict[str, str]]:
    """The patterns of names and terms that hold a number, each with the kind of mention it makes."""
    text = files("indicators.codelists").joinpath("names.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["name"])


def alternation(words: list[str]) -> str:
    """A pattern that matches the longest of the words first.

    >>> alternation(["元", "元/股"])
    '元/股|元'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
