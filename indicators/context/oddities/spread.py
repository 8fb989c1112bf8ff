"""Between which bounds a figure lies: those that its text gives, and the rounding of what is printed."""

from __future__ import annotations

from decimal import Decimal

from indicators.model import Claim, scale

Spread = tuple[Decimal | None, Decimal | None]

_HALF = Decimal("0.5")
_ABOVE = frozenset({"over", "at_least"})
_BELOW = frozenset({"nearly", "under", "at_most"})
_NEAR = Decimal("0.1")  # 约 may be off by a tenth


def spread(claim: Claim) -> Spread:
    """The lowest and the highest value that a figure can stand for; None where it is open.

    Args:
        claim: the figure; 20170.5亿元 is rounded by 0.05亿元 at most, 超2万亿元 open above.
    """
    if claim.lower is not None and claim.upper is not None:
        return claim.lower, claim.upper
    value, rounding = claim.value, scale(_HALF, claim.unit_mult - claim.decimals)
    if claim.qualifier == "about":
        rounding = max(rounding, abs(value) * _NEAR)
    low, high = value - rounding, value + rounding
    if claim.qualifier in _ABOVE:
        return (low if claim.lower is None else claim.lower), None
    if claim.qualifier in _BELOW:
        return None, high if claim.upper is None else claim.upper
    return low, high
