"""Making the figures of all sides one unit, so that they can be reckoned with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.comparability.amounts import rate_between
from indicators.comparability.kinds import currencies, dimension
from indicators.interval import Interval, interval_of
from indicators.observation import Observation

_PERCENT = {"percent": Decimal(1), "permille": Decimal("0.1"), "dimensionless": Decimal(100)}
_POINTS = {"percentage_point": Decimal(1), "basis_point": Decimal("0.01")}


@dataclass(frozen=True, slots=True)
class Amount:
    """A row's number in the unit of all: with hedges and rounding, and with hedges alone; `factor` made it so."""

    row: Observation
    interval: Interval
    printed: Interval
    factor: Decimal


def common_unit(rows: Sequence[Observation]) -> str | None:
    """Choose the unit to reckon in: that of the first row in the currency that is kept, percent for rates.

    None where the units have no common dimension, or a currency no rate.
    """
    first = rows[0]
    if any(dimension(row) != dimension(first) for row in rows):
        return None
    if dimension(first) == ("rate",):
        return "percent"
    if dimension(first) == ("rate_point",):
        return "percentage_point"
    kept = min(rows, key=lambda row: (currencies(row) != ("CNY",), currencies(row)))
    if any(currencies(row) != currencies(kept) and rate_between(row, kept) is None for row in rows):
        return None
    return kept.unit_measure


def amounts(rows: Sequence[Observation], unit_measure: str) -> tuple[Amount, ...]:
    """Convert every row to the unit."""
    return tuple(_amount(row, _factor(row, rows, unit_measure)) for row in rows)


def as_printed(row: Observation) -> Interval:
    """Give a row's number with the bounds that its words set, and no rounding."""
    known = interval_of(row)
    if known.value is not None and row.qualifier != "about":
        return Interval.exact(known.value)
    return known


def _amount(row: Observation, factor: Decimal) -> Amount:
    by = Interval.exact(factor)
    return Amount(row, interval_of(row) * by, as_printed(row) * by, factor)


def _factor(row: Observation, rows: Sequence[Observation], unit_measure: str) -> Decimal:
    if row.unit_measure == unit_measure:
        return Decimal(1)
    shares = _PERCENT if unit_measure == "percent" else _POINTS
    if unit_measure in shares:
        return shares[row.unit_measure]
    from indicators.units import exchange, quantity, unit

    kept = next(other for other in rows if other.unit_measure == unit_measure)
    rate = rate_between(row, kept) if currencies(row) != currencies(kept) else None
    made, _ = exchange(quantity(1, row.unit_measure), unit(unit_measure), rate)
    return Decimal(made.magnitude)
