"""How an interval is said: the value first, then its bounds; what is known on one side only in words."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.codelists import CODELISTS
from indicators.interval import Interval
from indicators.showing.rounding import rounded
from indicators.showing.wording import say
from indicators.unit_measures import Form, factors, form_of, format_quantity

if TYPE_CHECKING:
    from indicators.observation import Observation

MINUS = "−"
_CHANGES = frozenset({"growth_rate", "change"})
_BARE = re.compile(r"[-−－]?[\d.,，]+")
_SIGNS = ("-", "−", "－", "负")
_RATIOS = frozenset({"rate", "rate_point", "dimensionless", "index"})
_FAR = 10  # bounds further apart are written in the multiple of the larger


def interval_text(
    interval: Interval, unit_measure: str, lang: str = "zh", counted: str | None = None, *, signed: bool = False
) -> str:
    """Say where a number lies, in its unit.

    The value is rounded to a digit that the interval supports, bounds outwards to one digit more. `counted` chooses
    the measure word in Chinese; `signed` writes the plus of a difference.

    Raises:
        IndicatorsError: the unit or the language is unknown.

    >>> difference = Interval(Decimal("502398500000"), Decimal("502409500000"), Decimal("502404000000"))
    >>> interval_text(difference, "CNY"), interval_text(difference, "CNY", "en")
    ('5024.0亿元（5023.98–5024.10）', 'CNY 502.40 billion (502.398–502.410)')
    >>> interval_text(Interval.exact(7052), "count", "zh", "高新技术企业")
    '7052家'
    >>> interval_text(Interval(None, Decimal("1482390000000")), "CNY", "en")
    'at most CNY 1,482.39 billion'
    """
    shown = rounded(_one_sided(interval), ratio=factors(unit_measure)[0][1].dimension in _RATIOS)
    form = _form(shown, unit_measure, lang, counted)
    if shown.value is None or (shown.low is None and shown.high is None):
        return _bounds(shown, form, lang, unit_measure, signed=signed)
    value = form.write(_digits(shown.value, form, signed=signed))
    if shown.is_exact:
        return value
    bare = replace(form, before="", after="")
    return say(
        "interval", "with_range", lang, value=value, range=_bounds(shown, bare, lang, unit_measure, signed=signed)
    )


def figure_text(row: Observation, lang: str = "zh") -> str:
    """Say a figure as it is in print: in Chinese in the article's words, and a fall as one.

    >>> from types import SimpleNamespace
    >>> row = SimpleNamespace(quote="超2万亿元", value=Decimal("2e12"), unit_measure="CNY", counted=None,
    ...                       qualifier="over", lower=Decimal("2e12"), upper=None, measure="level")
    >>> figure_text(row), figure_text(row, "en")
    ('超2万亿元', 'over CNY 2 trillion')
    """
    if row.qualifier == "range" and lang == "en":
        bounds = rounded(Interval(row.lower, row.upper))
        return _bounds(bounds, _form(bounds, row.unit_measure, lang, None), lang, row.unit_measure, signed=False)
    if lang == "zh":
        number, is_fall = _quote(row), row.value < 0 and not row.quote.startswith(_SIGNS)
    else:
        number, is_fall = format_quantity(abs(row.value), row.unit_measure, lang), row.value < 0
        hedge = "at_most_rank" if row.unit_measure == "rank" and row.qualifier == "at_most" else row.qualifier
        number = say("figure", hedge, lang, number=number)
    if not is_fall:
        return number
    is_change = row.measure in _CHANGES and row.qualifier != "exact"
    return say("figure", "fall" if is_change else "below_zero", lang, number=number)


def _quote(row: Observation) -> str:
    """The figure in the article's words; a cell of a table whose unit stands elsewhere gets it."""
    is_bare = _BARE.fullmatch(row.quote) and row.qualifier == "exact" and row.unit_measure != "count"
    return format_quantity(row.value, row.unit_measure).replace("-", MINUS) if is_bare else row.quote


def measure_word(counted: str | None) -> str:
    """Give the Chinese measure word of a thing counted, 个 where the codelist has none.

    >>> measure_word("高新技术企业"), measure_word("机柜"), measure_word(None)
    ('家', '个', '个')
    """
    fitting = [ending for ending in _measure_words() if (counted or "").endswith(ending)]
    return _measure_words()[max(fitting, key=len)] if fitting else "个"


@cache
def _measure_words() -> Mapping[str, str]:
    rows = csv.DictReader((CODELISTS / "measure_words.csv").read_text(encoding="utf-8").splitlines())
    return MappingProxyType({row["ending"]: row["word"] for row in rows})


def _one_sided(interval: Interval) -> Interval:
    """Drop the zero under 近30家, which says no more than that a number of things has no sign."""
    if interval.value is None and interval.low == 0 and interval.high:
        return replace(interval, low=None)
    return interval


def _form(interval: Interval, unit_measure: str, lang: str, counted: str | None) -> Form:
    """Choose the multiple in which the numbers read well together."""
    numbers = [number for number in (interval.low, interval.high) if number]
    smallest, largest = (choose(numbers, key=abs, default=Decimal(0)) for choose in (min, max))
    is_near = abs(smallest) != 1 and abs(largest) < _FAR * abs(smallest)  # 1–2 km is a plural
    between = smallest if is_near else largest
    form = form_of(interval.value or between, unit_measure, lang)
    if unit_measure == "count" and lang == "zh":
        return replace(form, after=form.after.removesuffix("个") + measure_word(counted))
    return form


def _bounds(interval: Interval, form: Form, lang: str, unit_measure: str, *, signed: bool) -> str:
    low, high = interval.low, interval.high
    if low is None and high is None:
        return say("interval", "unknown", lang)
    if low is None or high is None:
        code, end = ("at_most", high) if low is None else ("at_least", low)
        code += "_rank" if unit_measure == "rank" else ""
        return say("interval", code, lang, number=form.write(_digits(end or Decimal(0), form, signed=signed)))
    code = "signed_range" if signed or low < 0 else "range"
    ends = {name: _digits(end, form, signed=signed) for name, end in (("low", low), ("high", high))}
    return form.write(say("interval", code, lang, **ends))


def _digits(number: Decimal, form: Form, *, signed: bool) -> str:
    sign = MINUS if number < 0 else "+" if signed and number > 0 else ""
    return sign + form.digits(abs(number))
