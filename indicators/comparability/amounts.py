"""Are two rows in units that convert? Dimension, and currencies through a dated rate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from indicators.caveats import Caveat
from indicators.comparability.context import Context
from indicators.comparability.kinds import currencies, dimension, name
from indicators.comparability.wording import pair, unit, unit_name
from indicators.errors import IndicatorsError
from indicators.observation import Observation
from indicators.rates import Rate, find_rate

_HOME = "CNY"


def unit_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Persons and person-times, percent and yuan have no common unit."""
    if dimension(a) != dimension(b):
        yield pair("unit_differs", a, b, unit)


def currency(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Two currencies are made one by a rate of the time, and it is said which; without a rate they are not."""
    if dimension(a) != dimension(b) or currencies(a) == currencies(b):
        return
    rate = rate_between(a, b)
    if rate is None:
        yield pair("currency_differs", a, b, unit)
    else:
        words = {"zh": {"rate": rate.label("zh")}, "en": {"rate": rate.label("en")}}
        yield Caveat("currency_converted", (a.claim_id, b.claim_id), words)


def growth_currency_differs(a: Observation, b: Observation, context: Context) -> Iterator[Caveat]:
    """One growth is told of a level in yuan, the other of one in dollars: the exchange rate moved too."""
    one, other = context.growth_currency(a), context.growth_currency(b)
    if name(a) == name(b) and one and other and one != other:
        said = {row.claim_id: units[0] for row, units in ((a, one), (b, other))}
        yield pair("growth_currency_differs", a, b, lambda row, lang: unit_name(said[row.claim_id], lang))


def rate_between(a: Observation, b: Observation) -> Rate | None:
    """Find the rate that makes the currencies of two rows one, of the time of the row that is converted.

    Yuan are kept, else the currency that comes first by its code; so the order of the rows does not matter. None where
    there is no rate, or more than one currency in a unit.
    """
    if len(currencies(a)) != 1 or len(currencies(b)) != 1:
        return None
    kept, turned = sorted((a, b), key=lambda row: (currencies(row)[0] != _HOME, currencies(row)[0]))
    for period in _periods(turned.period_start, turned.period_end):
        try:
            return find_rate(currencies(turned)[0], currencies(kept)[0], period)
        except IndicatorsError:
            continue
    return None


def _periods(start: date | None, end: date | None) -> Iterator[str]:
    """The day itself, then the year that the period lies in."""
    if start and start == end:
        yield start.isoformat()
    if start and end and start.year == end.year:
        yield str(start.year)
