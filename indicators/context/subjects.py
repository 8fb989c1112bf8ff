"""Whose figure it is where it is not the place as a whole: organisations, projects, ports, streets, groups."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from indicators.context.cues import patterns
from indicators.context.organisations import Organisations, clean, grammar, is_generic, names_in
from indicators.context.passage import Sentence
from indicators.hints import hint
from indicators.lexicon import tokens
from indicators.mentions.fold import fold

_COUNTED = re.compile(
    r"(?:总数|数量|数)?(?:达到?|为|由|从)?(?:\d{4}年[末底]?的)?\d[\d.]*[万余多]*[家户所]"
    r"|等[\d一二三四五六七八九十]+[余多]?[家户个所]"
)  # 合作社由213家增到486家; 睿帆软件等12家企业
_PUBLIC = ("人民银行", "央行")  # banks that tell of others' money
_PREDICATE = re.compile("(?<![不但也还])(?:是|作为|成为|跻身)[^,，。;；]{0,20}的$")  # 是国内电驱系统的头部企业
_LEAST_NAME = 2
_HEARD = re.compile("(?:了解到|获悉|了解)")  # 从江海集团获悉: who told the reporter
_NAMED = "named"
_LONGEST_BRAND = 10
_OPENING = 600  # characters in which a report introduces the company it is about
_LEAST_TIMES = 2  # a headline's company is named in the text as well
_OF_THE_LENDER = re.compile("(?:的)?(?:各项)?(?:贷款|信贷|融资|授信|存款|不良)")  # 小微企业贷款余额 is a bank's
_NUMBER_OF = re.compile(
    r"[一-龥]{0,2}(?:数|家数)|[有达共约近超]{0,2}[\d.]+[万余多]*[家户个座所]"
)  # 民营企业数: the firms are counted, they own no figure


def document_subject(title: str, body: Iterable[str], is_place: bool) -> str | None:
    """The company that a headline opens with, where the text goes on to speak of it.

    Args:
        title: the folded headline.
        body: the lines of the article.
        is_place: whether the headline names a place.

    Returns:
        Its name; None where the headline opens with none.

    >>> document_subject("江海重工2023年营收增长18.7%", ["江海重工披露年报", "江海重工报22元/股,公司"], False)
    '江海重工'
    """
    text = "\n".join(body)
    opening = fold(text[:_OPENING])
    coded = _introduced("coded_company", opening)
    if coded and (name := clean(coded[1])) in title:
        return name
    found = grammar()["headline_company"].match(title)
    if (
        found
        and not is_place
        and not _is_below_another(found[1], opening)
        and not grammar()["park_at_end"].search(found[1])
        and not _names_a_quantity(found[1])
        and text.count(found[1]) >= _LEAST_TIMES
        and grammar()["of_a_company"].search(text)
    ):
        return found[1]
    below = found and _is_below_another(found[1], opening)
    if brand := None if below else _brand(title, text):
        return brand
    listed = _introduced("listed_company", opening) if not is_place else None
    if listed is None and coded and not is_place and (below or text.count(clean(coded[1])) >= _LEAST_TIMES):
        listed = coded
    return clean(listed[1]) if listed else None


def _is_below_another(name: str, opening: str) -> bool:
    """子公司丰禾人寿: the headline opens with it, but the article is about the company that it belongs to."""
    return any(f"{kind}{name}" in opening for kind in ("子公司", "旗下", "旗下的", "控股的"))


def document_park(title: str, text: str) -> str | None:
    r"""The park, zone or themed town that a headline names, or an opening introduces, and the text goes on to speak of.

    Args:
        title: the folded headline.
        text: the folded text of the article.

    >>> document_park("江海智慧城:打造新高地", "江海智慧城:打造新高地\n江海智慧城入驻企业30家。")
    '江海智慧城'
    """
    for park in (grammar()["headline_park"].search(title), _introduced("introduced_park", text[:_OPENING])):
        for name in _with_and_without_its_place(clean(park[1])) if park else ():
            if text.count(name) >= _LEAST_TIMES and not is_generic(name):
                return name
    return _zone_of_the_opening(title, text[:_OPENING], text)


def _zone_of_the_opening(title: str, opening: str, text: str) -> str | None:
    """大亚湾经济技术开发区 where the headline says 大亚湾, and the text goes on to do so."""
    kinds = patterns("places")["zone_suffix"].pattern
    for zone in re.finditer(rf"^\s*([一-龥]{{2,6}}?)(?:{kinds})", opening, re.MULTILINE):
        if zone[1] in title and text.count(zone[1]) > _LEAST_TIMES and not is_generic(zone[0].strip()):
            return zone[0].strip()
    return None


def document_institute(lines: Iterable[str]) -> str | None:
    """The consultancy whose report an article tells of, None where it tells of none.

    >>> document_institute(["近日，启岳咨询发布《2024中国无人机产业报告》。"])
    '启岳咨询'
    """
    found = _introduced("reporting_institute", fold("\n".join(lines)[:_OPENING]))
    return clean(next(filter(None, found.groups()))) if found else None


def _introduced(pattern: str, opening: str) -> re.Match[str] | None:
    """Where an opening names somebody in the words of a pattern, whose mark it is searched for first."""
    words = grammar()[pattern]
    return words.search(opening) if hint(words).search(opening) else None


def _with_and_without_its_place(name: str) -> Iterator[str]:
    """株洲天元智慧新城 and 天元智慧新城."""
    yield name
    place = next((token for token in tokens(name) if token.areas), None)
    if place and place.start == 0 and len(name) - place.end > _LEAST_NAME + 1:
        yield name[place.end :]


def commonest_park(text: str, than: str) -> str | None:
    """The park whose name opens clauses of a text more often than the text names a place, None where none does.

    Args:
        text: the folded text of the article.
        than: the short name of the place.
    """
    names = (clean(found[1]) for found in grammar()["opening_park"].finditer(text))
    counts = Counter(name for name in names if not is_generic(name)).most_common(1)
    return next((name for name, times in counts if times > _LEAST_TIMES and text.count(name) > text.count(than)), None)


def _brand(title: str, text: str) -> str | None:
    """A name without a company's suffix that a headline's clause opens with, and that the text treats as a company.

    Where the headline names a place too, the article is about whom it names more often.
    """
    places = [token.text for token in tokens(title) if token.areas]
    acts, introduces = grammar()["acts"].pattern, grammar()["introduces"].pattern
    for clause in grammar()["headline_marks"].split(title):
        kind = re.search(introduces, clause)
        start = kind.end() if kind else 0
        for end in range(min(len(clause), start + _LONGEST_BRAND), start + 1, -1):
            name = clause[start:end]
            if text.count(name) <= max([_LEAST_TIMES, *(text.count(place) for place in places)]):
                continue
            if re.search(f"{introduces}{re.escape(name)}|{re.escape(name)}{acts}", text) and _is_brand(name):
                return name
            break  # a shorter opening only cuts the name
    return None


def _is_brand(name: str) -> bool:
    plain = bool(grammar()["brand"].fullmatch(name)) and not grammar()["park_at_end"].search(name)
    named = any(token.areas or token.indicator for token in tokens(name))
    return plain and not named and not is_generic(name)


def _names_a_quantity(words: str) -> bool:
    """赤字率拟按3%安排 opens with an indicator, not with a company."""
    return any(token.indicator for token in tokens(words))


def document_project(title: str) -> str | None:
    """The project whose signing or start a headline reports, None where it reports none.

    >>> document_project("总投资62亿元!江海储能电池基地落户江城")
    '江海储能电池基地'
    """
    found = grammar()["headline_project"].search(title)
    return found[1] if found else None


def may_name_an_owner(sentence: Sentence, organisations: Organisations) -> bool:
    """Whether a sentence holds what a name ends in, a kind of firm or a name known so far; it is looked at once."""
    key = _NAMED, len(organisations.names)
    known: bool | None = sentence.noted.get(key)
    if known is None:
        words = hint(grammar()["suffix"], grammar()["groups"])
        known = bool(words.search(sentence.text)) or any(name in sentence.text for name in organisations.names)
        sentence.noted[key] = known
    return known


def subject_before(clause: str, before: str, organisations: Organisations) -> str | None:
    """The organisation, project or group that the words before a figure name; the clause first, then the sentence.

    Args:
        clause: folded text of the clause before the figure.
        before: folded text of the sentence before the figure.
        organisations: those that the article has introduced.

    Returns:
        Its name; None where the words name none.
    """
    for text, since in ((clause, 0), (before, before.rfind(";") + 1)):
        groups = ((since + end, name) for end, name in groups_in(text[since:]))
        named = (
            (end, organisations.full(name))
            for end, name in named_in(text, organisations)
            if not _is_compared_with(name, text, end)
        )
        good = [(end, name) for end, name in (*groups, *named) if len(name) >= _LEAST_NAME and not is_generic(name)]
        if good:
            return max(good, key=lambda owner: (owner[0], len(owner[1])))[1]
    return None


def _is_compared_with(name: str, text: str, end: int) -> bool:
    """规模是防城港的5.6倍; 比湛江港多出1.1亿吨: who stands behind such a word owns no figure."""
    words, start = grammar(), end - len(name)
    if words["compared_with"].search(text, 0, start):
        return True
    return bool(words["compared_before"].search(text, 0, start) and words["compared_behind"].match(text, end))


def groups_in(text: str) -> Iterator[tuple[int, str]]:
    """The kinds of firms in a folded text, each with its end; not those counted or ranked among: 50个重点城市中."""
    for match in grammar()["groups"].finditer(text):
        if _OF_THE_LENDER.match(text, match.end()):
            continue
        if _PREDICATE.search(text, 0, match.start()):
            continue
        ranked = text[: match.start()].endswith("个") and text.startswith("中", match.end())
        if not ranked and not _NUMBER_OF.match(text, match.end()):
            yield match.end(), match[1]


def named_in(text: str, organisations: Organisations) -> Iterator[tuple[int, str]]:
    """Names and known short names in a text, each with its end; who only tells of figures is left out.

    Args:
        text: folded text.
        organisations: those that the article has introduced.
    """
    for match in names_in(text):
        name = clean(match.group())
        counted = _COUNTED.match(text, match.end())
        if (
            not counted
            and not grammar()["speaks"].match(text, match.end())
            and not gives_a_view(name, text, match.end())
        ):
            yield match.end(), name
    for short, full in organisations.names.items():
        if short in text:
            end = text.rfind(short) + len(short)
            if not _COUNTED.match(text, end) and not gives_a_view(short, text, end):
                yield end, full


def gives_a_view(name: str, text: str, end: int) -> bool:
    """赛恒研究院更为乐观,给出的预测值是2350亿元; 恒骏银行首席经济师估计: the figure is not of who tells of it."""
    if grammar()["in_person"].match(text, end) or text.startswith("所在", end) or name.startswith("距"):
        return True
    if any(public in name for public in _PUBLIC):
        return True
    if _HEARD.match(text, end) and text.rfind("从", 0, end) >= 0:
        return True
    institute = grammar()["institute"].search(name)
    return bool(institute and (grammar()["speaks"].match(text, end) or grammar()["opines"].match(text, end)))


def subject_after(tail: str) -> str | None:
    """The thing that a relative clause before it describes, None where there is none: 具有1万个机柜的大数据中心.

    >>> subject_after("个机柜的江城大数据中心")
    '江城大数据中心'
    """
    found = grammar()["described"].match(tail)
    name = clean(found[1]) if found else ""
    return name if name and "的" not in name and not is_generic(name) else None
