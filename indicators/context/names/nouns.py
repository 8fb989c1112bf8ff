"""Noun phrases beside a number, in the article's own words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from indicators.context.cues import patterns, word_lists
from indicators.context.passage import Figure

_NO_NOUN = re.compile("相比|相较|多出|个|左右|以上|以下|，|,|实现|增长|增加|减少|提高|提升|上升|下降|扩大|发展到")
_BRACKETS = re.compile(r"\([^)]*\)$")
_LONGEST_BEFORE, _LONGEST_AFTER = 16, 20  # characters of a noun phrase
_REMEMBERED = 256  # phrases: several rules ask for the same, and 同比增长 comes again and again
_STRIPS = 8  # verbs and adverbs that may stand in a row before a number


@cache
def _link() -> re.Pattern[str]:
    return re.compile(f"(?:{word_lists('naming')['link']})$")


@lru_cache(_REMEMBERED)
def noun_before(text: str) -> str:
    """The noun phrase that ends at a figure, its verbs and adverbs stripped.

    >>> noun_before("实现旅游收入")
    '旅游收入'
    """
    text = _BRACKETS.sub("", text)
    for _ in range(_STRIPS):
        stripped = _link().sub("", text)
        if stripped == text:
            break
        text = stripped
    return after_border(text).strip("的 ")[-_LONGEST_BEFORE:]


def after_border(text: str) -> str:
    """The words after the last verb, place in time or mark that a name begins after."""
    return patterns("naming")["border"].split(text)[-1] if text else ""


@lru_cache(_REMEMBERED)
def noun_after(tail: str) -> str:
    """What a count counts: the noun phrase after its measure word.

    >>> noun_after("苏州企业转型升级")
    '苏州企业'
    """
    text = tail.lstrip("的 ")
    if not text or _NO_NOUN.match(text):
        return ""
    cut = patterns("naming")["noun_end"].search(text, 1)
    noun = text[: cut.start()] if cut else text
    return "" if patterns("naming")["noun_end"].match(noun) else noun.strip('“”" ')[:_LONGEST_AFTER]


def is_generic(label: str) -> bool:
    """Whether a phrase names no quantity of its own (数据, 增速, 这一数字).

    >>> is_generic("增速"), is_generic("旅游收入")
    (True, False)
    """
    return bool(patterns("naming")["generic"].match(label))


def unplaced(figure: Figure, stretch: str | None = None) -> str:
    """The words before a figure after the last place or date among them, which are no part of a name."""
    text = figure.lead if stretch is None else stretch
    start, end = figure.mention.start - len(text), figure.mention.start
    ends = [t.end for t in figure.sentence.tokens if t.areas and not t.indicator and t.end <= end]
    ends += [m.end for m in figure.sentence.mentions if m.kind == "date" and m.end <= end]
    return figure.sentence.folded[max([start, *ends]) : end]
