"""Whom the article names as the source of a figure."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.passage import Sentence

_NO_SOURCE = re.compile("^(?:数据|记者|规划|本报|据悉|了解|同比|同时|目前|其中|今年|去年|可以|不难|对比|比较|会议|此外|另外|有|不|这|该|他|她|我们)")


def attribution_of(sentence: Sentence, position: int, inherited: str | None) -> str | None:
    """The source named before a figure in its sentence; else the one that the paragraph carries on.

    >>> from indicators.context.passage import Sentence
    >>> text = "据厦门海关统计,今年前7个月进出口5523.8亿元"
    >>> attribution_of(Sentence(text, 0, len(text), (), ()), 20, None)
    '厦门海关'
    """
    before = sentence.folded[sentence.start : position]
    return sources(before) or inherited


def sources(text: str) -> str | None:
    """The last source that a stretch of folded text names.

    >>> sources("根据两地发布的2020年统计公报显示,当年")
    '2020年统计公报'
    """
    found: list[tuple[int, str]] = []
    for name in ("reported", "heard", "speaks", "title"):
        for match in cue("source", name).finditer(text):
            if source := _tidy(match[1]):
                found.append((match.start(1), source))
    return max(found)[1] if found else None


def _tidy(source: str) -> str:
    source = re.sub("^(?:据|根据|从|按照|由|在|而|但|同日|日前|近日|昨日|今日|记者)", "", source.strip())
    source = cue("source", "verb").sub("", source)
    if document := cue("source", "document").match(source):
        source = document[1]
    source = re.sub("(?:发布|公布|披露)?的?(?:最新)?(?:初步)?(?:数据|统计数据|消息|报告)?$", "", source) or source
    source = re.sub("(?:昨日|今日|日前|近日|在.*|于.*|\\d+月\\d+日|今年\\d+月)$", "", source)
    source = re.sub("(?:也|还|同时|则|又)$", "", source)
    known = cue("source", "body").search(source)
    source = source.removesuffix("方面")
    return source if known and 2 <= len(source) <= 40 and not _NO_SOURCE.search(source) else ""
