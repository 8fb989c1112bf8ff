"""Round ticks of an axis through zero."""

from __future__ import annotations

from decimal import Decimal

from indicators.figures.spec import Language
from indicators.figures.texts import MINUS

STEPS = (1, 2, 5)


def ticks(low: float, high: float, most: int, language: Language) -> list[tuple[float, str]]:
    """Choose at most `most` steps of 1, 2 or 5 times a power of ten between two positions, with their labels.

    >>> [label for _, label in ticks(0, 9385.6, 4, "en")]
    ['0', '5,000']
    """
    step = next(
        Decimal(factor).scaleb(power)
        for power in range(-6, 16)
        for factor in STEPS
        if (Decimal(high) - Decimal(low)) / Decimal(factor).scaleb(power) <= most
    )
    first, last = int(Decimal(low) / step), int(Decimal(high) / step)
    return [(float(n * step), _label(n * step, language)) for n in range(first, last + 1)]


def _label(value: Decimal, language: Language) -> str:
    digits = f"{abs(value):,f}" if language == "en" else f"{abs(value):f}"
    return (MINUS if value < 0 else "") + digits
