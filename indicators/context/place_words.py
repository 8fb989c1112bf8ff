"""The places of a sentence, in order, each with the part that it plays by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from indicators.areas import Area, ancestors, area_by_code
from indicators.context.anaphora import COUNTS, antecedent, at, one_of_two_partners, referring_words
from indicators.context.cues import patterns
from indicators.context.organisations import grammar
from indicators.context.own_name import own_name
from indicators.context.places import Gazetteer, Place, PlaceToken, Role, choose
from indicators.context.towns import TOWNS, towns_in
from indicators.hints import hint
from indicators.lexicon import Token, tokens
from indicators.surnames import surnames

_FAR = 2000  # characters before 前者 in which the two may be named
_BEFORE, _AFTER = 8, 24  # characters around a name that tell its part
_LONGEST_NAME = 14  # characters behind a place in which a name may go on
_PASSAGE = 300  # characters before a sentence that tell whether trade is spoken of
_AND = frozenset({"、", "和", "及", "与"})
_LISTED = frozenset({"path", "compare"})  # what the first place of a list is, the others are
_REMEMBERED = frozenset({"topic", "agency"})
_VISITORS = ("旅客", "访客")  # 香港旅客 on a page of Macao come from there
_HELD_IN = ("在", "于")
_PEOPLE = ("居民", "同胞", "游客", "客商", "青年")
_CITIES = frozenset({"prefecture", "county"})
_TOWARDS = frozenset("对自向")  # before a country: trade goes there or comes from there
_SENT_TO = frozenset({"输往", "销往", "运往", "发往", "口往", "口至", "口自"})
_OVERSEAS = frozenset({"710000", "810000", "820000"})  # parts of China that the others trade with
_LOOKED_AT = frozenset("从就由在看以")
_CAUSES = frozenset("受因于")
_WHOLES = frozenset("全我本")
_RANKED = re.compile("[^,，。;；]{0,8}(?:第[一二三四五六七八九十]{1,3}|首位|榜首)[位名]?[,，;；、]")
_WIDE = frozenset({"country", "world", "region", "macro_region"})


def place_tokens(folded: str, start: int, end: int, words: Sequence[Token], gazetteer: Gazetteer) -> list[PlaceToken]:
    """The place tokens of one sentence, left to right; the gazetteer learns the topics as they come.

    The article's park and a town go before a place with which their names begin, that before a zone: 衡山镇.

    Args:
        folded: the folded line.
        start: where the sentence begins in it.
        end: where it ends.
        words: the sentence's words of the codelists.
        gazetteer: what the article has said about places so far.
    """
    found: list[PlaceToken] = []
    events: list[tuple[int, Token | re.Match[str]]] = [(w.start, w) for w in words if w.areas]
    towns = [(m.start(1), m) for m in towns_in(folded, start, end)]
    called = own_name(gazetteer)
    own: list[tuple[int, Token | re.Match[str]]] = (
        [(m.start(), m) for m in called.finditer(folded, start, end)] if called else []
    )
    own += [e for e in towns if e[1][1].endswith(TOWNS)]
    events = own + events + [e for e in towns if not e[1][1].endswith(TOWNS)]
    national = patterns("places")["national_source"]
    if hint(national).search(folded, start, end):
        events += [(m.start(), m) for m in national.finditer(folded, start, end)]
    if hint(referring_words()).search(folded, start, end):
        events += [(m.start(), m) for m in referring_words().finditer(folded, start, end)]
    for begin, event in sorted(events, key=lambda e: e[0]):
        if found and begin < found[-1].end:
            continue
        token = _event(folded, event, gazetteer, found, (start, end))
        if token is None:
            continue
        if found:
            token = _beside(folded, token, found[-1])
        if token.role == "topic" and _is_venue(folded, token, gazetteer):
            token = replace(token, role="venue")
        found.append(token)
        if token.role in _REMEMBERED:
            gazetteer.mention(token.place)
    return found


def _beside(folded: str, token: PlaceToken, last: PlaceToken) -> PlaceToken:
    """A place with the part that it plays behind the one before it."""
    if token.role == "compare" and last.role == "topic" and _joined(folded, last, token):
        token = replace(token, role="topic")
    if token.role == "scope" and _is_next_in_rank(folded, token, last):
        token = replace(token, role="topic")
    if token.role == "topic" and _lies_there(folded, token, last):
        token = replace(token, role="name")
    if last.role in _LISTED and folded[last.end : token.start] in _AND:
        token = replace(token, role=last.role)
    return token


def _is_next_in_rank(folded: str, token: PlaceToken, last: PlaceToken) -> bool:
    """成都居第一,杭州第二: the next place of its kind has the next rank, which is not taken in it."""
    alike = last.place.areas[0].level == token.place.areas[0].level
    return alike and bool(_RANKED.fullmatch(folded, last.end, token.start))


def _is_venue(folded: str, token: PlaceToken, gazetteer: Gazetteer) -> bool:
    """绵阳市重大项目签约仪式在江油市举行: the place of the event owns none of its figures."""
    if not folded.endswith(_HELD_IN, 0, token.start) or gazetteer.document in (None, token.place):
        return False
    return bool(patterns("events")["venue_after"].match(folded, token.end, token.end + _AFTER))


def _lies_there(folded: str, token: PlaceToken, last: PlaceToken) -> bool:
    """空港产业园位于涟水县陈师街道,面积62平方公里: the place named before goes on."""
    if last.role == "name":
        return last.end == token.start
    before = patterns("places")["lies_before"].search(folded, max(0, token.start - _BEFORE), token.start)
    return bool(before) and last.role == "topic"


def names_with_places(companies: Iterable[str]) -> dict[str, list[tuple[str, int]]]:
    """The companies whose name holds that of a place, by this: each with where in it the place begins.

    >>> names_with_places({"粽香坊", "东湖重工"})
    {'香坊': [('粽香坊', 1)]}
    """
    found: dict[str, list[tuple[str, int]]] = {}
    for name in sorted(companies):
        for word in tokens(name):
            if word.areas:
                found.setdefault(word.text, []).append((name, word.start))
    return found


def _joined(folded: str, first: PlaceToken, second: PlaceToken) -> bool:
    """苏州和青岛分别增长5.8%和6.0%, not 苏州与青岛相比."""
    cues = patterns("places")
    between, after = folded[first.end : second.start], folded[second.end : second.end + _AFTER]
    return between in _AND and not cues["compared_after"].match(after) and not cues["apart"].match(after)


def _event(
    folded: str, event: Token | re.Match[str], gazetteer: Gazetteer, found: Sequence[PlaceToken], span: tuple[int, int]
) -> PlaceToken | None:
    if isinstance(event, Token):
        return _named(folded, event, gazetteer, span)
    if gazetteer.document and event.re is own_name(gazetteer):
        return PlaceToken(*event.span(), gazetteer.document, "topic")
    if event.re is patterns("places")["national_source"]:
        if gazetteer.document and gazetteer.document.code in _OVERSEAS:
            return None
        return PlaceToken(event.start(), event.end(), Place((area_by_code("CN"),)), "topic")
    return _town(event, gazetteer) if event.re.groups else _referred(event, gazetteer, found)


def _town(match: re.Match[str], gazetteer: Gazetteer) -> PlaceToken:
    """A town, village or zone, known by its name alone, in the place that the article speaks of."""
    outer = gazetteer.last or gazetteer.document
    level = "town" if match[1].endswith(TOWNS) else "zone"
    within = (outer.areas[0].code or outer.areas[0].parent) if outer else None
    area = Area(None, match[1], match[1], level, within, None, None)
    start, end = match.span(1)
    before, after = match.string[max(0, start - _BEFORE) : start], match.string[end : end + _AFTER]
    return PlaceToken(start, end, Place((area,)), role_of(before, after, area))


@cache
def _zone_after() -> re.Pattern[str]:
    return re.compile(f"(?:国家级)?({patterns('places')['zone_suffix'].pattern})")


def _named(folded: str, word: Token, gazetteer: Gazetteer, span: tuple[int, int]) -> PlaceToken | None:
    before, after = folded[max(0, word.start - _BEFORE) : word.start], folded[word.end : word.end + _AFTER]
    area = choose(word, gazetteer)
    if zone := _zone_after().match(after):
        return _zone(folded, word, before, zone, area)
    cues = patterns("places")
    if any(
        folded.startswith(name, word.start - at)
        for name, at in gazetteer.companies.get(word.text, ())
        if at <= word.start
    ):
        return PlaceToken(word.start, word.end, Place((area,)), "name")
    whole = gazetteer.document
    if whole and cues["seat_after"].match(after) and Place((area,)).lies_in(whole):
        return PlaceToken(word.start, word.end, Place((area,)), "name")
    if cues["office_after"].match(after):
        return PlaceToken(word.start, word.end, Place((area,)), "agency")
    if cues["organisation_after"].match(after):
        return PlaceToken(word.start, word.end, Place((area,)), "name")
    if before[-1:] in surnames() and area.name != word.text and cues["person_speaks"].match(after):
        return None
    bracketed = before.endswith("(") and after.startswith(")")
    harbour = cues["harbour"].match(after) and area.level not in _CITIES
    if bracketed or harbour or cues["part_of_name"].match(after):
        return None
    if whole and _come_from(after, area) and area not in whole.areas:
        return PlaceToken(word.start, word.end, Place((area,)), "partner")
    if whole and area.level == "county" and area.name != word.text and _is_cut_from_a_name(folded, word, area, whole):
        return None
    abroad = area.level in _WIDE or area.code in _OVERSEAS
    trade = abroad and bool(cues["trade"].search(folded, max(0, span[0] - _PASSAGE), span[1]))
    return PlaceToken(word.start, word.end, Place((area,)), role_of(before, after, area, trade=trade))


def _come_from(after: str, area: Area) -> bool:
    """香港旅客, 台湾同胞: people who come from a place, so that the figure is not the place's."""
    return after.startswith(_VISITORS) or (area.code in _OVERSEAS and after.startswith(_PEOPLE))


