"""What the rules know as data: `codelists/comparability.toml`, and the breaks of series in `series_breaks.csv`."""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS


@dataclass(frozen=True, slots=True)
class Confused:
    """Two quantities that are taken for one another, by the ends of their Chinese labels, and how they differ."""

    a: re.Pattern[str]
    b: re.Pattern[str]
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class SeriesBreak:
    """An event after which a series does not go on as before.

    `kind` is `revision` (on that `day` the figures for earlier periods were revised, those of its parts too),
    `definition` (figures from that `day` on follow another definition), or `boundary` (from that `day` on the `area`
    has another extent); `indicator` is empty for boundaries, `area` for the others.
    """

    indicator: str
    area: str
    kind: str
    day: date
    zh: str
    en: str
    source: str


@cache
def rules() -> dict[str, Any]:
    """Read `comparability.toml`."""
    return tomllib.loads((CODELISTS / "comparability.toml").read_text(encoding="utf-8"))


@cache
def confused() -> tuple[Confused, ...]:
    """Give the pairs in the order of the file."""
    return tuple(
        Confused(re.compile(f"(?:{row['a']})$"), re.compile(f"(?:{row['b']})$"), row["zh"], row["en"])
        for row in rules()["confused"]
    )


@cache
def pattern(group: str, key: str) -> re.Pattern[str]:
    """Give a regular expression of the file."""
    return re.compile(rules()[group][key])


@cache
def series_breaks() -> tuple[SeriesBreak, ...]:
    """Give the breaks in the order of the file."""
    text = (CODELISTS / "series_breaks.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple(
        SeriesBreak(
            row["indicator"],
            row["area"],
            row["kind"],
            date.fromisoformat(row["day"]),
            row["zh"],
            row["en"],
            row["source"],
        )
        for row in rows
    )
