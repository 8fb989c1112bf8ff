"""What is odd about a part that 其中 names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from indicators.context.cues import patterns
from indicators.interval import interval_of
from indicators.model import Claim

_OF_IT = "其中"
_ENDS = re.compile("[。!！?？;；]")


def part_above_its_whole(claims: Sequence[Claim], folded: Sequence[str]) -> Iterator[int]:
    """出口额100亿元,其中机电产品出口120亿元: what 其中 names of a level is not larger than it."""
    whole: int | None = None  # the level that 其中 has named parts of
    last: int | None = None  # the level told last
    for at, claim in enumerate(claims):
        if not at or claim.mention.line != claims[at - 1].mention.line:
            whole = last = None
        else:
            between = folded[claim.mention.line - 1][claims[at - 1].mention.end : claim.mention.start]
            if _ENDS.search(between):
                whole = last = None
            elif _OF_IT in between:
                whole = last
        if claim.measure != "level":
            continue
        if whole is not None and _above(claim, claims[whole]):
            yield from (whole, at)
        last = at


def _above(part: Claim, whole: Claim) -> bool:
    alike = part.unit_measure, part.period, part.claim_status, part.counted
    if alike != (whole.unit_measure, whole.period, whole.claim_status, whole.counted) or "/" in part.unit_measure:
        return False
    if not interval_of(whole).below(interval_of(part)):
        return False
    no_sum = patterns("oddities")["no_sum"]
    return not (no_sum.search(part.indicator_zh) or no_sum.search(whole.indicator_zh))
