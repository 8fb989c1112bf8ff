"""Rules of whose figure it is: trade partners, kinds of firms, lists of owners, and those spoken of before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from indicators.context.cues import word_lists
from indicators.context.needs import needs
from indicators.context.organisations import Organisations, grammar, is_generic
from indicators.context.passage import Figure
from indicators.context.state import Reader, Surroundings
from indicators.context.subjects import gives_a_view, groups_in, named_in, subject_before
from indicators.hints import hint

_EACH = re.compile("分别|依次|各")
_AND = re.compile("[、和与及]")
_A_COUNT = re.compile(r"\d+个")
_LOCATED = ("位于", "地处", "坐落", "坐落于", "在", "布局")  # before a place: where an owner named before it lies
_VISITORS = frozenset({"person-time", "person", "count"})
_TITLE = re.compile("(?:副?董事长|副?总裁|副?总经理|(?:联合)?创始人|首席执行官|CEO|董秘|总监|厂长)(?=[一-龥])")
_COMPANY_WORD = re.compile(
    "(?<![一-龥A-Za-z])(?:公司|集团|本公司|本集团|本行|我司)(?!们)|(?:(?<=[,，;；。])|^)[一-龥]{2,6}(?:板块|分部|事业部)"
)
_OF_THE_PLACE = re.compile(
    "生产总值|GDP|人口|居民|财政|一般公共预算|全[省市县区]|当地|市场规模|行业规模|产业规模|零售总额|进出口|增加值|企业数"
)
_OFFICE = re.compile("统计[局处署]|主计总处|国发会|海关|财政部|金管局|央行")
_OF_A_BRANCH = "咨询|研究院|研究所|研究中心|智库|协会|联合会|商会|学会|中汽协|乘联会|沙利文"
_REPORTED = re.compile(_OF_A_BRANCH)
_REPORTS = re.compile(f"(?:{_OF_A_BRANCH})[^,，。;；]{{0,8}}(?:数据|报告|统计|显示|测算|白皮书)")
_POINTS = re.compile("前者|后者")
_LEADING = 5  # characters in which a clause says that its figures are of those before: 同比分别增长
_RECENT = 30  # claims among whose owners one is looked for that a later paragraph names by its kind


@dataclass
class Owned:
    """What a subject rule looks at: the state of reading, the figure, the sentence around it."""

    reader: Reader
    figure: Figure
    near: Surroundings

    @cached_property
    def placed(self) -> list[int]:
        """Where the places before the figure begin that own what follows."""
        folded, start = self.figure.sentence.folded, self.figure.sentence.start
        places: list[int] = []
        there = -1  # the end of the last place that only says where something lies
        for p in self.near.topics_before(self.figure.mention.start):
            if _says_where(folded, start, p.start, p.end) or folded[there : p.start] in _LIST:
                there = p.end
            else:
                places.append(p.start)
        return places

    @property
    def since(self) -> int:
        """Where the last of these places begins, else the sentence."""
        return max([self.figure.sentence.start, *self.placed])

    @property
    def text(self) -> str:
        """The sentence's text from the last place to the figure."""
        return self.figure.sentence.folded[self.since : self.figure.mention.start]


def _says_where(folded: str, sentence: int, start: int, end: int) -> bool:
    """腾峪能源位于宜城市的二期产线: the place tells where the owner named before it lies."""
    before = folded[max(sentence, start - 3) : start]
    return before.endswith(_LOCATED) and len(before) > 2 and folded[end : end + 1] not in _COMMA


_COMMA = frozenset(",，")
_LIST = frozenset({"、", "和", "及", "与"})


@dataclass(slots=True)
class Told:
    """A rule's answer: a name, None where there is none to tell, and the rule's name."""

    name: str | None
    rule: str = ""


@cache
def _one_letter() -> dict[str, str]:
    return dict(word_lists("organisations")["one_letter"])


