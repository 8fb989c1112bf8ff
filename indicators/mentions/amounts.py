"""From a match of a quantity to its amount: value, multiplier, unit, bounds and hedge."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from indicators.mentions.numerals import Number, parse_number, trim
from indicators.mentions.words import alternation, currency_words, denominators, hedge_words, read_codelist, unit_words
from indicators.model import Amount, Qualifier, scale

Bounds = tuple[Decimal | None, Decimal | None, Qualifier]

_PARTS = ("number", "sign", "low", "before", "in1", "in2", "in3", "in4", "after", "unit", "per", "currency", "money")
_MORE = ("多", "余", "几")
_MINUS = ("-", "负")
_APART = re.compile(r"(不到|不足|不及|超过|超|约占?|近)[^,，。;；、\d]{1,9}?的?$")
_FAR_APART = 20  # times: no range spans so much
_SIMPLE_COUNTS = frozenset({"count", "person", "person-time"})


def quantity(match: re.Match[str]) -> Amount | None:
    """The amount of a quantity; None where the characters make no number (一二, 三四)."""
    text, sign, low, before, in1, in2, in3, in4, after, word, per, currency, money = match.group(*_PARTS)
    number = parse_number(text.translate(_WITHOUT_INSIDE) if in1 or in4 else text)
    if number is None:
        return None
    unit, counter, exponent = unit_of(word, per)
    currency = currency or (money and money.strip("()"))
    if currency and unit in ("", "CNY"):
        unit = currency_words()[currency]
    if low:
        lower = _lower(f"{sign or ''}{low}", bool(match["low_unit"]), number)
        upper = Number(-number.value, number.exponent) if match["high_sign"] else number
        return None if lower is None or two_quantities(match) else _range(lower, upper, unit, counter, exponent)
    if sign in _MINUS:
        number = Number(-number.value, number.exponent)
    inside = in1 or in4 or in2 or in3
    exponent += number.exponent
    if not (before or inside or after):
        return Amount(number.value, exponent, unit, counter)
    return Amount(number.value, exponent, unit, counter, *bounds(number, before, inside, after))


def bounds(number: Number, before: str | None, inside: str | None, after: str | None) -> Bounds:
    """Lower and upper bound before the multiplier, and the qualifier, that the hedges around a number state.

    >>> bounds(Number(Decimal(400), 4), None, "多", None)
    (Decimal('400'), Decimal('500'), 'over')
    """
    if inside in _MORE:
        return number.value, number.value + number.step, "over"
    if inside == "+":
        return number.value, None, "over"
    if before:
        qualifier = _front_hedges()[before.strip()]
    elif after:
        qualifier = hedge_words("after")[after.strip()]
    else:
        return None, None, "about" if inside == "来" else "exact"
    return _bounded(number.value, qualifier)


def _bounded(value: Decimal, qualifier: Qualifier) -> Bounds:
    if qualifier in ("over", "at_least"):
        return value, None, qualifier
    if qualifier in ("nearly", "under", "at_most"):
        return None, value, qualifier
    return None, None, qualifier


@cache
def _front_hedges() -> dict[str, Qualifier]:
    return hedge_words("before") | hedge_words("multiple")


def with_distant_hedge(amount: Amount, before: str) -> Amount:
    """Bounds from a hedge that stands apart from its number: a threshold verb (突破2000亿元) or 不到前者的一半.

    `before` is the folded text of the line up to the number.
    """
    if amount.qualifier not in ("exact", "about"):
        return amount
    if before[-1:] in _ends_of_thresholds() and _threshold().search(before[-12:]):
        return replace(amount, low=amount.obs_value, qualifier="over")
    apart = amount.unit in ("dimensionless", "percent") and _APART.search(before[-16:])
    if apart:
        low, high, qualifier = bounds(Number(amount.obs_value), apart[1].rstrip("占"), None, None)
        return replace(amount, low=low, high=high, qualifier=qualifier)
    return amount


@cache
def _threshold() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(list(hedge_words('verb')))})(?:了|到)?(?:人民币|约)?$")


@cache
def _ends_of_thresholds() -> frozenset[str]:
    return frozenset({*(word[-1] for word in hedge_words("verb")), *"了到币约"})


def multiple(match: re.Match[str]) -> Amount | None:
    """A multiplier with no numeral before it: 千亿元, 上百家, 百余项, 数十万."""
    number = parse_number(match["bare"])
    if number is None:
        return None
    unit, counter, exponent = unit_of(match["bare_unit"], None)
    before = match["bare_hedge"]
    low, high, qualifier = bounds(number, before, match["bare_in"], match["bare_after"])
    if before in ("数", "几"):  # 数百家: from one to nine hundred
        low, high = number.value, number.value * 10
    if qualifier == "exact" and (match["bare_grade"] or not match["bare_unit"]):
        qualifier = "about"
    return Amount(number.value, number.exponent + exponent, unit, counter, low, high, qualifier)


def two_quantities(match: re.Match[str]) -> bool:
    """减少2,700人至11.2万人 is a change and a level: each has a unit of its own, and they are far apart."""
    low, high = (parse_number(match[name].lstrip("+-±负")) for name in ("low", "number"))
    if not (match["low_unit"] and low and high and high.exponent and not low.exponent):
        return False
    return scale(high.value, high.exponent) > low.value * _FAR_APART


def _lower(text: str, complete: bool, high: Number) -> Decimal | None:
    """The lower end of a range in the multiplier of the upper: 50 of 50至60亿元, 0.8 of 8000元至1万元 (`complete`)."""
    low = parse_number(text.lstrip("+-±负"))
    if low is None:
        return None
    value = -low.value if text.startswith(_MINUS) else low.value
    other = (low.exponent or complete) and low.exponent != high.exponent
    return trim(value.scaleb(low.exponent - high.exponent)) if other else value


def _range(lower: Decimal, high: Number, unit: str, counter: str, exponent: int) -> Amount | None:
    """55 of 50至60亿元; 0 of -1%至1%; None where the first is the greater (5到3月)."""
    if lower > high.value:
        return None
    middle = (lower + high.value) / 2
    return Amount(middle, high.exponent + exponent, unit, counter, lower, high.value, "range")


@cache
def unit_of(word: str | None, per: str | None) -> tuple[str, str, int]:
    """The code of a written unit, what it counts, and the power of ten it brings along.

    Money, people and things per head, month or square metre keep their own unit: the indicator's name says per what.

    >>> unit_of("千瓦", None), unit_of("家", None), unit_of("吨标准煤", "/万元")
    (('W', '', 3), ('count', '家', 0), ('tce/1e4-CNY', '', 0))
    """
    if not word:
        return "", "", 0
    entry = unit_words()[word]
    below = per and denominators().get(per.lstrip("/每"))
    composed = below and entry.unit not in _SIMPLE_COUNTS and entry.unit not in _money()
    unit = f"{entry.unit}/{below}" if composed else entry.unit
    return unit, entry.word if entry.counts else "", entry.exponent


@cache
def _money() -> frozenset[str]:
    return frozenset(row["code"] for row in read_codelist("unit_measures.csv") if row["dimension"] == "currency")


_WITHOUT_INSIDE = dict.fromkeys(map(ord, "多余来几+"))
