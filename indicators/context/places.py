"""Which place the passage speaks of: names, 全市 and 该县, 前者 and 后者, zones without a code."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from indicators.areas import Area, ancestors, resolve_area
from indicators.lexicon import Token


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


@dataclass(frozen=True, slots=True)
class PlaceToken:
    """A place named in a line; `role` is `topic`, `compare`, `scope`, `path`, `agency` or `listed`."""

    start: int
    end: int
    place: Place
    role: str


@dataclass
class Gazetteer:
    """What the article has said about places so far."""

    document: Place | None = None
    published: date | None = None
    topics: list[Place] = field(default_factory=list)
    order: list[Place] = field(default_factory=list)
    last: Place | None = None
    zone: Place | None = None

    def mention(self, place: Place) -> None:
        """Remember a place as the latest, and in the order in which topics were brought up."""
        self.last = place
        if len(place.areas) > 1:
            return
        if place not in self.order:
            self.order.append(place)
        if place in self.topics:
            self.topics.remove(place)
        self.topics.append(place)


@cache
def cues() -> dict[str, Any]:
    """The word lists of `places.toml`, patterns compiled."""
    raw = tomllib.loads(files("indicators.codelists").joinpath("places.toml").read_text(encoding="utf-8"))
    return {key: value if isinstance(value, dict) else re.compile(value) for key, value in raw.items()}


@cache
def _anaphora() -> re.Pattern[str]:
    words = sorted(cues()["whole"], key=len, reverse=True)
    return re.compile("|".join([*words, "前者", "后者", cues()["both"].pattern, cues()["zone_alone"].pattern]))


def place_tokens(folded: str, start: int, end: int, words: list[Token], gazetteer: Gazetteer) -> list[PlaceToken]:
    """The place tokens of one sentence, left to right; the gazetteer learns the topics as they come."""
    found: list[PlaceToken] = []
    named = [(w.start, w) for w in words if w.areas and start <= w.start < end]
    referring = [(m.start(), m) for m in _anaphora().finditer(folded, start, end)]
    for _, event in sorted([*named, *referring], key=lambda e: e[0]):
        if found and event_start(event) < found[-1].end:
            continue
        token = _named(folded, event, gazetteer) if isinstance(event, Token) else _referred(event, gazetteer, found)
        if token is None:
            continue
        if found and found[-1].role == "path" and folded[found[-1].end : token.start] in ("、", "和", "及", "与"):
            token = replace(token, role="path")
        found.append(token)
        if token.role in ("topic", "agency", "listed"):
            gazetteer.mention(token.place)
            if token.place.areas[0].level == "zone":
                gazetteer.zone = token.place
    return found


def event_start(event: Token | re.Match[str]) -> int:
    """Where a name or an anaphora begins."""
    return event.start if isinstance(event, Token) else event.start()


def _named(folded: str, word: Token, gazetteer: Gazetteer) -> PlaceToken | None:
    before, after = folded[max(0, word.start - 8) : word.start], folded[word.end : word.end + 24]
    area = choose(word, gazetteer)
    if area is None:
        return None
    end = word.end
    # a zone named after its place: 全椒经济开发区
    if zone := re.match(f"(?:国家级)?({cues()['zone_suffix'].pattern})", after):
        end += zone.end()
        area = Area(None, folded[word.start : end], zone[1], "zone", area.code, None, None)
        after = folded[end : end + 24]
    elif cues()["office_after"].match(after):
        return PlaceToken(word.start, end, Place((area,)), "agency")
    elif cues()["organisation_after"].match(after):
        return PlaceToken(word.start, end, Place((area,)), "name")
    elif cues()["part_of_name"].match(after) or (before.endswith("(") and after.startswith(")")):
        return None
    elif cues()["harbour"].match(after) and area.level not in ("prefecture", "county"):
        return None
    return PlaceToken(word.start, end, Place((area,)), role_of(before, after, area))


def role_of(before: str, after: str, area: Area) -> str:
    """What part a place plays by the words around it."""
    if cues()["scope_before"].search(before) or cues()["scope_after"].match(after):
        return "scope"
    if cues()["path_before"].search(before) or cues()["path_after"].match(after):
        return "path"
    if area.level in ("country", "region") and area.code != "CN" and not re.search("[比较于]$", before):
        return "partner"
    if cues()["compared_before"].search(before) or cues()["compared_after"].match(after):
        return "compare"
    if area.level in ("country", "world", "region", "macro_region") and not re.search(r"(?:^|[,，。;；、:：)”\s年月日期度,是在])$", before):
        return "scope"
    return "topic"


def _referred(match: re.Match[str], gazetteer: Gazetteer, found: list[PlaceToken]) -> PlaceToken | None:
    partners = [token for token in found if token.role == "partner"]
    if match.group() in ("前者", "后者") and len(partners) >= 2:
        pair = list({token.place: token for token in partners}.values())[-2:]
        return replace(pair[0 if match.group() == "前者" else -1], start=match.start(), end=match.end())
    place = _antecedent(match.group(), gazetteer)
    if place is None:
        return None
    before, after = match.string[max(0, match.start() - 8) : match.start()], match.string[match.end() : match.end() + 24]
    return PlaceToken(match.start(), match.end(), place, role_of(before, after, place.areas[0]))


def _antecedent(text: str, gazetteer: Gazetteer) -> Place | None:
    level = cues()["whole"].get(text)
    if level:
        return _whole(level, gazetteer)
    if text in ("前者", "后者"):
        pair = sorted(gazetteer.topics[-2:], key=lambda place: _first_order(place, gazetteer))
        return pair[0 if text == "前者" else -1] if len(pair) == 2 else None
    if cues()["zone_alone"].fullmatch(text):
        return gazetteer.zone
    count = {"两": 2, "三": 3, "四": 4, "五": 5}.get(text[0], 2)
    recent = gazetteer.topics[-count:]
    if len(recent) < count:
        return None
    return Place(tuple(area for place in sorted(recent, key=lambda p: _first_order(p, gazetteer)) for area in place.areas))


def _first_order(place: Place, gazetteer: Gazetteer) -> int:
    return gazetteer.order.index(place)


def _whole(level: str, gazetteer: Gazetteer) -> Place | None:
    for place in (gazetteer.last, gazetteer.document, *reversed(gazetteer.topics)):
        if place is None:
            continue
        for area in (place.areas[0], *ancestors(place.areas[0])):
            if fits(area, level):
                return place if area in place.areas and len(place.areas) == 1 else Place((area,))
    return gazetteer.document


def fits(area: Area, level: str) -> bool:
    """Whether an area is of the level that 全市, 全省, 全区 or 全县 names."""
    if level == "any":
        return True
    if level == "province":
        return area.level == "province"
    if level == "city":
        return area.level == "prefecture" or area.name.endswith("市")
    if level == "district":
        return area.name.endswith("区") and area.level in ("county", "zone") or area.name.endswith("自治区")
    return area.level == "county" and not area.name.endswith("区")


def choose(word: Token, gazetteer: Gazetteer) -> Area | None:
    """The area that a name means here: inside the article's own area first, else the highest level."""
    if len(word.areas) == 1:
        return word.areas[0]
    for place in (gazetteer.last, gazetteer.document):
        for area in (place.areas[0], *ancestors(place.areas[0])) if place else ():
            if area.code and area.code != "CN" and (found := resolve_area(word.text, on=gazetteer.published, within=area.code)) and inside(found, area):
                return found
    return resolve_area(word.text, on=gazetteer.published) or word.areas[0]


def inside(area: Area, outer: Area) -> bool:
    """Whether one area is another or lies in it."""
    return area == outer or any(a.code == outer.code for a in ancestors(area))
