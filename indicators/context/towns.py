"""Towns, villages and zones, known by how their names are built."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from indicators.context.cues import patterns
from indicators.hints import hint

TOWNS = ("镇", "乡", "街道", "村")
TOWN_SIGNS = frozenset("镇乡道村")
_LEAST_TIMES = 2  # a headline's town is named in the text again and again


def towns_in(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What is built like the name of a town, a village or a zone, and is no common word such as 城镇 or 示范村."""
    town = patterns("places")["town"]
    for match in town.finditer(folded, start, end) if hint(town).search(folded, start, end) else ():
        if not patterns("places")["no_town"].match(match[1]):
            yield match


def document_town(title: str, text: str) -> str | None:
    """The town or village that a headline names and the text goes on to speak of; of several the smallest.

    Args:
        title: the folded headline.
        text: the folded text of the article.

    >>> document_town("漾濞苍山西镇核桃丰收", "在漾濞县苍山西镇,核桃归仓。苍山西镇下辖10个村。")
    '苍山西镇'
    """
    if not any(kind in title for kind in TOWNS):
        return None
    named = Counter(match[1] for match in towns_in(text, 0, len(text)) if match[1].endswith(TOWNS))
    found = [name for name, times in named.items() if times >= _LEAST_TIMES and name in title]
    kinds = {name[-1] for name in found}
    return max(found, key=title.rfind) if found and len(kinds) == len(found) else None
