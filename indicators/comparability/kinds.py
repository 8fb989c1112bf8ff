"""What sort of thing a row is: a stock or a flow, its dimension and currency, its basis, the quantity it states."""

from __future__ import annotations

import re
from collections.abc import Hashable
from datetime import date
from functools import cache
from typing import Literal

from indicators.indicator_list import Indicator, indicators
from indicators.observation import Observation
from indicators.time_period import read_period
from indicators.unit_measures import factors

Kind = Literal["stock", "flow", "state", "unknown"]
YOY = "yoy"
_YEAR_BEFORE = re.compile(r"to:(上年|去年)(同期|末)?")
_RELATIVE = frozenset({"growth_rate", "share", "ratio"})


def listed(row: Observation) -> Indicator | None:
    """Give the row's indicator, None for one that the codelist lacks."""
    return indicators().get(row.indicator)


def name(row: Observation) -> str:
    """Tell indicators apart: the code, or for `other` the article's own words."""
    return row.indicator if row.indicator != "other" else f"other:{row.indicator_zh}"


def kind(row: Observation) -> Kind:
    """Tell what a period means for a row: its end (`stock`), its whole length (`flow`), a mean over it (`state`).

    The change of a stock over a span is a flow; rates, prices and index numbers are states.
    """
    indicator = listed(row)
    if indicator is None:
        return "unknown"
    if indicator.stock_flow == "stock":
        moved = row.measure == "change" and row.period_start != row.period_end
        return "flow" if moved else "stock"
    return "flow" if indicator.stock_flow == "flow" else "state"


@cache
def _dimensions(unit_measure: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parts = [part for _, part in factors(unit_measure)]
    # beds are a count of one thing, which other counts do not convert to
    dimensions = tuple(part.pint_unit if part.pint_unit.startswith("count_of_") else part.dimension for part in parts)
    return dimensions, tuple(p.code for p in parts if p.dimension == "currency")


def dimension(row: Observation) -> tuple[str, ...]:
    """Give the dimensions of the row's unit, numerator first; a growth of 1.1倍 has that of one of 110 %."""
    found, _ = _dimensions(row.unit_measure)
    return ("rate",) if found == ("dimensionless",) and row.measure in _RELATIVE else found


def currencies(row: Observation) -> tuple[str, ...]:
    """Give the currencies in the row's unit."""
    return _dimensions(row.unit_measure)[1]


def is_money(row: Observation) -> bool:
    """Tell whether the row's unit or what it measures has a price."""
    indicator = listed(row)
    return bool(currencies(row)) or bool(indicator and "currency" in indicator.dimension)


def basis(row: Observation) -> str | None:
    """Give the row's basis; against the year before is `yoy`, however the text words it."""
    if row.basis is None or row.measure not in ("growth_rate", "change"):
        return row.basis
    if _YEAR_BEFORE.fullmatch(row.basis):
        return YOY
    head, _, since = row.basis.partition(":")
    if head == "since" and row.period_end and read_period(since).end == _year_before(row.period_end):
        return YOY
    return row.basis


def meaning(row: Observation) -> Hashable:
    """Tell which quantity a row states: rows of one meaning state the same, and so should agree."""
    when = row.period_end if kind(row) == "stock" else (row.period_start, row.period_end)
    what = (name(row), row.measure, basis(row), row.counted, row.price_base, dimension(row), currencies(row))
    return (*what, row.ref_area or row.ref_area_name, row.subject, when, row.claim_status)


def _year_before(day: date) -> date:
    last = (day.month, day.day) == (2, 29)
    return date(day.year - 1, day.month, 28 if last else day.day)
