"""Numbers and names as a chart writes them, in Chinese and English, from the rows alone."""

from __future__ import annotations

import re
from decimal import Decimal

from indicators.figures.plan import Language
from indicators.figures.spec import words
from indicators.mentions.words import hedge_words
from indicators.model import scale
from indicators.observation import Observation
from indicators.showing.numbers import MINUS, measure_word
from indicators.showing.words import place_text, quantity_text
from indicators.unit_measures import UnitMeasure, factors

SIGNED = frozenset({"growth_rate", "change"})
_NUMERALS = re.compile(r"[\d.,%零〇一二两三四五六七八九十百千万亿多余\s]+")
_COLON = {"zh": "：", "en": ": "}
_LOOSE = frozenset({"about", "nearly"})
_CLOSE = frozenset({"%", "‰"})  # written without a gap in English
_UP, _MOST = 1000, 9  # English takes the next larger multiple from here on, up to billions


def number(claim: Observation, language: Language, told: int | None = None) -> str:
    """Write a claim's number with hedge, multiplier and unit: no digit more or less than was printed.

    Chinese keeps the printed multiplier; English moves the point to thousand, million, billion or trillion. The
    multiple of the power `told`, and the unit with it, are left out: an axis says them.
    """
    hedge: str = words()["qualifier"][_below_zero(claim)][language]
    digits = _digits(claim, language)
    if claim.qualifier in _LOOSE:  # about 6 %, not about +6 %
        digits = digits.removeprefix("+")
    if told == power(claim, language) and claim.unit_measure != "rank" and unit_name(claim, language) not in _CLOSE:
        return hedge + digits
    if claim.unit_measure == "rank":
        return hedge + str(words()["rank"][language]).format(number=digits)
    unit = unit_name(claim, language, label=True)
    gap = " " if language == "en" and unit and unit not in _CLOSE else ""
    return f"{hedge}{digits}{words()['multiple'][language][str(power(claim, language))]}{gap}{unit}"


def power(claim: Observation, language: Language) -> int:
    """Give the power of ten that a claim's label counts in: 8 for 亿 in Chinese, 9 for billions in English."""
    known = sorted(int(power) for power in words()["multiple"][language])
    chosen = max(power for power in known if power <= max(claim.unit_mult, 0))
    if language == "zh" or not claim.unit_mult:
        return chosen
    size = abs(claim.value)
    while size >= Decimal(_UP).scaleb(chosen) and chosen < _MOST:
        chosen = next(power for power in known if power > chosen)
    while 0 < size < Decimal(1).scaleb(chosen) and chosen:
        chosen = max(power for power in known if power < chosen)
    return chosen


def unit_name(claim: Observation, language: Language, *, label: bool = False) -> str:
    """Name the unit of a claim's axis, or of its label: 家, 元/人, yuan per person; a share has none in English."""
    group = words()["label_unit" if label else "axis_unit"]
    if claim.unit_measure in group:
        return str(group[claim.unit_measure][language]).format(counter=counter(claim))
    head, *below = (part for _, part in factors(claim.unit_measure))
    name = head.code if label and head.dimension == "currency" and head.code != "CNY" else head.en
    times = [times for times, _ in factors(claim.unit_measure)][1:]
    if language == "zh":
        return head.zh + "".join(f"/{_many(n, '')}{part.zh}" for n, part in zip(times, below, strict=True))
    return name + "".join(f" per {_many(n, ' ')}{_one(part)}" for n, part in zip(times, below, strict=True))


def counter(claim: Observation) -> str:
    """Give the measure word of a count: that of the article, else the usual one of the thing counted (家, 个)."""
    quote = claim.quote
    for hedge in hedge_words("after"):
        quote = quote.removesuffix(hedge)
    return _NUMERALS.split(quote)[-1] or measure_word(claim.counted)


def owner(claim: Observation, language: Language) -> str:
    """Name whose figure a claim is: the place, with the organisation or project, else the indicator."""
    return place_text(claim, language) if claim.subject or claim.ref_area_name else indicator(claim, language)


def indicator(claim: Observation, language: Language) -> str:
    """Name a claim's indicator, in English too where it has such a name."""
    return claim.indicator_zh if language == "zh" else claim.indicator_en or claim.indicator_zh


def label(claim: Observation, column: str, language: Language) -> str:
    """Name a row by its place (`ref_area`), its `indicator`, or as a `figure` by whose it is and what it counts."""
    if column == "figure":
        return f"{claim.subject or place_text(claim, language)}{_COLON[language]}{quantity_text(claim, language)}"
    return place_text(claim, language) if column == "ref_area" else indicator(claim, language)


def _digits(claim: Observation, language: Language) -> str:
    shift = -power(claim, language)
    if claim.qualifier == "range" and claim.lower is not None and claim.upper is not None:
        ends = [_signed(_trimmed(scale(end, shift)), claim.measure, language) for end in (claim.lower, claim.upper)]
        between = "–" if not any(end[0] in "+" + MINUS for end in ends) else "至" if language == "zh" else " to "
        return between.join(ends)
    return _signed(scale(claim.obs_value, claim.unit_mult + shift), claim.measure, language)


def _signed(moved: Decimal, measure: str, language: Language) -> str:
    sign = MINUS if moved < 0 else "+" if measure in SIGNED and moved > 0 else ""
    return sign + (f"{abs(moved):,f}" if language == "en" else f"{abs(moved):f}")


def _trimmed(number: Decimal) -> Decimal:
    """Drop the zeros that a bound has only from its multiple."""
    return number.normalize() if number else number


def _below_zero(claim: Observation) -> str:
    """Turn a hedge round where it is said of a decline: 下降超过20% is less than −20%."""
    return words()["turned"].get(claim.qualifier, claim.qualifier) if claim.value < 0 else claim.qualifier


def _many(times: int, gap: str) -> str:
    return f"{times:,}{gap}" if times > 1 else ""


def _one(part: UnitMeasure) -> str:
    return part.en.removesuffix("s") if re.fullmatch(r"[A-Za-z -]{3,}s", part.en) else part.en or "item"
