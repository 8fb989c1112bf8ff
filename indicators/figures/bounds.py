"""How far a figure in print reaches, and what shape says so: a value with its rounding, or a bound, or a range."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from indicators.interval import interval_of
from indicators.model import scale
from indicators.observation import Observation

Bound = Literal["value", "lower", "upper", "range"]


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a figure can lie, on an axis; None where nothing bounds it.

    `bound` tells the shape: a `value` is drawn at `at` with a whisker from `low` to `high`; a `lower` bound is open
    away from zero, an `upper` one towards zero; a `range` has two ends, neither of which is the value.
    """

    bound: Bound
    at: Decimal
    low: Decimal | None
    high: Decimal | None

    @property
    def ends(self) -> tuple[Decimal, ...]:
        """Every number that must fit on the axis."""
        return tuple(end for end in (self.at, self.low, self.high) if end is not None)

    @property
    def sure(self) -> Decimal:
        """How far from zero the figure reaches in any case."""
        if self.bound == "value":
            return self.at
        near = self.low if self.at >= 0 else self.high
        return Decimal(0) if near is None else near

    @property
    def far(self) -> Decimal | None:
        """How far from zero it can reach; None where nothing tells."""
        if self.bound == "value":
            return self.at
        return self.high if self.at >= 0 else self.low


def reach(claim: Observation, power: int) -> Reach:
    """Tell where a claim can lie on an axis in ten to the `power` of its unit.

    >>> from types import SimpleNamespace
    >>> near = SimpleNamespace(value=Decimal(30), unit_mult=0, decimals=0, unit_measure="count", lower=None,
    ...                        upper=Decimal(30), qualifier="nearly", claim_status="actual")
    >>> reach(near, 0).bound, reach(near, 0).sure, reach(near, 0).far
    ('upper', Decimal('0'), Decimal('30'))
    """
    span = interval_of(claim)
    low, high = (None if end is None else scale(end, -power) for end in (span.low, span.high))
    return Reach(_bound(claim, span.value is not None, low, high), scale(claim.value, -power), low, high)


def _bound(claim: Observation, has_value: bool, low: Decimal | None, high: Decimal | None) -> Bound:
    if has_value:
        return "value"
    near, far = (low, high) if claim.value >= 0 else (high, low)
    if far is None:
        return "lower"
    return "range" if near or (claim.lower is not None and claim.upper is not None) else "upper"
