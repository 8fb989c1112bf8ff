"""Where a number can lie: bounds from hedges and from rounding, carried exactly through arithmetic.

Libraries of intervals reckon in binary floating point or know no open ends; figures in print are decimal and often
open above (超2万亿元), so this is a small arithmetic of our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

from indicators.model import scale

if TYPE_CHECKING:
    from indicators.model import Claim
    from indicators.observation import Observation

_INFINITE = Decimal("Infinity")
_DIGITS = 28
_DOWN, _UP, _NEAR = (Context(prec=_DIGITS, rounding=way) for way in (ROUND_FLOOR, ROUND_CEILING, ROUND_HALF_EVEN))
_HALF = Decimal("0.5")
_TENTH = Decimal("0.1")
_ABOVE = frozenset({"over", "at_least"})
_BELOW = frozenset({"nearly", "under", "at_most"})
_SET = frozenset({"target", "planned"})
_ONE_BY_ONE = frozenset({"count", "person", "person-time", "household", "TEU", "rank", "share"})


@dataclass(frozen=True, slots=True)
class Interval:
    """A number between two bounds, both included; None where nothing bounds it.

    `value` is the number printed, or computed from numbers printed; None where the text names only a bound.

    >>> Interval.exact(9772) - Interval.exact(2720)
    Interval(low=Decimal('7052'), high=Decimal('7052'), value=Decimal('7052'))
    >>> Interval(Decimal(1), Decimal(2)) * Interval(Decimal(3), None)
    Interval(low=Decimal('3'), high=None, value=None)
    """

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None = None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"no interval from {self.low} to {self.high}")

    @classmethod
    def exact(cls, number: Decimal | int) -> Interval:
        """Make the interval of a number that is known exactly."""
        value = Decimal(number)
        return cls(value, value, value)

    def __neg__(self) -> Interval:
        return Interval(_negative(self.high), _negative(self.low), _negative(self.value))

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else _DOWN.add(self.low, other.low)
        high = None if self.high is None or other.high is None else _UP.add(self.high, other.high)
        value = None if self.value is None or other.value is None else _NEAR.add(self.value, other.value)
        return Interval(low, high, value)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        pairs = [(a, b) for a in self._ends for b in other._ends]
        low = min(_product(_DOWN, a, b) for a, b in pairs)
        high = max(_product(_UP, a, b) for a, b in pairs)
        value = None if self.value is None or other.value is None else _NEAR.multiply(self.value, other.value)
        return Interval(_finite(low), _finite(high), value)

    def __truediv__(self, other: Interval) -> Interval:
        """Divide; by what may be zero nothing is known but the quotient of the numbers printed."""
        value = None if self.value is None or not other.value else _NEAR.divide(self.value, other.value)
        least, most = other._ends
        if least < 0 < most or least == most == 0:
            return Interval(None, None, value)
        zero = _INFINITE if least == 0 else -_INFINITE  # what one over the end at zero comes to
        low = min(_quotient(_DOWN, a, b, zero) for a in self._ends for b in other._ends)
        high = max(_quotient(_UP, a, b, zero) for a in self._ends for b in other._ends)
        return Interval(_finite(low), _finite(high), value)

    @property
    def width(self) -> Decimal | None:
        """From bound to bound; None where one is missing."""
        return None if self.low is None or self.high is None else self.high - self.low

    @property
    def is_exact(self) -> bool:
        """Whether both bounds are the value."""
        return self.low is not None and self.low == self.high

    def contains(self, number: Decimal) -> bool:
        """Whether a number can be meant."""
        low, high = self._ends
        return low <= number <= high

    def meets(self, other: Interval) -> bool:
        """Whether the two have a number in common."""
        (low, high), (least, most) = self._ends, other._ends
        return low <= most and least <= high

    def within(self, other: Interval) -> bool:
        """Whether every number of this one lies in the other.

        >>> Interval(Decimal(2), Decimal(3)).within(Interval(None, Decimal(3)))
        True
        """
        (low, high), (least, most) = self._ends, other._ends
        return least <= low and high <= most

    def below(self, other: Interval) -> bool:
        """Whether every number of this one is less than every number of the other."""
        return self.high is not None and other.low is not None and self.high < other.low

    @property
    def _ends(self) -> tuple[Decimal, Decimal]:
        return (
            -_INFINITE if self.low is None else self.low,
            _INFINITE if self.high is None else self.high,
        )


def interval_of(figure: Claim | Observation) -> Interval:
    """Tell where a figure in print can lie, in its `unit_measure`.

    Bounds that the text gives are taken. A number printed plainly is rounded by half a unit of its last digit
    (9385.6亿元 ± 0.05亿元), unless it counts things one by one (9772家), or is a target or a plan: what is set is set
    as it is printed (目标新增就业35万人). 约 may be off by a tenth, or by half a unit of the last digit that is no zero
    (约200人: 150 to 250). What is near, under or at most something keeps its sign.

    >>> from types import SimpleNamespace
    >>> printed = SimpleNamespace(value=Decimal("938560000000"), unit_mult=8, decimals=1, unit_measure="CNY",
    ...                           lower=None, upper=None, qualifier="exact", claim_status="actual")
    >>> interval_of(printed).low, interval_of(printed).high
    (Decimal('938555000000'), Decimal('938565000000'))
    """
    value, rounding = figure.value, _rounding(figure)
    low, high = figure.lower, figure.upper
    if low is None and high is None:
        if figure.qualifier not in _ABOVE | _BELOW:
            return Interval(value - rounding, value + rounding, value)
        low = value - rounding if figure.qualifier in _ABOVE else None
        high = value + rounding if figure.qualifier in _BELOW else None
    if low is None and value > 0:
        low = Decimal(0)
    if high is None and value < 0:
        high = Decimal(0)
    return Interval(low, high)


def _rounding(figure: Claim | Observation) -> Decimal:
    """How far a number can be off in print, on either side."""
    if figure.qualifier == "about":
        last = int(figure.value.normalize().as_tuple().exponent)
        return max(abs(figure.value) * _TENTH, scale(_HALF, last))
    if figure.claim_status in _SET:
        return Decimal(0)
    if figure.unit_mult == 0 and figure.decimals == 0 and figure.unit_measure in _ONE_BY_ONE:
        return Decimal(0)
    return scale(_HALF, figure.unit_mult - figure.decimals)


def _negative(number: Decimal | None) -> Decimal | None:
    return None if number is None else number.copy_negate()


def _finite(number: Decimal) -> Decimal | None:
    return number if number.is_finite() else None


def _product(context: Context, one: Decimal, other: Decimal) -> Decimal:
    return Decimal(0) if not one or not other else context.multiply(one, other)


def _quotient(context: Context, one: Decimal, other: Decimal, by_zero: Decimal) -> Decimal:
    """Divide ends at once, so that an exact quotient stays exact: 1.98 by 1.8 is 1.1."""
    if not one or other.is_infinite():
        return Decimal(0)
    return _product(context, one, by_zero) if not other else context.divide(one, other)
