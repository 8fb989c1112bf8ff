"""Figures and results as a formula shows them."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from indicators.interval import Interval
from indicators.observation import Observation
from indicators.showing.numbers import MINUS
from indicators.showing.rounding import rounded
from indicators.table import plain
from indicators.unit_measures import Form, factors, form_of, format_quantity

_BARE = re.compile(r"[+\-−]?[\d.,]+")
_COUNTER = re.compile(r"[^\d.,%零一二三四五六七八九十百千万亿两半几多余来\s]*$")
_RATES = frozenset({"rate", "rate_point", "dimensionless"})
_POINT = "percentage_point"


def printed(row: Observation) -> str:
    """Show an input as printed; a bare number of a table gets its unit, a fall no sign."""
    if _BARE.fullmatch(row.quote):
        return format_quantity(abs(row.value), row.unit_measure, "zh", row.counted)
    return row.quote.lstrip("+-−")


def sign(row: Observation) -> str:
    """Show the sign of an input that a formula begins with."""
    return MINUS if row.value < 0 else ""


def plus(row: Observation) -> str:
    """Show an input to be added, behind its sign."""
    return f"{MINUS if row.value < 0 else '+'} {printed(row)}"


def less(row: Observation) -> str:
    """Show an input to be taken away, behind its sign."""
    return f"{'+' if row.value < 0 else MINUS} {printed(row)}"


def factor(row: Observation) -> str:
    """Show what a growth rate multiplies by.

    >>> from types import SimpleNamespace
    >>> factor(SimpleNamespace(quote="5.4%", value=Decimal("-5.4")))
    '(1 − 5.4%)'
    """
    return f"(1 {plus(row)})"


def equals(result: Interval, unit: str, like: Observation | None = None) -> str:
    """Show a result behind its sign: `= 7052家`, `≈ 33485亿元`, `≥ 3829家`; bounds are rounded outwards.

    Args:
        result: where it can lie.
        unit: code of its unit.
        like: an input in the same unit, whose multiple and word for what is counted are taken.

    >>> equals(Interval.exact(12), "percent"), equals(Interval(Decimal("3.25"), None), "percent")
    ('= 12%', '≥ 3.25%')
    """
    if result.value is None and result.low == 0 and result.high and unit != _POINT:
        result = replace(result, low=None)  # 近30家 says no more than that a number of things has no sign
    shown = rounded(result, ratio=factors(unit)[0][1].dimension in _RATES)
    low, high = shown.low, shown.high
    form = _form(max((abs(end) for end in (low, high, shown.value) if end), default=Decimal(0)), unit, like)
    if shown.value is not None:
        exact = result.is_exact and shown.value == result.value
        return f"= {_write(Decimal(plain(shown.value)), form)}" if exact else f"≈ {_write(shown.value, form)}"
    if low is None or high is None:
        return f"≤ {_write(high, form)}" if high is not None else f"≥ {_write(low or Decimal(0), form)}"
    return f"= {_write(low, form)}～{_write(high, form)}"


def counter(quote: str) -> str:
    """Take the word that counts from a figure as printed.

    >>> counter("9772家"), counter("1.2万户"), counter("80多家"), counter("两千多名")
    ('家', '户', '家', '名')
    """
    match = _COUNTER.search(quote)
    return match[0] if match else ""


def _form(size: Decimal, unit: str, like: Observation | None) -> Form:
    form = form_of(size, unit)
    if like is None or like.unit_measure != unit:
        return form
    alike = form_of(abs(like.value), unit, "zh", like.counted)
    if size >= Decimal(10) ** alike.power:
        form = alike
    if unit == "count" and (word := counter(like.quote)):
        multiple = form_of(Decimal(10) ** form.power, "count").after.removesuffix("个")
        return replace(form, after=multiple + word)
    return form


def _write(number: Decimal, form: Form) -> str:
    return (MINUS if number < 0 else "") + form.write(form.digits(abs(number)))
