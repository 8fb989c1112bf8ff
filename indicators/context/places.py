"""Places as the resolving rules know them: one or several areas, a place in a line, what the article spoke of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from indicators.areas import Area, ancestors, resolve_area
from indicators.lexicon import Token

_TAIWAN, _WHOLE_COUNTRY = "710000", "全国"  # what a page from Taiwan calls all of it
Role = Literal["topic", "compare", "scope", "path", "partner", "agency", "name", "venue"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place or several together: codes and full names as the data contract has them."""

    areas: tuple[Area, ...]

    @property
    def name(self) -> str:
        """Full names, joined by 、."""
        return "、".join(area.name for area in self.areas)

    @property
    def code(self) -> str | None:
        """The code of a single area; None for several places and for zones without one."""
        return self.areas[0].code if len(self.areas) == 1 else None

    def lies_in(self, other: Place) -> bool:
        """Whether it is a part of another place."""
        return any(area in other.areas for area in ancestors(self.areas[0]))


@dataclass(frozen=True, slots=True)
class PlaceToken:
    """A place named in a line, and the part it plays there.

    A figure is of the `topic`, measured against what it is set in `compare` with, ranked in a `scope`; a `path` leads
    to or from a place, a `partner` is a country traded with, an `agency` an office of the place that speaks, a `name`
    the place in an organisation's name, a `venue` the place in which an event was held.
    """

    start: int
    end: int
    place: Place
    role: Role


def together(run: Sequence[PlaceToken]) -> Place:
    """The places of some tokens as one, each once."""
    return Place(tuple(dict.fromkeys(area for token in run for area in token.place.areas)))


@dataclass
class Gazetteer:
    """What the article has said about places so far.

    `document` is the place of the headline, `topics` the places spoken of, the latest last, `order` the same in the
    order in which they were first named, `last` the latest, `zone` the latest zone without a code,
    `companies` those whose name holds that of a place, by this: the name and where in it the place begins.
    """

    document: Place | None = None
    published: date | None = None
    topics: list[Place] = field(default_factory=list)
    order: dict[Place, int] = field(default_factory=dict)
    last: Place | None = None
    zone: Place | None = None
    companies: Mapping[str, Sequence[tuple[str, int]]] = field(default_factory=dict)

    def mention(self, place: Place) -> None:
        """Remember a place as the latest, and in the order in which topics were brought up."""
        self.last = place
        if place.areas[0].level == "zone":
            self.zone = place
        if len(place.areas) > 1 or (self.topics and self.topics[-1] == place):
            return
        self.order.setdefault(place, len(self.order))
        if place in self.topics:
            self.topics.remove(place)
        self.topics.append(place)

    def rivals(self, count: int) -> list[Place]:
        """The topics spoken of last; 大连 and 烟台 also after 辽宁全省, where the one lies: those of one level."""
        recent = self.topics[-count - 1 :]
        inner = [place for place in recent if not any(other != place and other.lies_in(place) for other in recent)]
        alike = len(inner) == count and len({place.areas[0].level for place in inner}) == 1
        return inner if alike else self.topics[-count:]

    def in_order(self, places: list[Place]) -> list[Place]:
        """The places in the order in which the article first named them."""
        return sorted(places, key=self.order.__getitem__)


def choose(word: Token, gazetteer: Gazetteer) -> Area:
    """The area that a name means here: inside the article's own area first, else the highest level."""
    if len(word.areas) == 1:
        own = gazetteer.document.areas[0] if gazetteer.document else None
        return own if own and own.code == _TAIWAN and word.text == _WHOLE_COUNTRY else word.areas[0]
    for outer in _own_areas(gazetteer):
        found = resolve_area(word.text, on=gazetteer.published, within=outer.code)
        if found and (found == outer or any(area.code == outer.code for area in ancestors(found))):
            return found
    return resolve_area(word.text, on=gazetteer.published) or word.areas[0]


def _own_areas(gazetteer: Gazetteer) -> Iterator[Area]:
    """The areas spoken of and those they lie in, the nearest first, up to the provinces."""
    for place in (gazetteer.last, gazetteer.document):
        for area in (place.areas[0], *ancestors(place.areas[0])) if place else ():
            if area.code and area.code != "CN":
                yield area