def partner_country(asked: Owned) -> Told | None:
    """美国为第一大贸易伙伴,进出口480亿元; 对东盟、欧盟分别进出口463亿元和398亿元; 对韩贸易增长5%."""
    figure = asked.figure
    folded, position = figure.sentence.folded, figure.mention.start
    begin = max(folded.rfind(";", figure.sentence.start, position) + 1, figure.sentence.start)
    words = hint(grammar()["partner"], grammar()["one_letter_partner"])
    if not any(p.role == "partner" for p in asked.near.places) and not words.search(folded, begin, position):
        return None
    found = sorted(_partners(asked, begin, position))
    if not found:
        return None
    if figure.group > 1 and len(found) >= figure.group and _list(folded, found[-figure.group :]):
        found = found[: len(found) - figure.group + figure.place_in_group + 1]
        return Told(found[-1][2])
    _, end, name = found[-1]
    if asked.since > end and "," in folded[end : asked.since]:
        return None
    between = folded[max(end, asked.since) : position]
    return None if subject_before(between, between, asked.reader.organisations) else Told(name)


def _list(folded: str, found: list[tuple[int, int, str]]) -> bool:
    return all(_AND.fullmatch(folded, a[1], b[0]) for a, b in pairwise(found))


def _partners(asked: Owned, begin: int, position: int) -> Iterator[tuple[int, int, str]]:
    """The partners named between two places of the line: start, end, name."""
    folded = asked.figure.sentence.folded
    tokens = [p for p in asked.near.places if p.role == "partner" and begin <= p.start and p.end <= position]
    groups = [m for m in grammar()["partner"].finditer(folded, begin, position) if _trades(folded, m)]
    for p in tokens:
        if not any(m.start(1) <= p.start < m.end(1) for m in groups):
            yield p.start, p.end, p.place.areas[0].short or p.place.name
    for m in groups:
        yield m.start(1), m.end(1), _A_COUNT.sub("", m[1])
    for m in grammar()["one_letter_partner"].finditer(folded, begin, position):
        yield m.start(1), m.end(1), _one_letter()[m[1]]


def _trades(folded: str, group: re.Match[str]) -> bool:
    return group.group()[:1] in "对自与向从往至" or folded[group.end() : group.end() + 1] in "、和为是分居"


@needs(_EACH)
def list_of_owners(asked: Owned) -> Told | None:
    """国有企业、外商投资企业分别进出口1100亿元和700亿元; 县医院、城东污水厂两个项目分别完成92%和88%."""
    figure = asked.figure
    if figure.group < 2 or not _EACH.search(figure.clause):
        return None
    folded, start = figure.sentence.folded, figure.sentence.start
    if found := grammar()["listed_owners"].search(figure.clause):
        names = _AND.split(found[1])
    else:
        names = _owners(figure.clause, asked.reader.organisations)
        if not names and _EACH.search(figure.clause, 0, _LEADING):
            names = _owners(folded[start : figure.clause_start], asked.reader.organisations)
    return Told(names[figure.place_in_group]) if len(names) == figure.group else None


def _owners(text: str, organisations: Organisations) -> list[str]:
    """The organisations and kinds of firms of a text in order."""
    found = {end: name for end, name in (*named_in(text, organisations), *groups_in(text)) if not is_generic(name)}
    return list(dict.fromkeys(name for _, name in sorted(found.items())))


@needs(_POINTS)
def former_or_latter(asked: Owned) -> Told | None:
    """国有企业占三成,民营企业占六成,后者进出口2105亿元: one of the two named last in the sentence."""
    points = _POINTS.search(asked.figure.clause)
    if points is None or any(p.start == asked.figure.clause_start + points.start() for p in asked.near.places):
        return None
    before = asked.figure.sentence.folded[asked.figure.sentence.start : asked.figure.clause_start]
    names = _owners(before, asked.reader.organisations)
    if points.group() == "后者":
        return Told(names[-1]) if names else None
    return Told(names[-2]) if len(names) > 1 else None


@needs(grammar()["that_one"], grammar()["bare_kind"])
def that_one(asked: Owned) -> Told | None:
    """宁波舟山港…。该港完成吞吐量3亿吨; 正花食品…。这家企业年产8万吨; 高崎机场…。机场运营航线185条."""
    found = list(grammar()["that_one"].finditer(asked.text)) or list(grammar()["bare_kind"].finditer(asked.text))
    if not found:
        return None
    kind, reader = found[-1][1], asked.reader
    folded, at = asked.figure.sentence.folded, asked.since + found[-1].start()
    near = sorted((folded.rfind(name, 0, at) + len(name), len(name), name) for name in reader.organisations.names)
    named = (reader.organisations.full(name) for end, length, name in reversed(near) if end >= length)
    owners = (claim.subject for claim in reversed(reader.claims[-_RECENT:]))
    for name in (*named, reader.spoken, reader.subject, reader.organisations.document, *owners):
        if name and _is_a(name, kind, reader.organisations):
            return None if gives_a_view(name, folded, at + len(found[-1].group())) else Told(name)
    return None


