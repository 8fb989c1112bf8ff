"""Round ticks of an axis through zero."""

from __future__ import annotations

from decimal import Decimal

from indicators.figures.spec import Language
from indicators.figures.texts import MINUS

STEPS = [Decimal(factor).scaleb(power) for power in range(-6, 16) for factor in (1, 2, 5)]


def ticks(low: float, high: float, room: float, language: Language) -> list[tuple[float, str]]:
    """Choose steps of 1, 2 or 5 times a power of ten, with their labels.

    Args:
        low: the axis begins here, at zero or below.
        high: it ends here, above `low`.
        room: the least distance of two ticks; all three in units of the axis.
        language: of the labels.

    Returns:
        The smallest such steps, or the largest that fits the axis once, so that zero never stands alone.

    >>> [label for _, label in ticks(0, 9385.6, 1900, "en")]
    ['0', '2,000', '4,000', '6,000', '8,000']
    """
    longest = Decimal(max(high, -low))
    fitting = [step for step in STEPS if step <= longest]
    if not fitting:
        return [(0.0, "0")]
    step = next((step for step in fitting if step >= Decimal(room)), fitting[-1])
    first, last = int(Decimal(low) / step), int(Decimal(high) / step)
    return [(float(n * step), tick(n * step, language)) for n in range(first, last + 1)]


def tick(value: Decimal, language: Language) -> str:
    """Write a tick's label."""
    digits = f"{abs(value):,f}" if language == "en" else f"{abs(value):f}"
    return (MINUS if value < 0 else "") + digits
