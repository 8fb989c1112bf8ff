"""From a match to its amount, for the forms that are no plain quantity: shares, ratios, doublings, ranks."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Context, Decimal

from indicators.mentions.amounts import bounds, unit_of
from indicators.mentions.cues import cue
from indicators.mentions.numerals import Number, parse_number, trim
from indicators.model import Amount, scale

_BASES = {"百": ("percent", 1), "千": ("permille", 1), "万": ("dimensionless", 10**4), "十万": ("dimensionless", 10**5)}
_FOUR_DECIMALS = Decimal("0.0001")
_PLACES = frozenset({"位", "名", "个位次", "位次", "个名次", "名次"})
_OUTSIDE = ("开外", "之外")
_NEAR = 8  # characters before a number in which a rank moves
_WIDE = Context(prec=60)  # a quotient of long numbers and its four decimals


def tenths(match: re.Match[str]) -> Amount | None:
    """三成 is 30 percent, 四成五 45, 三成半 35."""
    whole = parse_number(match["t_number"])
    if whole is None:
        return None
    value = whole.value * 10 + _part_of_ten(match["t_half"])
    low, high, qualifier = bounds(
        Number(value), match["t_before"], match["t_in"] and match["t_in"][-1], match["t_after"]
    )
    return Amount(value, 0, "percent", "", low, high, qualifier)


def _part_of_ten(digit: str | None) -> Decimal:
    if digit == "半":
        return Decimal(5)
    number = parse_number(digit) if digit else None
    return number.value if number else Decimal(0)


def fraction(match: re.Match[str]) -> Amount | None:
    """百分之五点二 is 5.2 percent, 三分之一 a fraction rounded to four decimals."""
    unit, value = _of_base(match["f_base"], match["f_number"]) if match["f_base"] else _quotient_of(match)
    if value is None:
        return None
    after = match["f_after"] if match["f_after"] not in ("强", "弱") else None
    low, high, qualifier = bounds(Number(value), match["f_before"], None, after)
    return Amount(value, 0, unit, "", low, high, qualifier)


def _of_base(base: str, text: str) -> tuple[str, Decimal | None]:
    unit, divisor = _BASES[base]
    number = parse_number(text)
    if number is None:
        return unit, None
    value = scale(number.value, number.exponent)
    return unit, value if divisor == 1 else value / divisor


def _quotient_of(match: re.Match[str]) -> tuple[str, Decimal | None]:
    below = parse_number(match["f_down"] or match["f_lower"])
    above = parse_number(match["f_up"] or match["f_upper"])
    return "dimensionless", _quotient(above, below)


def half(match: re.Match[str]) -> Amount:
    """一半 and 过半 are 0.5."""
    value = Decimal("0.5")
    low, high, qualifier = bounds(Number(value), match["h_before"], None, match["h_after"])
    return Amount(value, 0, "dimensionless", "", low, high, qualifier)


def doubling(match: re.Match[str]) -> Amount:
    """翻一番 is twice, 翻两番 four times, 翻三番 eight times."""
    times = parse_number(match["d_number"]) if match["d_number"] else None
    value = Decimal(2) ** int(times.value if times else 1)
    low, high, qualifier = bounds(Number(value), match["d_before"], None, match["d_after"])
    if match["d_in"]:
        low, high, qualifier = value, value * 2, "over"
    return Amount(value, 0, "dimensionless", "", low, high, qualifier)


def hours(match: re.Match[str]) -> Amount:
    """2小时53分 is 173 minutes."""
    return Amount(Decimal(match["hours_number"]) * 60 + Decimal(match["minutes_number"]), 0, "minute")


def spoken(match: re.Match[str]) -> Amount | None:
    """8块5 is 8.5 yuan."""
    yuan, tenths = parse_number(match["k_yuan"]), parse_number(match["k_tenths"])
    return Amount(yuan.value + tenths.value / 10, 0, "CNY") if yuan and tenths else None


def dimes(match: re.Match[str]) -> Amount | None:
    """一毛五 is 0.15 yuan, 三毛钱 0.3."""
    tenths = parse_number(match["c_dimes"])
    cents = parse_number(match["c_cents"]) if match["c_cents"] else Number(Decimal(0))
    return Amount(tenths.value / 10 + cents.value / 100, 0, "CNY") if tenths and cents else None


def halving(_match: re.Match[str]) -> Amount:
    """减半 is a growth of -0.5."""
    return Amount(Decimal("-0.5"), 0, "dimensionless")


def neighbours(match: re.Match[str]) -> Amount | None:
    """四五百人 is from 400 to 500, 七八成 from 70 to 80 percent."""
    head, pair, ten, mult = (match[name] or "" for name in ("n_head", "n_pair", "n_ten", "n_mult"))
    low, high = (parse_number(head + numeral + ten + mult) for numeral in pair)
    if low is None or high is None:
        return None
    if match["n_tenths"]:
        return Amount((low.value + high.value) * 5, 0, "percent", "", low.value * 10, high.value * 10, "range")
    unit, counter, exponent = unit_of(match["n_unit"], None)
    if counter and not (head or ten or mult):
        return None  # 两三家 counts nothing
    middle = (low.value + high.value) / 2
    return Amount(middle, high.exponent + exponent, unit, counter, low.value, high.value, "range")


def digits(match: re.Match[str]) -> Amount:
    """两位数 lies between 10 and 100."""
    count = parse_number(match["g_number"])
    value = Decimal(10) ** (int(count.value) - 1 if count else 1)
    return Amount(value, 0, "", "", value, value * 10, "over")


def places_of_a_rank(match: re.Match[str], amount: Amount) -> Amount:
    """较上年前移3位, 还在20名开外: places of a rank, not persons."""
    if match["unit"] not in _PLACES:
        return amount
    line, start, end = match.string, match.start(), match.end()
    moves = cue("rank_moves").search(line[max(0, start - _NEAR) : start])
    return replace(amount, unit="rank", counter="") if moves or line.startswith(_OUTSIDE, end) else amount


def rank(match: re.Match[str]) -> Amount | None:
    """第九 is the rank 9, 首位 the rank 1, 前五 at most 5."""
    ordinal = match.lastgroup == "ordinal"
    if match.group() == "首位":
        return Amount(Decimal(1), 0, "rank")
    number = parse_number(match["o_number"] if ordinal else match["l_number"])
    if number is None:
        return None
    if ordinal:
        return Amount(number.value, 0, "rank")
    return Amount(number.value, 0, "rank", "", None, number.value, "at_most")


def ratio(text: str) -> Amount | None:
    """a:b as a quotient, a alone where b is 1."""
    parts = [parse_number(part.strip()) for part in re.split("[:比]", text)]
    value = _quotient(parts[0], parts[1]) if len(parts) == 2 else None
    return Amount(value, 0, "dimensionless") if value is not None else None


def _quotient(above: Number | None, below: Number | None) -> Decimal | None:
    if above is None or below is None or not below.value:
        return None
    if below.value == 1:
        return above.value
    value = above.value / below.value
    return value if value == value.to_integral() else trim(value.quantize(_FOUR_DECIMALS, context=_WIDE))
