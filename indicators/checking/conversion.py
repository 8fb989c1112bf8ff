"""One unit in another: how many tons 2916亿斤 are, how many yuan a dollar was."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from indicators.comparability.amounts import rate_between
from indicators.comparability.kinds import currencies
from indicators.derivation.rates import SCALES
from indicators.interval import Interval
from indicators.unit_measures import UnitsError

if TYPE_CHECKING:
    from indicators.observation import Observation
    from indicators.rates import Rate

_USUAL = Decimal("0.03")  # how far the rate of a flow's own months is from the average of the year
_EVER = Decimal("0.1")  # what is further off is another number, not another day's rate


class Conversion(NamedTuple):
    """What one unit is in another; `loose` is as far as it can be where an exchange rate is not exact."""

    factor: Interval
    loose: Interval
    rate: Rate | None = None


def conversion(one: Observation, other: Observation) -> Conversion | None:
    """Tell what a unit of one row is in the unit of the other; None where that is not known."""
    if one.unit_measure == other.unit_measure:
        return Conversion(Interval.exact(1), Interval.exact(1))
    if one.unit_measure in SCALES and other.unit_measure in SCALES:
        return _exactly(SCALES[other.unit_measure] / SCALES[one.unit_measure])
    if currencies(one) == currencies(other):
        factor = _factor(one.unit_measure, other.unit_measure)
        return None if factor is None else _exactly(factor)
    rate = rate_between(one, other)
    if rate is None:
        return None
    price = rate.value if (rate.base,) == currencies(one) else 1 / rate.value
    return Conversion(_around(price, _USUAL), _around(price, _EVER), rate)


@cache
def _factor(one: str, other: str) -> Decimal | None:
    from indicators import units  # pint, which no check needs but this

    try:
        amount, _ = units.exchange(units.quantity(1, one), units.unit(other), None)
    except UnitsError:
        return None
    return Decimal(amount.magnitude)


def _exactly(factor: Decimal) -> Conversion:
    return Conversion(Interval.exact(factor), Interval.exact(factor))


def _around(price: Decimal, part: Decimal) -> Interval:
    return Interval(price * (1 - part), price * (1 + part), price)
