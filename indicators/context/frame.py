"""What holds for a whole article before its first sentence: day, place, subject and period of the headline."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from indicators.areas import area_by_code
from indicators.context.places import Gazetteer, Place, choose, cues
from indicators.context.subjects import document_project, document_subject
from indicators.lexicon import tokens
from indicators.mentions.fold import fold

_LEVELS = ("country", "province", "prefecture", "county", "zone")


@dataclass(frozen=True, slots=True)
class Frame:
    """The article's day, its one place (or several, with `single` False) and its one organisation."""

    published: date | None
    place: Place | None
    single: bool
    subject: str | None
    project: str | None = None


def read_frame(title: str | None, publisher: str | None, lines: tuple[str, ...], published: date | None) -> Frame:
    """Read the frame from headline, outlet and the opening lines.

    Args:
        title: the headline as printed, where one was found.
        publisher: the outlet, whose name may hold the place.
        lines: all lines of the article.
    """
    head = fold(title or "")
    titled = _areas(head, published)
    subject = document_subject(head, lines, bool(titled))
    body = [fold(line) for line in lines if len(line) > 20][:12]
    counts = Counter(place for line in body for place in _areas(line, published))
    if not titled:
        titled = _opening([fold(line) for line in lines if line.strip()][:4], published) or _areas(fold(publisher or ""), published)
    if not titled:
        titled = _opening(body, published) or [place for place, count in counts.most_common(1) if count >= 2]
    distinct = list(dict.fromkeys(titled))
    return Frame(published, distinct[0] if distinct else None, len(distinct) <= 1, subject, document_project(head))


def _opening(body: list[str], published: date | None) -> list[Place]:
    """The first place of the opening lines; the country where they speak of 全国 first."""
    for line in body[:4]:
        places = _areas(line, published)
        if "全国" in line and (not places or line.index("全国") < line.find(places[0].areas[0].short)):
            return [Place((area_by_code("CN"),))]
        if places:
            return places[:1]
    return []


def _areas(folded: str, published: date | None) -> list[Place]:
    gazetteer = Gazetteer(published=published)
    places = []
    for word in tokens(folded):
        if not word.areas or cues()["part_of_name"].match(folded[word.end : word.end + 8]) and not re.match("市政府|省政府|统计局|海关|人民", folded[word.end :]):
            continue
        if folded[: word.start].endswith("(") and folded[word.end :].startswith(")"):
            continue
        area = choose(word, gazetteer)
        if area and area.level in _LEVELS and area.code != "CN":
            places.append(Place((area,)))
            gazetteer.last = places[-1]
    return places
