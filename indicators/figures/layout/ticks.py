"""Round ticks of an axis."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from indicators.figures.plan import Language
from indicators.showing.numbers import MINUS

STEPS = [Decimal(factor).scaleb(power) for power in range(-9, 16) for factor in (1, 2, 5)]


def ticks(
    low: float, high: float, width: Callable[[str], float], scale: float, language: Language
) -> list[tuple[float, str]]:
    """Choose steps of 1, 2 or 5 times a power of ten, with their labels.

    Args:
        low: the axis begins here.
        high: it ends here.
        width: the room that a label needs, in inches.
        scale: inches a unit of the axis.
        language: of the labels.

    Returns:
        The smallest steps whose labels stand apart, or the largest that fits the axis once, so that no tick is alone.

    >>> [label for _, label in ticks(0, 9385.6, lambda label: 1900, 1, "en")]
    ['0', '2,000', '4,000', '6,000', '8,000']
    """
    longest = max(high, -low) if low <= 0 <= high else high - low
    fitting = [step for step in STEPS if step <= Decimal(longest)]
    if not fitting or scale <= 0:
        return [(0.0, "0")]
    for step in fitting:
        if float(step) * scale >= width("0"):
            found = _at(low, high, step, language)
            if all(width(label) <= float(step) * scale for _, label in found):
                return found
    return _at(low, high, fitting[-1], language)


def _at(low: float, high: float, step: Decimal, language: Language) -> list[tuple[float, str]]:
    first = int((Decimal(low) / step).to_integral_value(ROUND_CEILING))
    last = int((Decimal(high) / step).to_integral_value(ROUND_FLOOR))
    return [(float(n * step), tick(n * step, language)) for n in range(first, last + 1)]


def tick(value: Decimal, language: Language) -> str:
    """Write a tick's label."""
    digits = f"{abs(value):,f}" if language == "en" else f"{abs(value):f}"
    return (MINUS if value < 0 else "") + digits
