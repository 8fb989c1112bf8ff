"""What is odd about a level beside the other levels of its indicator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indicators.indicator_list import indicators
from indicators.model import Claim, Period

_TOO_FAR = 1000
_TOO_FAR_FOR_A_SLIP = 10**6  # beyond that it is another quantity, not one multiplier taken for another
_MONTH = 30


def level_off_by_thousands(claims: Sequence[Claim], _folded: Sequence[str]) -> Iterator[int]:
    """2020年出口额12941.5亿元,2019年出口额13218.7万元: 亿 and 万 confused, one of the two is wrong."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for at, claim in enumerate(claims):
        if claim.measure == "level" and claim.value and claim.period and claim.indicator in indicators():
            whose = claim.ref_area_name, claim.subject, claim.unit_measure, claim.counted
            groups.setdefault((claim.indicator, *whose, _length(claim.period)), []).append(at)
    for group in groups.values():
        if len(group) > 1:
            yield from _far(claims, group)


def _far(claims: Sequence[Claim], group: list[int]) -> Iterator[int]:
    """Those a thousand times above or below the one in the middle; of two that are so far apart both."""
    sizes = sorted(abs(claims[at].value) for at in group)
    if not sizes[0] * _TOO_FAR <= sizes[-1] < sizes[0] * _TOO_FAR_FOR_A_SLIP:
        return
    middle = sizes[(len(sizes) - 1) // 2]
    for at in group:
        size = abs(claims[at].value)
        if len(group) == 2 or size >= middle * _TOO_FAR or size * _TOO_FAR <= middle:
            yield at


def _length(period: Period) -> int:
    """The months that a period lasts, 0 for a moment."""
    return round((period.end - period.start).days / _MONTH)