def _is_a(name: str, kind: str, organisations: Organisations) -> bool:
    word = word_lists("organisations")["kinds"].get(kind, kind)
    if word in ("公司", "集团"):
        return organisations.is_company(name) or name.endswith(("厂", "合作社"))
    if word == "景区" and name.endswith(tuple(word_lists("organisations")["sights"]["words"])):
        return True
    return name.endswith(word) or (len(word) > 1 and word in name)


@needs(_COMPANY_WORD)
def company_itself(asked: Owned) -> Told | None:
    """江海重工…。子公司位于宜城市的产线投产;公司总产能20GWh: the company that the article is about."""
    company = _company_spoken_of(asked.reader, asked.figure)
    if company is None:
        return None
    found = list(_COMPANY_WORD.finditer(asked.text))
    if not found:
        return None
    behind = asked.text[found[-1].end() :]
    return None if subject_before(behind, behind, asked.reader.organisations) else Told(company)


def _company_spoken_of(reader: Reader, figure: Figure) -> str | None:
    """The company that 公司 stands for: the article's, the speaker's, the last owner, else the first of the article."""
    known = reader.organisations
    if not reader.frame.subject and (speaker := _who_speaks(known, figure)):
        return speaker
    if reader.frame.subject or reader.subject:
        company = reader.frame.subject or reader.subject
        return company if company and known.is_company(company) else None
    return next((name for name in known.names if name in known.companies), None)


def _who_speaks(known: Organisations, figure: Figure) -> str | None:
    """“…”海鲲新能源副总裁郑敏说,公司营收82.7亿元: the company of the person who speaks in the paragraph."""
    folded, position = figure.sentence.folded, figure.mention.start
    titles = [m.start() for m in _TITLE.finditer(folded, 0, position)] if known.companies else []
    names = (n for n in known.companies if titles and folded.endswith(n, 0, titles[-1]))
    found = max(names, key=len, default=None)
    return known.full(found) if found else None


def company_word(figure: Figure) -> int:
    """Where the last 公司 that stands for a company before a figure is; 0 where there is none."""
    folded, start = figure.sentence.folded, figure.sentence.start
    return max((m.start() for m in _COMPANY_WORD.finditer(folded, start, figure.mention.start)), default=0)


def told_by_an_office(asked: Owned) -> bool:
    """据江城海关统计, 中指研究院数据显示: what an office or an institute tells of is no company's."""
    before, source = asked.figure.before, asked.reader.source or ""
    return bool(_OFFICE.search(before) or _OFFICE.search(source) or _REPORTS.search(before) or _REPORTED.search(source))


def company_and_its_places(asked: Owned) -> Told | None:
    """江海重工…。华东地区贡献收入61亿元: where an article's company sells and builds, not whose the figure is."""
    reader, document = asked.reader, asked.reader.frame.subject
    if not document or not asked.placed or not reader.organisations.is_company(document):
        return None
    last = asked.near.topics_before(asked.figure.mention.start)[-1].place.areas[0]
    nation = last.code == "CN" or last.level in ("world", "region")
    if nation or told_by_an_office(asked) or _OF_THE_PLACE.search(asked.text):
        return None
    before = asked.figure.before
    named = subject_before(before, before, reader.organisations)
    spoken = next((n for n in (named, reader.subject) if n and reader.organisations.is_company(n)), None)
    return Told(spoken or document)


def sight(asked: Owned) -> Told | None:
    """隰县小西天一天涌进1.1万人次: what visitors come to."""
    if asked.figure.amount.unit not in _VISITORS:
        return None
    topics = asked.near.topics_before(asked.figure.mention.start)
    folded, end = asked.figure.sentence.folded, asked.figure.mention.start
    place = max([asked.figure.sentence.start, *(p.end for p in topics)])
    for start in (max(place, asked.figure.clause_start), place):
        found = grammar()["visited"].match(folded[start:end])
        if found and not grammar()["no_sight"].match(found[1]):
            return Told(found[1])
    return None
