"""When a stated figure is confirmed: what follows from the numbers as printed rounds to it, or nearly does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.observation import Observation

_FINE = 100  # a figure is so many times the unit of its last digit, or that unit is no small thing
_TWELVE = Decimal(12)
_MULTIPLE = re.compile("[倍番]")
_TENTH = Decimal("0.1")


class Printed(NamedTuple):
    """What is stated and what follows, by the numbers as printed, and how far apart rounding usually leaves them.

    `stated` has what rounds to the stated figure; `follows` has besides the result itself only what its definition
    leaves open, not the rounding of the numbers that it is reckoned from.
    """

    stated: Interval
    follows: Interval
    usual: Decimal = Decimal(0)

    @classmethod
    def of(cls, stated: Interval, follows: Interval) -> Printed | None:
        """Take the values of two intervals; a unit of the last digit is usual. None where one is a bound only."""
        if stated.value is None or follows.value is None:
            return None
        return cls(stated, Interval.exact(follows.value), stated.width or Decimal(0))

    @property
    def agree(self) -> bool:
        """Whether the one is the other.

        >>> one = Interval(Decimal("12.35"), Decimal("12.45"), Decimal("12.4"))
        >>> [Printed.of(one, Interval.exact(Decimal(number))).agree for number in ("12.44", "12.32", "12.2")]
        [True, True, False]
        """
        if self.stated.meets(self.follows):
            return True
        return self.off <= self.usual and self.usual * _FINE <= abs(self.stated.value or Decimal(0))

    @property
    def off(self) -> Decimal:
        """How far the stated figure is from what follows."""
        value = self.stated.value or Decimal(0)
        ends = (end for end in (self.follows.low, self.follows.high) if end is not None)
        return Decimal(0) if self.follows.contains(value) else min(abs(value - end) for end in ends)


def usual(rows: Iterable[Observation]) -> Decimal:
    """Tell how far the rounding of numbers usually puts their sum off: twice the standard deviation, or one unit.

    A number rounded to a unit is off by the unit over √12 in the mean of squares.
    """
    widths = [interval_of(row).width or Decimal(0) for row in rows]
    deviation = (sum((width * width for width in widths), start=Decimal(0)) / _TWELVE).sqrt()
    return max(2 * deviation, *widths)


def cut_off(stated: Interval, follows: Interval, *, one_print: bool = False) -> bool:
    """Whether two figures that cannot meet would, had the stated one's small last digit been cut off, not rounded.

    Args:
        stated: where the stated figure lies.
        follows: where the other lies.
        one_print: whether the other is printed too, so that its last digit can be the one cut off.

    >>> exact, cut = Interval.exact(Decimal("4210.7")), Interval(Decimal("4209.5"), Decimal("4210.5"), Decimal(4210))
    >>> cut_off(exact, cut, one_print=True), cut_off(Interval.exact(4212), cut, one_print=True), cut_off(exact, cut)
    (True, False, False)
    """
    if stated.value is None or follows.value is None:
        return False
    unit = max(stated.width or Decimal(0), (follows.width or Decimal(0)) if one_print else Decimal(0))
    moved = Interval(-unit / 2, unit / 2)
    return unit * _FINE <= abs(stated.value) and (stated + moved).meets(follows)


def stated_of(row: Observation) -> Interval:
    """Tell where a stated figure lies; 2倍 and 翻一番 in whole numbers are good to a tenth, not to a half.

    >>> from types import SimpleNamespace
    >>> twice = SimpleNamespace(value=Decimal(2), unit_mult=0, decimals=0, unit_measure="dimensionless", quote="翻一番",
    ...                         lower=None, upper=None, qualifier="exact", claim_status="actual")
    >>> stated_of(twice).low, stated_of(twice).high
    (Decimal('1.8'), Decimal('2.2'))
    """
    printed = interval_of(row)
    if row.qualifier != "exact" or row.decimals or not _MULTIPLE.search(row.quote) or printed.value is None:
        return printed
    spread = min(abs(row.value) * _TENTH, Decimal("0.5"))
    return Interval(row.value - spread, row.value + spread, row.value)
