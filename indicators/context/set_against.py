"""Figures of the other side: of the place that the sentence compares with, ranks in or takes a share of."""

from __future__ import annotations

import re

from indicators.context.cues import patterns
from indicators.context.located import Located, Told

_SHORT = 4  # characters of a word that compares
_RATES = frozenset({"percent", "percentage_point", "permille", "basis_point", "rank", "dimensionless"})
_PART_BEHIND = re.compile(r"的(?:约|近|超过?)?(?:\d[\d.]*%|百分之|[一二三四五六七八九]成|一半)")
_ITS_OWN = re.compile(r"[^,，。;；、\d]{0,12}")
_SET_AGAINST = frozenset({"compare", "scope"})


def owned_by_the_scope(asked: Located) -> Told | None:
    """中国占据了全球387亿美元市场的43%; 占苏州市常住人口1291万人的16.5%: an amount right behind the wider place."""
    if asked.figure.amount.unit in _RATES:
        return None
    position = asked.figure.mention.start
    scopes = [p for p in asked.near.places if p.role == "scope" and p.end <= position]
    if not scopes:
        return None
    last, folded = scopes[-1], asked.figure.sentence.folded
    whole = _PART_BEHIND.match(folded, asked.figure.mention.end) and _ITS_OWN.fullmatch(folded, last.end, position)
    return Told(last.place) if last.end == position or whole else None


def value_of_the_compared(asked: Located) -> Told | None:
    """占比40.6%,同宜昌的43.9%相比低3.3个百分点: the figure right behind a place compared with is that place's."""
    if not asked.figure.lead.endswith(("的", "的 ")):
        return None
    cues, folded = patterns("places"), asked.figure.sentence.folded
    for place in asked.near.places:
        if place.role == "compare" and cues["compared_value_after"].fullmatch(
            folded, place.end, asked.figure.mention.start
        ):
            told = cues["compared_value_before"].search(folded, max(0, place.start - _SHORT), place.start)
            return Told(place.place) if told else None
    return None


def in_brackets_behind_it(asked: Located) -> Told | None:
    """上海47218亿元,超过深圳(32387亿元)的1.4倍: the figure in brackets behind a place compared with is that place's."""
    start, folded = asked.figure.mention.start, asked.figure.sentence.folded
    if not folded.endswith("(", 0, start):
        return None
    beside = (p for p in asked.near.places if p.role in _SET_AGAINST and p.end == start - 1)
    return next((Told(p.place) for p in beside), None)
