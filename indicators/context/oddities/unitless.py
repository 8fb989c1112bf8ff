"""What is odd about a number without a unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.context.cues import patterns
from indicators.context.tables.origins import CODELIST, FIGURES
from indicators.indicator_list import indicators
from indicators.model import Claim

_FROM_ELSEWHERE = frozenset({"usual_unit", "yuan_of_a_size_class", "bare_number", CODELIST, FIGURES})
_NONE_NEEDED = frozenset({"rank", "ratio"})
_NONE_BY_NATURE = frozenset({"index", "ratio"})
_GOES_ON = frozenset("的大台")  # 万亿的差距, 百亿大关, 300万台阶: no unit that the word lists lack


def no_unit_written(claims: Sequence[Claim], folded: Sequence[str]) -> Iterator[int]:
    """出口额达3500万: no unit is written, it was taken from the indicator or from nothing."""
    return (at for at, claim in enumerate(claims) if _without_unit(claim) and _ends(claim, folded))


def _without_unit(claim: Claim) -> bool:
    amount = claim.mention.amount
    if amount is None or amount.unit or amount.counter or claim.measure in _NONE_NEEDED:
        return False
    if next((rule for field, rule in claim.trace if field == "unit_measure"), "") not in _FROM_ELSEWHERE:
        return False
    if indicator := indicators().get(claim.indicator):
        return indicator.dimension not in _NONE_BY_NATURE
    return not patterns("oddities")["scores"].search(claim.indicator_zh)


def _ends(claim: Claim, folded: Sequence[str]) -> bool:
    """Whether nothing follows that may be a unit that no word list has (1.2万担) or the thing counted (5万人口)."""
    mention = claim.mention
    behind = folded[mention.line - 1][mention.end : mention.end + 1]
    return mention.quote.endswith(("级", "級")) or behind in _GOES_ON or not behind.isalnum()
