"""Whether ratios and differences are what they are by definition: an urbanization rate, a trade surplus."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from indicators.checking.index import Cell, Index, What, cell_of
from indicators.checking.reckonings import is_difference, is_quotient
from indicators.codelists import CODELISTS
from indicators.derivation.rates import SCALES
from indicators.indicator_list import indicators
from indicators.unit_measures import factors

if TYPE_CHECKING:
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_MEASURES = frozenset({"level", "share", "ratio"})


def defined_ratio(index: Index) -> Iterator[Finding]:
    """城乡收入比1.75: 52836 ÷ 30117 = 1.754."""
    for row, known in _defined(index, "quotient"):
        above = _member(index, row, known["numerator"])
        unit = above.unit_measure if above is not None and row.unit_measure in SCALES else None
        below = _member(index, row, known["denominator"], unit)
        if above is not None and below is not None and below.value and _makes(row, above, below):
            slack, times = Decimal(known.get("slack", 0)), Decimal(known.get("times", 1))
            reason = known.get("slack_for", "")
            yield is_quotient(index, "defined_ratio", row, above, below, slack=slack, slack_for=reason, times=times)


def defined_difference(index: Index) -> Iterator[Finding]:
    """贸易顺差4.98万亿元: 19.52 − 14.54 = 4.98万亿元."""
    for row, known in _defined(index, "difference"):
        first, second = (_member(index, row, known[part], row.unit_measure) for part in ("minuend", "subtrahend"))
        if first is not None and second is not None:
            yield is_difference(index, "defined_difference", row, first, second)


def _defined(index: Index, kind: str) -> Iterator[tuple[Observation, Mapping[str, Any]]]:
    known = _identities(kind)
    return ((row, known[row.indicator]) for row in index if row.indicator in known and row.measure in _MEASURES)


def _member(index: Index, row: Observation, code: str, unit: str | None = None) -> Observation | None:
    """The figure of an indicator in a row's own article, of the same owner and status, in a unit if one is given."""

    def fits(other: Observation) -> bool:
        return other.claim_status == row.claim_status and unit in (None, other.unit_measure)

    found = (index.nearest(cell, row, fits, elsewhere=False) for cell in _cells(row, code))
    return next((other for other in found if other is not None), None)


def _cells(row: Observation, code: str) -> Iterator[Cell]:
    """Where a member may stand: in the row's own period, or a stock at its end, or a flow of the year that it ends."""
    if row.period_start is None or row.period_end is None:
        return
    year = date(row.period_end.year, 1, 1), row.period_end
    measures = ("level", "ratio") if indicators()[code].dimension == "rate" else ("level",)
    for days in dict.fromkeys(((row.period_start, row.period_end), (row.period_end, row.period_end), year)):
        for measure in measures:
            yield cell_of(row)._replace(what=What(code), measure=measure, period=days)


def _makes(row: Observation, above: Observation, below: Observation) -> bool:
    """Whether the units of two figures give that of their quotient."""
    if row.unit_measure in SCALES:
        return above.unit_measure == below.unit_measure
    return factors(row.unit_measure)[0][1] == factors(above.unit_measure)[0][1]


@cache
def quotients() -> frozenset[tuple[str, str]]:
    """The numerator and denominator of each ratio, of which the one is a part of the other or is held against it.

    >>> ("tax_revenue", "public_budget_revenue") in quotients()
    True
    """
    return frozenset((each["numerator"], each["denominator"]) for each in _identities("quotient").values())


@cache
def _identities(kind: str) -> Mapping[str, Mapping[str, Any]]:
    declared = tomllib.loads((CODELISTS / "identities.toml").read_text(encoding="utf-8"))
    return {each["indicator"]: each for each in declared[kind]}
