"""In what a panel's axis counts (亿元, billion yuan), chosen from the figures on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.figures import texts
from indicators.figures.plan import Language
from indicators.figures.spec import words
from indicators.interval import interval_of
from indicators.observation import Observation

# Digits before the point that an axis may have: 34823.9亿元, 3,482.39 billion yuan.
_LONGEST = {"zh": 5, "en": 4}


@dataclass(frozen=True, slots=True)
class Size:
    """Ten to the `power` of a unit, and what that is called."""

    power: int
    name: str


def axis_size(claims: Sequence[Observation], language: Language) -> Size:
    """Choose what an axis counts in: the multiple that most labels have, of those that give readable numbers.

    Args:
        claims: those on the axis, all of one unit, at least one.
        language: 万 and 亿, or thousand, million, billion.
    """
    ends = [
        abs(end) for claim in claims for end in (interval_of(claim).low, interval_of(claim).high, claim.value) if end
    ]
    largest = max(ends, default=Decimal(0))
    names = {int(power): str(name) for power, name in words()["axis"][language].items()}
    readable = [power for power in sorted(names) if 0 <= largest.adjusted() - power < _LONGEST[language]]
    labels = [max(power for power in names if power <= texts.power(claim, language)) for claim in claims]
    printed = Counter(power for power in labels if power in readable)
    most = max(printed.values(), default=0)
    power = min((p for p in printed if printed[p] == most), default=max(readable, default=0))
    unit = texts.unit_name(claims[0], language)
    if language == "zh":
        return Size(power, names[power] + unit)
    if claims[0].unit_measure == "count":
        return Size(power, names[power] or unit)
    return Size(power, f"{names[power]} {unit}".strip())
