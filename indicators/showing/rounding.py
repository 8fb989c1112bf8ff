"""How many digits of an interval are worth printing: the value as far as it is known, bounds one digit further."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal

from indicators.interval import Interval

_FEW = 4  # significant digits of a quotient
_SHORT = 4  # digits that are never too many: such numbers were printed
_MANY = 9  # what was printed or added up has no more digits; what was divided has
_NARROW = Decimal("1e-12")  # of the value: the width that division leaves where nothing is uncertain


def rounded(interval: Interval, *, ratio: bool = False) -> Interval:
    """Round an interval for print; the result holds every number of it, or is a number to which all of it rounds.

    A `ratio` (a quotient, a rate, an index) gets four significant digits at most, unless it was given with more; then
    its bounds are of as many, and are left out where they do not change the last.

    >>> text = rounded(Interval(Decimal("5023.985"), Decimal("5024.095"), Decimal("5024.040")))
    >>> str(text.value), str(text.low), str(text.high)
    ('5024.0', '5023.98', '5024.10')
    """
    low, high, value = interval.low, interval.high, interval.value
    if low is None or high is None:
        return Interval(_lone(low, ROUND_FLOOR), _lone(high, ROUND_CEILING), _lone(value, ROUND_HALF_EVEN))
    if value is not None and not low <= value <= high:
        value = None
    coarsest = _coarsest(interval, ratio=ratio)
    if low == high:
        number = low if coarsest is None else _to(low, coarsest, ROUND_HALF_EVEN)
        return Interval(number, number, number)
    return _between(low, high, value, coarsest, ratio=ratio)


def _between(low: Decimal, high: Decimal, value: Decimal | None, coarsest: int | None, *, ratio: bool) -> Interval:
    """Round where the bounds differ; `coarsest` is the exponent of the last digit that is worth printing."""
    last = (high - low).adjusted()
    if coarsest is not None:
        last = max(last, coarsest)
        if value is not None and _to(low, last, ROUND_HALF_EVEN) == _to(high, last, ROUND_HALF_EVEN):
            number = _to(value, last, ROUND_HALF_EVEN)
            return Interval(number, number, number)
        if value is not None and ratio and last == coarsest:
            number = _to(value, last, ROUND_HALF_EVEN)
            return Interval(_to(low, last, ROUND_FLOOR), _to(high, last, ROUND_CEILING), number)
    if value is None:  # bounds in print are given whole where they are short
        last -= 1
    else:
        value = _supported(value, low, high, last)
    last = max(last - 1, min(_last(low), _last(high)))
    return Interval(_to(low, last, ROUND_FLOOR), _to(high, last, ROUND_CEILING), value)


def _supported(value: Decimal, low: Decimal, high: Decimal, last: int) -> Decimal:
    """Round a value to a digit, or a finer one that leaves it between its bounds; a short one keeps its digits."""
    if len(value.normalize().as_tuple().digits) <= _SHORT:
        return _to(value, min(last, _last(value)), ROUND_HALF_EVEN)
    while not low <= _to(value, last, ROUND_HALF_EVEN) <= high:
        last -= 1
    return _to(value, last, ROUND_HALF_EVEN)


def _coarsest(interval: Interval, *, ratio: bool) -> int | None:
    """Exponent of the fourth digit, where the numbers were divided or come of it; None where all digits count."""
    numbers = [number for number in (interval.low, interval.high) if number]
    if not numbers:
        return None
    largest = max(map(abs, numbers))
    divided = max(len(number.normalize().as_tuple().digits) for number in numbers) > _MANY
    narrow = (interval.width or 0) <= _NARROW * largest
    if divided and (ratio or narrow):
        return min(largest.adjusted() - _FEW + 1, 0 if narrow and not ratio else largest.adjusted())
    return None


def _lone(number: Decimal | None, way: str) -> Decimal | None:
    """Round a bound that stands alone, if it has more digits than were ever in print."""
    if number is None or len(number.normalize().as_tuple().digits) <= _MANY:
        return number
    return _to(number, number.adjusted() - _FEW + 1, way)


def _last(number: Decimal) -> int:
    return int(number.normalize().as_tuple().exponent)


def _to(number: Decimal, last: int, way: str) -> Decimal:
    """Round to a digit; the zeros it leaves stay."""
    return number.quantize(Decimal((0, (1,), last)), way)
