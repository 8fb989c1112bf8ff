"""Whom the article names as the source of a figure."""

from __future__ import annotations

import re
from functools import cache

from indicators.context.cues import cue
from indicators.context.organisations import grammar
from indicators.hints import hint

_LEAST, _LONGEST = 2, 40  # characters of a source
WAYS = ("reported", "heard", "speaks", "title")  # 据…统计, 从…获悉, …表示, 《…》


def sources(text: str) -> str | None:
    """The last source that a stretch of folded text names, None where it names none.

    >>> sources("根据两地发布的2020年统计公报显示,当年")
    '2020年统计公报'
    """
    told = [match for possible, way in _ways() if possible.search(text) for match in way.finditer(text)]
    named = ((match.start(1), _tidy(match[1])) for match in told)
    return max((found for found in named if found[1]), default=(0, None))[1] if told else None


@cache
def _ways() -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    """The patterns of the ways to name a source, each behind a quick one."""
    return [(hint(way), way) for way in (cue("source", name) for name in WAYS)]


def _tidy(source: str) -> str:
    """The bare name of a source; "" where the words name nobody who could vouch for a figure."""
    source = cue("source", "opening").sub("", source.strip())
    source = cue("source", "verb").sub("", source)
    if document := cue("source", "document").match(source):
        source = document[1]
    source = cue("source", "closing").sub("", source) or source
    source = cue("source", "when").sub("", source)
    source = cue("source", "adverb").sub("", source)
    known = cue("source", "body").search(source) or grammar()["consultancy"].search(source)
    source = source.removesuffix("方面")
    return source if known and _LEAST <= len(source) <= _LONGEST and not cue("source", "nobody").search(source) else ""
