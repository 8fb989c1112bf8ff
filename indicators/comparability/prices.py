"""Are two rows at like prices? Price bases, and nominal levels of different times."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.caveats import Caveat
from indicators.comparability.context import Context
from indicators.comparability.kinds import currencies, dimension, is_money
from indicators.comparability.periods import same_time
from indicators.comparability.wording import indicator, label, pair, period, single
from indicators.observation import Observation

_NOMINAL = "V"
_REAL = frozenset({"Q", "R"})


def price_base_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Nominal against real does not compare; constant prices and deflated are two ways to what is real."""
    bases = {a.price_base, b.price_base}
    if a.measure != b.measure or dimension(a) != dimension(b):  # a level has other prices than its growth
        return
    if _NOMINAL in bases and bases & _REAL:
        yield pair("price_base_differs", a, b, label("price_base"))
    elif bases == _REAL:
        yield pair("deflator_differs", a, b, label("price_base"))


def price_base_unknown(row: Observation, _: Context) -> Iterator[Caveat]:
    """The row has a price and does not say of which time."""
    if row.price_base is None and is_money(row) and row.measure != "rank":
        yield single("price_base_unknown", row, indicator)


def nominal_over_time(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Levels at the prices of their own times differ by the change of prices too."""
    nominal = a.price_base == b.price_base == _NOMINAL and a.measure == b.measure == "level"
    if nominal and currencies(a) and a.period_end and b.period_end and not same_time(a, b):
        early, late = sorted((a, b), key=lambda row: str(row.period_end))
        yield pair("nominal_over_time", early, late, period)
