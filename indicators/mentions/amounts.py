"""From a match of the grammar to an amount: value, multiplier, unit, bounds and hedge."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from indicators.mentions.numerals import Number, parse_number
from indicators.mentions.words import alternation, currency_words, hedge_words, unit_words
from indicators.model import Amount, Qualifier

_MONEY = frozenset(currency_words().values()) | {"JPY", "KRW"}
_OVER: dict[str, Qualifier] = {"上": "over", "过": "over", "破": "over", "数": "about", "几": "about"}
_APART = re.compile(r"(不到|不足|超过|超|约占?|近)[^,，。;；、\d]{1,9}?的?$")


def quantity(match: re.Match[str]) -> Amount | None:
    """The amount of a quantity; None where the characters make no number (一二, 三四)."""
    raw = match["number"]
    inside = match["in1"] or match["in2"] or match["in3"]
    number = parse_number(re.sub("[多余来]", "", raw))
    if number is None:
        return None
    unit, counter, exponent = _unit(match["unit"], match["per"])
    if match["currency"] and unit in ("", "CNY"):
        unit = currency_words()[match["currency"]]
    if match["money"] and unit in ("", "CNY"):
        unit = currency_words()[match["money"].strip("()")]
    if match["low"]:
        return _range(match["low"], number, unit, counter, exponent)
    value = -number.value if match["sign"] == "-" else number.value
    low, high, qualifier = bounds(Number(value, number.exponent), match["before"], inside, match["after"])
    return Amount(value, number.exponent + exponent, unit, counter, low, high, qualifier)


def bounds(
    number: Number, before: str | None, inside: str | None, after: str | None
) -> tuple[Decimal | None, Decimal | None, Qualifier]:
    """Lower and upper bound before the multiplier, and the qualifier, that the hedges around a number state.

    >>> bounds(Number(Decimal(400), 4), None, "多", None)
    (Decimal('400'), Decimal('500'), 'over')
    """
    if inside in ("多", "余"):
        return number.value, number.value + number.step, "over"
    word, place = (before, "before") if before else (after, "after")
    if not word:
        return None, None, "about" if inside == "来" else "exact"
    qualifier = hedge_words(place).get(word.strip()) or _OVER.get(word.strip(), "exact")
    if qualifier in ("over", "at_least"):
        return number.value, None, qualifier
    if qualifier in ("nearly", "under", "at_most"):
        return None, number.value, qualifier
    return None, None, qualifier


def with_distant_hedge(amount: Amount, before: str) -> Amount:
    """Bounds from a hedge that stands apart from its number: a threshold verb (突破2000亿元) or 不到前者的一半.

    `before` is the folded text of the line up to the number.
    """
    if amount.qualifier not in ("exact", "about"):
        return amount
    verb = _threshold().search(before)
    apart = _APART.search(before) if amount.unit in ("dimensionless", "percent") else None
    if verb:
        return replace(amount, low=amount.obs_value, qualifier="over")
    if apart:
        low, high, qualifier = bounds(Number(amount.obs_value), apart[1].rstrip("占"), None, None)
        return replace(amount, low=low, high=high, qualifier=qualifier)
    return amount


@cache
def _threshold() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(list(hedge_words('verb')))})(?:了|到)?(?:人民币|约)?$")


def tenths(match: re.Match[str]) -> Amount | None:
    """三成 is 30 percent, 四成五 45, 三成半 35."""
    whole = parse_number(match["t_number"])
    half = match["t_half"]
    part = Decimal(5) if half == "半" else parse_number(half).value if half and parse_number(half) else Decimal(0)  # type: ignore[union-attr]  # one digit always parses
    if whole is None:
        return None
    value = whole.value * 10 + part
    low, high, qualifier = bounds(Number(value), match["t_before"], None, match["t_after"])
    if match["t_in"]:
        low, high, qualifier = value, value + 10, "over"
    return Amount(value, 0, "percent", "", low, high, qualifier)


def fraction(match: re.Match[str]) -> Amount | None:
    """百分之五点二 is 5.2 percent, 三分之一 a fraction rounded to four decimals."""
    unit = "dimensionless"
    if match["f_base"]:
        number = parse_number(match["f_number"])
        if number is None:
            return None
        value = number.value
        unit = {"百": "percent", "千": "permille", "万": "dimensionless"}[match["f_base"]]
        if match["f_base"] == "万":
            value = value / 10000
    else:
        down, up = parse_number(match["f_down"] or match["f_lower"]), parse_number(match["f_up"] or match["f_upper"])
        if down is None or up is None or not down.value:
            return None
        value = _rounded(up.value / down.value)
    low, high, qualifier = bounds(
        Number(value), match["f_before"], None, match["f_after"] if match["f_after"] != "强" else None
    )
    return Amount(value, 0, unit, "", low, high, qualifier)


def half(match: re.Match[str]) -> Amount:
    """一半 and 过半 are 0.5."""
    value = Decimal("0.5")
    before = match["h_before"] or (
        "过" if match["half"].startswith("半") and match.string[match.start() - 1] == "过" else None
    )
    if match["half"] == "半" and match.string[match.start() - 1] == "近":
        before = "近"
    if before == "占":
        before = None
    low, high, qualifier = bounds(Number(value), "超过" if before in ("过", "超") else before, None, match["h_after"])
    return Amount(value, 0, "dimensionless", "", low, high, qualifier)


def doubling(match: re.Match[str]) -> Amount:
    """翻一番 is twice, 翻两番 four times, 翻三番 eight times."""
    times = parse_number(match["d_number"]) if match["d_number"] else None
    value = Decimal(2) ** int(times.value if times else 1)
    low, high, qualifier = bounds(Number(value), None, None, match["d_after"])
    if match["d_in"]:
        low, qualifier = value, "over"
    return Amount(value, 0, "dimensionless", "", low, high, qualifier)


def hours(match: re.Match[str]) -> Amount:
    """2小时53分 is 173 minutes."""
    return Amount(Decimal(match["hours_number"]) * 60 + Decimal(match["minutes_number"]), 0, "minute")


def digits(match: re.Match[str]) -> Amount:
    """两位数 lies between 10 and 100."""
    count = parse_number(match["g_number"])
    value = Decimal(10) ** (int(count.value) - 1 if count else 1)
    return Amount(value, 0, "", "", value, value * 10, "over")


def rank(match: re.Match[str]) -> Amount | None:
    """第九 is the rank 9, 前五 at most 5."""
    name = "o_number" if match["ordinal"] else "l_number"
    number = parse_number(match[name])
    if number is None:
        return None
    leading = name == "l_number"
    return Amount(
        number.value, 0, "rank", "", None, number.value if leading else None, "at_most" if leading else "exact"
    )


def ratio(text: str) -> Amount | None:
    """a:b as a quotient, a alone where b is 1."""
    parts = [parse_number(part.strip()) for part in re.split("[:比]", text)]
    if len(parts) != 2 or parts[0] is None or parts[1] is None or not parts[1].value:
        return None
    value = parts[0].value if parts[1].value == 1 else _rounded(parts[0].value / parts[1].value)
    return Amount(value, 0, "dimensionless")


def multiple(match: re.Match[str]) -> Amount | None:
    """A multiplier with no numeral before it: 千亿元, 上百家, 十余."""
    text = match["bare"]
    inside = "多" if text.endswith(("多", "余")) else "几" if text.endswith("几") else match["bare_in"]
    number = parse_number(text.rstrip("多余几"))
    if number is None:
        return None
    unit, counter, exponent = _unit(match["bare_unit"], None)
    before, after = match["bare_hedge"], match["bare_after"]
    if before in ("上", "过", "破"):
        low, high, qualifier = number.value, None, _OVER[before]
    elif before in ("数", "几") or inside == "几":
        low, high, qualifier = number.value, number.value * 10, "about"
    else:
        low, high, qualifier = bounds(number, before, inside, after)
    if (match["bare_grade"] or (not unit and not counter)) and qualifier == "exact":
        qualifier = "about"
    return Amount(number.value, number.exponent + exponent, unit, counter, low, high, qualifier)


def _range(low_text: str, high: Number, unit: str, counter: str, exponent: int) -> Amount | None:
    low = parse_number(low_text)
    if low is None:
        return None
    low_exponent = low.exponent or high.exponent
    lower = low.value.scaleb(low_exponent - high.exponent)
    if lower > high.value:
        return None
    return Amount((lower + high.value) / 2, high.exponent + exponent, unit, counter, lower, high.value, "range")


def _unit(word: str | None, per: str | None) -> tuple[str, str, int]:
    if not word:
        return "", "", 0
    entry = unit_words()[word]
    unit = "dimensionless" if entry.unit == "times" else entry.unit
    # money per head, share or square metre keeps its currency: the indicator's name says per what
    if per and unit not in _MONEY:
        other = unit_words().get(per.lstrip("/每"))
        unit = f"{unit}/{other.unit}" if other else unit
    return unit, entry.word if entry.counts else "", entry.exponent


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.0001")).normalize() if value != value.to_integral() else value
