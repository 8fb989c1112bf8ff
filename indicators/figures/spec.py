"""What is declared in TOML: the figures of `figures/`, and the words of all charts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from indicators.figures.plan import Column, Text

HERE = Path(__file__).parent

Codes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Panel:
    """One column of a declared grid, and what it selects."""

    column: Column
    select: Codes


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a declared grid; `beside` selects a second claim, written under the label of the first."""

    colour: str
    select: Codes
    beside: Codes


@dataclass(frozen=True, slots=True)
class Figure:
    """One declared figure, drawn once a language.

    `label` is the column that names its rows (`ref_area` or `indicator`); `wording` lists verbs whose choice in the
    article is shown at the number and noted where it differs between rows.
    """

    id: str
    title: Text
    subtitle: Text
    label: str
    wording: tuple[str, ...]
    panels: tuple[Panel, ...]
    rows: tuple[Row, ...]
    select: Codes

    def codes(self, panel: Panel, row: Row) -> Codes:
        """Merge what the figure, the panel and the row select; a later one wins."""
        return {"claim_status": "actual", "subject": "", **self.select, **panel.select, **row.select}


@cache
def read_figures() -> tuple[Figure, ...]:
    """Read `figures.toml`, in its order."""
    return tuple(_figure(entry) for entry in _toml("figures.toml")["figure"])


@cache
def words() -> dict[str, Any]:
    """Read `words.toml`: what the charts say about codes, by group, code and language."""
    return _toml("words.toml")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def _figure(entry: dict[str, Any]) -> Figure:
    panels = tuple(Panel(Column(p["mark"], p["heading"], p["width"]), p.get("select", {})) for p in entry["panels"])
    rows = tuple(Row(r["colour"], r["select"], r.get("beside", {})) for r in entry["rows"])
    return Figure(
        entry["id"],
        entry["title"],
        entry["subtitle"],
        entry["label"],
        tuple(entry.get("wording", ())),
        panels,
        rows,
        entry["select"],
    )
