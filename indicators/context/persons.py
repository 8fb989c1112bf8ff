"""Rules of whose figure it is where a person works a farm, or a brand holds a share of its market."""

from __future__ import annotations

import re
from functools import cache

from indicators.areas import resolve_area
from indicators.context.needs import needs
from indicators.context.organisations import grammar
from indicators.context.owners import Owned, Told
from indicators.lexicon import tokens
from indicators.surnames import surnames

_THEY = re.compile("[他她]|自家|我家|我们家|老[李王张刘陈杨赵黄周吴]")
_SHARE = re.compile("份额|市占率|占有率")
_POINTS = frozenset({"percent", "percentage_point"})
_FOUND = "persons"
_LONGEST_QUOTE = 120  # characters between what a person says and who it is


@cache
def _introduced() -> re.Pattern[str]:
    """A name behind a kind of person (种粮大户赵满仓), or at the head of a clause before what farmers do."""
    single = "".join(sorted(name for name in surnames() if len(name) == 1))
    surname = f"(?:{'|'.join(sorted(name for name in surnames() if len(name) > 1))}|[{single}])"
    kinds, works = (grammar()[name].pattern for name in ("person_kind", "person_works"))
    given = f"(?:[一-龥]{{2}}(?=[^一-龥]|[{_BEHIND}])|[一-龥](?=[{_BEHIND}]))"
    return re.compile(
        f"(?:{kinds})({surname}{given})|(?:(?<=[,，。;；:：“])|^)\\s*({surname}[一-龥]{{1,2}})(?={works})"
    )


_BEHIND = "说算告介指笑掰给高兴乐看正在今去一的家种养流承卖收开投办买和与也从"  # what may follow a name


@needs(grammar()["person_kind"], grammar()["person_works"])
def person_spoken_of(asked: Owned) -> Told | None:
    """种粮大户赵满仓今年流转土地620亩; “一亩地打了868斤。”赵满仓说: who works the land, in words of theirs too."""
    figure = asked.figure
    folded, start, end = figure.sentence.folded, figure.sentence.start, figure.mention.start
    found: list[re.Match[str]] | None = figure.sentence.noted.get(_FOUND)
    if found is None:
        named = _introduced().finditer(folded)
        found = figure.sentence.noted[_FOUND] = [m for m in named if not resolve_area(m[1] or m[2])]
    before = next((m for m in reversed(found) if m.end() <= end), None)
    if before:
        goes_on = before.start() >= start or _THEY.search(folded, start, end)
        return Told(before[1] or before[2]) if goes_on and not _another(asked, before.end()) else None
    opened, closed = folded.rfind("“", 0, end), folded.rfind("”", 0, end)
    if opened <= closed:
        return None
    close = folded.find("”", end)
    speaker = next((m for m in found if close < m.start() <= close + _LONGEST_QUOTE), None)
    between = folded[close + 1 : speaker.start()] if close > 0 and speaker else "。”"
    return Told(speaker[1] or speaker[2]) if speaker and not set("。“”") & set(between) else None


def _another(asked: Owned, since: int) -> bool:
    """Whether a place that owns what follows is named behind a person."""
    return any(place >= since for place in asked.placed)


@needs(_SHARE)
def holder_of_a_share(asked: Owned) -> Told | None:
    """海鸥电视市场份额提升1.8个百分点,江鲸则下滑0.6个百分点: whose share it is, and whose moves behind it."""
    figure = asked.figure
    if figure.amount.unit not in _POINTS:
        return None
    folded, start, end = figure.sentence.folded, figure.sentence.start, figure.mention.start
    since = max(start, folded.rfind(",", start, end), folded.rfind(";", start, end))
    held = grammar()["holder"].search(folded, since, end)
    if held is None and asked.near.made and _SHARE.search(asked.near.made[-1].indicator_zh):
        held = grammar()["next_holder"].search(folded, since, end)
    if held is None or grammar()["no_holder"].match(held["holder"]):
        return None
    words = list(tokens(held["holder"]))
    return None if any(word.areas or word.indicator for word in words) else Told(held["holder"])
