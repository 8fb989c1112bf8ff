"""Growth rates as numbers to reckon with."""

from __future__ import annotations

from decimal import Decimal

from indicators.derivation.declared import grows_really
from indicators.interval import Interval, interval_of
from indicators.observation import Observation

SCALES = {"percent": Decimal(100), "permille": Decimal(1000), "dimensionless": Decimal(1)}
REAL = frozenset({"Q", "R"})
_ONE = Interval.exact(1)


def growth_factor(rate: Observation) -> Interval:
    """What growth multiplies by: 1.034 for 3.4 %, 2.3 for 增长1.3倍."""
    return _ONE + interval_of(rate) / Interval.exact(SCALES[rate.unit_measure])


def is_real(rate: Observation, level: Observation) -> bool:
    """Whether growth is at constant prices and the level is not."""
    real = rate.price_base in REAL or (rate.price_base is None and bool(grows_really().search(rate.indicator_zh)))
    return real and level.price_base not in REAL


def unknown_prices(level: Observation, rate: Observation) -> tuple[str, ...]:
    """The caveat of growth of money that does not say at which prices it is."""
    return ("price_base_unknown",) if level.price_base != "_Z" and rate.price_base is None else ()
