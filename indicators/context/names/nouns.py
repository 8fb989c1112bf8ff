"""Noun phrases beside a number, in the article's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from indicators.context.cues import cue, patterns
from indicators.context.passage import Figure
from indicators.context.towns import TOWN_SIGNS, towns_in

RELATIVE = frozenset({"percent", "permille", "percentage_point", "basis_point", "dimensionless", "rank", ""})
_NO_NOUN = (
    "居(?:城市|全国|全省|全球|各地|行业|市场)?[第首榜冠]|位[居列]|领跑|夺冠|折桂|登顶|高居|稳居|名列|排名|紧随|"
    "相比|相较|个|左右|以上|以下|，|,|实现|增长|(?:{change})(?:了|[到至为]|$)"
)
_NOTE = re.compile(r"\[\d{1,2}\]")  # 人口[6]: the mark of a footnote
_BRACKETS = re.compile(r"\([^)]*\)$")
_LONGEST_BEFORE, _LONGEST_AFTER = 16, 20  # characters of a noun phrase
_REMEMBERED = 256  # phrases: several rules ask for the same, and 同比增长 comes again and again
_SINCE, _FROM = re.compile("(?:年|末|底|同期|的)*"), re.compile("[由从自]$")  # 农家乐由2013年的5家发展到47家
_HAS = re.compile("^(?:[现共拥设建]?有(?=[一-龥]{2})(?![机色限线轨效关偿害氧声])|[下管]辖(?=[一-龥]{2}))")
_COMMA = re.compile("[,，;；:：]")
_OF_WHOLE = re.compile("占(?!地(?![区方级])|用|道|比|线)[^,，。;；]{0,16}$")
_BARE, _ADVERB = 3, re.compile("(?:累计|合计|预计|共|总共)$")
_SPAN = re.compile(
    "(?:以来|期间|[上中下]旬|末|底|初|份|内(?![蒙销需河陆地外贸资部存]))?"
)  # 年内, 月末: no part of a name
_STRIPS = 8  # verbs and adverbs that may stand in a row before a number
_LONGEST_LINK = 8  # characters of one of them


@cache
def _link() -> re.Pattern[str]:
    return re.compile(f"(?:{patterns('naming')['link'].pattern})$")


@cache
def _link_letters() -> frozenset[str]:
    """The characters that verbs and adverbs are written with: where none of them ends a text, nothing is stripped."""
    return frozenset(_link().pattern)


@cache
def _no_noun() -> re.Pattern[str]:
    return re.compile(_NO_NOUN.format(change=patterns("naming")["change"].pattern))


@cache
def _nominal() -> re.Pattern[str]:
    return re.compile(f"(?:{patterns('naming')['nominal'].pattern})$")


@lru_cache(_REMEMBERED)
def noun_before(text: str) -> str:
    """The noun phrase that ends at a figure, its verbs and adverbs stripped.

    >>> noun_before("实现旅游收入")
    '旅游收入'
    """
    words = _HAS.sub("", after_border(without_verbs(text)).strip("的 "))
    if len(words) > _LONGEST_BEFORE and "的" in words:
        words = words.rpartition("的")[2] or words  # 按全时工作量计算的人均经费
    return words[-_LONGEST_BEFORE:]


def without_verbs(text: str) -> str:
    """The words before a figure without the verbs and adverbs at their end.

    >>> without_verbs("旅游收入首次突破")
    '旅游收入'
    """
    text = _NOTE.sub("", text) if "[" in text else text
    text = _BRACKETS.sub("", text) if text.endswith(")") else text
    for _ in range(_STRIPS):
        if text[-1:] not in _link_letters() and not text[-1:].isspace():
            break
        link = _link().search(text, max(0, len(text) - _LONGEST_LINK))
        if link is None or not link[0]:
            break
        text = text[: link.start()]
    return text


@lru_cache(_REMEMBERED)
def after_border(text: str) -> str:
    """The words after the last verb, place in time or mark that a name begins after.

    >>> after_border("新建高速公路"), after_border("全年科技投入")
    ('高速公路', '科技投入')
    """
    tail = _nominal().search(text)
    head = text[: tail.start()] if tail else text
    words = patterns("naming")["border"].split(head)[-1] if head else ""
    return words + (tail[0] if tail and words else "")


def completed(label: str, text: str) -> str:
    """A bare 产量 with the noun before the adverb in front of it: 电池累计产量.

    >>> completed("产量", "动力电池累计产量")
    '动力电池产量'
    """
    if len(label) > _BARE or not text.endswith(label):
        return label
    before = text[: -len(label)]
    noun = noun_before(before) if _ADVERB.search(before) else ""
    return noun + label if len(noun) > 1 and not is_generic(noun) and not is_verbal(noun) else label


def is_noun_too(verb: str) -> bool:
    """Whether a verb is a noun where a phrase ends in it: 科技投入."""
    return bool(_nominal().fullmatch(verb))


def is_quantity(label: str) -> bool:
    """Whether a phrase ends in a word that names a quantity.

    >>> is_quantity("旅游收入"), is_quantity("新能源汽车")
    (True, False)
    """
    return bool(patterns("naming")["quantity"].search(label))


def is_verbal(label: str) -> bool:
    """Whether a phrase holds a verb only, or ends in one: 多掏, 村里带来."""
    return bool(patterns("naming")["verbal"].search(label))


@lru_cache(_REMEMBERED)
def noun_after(tail: str) -> str:
    """What a count counts: the noun phrase after its measure word.

    >>> noun_after("苏州企业转型升级")
    '苏州企业'
    """
    text = tail.lstrip("的 ")
    if not text or _no_noun().match(text):
        return ""
    cut = patterns("naming")["noun_end"].search(text, 1)
    noun = text[: cut.start()] if cut else text
    return "" if patterns("naming")["noun_end"].match(noun) else noun.strip('“”" ')[:_LONGEST_AFTER]


def noun_of(figure: Figure) -> str:
    """What a figure counts, where that stands before the next figure: 5家企业, not 38户121人."""
    tail, end = figure.tail, figure.mention.end
    following = next(
        (m.start - end for m in figure.sentence.mentions if m.start >= end and m.kind == "claim"), len(tail)
    )
    return noun_after(tail[:following])


@lru_cache(_REMEMBERED)
def is_generic(label: str) -> bool:
    """Whether a phrase names no quantity of its own (数据, 增速, 这一数字).

    >>> is_generic("增速"), is_generic("旅游收入")
    (True, False)
    """
    return bool(patterns("naming")["generic"].match(label))


def unplaced(figure: Figure, stretch: str | None = None) -> str:
    """The words before a figure after the last place or date among them, which are no part of a name."""
    text = figure.lead if stretch is None else stretch
    return unplaced_in(figure, figure.mention.start - len(text), figure.mention.start)


def unplaced_in(figure: Figure, start: int, end: int) -> str:
    """The words between two places in the line, after the last place or date among them."""
    ends = [t.end for t in figure.sentence.tokens if t.areas and not t.indicator and t.end <= end]
    ends += [m.end for m in figure.sentence.mentions if m.kind == "date" and m.end <= end]
    if not TOWN_SIGNS.isdisjoint(figure.sentence.folded[start:end]):
        ends += [m.end(1) for m in towns_in(figure.sentence.folded, start, end)]
    at = max([start, *ends])
    if at > start and (span := _SPAN.match(figure.sentence.folded, at)):
        at = span.end()
    return figure.sentence.folded[at:end]


def named_words(figure: Figure) -> str:
    """The words before a figure that may name it: those before 由2013年的 or 占全部的."""
    start = figure.mention.start - len(figure.lead)
    if whole := _OF_WHOLE.search(figure.lead):
        return unplaced_in(figure, start, start + whole.start()) if figure.amount.unit in RELATIVE else ""
    if figure.amount.unit == "percentage_point" and (than := cue("basis", "against").search(figure.lead)):
        return unplaced_in(figure, start, start + than.start())  # 支出增速高于收入增速4.7个百分点
    text = unplaced(figure)
    if since := _SINCE.fullmatch(text):
        end = figure.mention.start - len(since[0])
        date = next((m for m in figure.sentence.mentions if m.kind == "date" and m.end == end), None)
        if date and _FROM.search(figure.sentence.folded, start, date.start):
            return unplaced_in(figure, start, date.start - 1)
    return text


def pieces_before(figure: Figure, stretch: str) -> Iterator[str]:
    """The stretch that ends at a figure, cut at its places, dates and commas, the nearest piece first."""
    start, end = figure.mention.start - len(stretch), figure.mention.start
    skipped = [(t.start, t.end) for t in figure.sentence.tokens if t.areas and not t.indicator]
    skipped += [(m.start, m.end) for m in figure.sentence.mentions if m.end <= figure.mention.start]
    for first, last in sorted((s for s in skipped if s[0] >= start and s[1] <= end), reverse=True):
        if last <= end:
            yield from reversed(_COMMA.split(figure.sentence.folded[last:end]))
            end = first
    yield from reversed(_COMMA.split(figure.sentence.folded[start:end]))
