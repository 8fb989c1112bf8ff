"""Which way a gap goes, by its words: 高于 and 落后 have a sign, 相差 and 差距 have none."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from indicators.checking.templates import templates

if TYPE_CHECKING:
    from indicators.observation import Observation

Direction = Literal["signed", "apart", "unknown"]


def direction(row: Observation, clause: str) -> Direction:
    """Tell whether a gap has the sign of its value.

    Args:
        row: the gap.
        clause: the words of its clause before it; the last one that tells counts.

    >>> from decimal import Decimal
    >>> from types import SimpleNamespace
    >>> gap = SimpleNamespace(value=Decimal("-0.8"), quote="0.8个百分点")
    >>> [direction(gap, words) for words in ("比全省低", "与全省相差", "比全省高", "降幅比全省高")]
    ['signed', 'apart', 'unknown', 'unknown']
    """
    if _said("turned").search(clause):
        return "unknown"
    told = [match.lastgroup for match in _ways().finditer(clause)]
    way = told[-1] if told else None
    if way == "apart":
        return "apart"
    return "signed" if way == ("up" if row.value > 0 else "down") else "unknown"


@cache
def _ways() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{way}>{templates()['gap'][way]})" for way in ("apart", "up", "down")))


@cache
def _said(name: str) -> re.Pattern[str]:
    return re.compile(templates()["gap"][name])
