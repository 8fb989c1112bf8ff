"""What holds for a whole article before its first sentence: day, place, subject and period of the headline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from indicators.areas import Area, area_by_code
from indicators.context.cues import patterns
from indicators.context.places import Gazetteer, Place, choose
from indicators.context.subjects import (
    commonest_park,
    document_institute,
    document_park,
    document_project,
    document_subject,
)
from indicators.context.towns import document_town
from indicators.lexicon import Token, tokens
from indicators.mentions.fold import fold

_LEVELS = frozenset({"country", "province", "prefecture", "county", "zone"})
_LINES_OF_HEAD = 4  # headline, dateline and outlet stand in the first lines
_LINES_OF_BODY = 12  # lines of text among which the place of the article is counted
_LEAST_LINE = 20  # characters: a shorter line is no running text
_LEAST_TIMES = 2  # a place that is named once in the text may be any
_AFTER = 8
_OUR_PLACE = re.compile("(?:我|全)([市省县区])(?!域)")


@dataclass(frozen=True, slots=True)
class Frame:
    """The article's day, its one place (or several, with `single` False), its one organisation and its one project.

    `institute` is the consultancy whose report it tells of.
    """

    published: date | None
    place: Place | None
    single: bool
    subject: str | None
    project: str | None = None
    institute: str | None = None


def read_frame(title: str | None, publisher: str | None, lines: tuple[str, ...], published: date | None) -> Frame:
    """Read the frame from headline, outlet and the opening lines.

    Args:
        title: the headline as printed, where one was found.
        publisher: the outlet, whose name may hold the place.
        lines: all lines of the article.
        published: the day of publication, on which names and codes of places hold.

    Returns:
        The frame; what neither headline nor text tells is None in it.
    """
    head = fold(title or "")
    titled = _areas(head, published)
    subject = document_subject(head, lines, bool(titled))
    if subject:
        lines = tuple(line.replace(subject, " ") for line in lines)  # 苏州银行 is no 苏州
        titled = _areas(head.replace(subject, " "), published)
    titled = titled or _special_region(head, lines)
    if patterns("places")["nation"].search(head) and (not titled or _of_the_nation(head, titled[0], lines, published)):
        titled = [_nation()]
    titled = titled or _local_outlet(fold(publisher or ""), lines, published)
    if not titled:
        found = _place_of_text(lines, fold(publisher or ""), published)
        titled = [p for p in found if p.code == "CN"] if subject else found  # where a company lies is not its market
    project = document_project(head)
    if not subject and not project:
        text = fold("\n".join(lines))
        park = document_park(head, text) or (None if _areas(head, published) else _park_of_text(text, titled))
        titled = [_park(park, titled, published)] if park else titled
        town = None if park else document_town(head, text)
        titled = [_named_only(town, "town", titled)] if town else titled
    distinct = list(dict.fromkeys(titled))
    whole = distinct[0] if distinct else None
    single = all(place == whole or place.lies_in(distinct[0]) for place in distinct)
    return Frame(published, whole, single, subject, project, document_institute(lines))


def _park_of_text(text: str, around: list[Place]) -> str | None:
    return commonest_park(text, around[0].areas[0].short) if around else None


def _park(name: str, around: list[Place], published: date | None) -> Place:
    """The park an article is about: a zone of the codelist, else one known by its name alone."""
    known = next((place for place in _areas(name, published) if place.areas[0].level == "zone"), None)
    return known or _named_only(name, "zone", around)


def _named_only(name: str, level: str, around: list[Place]) -> Place:
    """A place that no codelist has, within the one around it."""
    outer = around[0].areas[0].code if around else None
    return Place((Area(None, name, name, level, outer, None, None),))


def _place_of_text(lines: tuple[str, ...], publisher: str, published: date | None) -> list[Place]:
    """The first place of the page's head; else the outlet's; else that of the text's opening; else the commonest."""
    head = [fold(line) for line in lines if line.strip()][:_LINES_OF_HEAD]
    if found := _opening(head, published) or _areas(publisher, published):
        return found
    body = [fold(line) for line in lines if len(line) > _LEAST_LINE][:_LINES_OF_BODY]
    if found := _opening(body[:_LINES_OF_HEAD], published):
        return found
    counts = Counter(place for line in body for place in _areas(line, published))
    return [place for place, count in counts.most_common(1) if count >= _LEAST_TIMES]


def _of_the_nation(head: str, place: Place, lines: tuple[str, ...], published: date | None) -> bool:
    """Whether a headline that also names a place tells of the country: 市场规模达1382亿元,深圳一城占全国六成."""
    if head.startswith(place.areas[0].short):
        return False
    body = [fold(line) for line in lines if len(line) > _LEAST_LINE and fold(line).strip() != head.strip()]
    return _opening(body[:_LINES_OF_HEAD], published) == [_nation()]


def _nation() -> Place:
    return Place((area_by_code("CN"),))


def _local_outlet(publisher: str, lines: tuple[str, ...], published: date | None) -> list[Place]:
    """The city of 江城晚报, where the text speaks of 我市: a local outlet writes about its own place."""
    levels = [
        {"市": "prefecture", "省": "province", "县": "county", "区": "county"}[match[1]]
        for line in lines
        for match in _OUR_PLACE.finditer(line)
    ]
    gazetteer = Gazetteer(published=published)
    areas = (choose(word, gazetteer) for word in tokens(publisher) if word.areas)
    return [Place((area,)) for area in areas if area.level in levels[:1]][:1]


def _special_region(head: str, lines: tuple[str, ...]) -> list[Place]:
    """Hong Kong, Macao or Taiwan, by words that only their pages use."""
    opening = "".join(fold(line) for line in lines[:_LINES_OF_BODY])
    for code in ("810000", "820000", "710000"):
        words = patterns("places")[f"region_{code}"]
        if words.search(head) or len(words.findall(opening)) >= _LEAST_TIMES:
            return [Place((area_by_code(code),))]
    return []


def _opening(lines: Sequence[str], published: date | None) -> list[Place]:
    """The first place of some lines; the country where they speak of 全国 first."""
    for line in lines:
        places = _areas(line, published)
        nation = patterns("places")["nation"].search(line)
        if nation and (not places or nation.start() < line.find(places[0].areas[0].short)):
            return [_nation()]
        if places:
            return places[:1]
    return []


def _areas(folded: str, published: date | None) -> list[Place]:
    """The places of China and the countries that a line names, each time they are named; 江苏省苏州市 is one place."""
    gazetteer = Gazetteer(published=published)
    places: list[Place] = []
    end = -1
    for word in tokens(folded):
        if not word.areas or _part_of_a_name(folded, word):
            continue
        area = choose(word, gazetteer)
        if area.level in _LEVELS and area.code != "CN":
            if word.start == end and Place((area,)).lies_in(places[-1]):
                places.pop()
            places.append(Place((area,)))
            gazetteer.last, end = places[-1], word.end
    return places


def _part_of_a_name(folded: str, word: Token) -> bool:
    cues = patterns("places")
    named = cues["part_of_name"].match(folded[word.end : word.end + _AFTER])
    bracketed = folded.endswith("(", 0, word.start) and folded.startswith(")", word.end)
    return bracketed or bool(named and not cues["office_in_headline"].match(folded, word.end))
