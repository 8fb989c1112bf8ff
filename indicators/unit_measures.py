"""The codelist of units, and figures as people write them (9385.6亿元, CNY 938.56 billion); without pint, so fast."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError

_SCALED = re.compile(r"(10+|1e\d+)-(.+)")
_MULTIPLES = {
    "zh": ((12, "万亿"), (8, "亿"), (4, "万")),
    "en": ((12, " trillion"), (9, " billion"), (6, " million")),
}
_RATES = {"rate", "rate_point", "dimensionless", "index", "rank"}
_SINGLE = {"time", "calendar_time", "temperature", "sound_level", "speed"}
_WITHOUT_MULTIPLE = _RATES | _SINGLE
_THOUSANDFOLD = {
    "W": ("千瓦", "kW"),
    "VA": ("千伏安", "kVA"),
    "V": ("千伏", "kV"),
}  # as texts in both languages write them
_LONGEST = {"zh": 6, "en": 9}  # digits before the point that a reader still takes in
_LONGEST_TAIL = {"zh": 2, "en": 3}  # decimals beyond which a smaller multiple reads better


class UnitsError(IndicatorsError):
    """A unit that is not known, or a quantity that cannot be read in the unit asked for."""


@dataclass(frozen=True, slots=True)
class UnitMeasure:
    """One row of the codelist `unit_measures.csv`."""

    code: str
    zh: str
    en: str
    dimension: str
    pint_unit: str
    imf_unit: str
    definition: str


@cache
def unit_measures() -> dict[str, UnitMeasure]:
    """Give the codelist of units by code, in the order of the file.

    >>> unit_measures()["mu"].zh
    '亩'
    """
    rows = csv.DictReader((CODELISTS / "unit_measures.csv").read_text(encoding="utf-8").splitlines())
    return {row["code"]: UnitMeasure(**row) for row in rows}


def multiple(name: str) -> tuple[int, str]:
    """Split what a denominator counts in from its unit.

    >>> multiple("1e4-person"), multiple("person-time")
    ((10000, 'person'), (1, 'person-time'))
    """
    scaled = _SCALED.fullmatch(name)
    return (int(Decimal(scaled[1])), scaled[2]) if scaled else (1, name)


def factors(unit_measure: str) -> tuple[tuple[int, UnitMeasure], ...]:
    """Split a code into its known parts, numerator first, each with the multiple it is counted in.

    Raises UnitsError where a part is not in the codelist.

    >>> [(times, part.code) for times, part in factors("CNY/1e4-person")]
    [(1, 'CNY'), (10000, 'person')]
    """
    known = unit_measures()
    if unit_measure in known:
        return ((1, known[unit_measure]),)
    numerator, _, denominator = unit_measure.rpartition("/")
    times, name = multiple(denominator)
    if not numerator or name not in known:
        raise unknown_unit(unit_measure)
    return (*factors(numerator), (times, known[name]))


def unknown_unit(name: str) -> UnitsError:
    """Make the error for a unit that neither the codelist nor the registry knows."""
    return UnitsError(f"unknown unit {name!r}. use a code of unit_measures.csv, or two joined by '/'")


def _shifted(value: Decimal, power: int) -> Decimal:
    """Divide by a power of ten, exactly; zeros that only the shift put behind the point go."""
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # noqa: S101 - only finite values come here; tells the type checker
    kept = list(digits)
    shift = exponent - power
    if power and exponent <= 0:
        while shift < 0 and len(kept) > 1 and kept[-1] == 0:
            kept.pop()
            shift += 1
    return Decimal((sign, tuple(kept), shift))


def _trimmed(value: Decimal) -> Decimal:
    """Drop final zeros that cannot be printed decimals: 2300亿 has none, 3.0亿 has one, as 万 and 亿 are 4 apart."""
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # noqa: S101 - as above
    zeros = len(digits) - len(str(int("".join(map(str, digits)))).rstrip("0")) if any(digits) else 0
    drop = max(0, zeros - -exponent % 4) if exponent > 0 else 0
    return Decimal((sign, digits[: len(digits) - drop], exponent + drop))


def _scaled(value: Decimal, lang: str) -> tuple[Decimal, int, str]:
    """Choose the largest multiple that leaves few decimals and few digits: the number, the power of ten, its word."""
    value = _trimmed(value)
    fitting = [(power, word) for power, word in (*_MULTIPLES[lang], (0, "")) if abs(value) >= Decimal(10) ** power]
    for power, word in fitting:
        number = _shifted(value, power)
        decimals = -int(number.as_tuple().exponent)
        if decimals <= _LONGEST_TAIL[lang] and number.adjusted() < _LONGEST[lang]:
            return number, power, word
    power, word = fitting[0] if fitting else (0, "")
    return _shifted(value, power), power, word


def _one(label: str) -> str:
    return label.removesuffix("s") if re.fullmatch(r"[A-Za-z -]{3,}s", label) else label


def _label(parts: tuple[tuple[int, UnitMeasure], ...], lang: str, counted: str | None) -> str:
    """Word the unit: 元/平方米, persons per 10,000 persons."""

    def word(part: UnitMeasure) -> str:
        if part.code == "count":
            return ("个" if lang == "zh" else "") + (counted or "")
        return part.zh if lang == "zh" else part.code if part.dimension == "currency" else part.en

    (_, head), *tail = parts
    label = word(head)
    for times, part in tail:
        if lang == "zh":
            number, _, by = _scaled(Decimal(times), "zh")
            label += "/" + (f"{number:f}{by}" if times > 1 and number != 1 else by) + word(part)
        else:
            label += " per " + (f"{times:,} {word(part)}" if times > 1 else _one(word(part)) or "item")
    return label


@dataclass(frozen=True, slots=True)
class Form:
    """How numbers of one size are written in a unit: divided by ten to the `power`, between two texts."""

    power: int
    before: str
    after: str
    lang: str

    def write(self, digits: str) -> str:
        """Put a number that is written already between the texts."""
        return f"{self.before}{digits}{self.after}".rstrip()

    def digits(self, value: Decimal) -> str:
        """Write the digits of a value."""
        return self.grouped(_shifted(value, self.power))

    def grouped(self, number: Decimal) -> str:
        """Write a number that is divided already, with the thousands apart in English."""
        return f"{number:,f}" if self.lang == "en" else f"{number:f}"


def form_of(value: Decimal, unit_measure: str, lang: str = "zh", counted: str | None = None) -> Form:
    """Tell how `format_quantity` writes a value, for numbers that are to be written alike; raises as it does.

    >>> form_of(Decimal("9385.6").scaleb(8), "CNY")
    Form(power=8, before='', after='亿元', lang='zh')
    """
    return _formed(value, unit_measure, lang, counted)[1]


def format_quantity(value: Decimal, unit_measure: str, lang: str = "zh", counted: str | None = None) -> str:
    """Write a value in `unit_measure` as people write it in Chinese (`zh`) or English (`en`), without rounding.

    The decimals of `Decimal("3.0").scaleb(8)` are kept. Raises UnitsError for an unknown code or language.

    >>> format_quantity(Decimal("9385.6").scaleb(8), "CNY"), format_quantity(Decimal("938560000000"), "CNY", "en")
    ('9385.6亿元', 'CNY 938.56 billion')
    """
    number, form = _formed(value, unit_measure, lang, counted)
    return form.write(form.grouped(number))


def _formed(value: Decimal, unit_measure: str, lang: str, counted: str | None) -> tuple[Decimal, Form]:
    """Divide a value by its multiple, and tell what stands around it."""
    if lang not in _MULTIPLES:
        raise UnitsError(f"unknown language {lang!r}. use zh or en")
    if not value.is_finite():
        raise UnitsError(f"{value} is no finite number. leave the figure out")
    parts = factors(unit_measure)
    head = parts[0][1]
    label, moved = _label(parts, lang, counted), 0
    if head.code in _THOUSANDFOLD and abs(value) >= 1000 and len(parts) == 1:
        value, moved, label = _shifted(value, 3), 3, _THOUSANDFOLD[head.code][lang == "en"]
    number, power, word = (value, 0, "") if head.dimension in _WITHOUT_MULTIPLE else _scaled(value, lang)
    return number, Form(moved + power, *_around(head, word, label, lang, one=abs(value) == 1), lang)


def _around(head: UnitMeasure, word: str, label: str, lang: str, *, one: bool) -> tuple[str, str]:
    """What stands before and behind a number."""
    if head.code == "rank":
        return ("第", "位") if lang == "zh" else ("rank ", "")
    if lang == "zh":
        return "", word + label
    if head.dimension == "currency":
        rest = label.removeprefix(head.code).strip()
        return f"{head.code} ", f"{word} {rest}" if rest else word
    return "", word + ("" if label in {"%", "‰", ""} else " ") + (_one(label) if one else label)
