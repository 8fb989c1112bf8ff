"""What a chart is to show, in both languages, before marks are made of it: titles, and parts one below the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from indicators.caveats import Caveat
from indicators.observation import Observation

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

Text = Mapping[str, str]
Claims = tuple[Observation, ...]
# Names of colours, in an order in which neighbours differ in grey print too.
PALETTE = ("blue", "orange", "vermilion", "sky", "grey", "green")
MarkKind = Literal["bar", "dot"]


def in_both(say: Callable[[Language], str]) -> Text:
    """Say something in both languages."""
    return {language: say(language) for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Cell:
    """The claims of one column and line, which agree in value, and those written beside them.

    `remark` is written beside them too. A cell without claims is said to have no figure; an `odd` one does not compare
    with the others of its column.
    """

    claims: Claims = ()
    beside: Claims = ()
    remark: Text | None = None
    odd: bool = False


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
    def panels(self) -> int:
        """How many panels it has."""
        return len(self.columns)

    @property
    def claims(self) -> Claims:
        """The claims drawn, line by line."""
        return tuple(claim for group in self.groups for claim in group)

    @property
    def groups(self) -> tuple[Claims, ...]:
        """The claims of each mark, line by line."""
        return tuple(group for line in self.cells for cell in line for group in (cell.claims, cell.beside))


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: its name, the claims of its size, which agree, and its colour."""

    name: Text
    claims: Claims
    colour: str


@dataclass(frozen=True, slots=True)
class Composition:
    """A whole and its parts, in the order of the stack; without claims of its own the whole is 100 %."""

    name: Text
    whole: Claims
    shares: tuple[Share, ...]

    panels = 1

    @property
    def claims(self) -> Claims:
        """The claims drawn: the whole, then the parts."""
        return tuple(claim for group in self.groups for claim in group)

    @property
    def groups(self) -> tuple[Claims, ...]:
        """The claims of the whole, then those of each part."""
        return (self.whole, *(share.claims for share in self.shares))


@dataclass(frozen=True, slots=True)
class Point:
    """Claims that agree on one figure of one period, the one drawn first.

    A result is `joined` to the result before, if that is of the period before, and `disputed` where another result of
    its period disagrees.
    """

    claims: Claims
    joined: bool = False
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one place over time, the earliest first."""

    name: Text
    colour: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Series of one quantity over periods of one length."""

    heading: Text
    series: tuple[Series, ...]

    panels = 1

    @property
    def claims(self) -> Claims:
        """The claims drawn, series by series."""
        return tuple(claim for group in self.groups for claim in group)

    @property
    def groups(self) -> tuple[Claims, ...]:
        """The claims of each point, series by series."""
        return tuple(point.claims for each in self.series for point in each.points)


Part = Grid | Composition | Timeline


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart: `{period}` in its subtitle is filled in from the claims.

    `wording` lists verbs whose choice matters; `remarks` are said at its foot, before the sources; `told` are claims
    that they name and that are not drawn. `caveats` are of the figures beside each other; None where nobody judged.
    """

    id: str
    title: Text
    subtitle: Text
    parts: tuple[Part, ...]
    wording: tuple[str, ...] = ()
    remarks: tuple[Text, ...] = ()
    told: Claims = ()
    caveats: tuple[Caveat, ...] | None = None

    @property
    def claims(self) -> Claims:
        """The claims that the chart stands on, in reading order, each once."""
        return tuple(dict.fromkeys(claim for part in self.parts for claim in part.claims))

    @property
    def drawn(self) -> tuple[Claims, ...]:
        """The claims of each mark: the one whose number is drawn, then those that agree with it."""
        return tuple(dict.fromkeys(group for part in self.parts for group in part.groups if group))

    @property
    def cited(self) -> Claims:
        """The claims that are drawn or named."""
        return tuple(dict.fromkeys((*self.claims, *self.told)))
