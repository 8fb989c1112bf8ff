"""Values per head and per 100 million yuan of GDP, where the dataset has the population or the GDP of the place."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, partial

from indicators.caveats import Caveat
from indicators.codelists import CODELISTS
from indicators.comparability.amount import is_amount
from indicators.comparability.articles import conflicting
from indicators.comparability.context import Context
from indicators.comparability.kinds import kind, listed
from indicators.comparability.periods import months, same_time
from indicators.comparison.choice import take
from indicators.comparison.conversion import Amount, as_printed
from indicators.comparison.sides import Result, Side
from indicators.comparison.wording import DIVIDED, by_lang, formula, joined
from indicators.indicator_list import ancestors, indicators
from indicators.interval import Interval, interval_of
from indicators.observation import Observation
from indicators.showing.periods import when_text

_NEVER = date.min
_PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Base:
    """One row of `comparison_bases.csv`: what a value is divided by, and counted per how many or in percent."""

    code: str
    indicator: str
    multiple: Decimal
    per: str
    dimensions: frozenset[str]
    zh: str
    en: str


@cache
def bases() -> dict[str, Base]:
    """Give the bases by code, in the order of the file."""
    rows = csv.DictReader((CODELISTS / "comparison_bases.csv").read_text(encoding="utf-8").splitlines())
    return {
        row["code"]: Base(
            row["code"],
            row["indicator"],
            Decimal(row["multiple"]),
            row["per"],
            frozenset(row["dimensions"].split("|")),
            row["zh"],
            row["en"],
        )
        for row in rows
    }


def per_base(number: int, side: Side, amount: Amount, unit_measure: str, context: Context) -> Iterator[Result]:
    """Divide one side's level by each base that fits it and that the dataset has."""
    for base in bases().values():
        converts = base.per != _PERCENT or unit_measure == indicators()[base.indicator].unit_measure
        row = _base_row(side.row, base, context) if converts and _fits(side.row, base) else None
        if row is not None:
            by = Amount(row, interval_of(row), as_printed(row), Decimal(1))
            times = Interval.exact(base.multiple)
            yield Result(
                base.code,
                (number,),
                amount.interval / by.interval * times,
                amount.printed / by.printed * times,
                _PERCENT if base.per == _PERCENT else f"{unit_measure}/{base.per}",
                formula(DIVIDED, [amount], [by]),
                (*side.claim_ids, row.claim_id),
                side.row.counted,
                _caveats(side.row, row, context),
            )


def _fits(row: Observation, base: Base) -> bool:
    item = listed(row)
    is_result = (row.measure, row.claim_status, row.subject) == ("level", "actual", None)
    if item is None or not is_result or not is_amount(row) or not row.period_end:
        return False
    within = base.indicator in {item.code, *(above.code for above in ancestors(item))}
    return item.dimension in base.dimensions and not within


def _base_row(row: Observation, base: Base, context: Context) -> Observation | None:
    """Take the figure of the base for the same place and time, else for a year beside it."""
    unit = indicators()[base.indicator].unit_measure
    found = tuple(
        other
        for other in context.dataset or ()
        if other.indicator == base.indicator
        and (other.measure, other.claim_status, other.subject) == ("level", "actual", None)
        and (other.ref_area, other.ref_area_name) == (row.ref_area, row.ref_area_name)
        and other.unit_measure == unit
        and row.ref_area_name
        and _near(row, other)
    )
    if not found:
        return None
    closest = min(_years_apart(row, other) for other in found)
    ((best, _, _),) = take((tuple(other for other in found if _years_apart(row, other) == closest),), context)
    return best


def _near(row: Observation, base: Observation) -> bool:
    """A population of a year or its neighbour; a GDP of the same time, or for a stock of its whole year."""
    if not base.period_end or _years_apart(row, base) > 1:
        return False
    if kind(base) == "stock":
        return True
    if kind(row) == "stock":
        return months(base) == (12, 0) and not _years_apart(row, base)
    return same_time(row, base)


def _years_apart(row: Observation, base: Observation) -> int:
    one, other = row.period_end or _NEVER, base.period_end or _NEVER
    return abs(one.year - other.year)


def _caveats(row: Observation, base: Observation, context: Context) -> tuple[Caveat, ...]:
    ids = (row.claim_id, base.claim_id)
    found = list(conflicting(base, context))
    if _years_apart(row, base):
        found.append(Caveat("mixed_periods", ids, _words(row, base)))
    if kind(base) == "stock" and kind(row) == "flow":
        found.append(Caveat("base_at_end", ids, _words(base)))
    return tuple(found)


def _words(*rows: Observation) -> dict[str, dict[str, str]]:
    whens = joined([by_lang(partial(when_text, row)) for row in rows])
    return {lang: {"a": text} for lang, text in whens.items()}