def _is_cut_from_a_name(folded: str, word: Token, area: Area, whole: Place) -> bool:
    """乌兰哈达火山地质公园: the name of an organisation or a sight, which begins like that of a county far away."""
    found = grammar()["name"].match(folded, word.start, word.end + _LONGEST_NAME)
    if not found or found.end() <= word.end + 1:
        return False
    above = {outer.code for outer in ancestors(area)}
    near = (outer.code in above for outer in (whole.areas[0], *ancestors(whole.areas[0])) if outer.level == "province")
    return not any(near)


def _zone(folded: str, word: Token, before: str, suffix: re.Match[str], place: Area) -> PlaceToken:
    """A zone named after its place: 全椒经济开发区."""
    end = word.end + suffix.end()
    area = Area(None, folded[word.start : end], suffix[1], "zone", place.code, None, None)
    return PlaceToken(word.start, end, Place((area,)), role_of(before, folded[end : end + _AFTER], area))


def role_of(before: str, after: str, area: Area, whole: bool = False, trade: bool = True) -> Role:
    """What part a place plays by the words around it.

    Args:
        before: the folded words before it.
        after: the folded words after it.
        area: the place.
        whole: whether the word tells of a whole (全省), in which others are ranked.
        trade: whether the sentence is about trade, travel or capital, in which a country is a partner.

    >>> from indicators.areas import area_by_code
    >>> role_of("总量超过", ",增速", area_by_code("320500"))
    'compare'
    """
    cues = patterns("places")
    wide = area.level in _WIDE
    foreign = area.level in ("country", "region") and area.code != "CN"
    if foreign and cues["built_after"].match(after):
        return "topic"
    if trade and (before[-1:] in _TOWARDS or before[-2:] in _SENT_TO) and (foreign or area.code in _OVERSEAS):
        return "partner"
    if told := _turned_to(before, after):
        return told
    if cues["scope_before"].search(before) or cues["scope_after"].match(after):
        return "scope"
    if (whole or wide or before.endswith("在")) and cues["whole_after"].match(after):
        return "scope"
    if cues["path_before"].search(before) or cues["path_after"].match(after):
        return "path"
    if foreign and trade and not cues["partner_compared_before"].search(before):
        return "partner"
    if cues["compared_before"].search(before) or cues["compared_after"].match(after):
        return "compare"
    if wide and not cues["country_topic_before"].search(before):
        return "scope"
    return "topic"


