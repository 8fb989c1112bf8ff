"""What a chart is to show, in both languages, before marks are made of it: titles, and parts one below the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from indicators.observation import Observation

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

Text = Mapping[str, str]
Claims = tuple[Observation, ...]
MarkKind = Literal["bar", "dot"]


def in_both(say: Callable[[Language], str]) -> Text:
    """Say something in both languages."""
    return {language: say(language) for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Cell:
    """The claims of one column and line, which agree in value, and those written beside them.

    `remark` is written beside them too. A cell without claims is said to have no figure, unless it is `blank`.
    """

    claims: Claims = ()
    beside: Claims = ()
    remark: Text | None = None
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One panel of a grid: what its marks look like, its heading, its share of the width."""

    mark: MarkKind
    heading: Text
    width: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a grid: its name and the colour of its marks."""

    name: Text
    colour: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines down, columns across, a cell for each, line by line."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def claims(self) -> Claims:
        """The claims drawn, line by line."""
        return tuple(claim for line in self.cells for cell in line for claim in (*cell.claims, *cell.beside))


Part = Grid


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart: `{period}` in its subtitle is filled in from the claims; `wording` lists verbs whose choice matters."""

    id: str
    title: Text
    subtitle: Text
    parts: tuple[Part, ...]
    wording: tuple[str, ...] = ()

    @property
    def claims(self) -> Claims:
        """The claims that the chart stands on, in reading order, each once."""
        return tuple(dict.fromkeys(claim for part in self.parts for claim in part.claims))
