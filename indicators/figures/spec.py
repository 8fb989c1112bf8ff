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
# What a figure is unless the declaration says otherwise: a result, of its place as a whole.
PLAIN: Codes = {"claim_status": "actual", "subject": ""}


@dataclass(frozen=True, slots=True)
class Panel:
    """One column of a declared grid, and what it selects."""

    column: Column
    select: Codes


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a declared grid, or one part of a whole; `beside` selects a second claim, written with the first."""

    colour: str
    select: Codes
    beside: Codes


@dataclass(frozen=True, slots=True)
class DeclaredGrid:
    """Panels across and rows down; `label` says what names a row: `ref_area`, `indicator`, or `figure` for both."""

    label: str
    panels: tuple[Panel, ...]
    rows: tuple[Row, ...]
    select: Codes

    def codes(self, panel: Panel, row: Row) -> Codes:
        """Merge what the part, the panel and the row select; a later one wins."""
        return {**PLAIN, **self.select, **panel.select, **row.select}


@dataclass(frozen=True, slots=True)
class DeclaredWhole:
    """A whole and its parts."""

    whole: Codes
    rows: tuple[Row, ...]
    select: Codes

    def codes(self, row: Row | None = None) -> Codes:
        """Merge what is selected for a part, or for the whole."""
        return {**PLAIN, **self.select, **(self.whole if row is None else row.select)}


@dataclass(frozen=True, slots=True)
class Figure:
    """One declared figure, drawn once a language, its parts below each other.

    `wording` lists verbs whose choice in the article is shown at the number.
    """

    id: str
    title: Text
    subtitle: Text
    wording: tuple[str, ...]
    parts: tuple[DeclaredGrid | DeclaredWhole, ...]


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
    parts = tuple(_part(part) for part in entry.get("parts", [entry]))
    return Figure(entry["id"], entry["title"], entry["subtitle"], tuple(entry.get("wording", ())), parts)


def _part(entry: dict[str, Any]) -> DeclaredGrid | DeclaredWhole:
    rows = tuple(Row(r["colour"], r["select"], r.get("beside", {})) for r in entry["rows"])
    select = entry.get("select", {})
    if "whole" in entry:
        return DeclaredWhole(entry["whole"], rows, select)
    panels = tuple(Panel(Column(p["mark"], p["heading"], p["width"]), p.get("select", {})) for p in entry["panels"])
    return DeclaredGrid(entry["label"], panels, rows, select)
