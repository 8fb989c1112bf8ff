"""What one row must hold by itself: its codes stand in codelists, its figures agree, its dates are its period's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from indicators.areas import area_by_code
from indicators.codes import codes, is_basis
from indicators.errors import IndicatorsError
from indicators.indicator_list import indicators
from indicators.model import scale
from indicators.schema import fields
from indicators.table import Row, claim_id
from indicators.time_period import read_period
from indicators.unit_measures import factors

Finding = tuple[str, str]  # the column, and what is wrong in it

OTHER = "other"  # the code of a figure whose indicator the codelist lacks


def check_row(row: Row) -> list[Finding]:
    """Find everything wrong in a row of the claims or mentions table, as pairs of column and message.

    >>> check_row({**dict.fromkeys(field.name for field in fields()), "kind": "year"})[-1]
    ('kind', "'year' is not one of claim, date, duration, name, enumeration, ordinal, boilerplate")
    """
    checks: list[Callable[[Row], Iterator[Finding]]] = [_filled, _identity, _codes]
    if row["kind"] == "claim":
        checks += [_indicator, _unit, _area, _value, _bounds, _period]
    return [finding for check in checks for finding in check(row)]


def _filled(row: Row) -> Iterator[Finding]:
    claim = row["kind"] == "claim"
    for field in fields():
        empty = row[field.name] is None
        if field.scope == "claim" and not claim:
            if not empty:
                yield field.name, "is given, though the mention is no claim"
        elif field.required and empty:
            yield field.name, "is empty"


def _identity(row: Row) -> Iterator[Finding]:
    line, start, end = (row[name] for name in ("line", "start", "end"))
    if isinstance(line, int) and isinstance(start, int) and isinstance(end, int):
        name = claim_id(str(row["source_id"]), line, start)
        if row["claim_id"] != name:
            yield "claim_id", f"is not {name}"
        if line < 1 or start < 0 or end <= start:
            yield "end", f"line {line}, {start} to {end} is no place in a text"


def _codes(row: Row) -> Iterator[Finding]:
    for name in (
        "kind",
        "measure",
        "unit_mult",
        "qualifier",
        "claim_status",
        "obs_status",
        "price_base",
        "extracted_by",
    ):
        if row[name] is not None and str(row[name]) not in codes(name):
            yield name, f"{row[name]!r} is not one of {', '.join(codes(name))}"
    if row["warnings"] is not None:
        given = str(row["warnings"]).split(";")
        for code in given:
            if code not in codes("warnings"):
                yield "warnings", f"{code!r} is not one of {', '.join(codes('warnings'))}"
        if given != sorted(set(given)):
            yield "warnings", f"{row['warnings']!r} is not in order, each code once"
    if row["basis"] is not None and not is_basis(str(row["basis"])):
        yield "basis", f"{row['basis']!r} is not one of {', '.join(codes('basis'))}"


def _indicator(row: Row) -> Iterator[Finding]:
    code = row["indicator"]
    if code is None or code == OTHER:
        return
    item = indicators().get(str(code))
    if item is None:
        yield "indicator", f"{code!r} is not in indicators.csv"
    elif (row["indicator_zh"], row["indicator_en"]) != (item.zh, item.en):
        yield "indicator_zh", f"the labels of {code} are {item.zh!r} and {item.en!r}"


def _unit(row: Row) -> Iterator[Finding]:
    if row["unit_measure"] is not None:
        try:
            factors(str(row["unit_measure"]))
        except IndicatorsError as error:
            yield "unit_measure", str(error)


def _area(row: Row) -> Iterator[Finding]:
    if row["ref_area"] is None:
        return
    day = row["period_end"] if isinstance(row["period_end"], date) else None
    try:
        area = area_by_code(str(row["ref_area"]), day)
    except IndicatorsError as error:
        yield "ref_area", str(error)
    else:
        if row["ref_area_name"] != area.name:
            yield "ref_area_name", f"{row['ref_area_name']!r} is not the name of {area.code}, {area.name}"


def _value(row: Row) -> Iterator[Finding]:
    written, power, value = row["obs_value"], row["unit_mult"], row["value"]
    if not (isinstance(written, Decimal) and isinstance(power, int) and isinstance(value, Decimal)):
        return
    if value != scale(written, power):
        yield "value", f"{value:f} is not {written:f} × 10^{power}"
    printed = max(0, -int(written.as_tuple().exponent))
    if row["decimals"] is not None and row["decimals"] != printed:
        yield "decimals", f"{row['decimals']} is not {printed}, as {written:f} is printed"


def _bounds(row: Row) -> Iterator[Finding]:
    lower, upper, value = (row[name] for name in ("lower", "upper", "value"))
    if row["qualifier"] == "exact":
        for name in ("lower", "upper"):
            if row[name] is not None:
                yield name, "an exact figure has no bounds"
    low = lower if isinstance(lower, Decimal) else None
    high = upper if isinstance(upper, Decimal) else None
    if low is not None and high is not None and low > high:
        yield "lower", f"{low:f} is above the upper bound {high:f}"
    elif isinstance(value, Decimal):
        if low is not None and value < low:
            yield "lower", f"the value {value:f} is below it"
        if high is not None and value > high:
            yield "upper", f"the value {value:f} is above it"


def _period(row: Row) -> Iterator[Finding]:
    text, start, end = (row[name] for name in ("time_period", "period_start", "period_end"))
    if text is None:
        if start is not None or end is not None:
            yield "time_period", "is empty, though the period has a day"
        return
    try:
        period = read_period(str(text))
    except IndicatorsError as error:
        yield "time_period", str(error)
        return
    if (start, end) != (period.start, period.end):
        name = "period_start" if start != period.start else "period_end"
        yield name, f"{text} is {period.start} to {period.end}"