def _turned_to(before: str, after: str) -> Role | None:
    """放眼全国, 从苏州来看: a place that the text turns to is the topic; 受苏州拉动: one in a cause is but named."""
    cues = patterns("places")
    if cues["view_before"].search(before) or (before[-1:] in _LOOKED_AT and cues["looked_at_after"].match(after)):
        return "topic"
    causes = before[-1:] in _CAUSES and cues["cause_before"].search(before) and cues["cause_after"].match(after)
    return "name" if causes else None


def _listed_right_before(match: re.Match[str], found: Sequence[PlaceToken]) -> Place | None:
    """热水镇、田坝镇两镇: the places of the list that the word sums up; with 后两者 the last list of the sentence."""
    latter = match.group().removeprefix("后")
    count, run = COUNTS.get(latter[0], 0), list(found)
    if len(run) < 2 or not patterns("places")["both"].fullmatch(match.group()):
        return None
    if run[-1].end != match.start() and latter == match.group():
        return None
    run = run[-count:]
    joined = all(match.string[a.end : b.start] in _AND for a, b in pairwise(run))
    areas = tuple(area for token in run for area in token.place.areas)
    return Place(areas) if joined and len(areas) == count else None


def _referred(match: re.Match[str], gazetteer: Gazetteer, found: Sequence[PlaceToken]) -> PlaceToken | None:
    if partner := one_of_two_partners(match.group(), found):
        return at(partner, match)
    before = match.string[max(0, match.start() - _FAR) : match.start()]
    place = _listed_right_before(match, found) or antecedent(match.group(), gazetteer, before)
    if place is None:
        return None
    line, start, end = match.string, match.start(), match.end()
    before, after = line[max(0, start - _BEFORE) : start], line[end : end + _AFTER]
    return PlaceToken(start, end, place, role_of(before, after, place.areas[0], whole=match.group()[0] in _WHOLES))
