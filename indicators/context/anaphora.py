"""Words that point to a place named before: 全市 and 该县, 前者 and 后者, 两市, 开发区."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from indicators.areas import Area, ancestors, area_by_code, resolve_area
from indicators.context.cues import patterns, word_lists
from indicators.context.places import Gazetteer, Place, PlaceToken

_MEASURED = re.compile("(?:居|列|占|高出|高于|低于|快于|慢于|超过|领先|比|较|为|是)$")
_AND = re.compile("[、和与及]")
_LIST = re.compile("(?:[一-龥]{2,4}[、和与及])+[一-龥]{2,4}$")
_PORT = frozenset({"全港", "本港"})  # on pages that are not of Hong Kong, a harbour
_LONGEST_LIST = 100  # characters
_HOME = "国内"
COUNTS = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6}


@cache
def _whole() -> dict[str, str]:
    """The level of administration that 全市, 该县 and the like name."""
    return dict(word_lists("places")["whole"])


@cache
def referring_words() -> re.Pattern[str]:
    """All words that point to a place, the longest first."""
    words = sorted(_whole(), key=len, reverse=True)
    names = ("home_market", "former", "latter", "both", "zone_alone", "inside")
    return re.compile("|".join([*words, *(patterns("places")[name].pattern for name in names)]))


def one_of_two_partners(text: str, found: Sequence[PlaceToken]) -> PlaceToken | None:
    """对东盟、欧盟进出口…,前者增长8.1%: the first of the last two partners; None where there are not two."""
    partners = [token for token in found if token.role == "partner"]
    first, last = (patterns("places")[name].fullmatch(text) for name in ("former", "latter"))
    if len(partners) < 2 or not (first or last):
        return None
    pair = list({token.place: token for token in partners}.values())[-2:]
    return pair[0 if first else -1]


def antecedent(text: str, gazetteer: Gazetteer, before: str = "") -> Place | None:
    """The place that a word points to, None where the article has named none that fits.

    Args:
        text: the word: 全市, 前者, 两市, 开发区.
        gazetteer: what the article has said about places so far.
        before: the folded words before it, which may list the places (萧山、余杭两区).
    """
    if text in _PORT and gazetteer.document and gazetteer.document.code != "810000":
        return None
    if text == _HOME:
        return Place((area_by_code("CN"),))
    if level := _whole().get("全" + text[0] if text[1:] == "里" else text):
        return _wider_city(level, before, gazetteer) or _of_level(level, gazetteer, text)
    if patterns("places")["former"].fullmatch(text) or patterns("places")["latter"].fullmatch(text):
        pair = _pair(before, gazetteer)
        return pair[0 if patterns("places")["former"].fullmatch(text) else -1] if len(pair) == 2 else None
    if patterns("places")["zone_alone"].fullmatch(text):
        own = gazetteer.document
        return gazetteer.zone or (own if own and own.areas[0].level == "zone" else None)
    count = COUNTS.get(text.removeprefix("后")[0], 2)
    if listed := _listed(before, text, gazetteer):
        return listed
    recent = gazetteer.rivals(count)
    if len(recent) < count:
        return None
    return Place(tuple(area for place in gazetteer.in_order(recent) for area in place.areas))


def _pair(before: str, gazetteer: Gazetteer) -> list[Place]:
    """The two places spoken of last, as the last sentence that names both has them, else as they were brought up.

    After a kind of firm there are none: 九成是民营企业,后者进出口2105亿元.
    """
    if patterns("organisations")["groups"].search(before, before.rfind("。") + 1):
        return []
    pair = gazetteer.in_order(gazetteer.rivals(2))
    names = [place.areas[0].short for place in pair]
    for sentence in reversed(before.split("。")):
        if len(pair) == 2 and all(name in sentence for name in names):
            return sorted(pair, key=lambda place: sentence.find(place.areas[0].short))
    return pair


def _listed(before: str, text: str, gazetteer: Gazetteer) -> Place | None:
    """滨江、余杭两区: short names that are words elsewhere are places here."""
    names = _LIST.search(before[-_LONGEST_LIST:]) if text[-1] in "市区县地城" else None
    if names is None:
        return None
    kinds = ("", "市", "县", "区") if text[-1] in "地城" else (text[-1],)
    within = gazetteer.document.code if gazetteer.document else None
    words = _AND.split(names[0])
    tried = ([resolve_area(word + kind, on=gazetteer.published, within=within) for kind in kinds] for word in words)
    areas = [next((area for area in found if area), None) for found in tried]
    return Place(tuple(area for area in areas if area)) if all(areas) and len(areas) == COUNTS.get(text[0]) else None


def _wider_city(level: str, before: str, gazetteer: Gazetteer) -> Place | None:
    """天长市…高出全市平均水平: what a county-level city is measured against is the city that it lies in."""
    last, own = gazetteer.last, gazetteer.document
    if level != "city" or last is None or own is None or not _MEASURED.search(before):
        return None
    return own if own.areas[0].level == "prefecture" and last.lies_in(own) else None


def _of_level(level: str, gazetteer: Gazetteer, text: str) -> Place | None:
    """The nearest place spoken of that is of a level, or lies in one that is; 全镇 is no village."""
    kind = text.removesuffix("里")[-1] if level == "town" else ""
    for place in (gazetteer.last, gazetteer.document, *reversed(gazetteer.topics)):
        if place is None:
            continue
        for area in (place.areas[0], *ancestors(place.areas[0])):
            if _fits(area, level) and area.name.endswith(kind):
                return place if area in place.areas and len(place.areas) == 1 else Place((area,))
    return gazetteer.document


def _fits(area: Area, level: str) -> bool:
    if level == "any":
        return True
    if level == "province":
        return area.level == "province"
    if level == "town":
        return area.level == "town"
    if level == "city":
        return area.level == "prefecture" or area.name.endswith("市")
    if level == "district":
        return (area.name.endswith("区") and area.level in ("county", "zone")) or area.name.endswith("自治区")
    return area.level == "county" and not area.name.endswith("区")


def at(token: PlaceToken, match: re.Match[str]) -> PlaceToken:
    """The same place, standing where the word that points to it stands."""
    return replace(token, start=match.start(), end=match.end())
