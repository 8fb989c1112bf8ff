"""Numbers and names as a chart writes them, in Chinese and English, from the rows alone."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from indicators.errors import IndicatorsError
from indicators.figures.spec import Language, words
from indicators.model import scale
from indicators.observation import Observation

SIGNED = frozenset({"growth_rate", "change"})
MINUS = "−"
_NUMERALS = re.compile(r"[\d.,%零〇一二两三四五六七八九十百千万亿多余\s]+")


def number(claim: Observation, language: Language) -> str:
    """Write a claim's number with hedge, multiplier and unit: no digit more or less than was printed.

    Chinese keeps the printed multiplier; English moves the point to the next of thousand, million, billion, trillion.

    Raises:
        IndicatorsError: no words are known for the unit, the multiplier or the hedge.
    """
    mult = _word("mult", str(claim.unit_mult))[language]
    moved = scale(claim.obs_value, claim.unit_mult - mult["mult"])
    digits = f"{abs(moved):,f}" if language == "en" else f"{abs(moved):f}"
    hedge = _word("qualifier", claim.qualifier)[language]
    unit_name = _word("label_unit", claim.unit_measure)[language].format(counter=counter(claim.quote))
    return f"{hedge}{_sign(moved, claim.measure)}{digits}{mult['name']}{unit_name}"


def axis_value(claim: Observation, language: Language) -> Decimal:
    """Give the value in the unit of its axis, exactly (亿元 or billion yuan)."""
    return scale(claim.obs_value, claim.unit_mult - _word("unit", claim.unit_measure)[language]["mult"])


def unit(claim: Observation, language: Language) -> str:
    """Name the unit of a claim's axis."""
    return str(_word("unit", claim.unit_measure)[language]["name"]).format(counter=counter(claim.quote))


def counter(quote: str) -> str:
    """Take the measure word from the end of a printed number, 个 if it has none.

    >>> counter("2720家"), counter("近2万"), counter("三十户")
    ('家', '个', '户')
    """
    return _NUMERALS.split(quote)[-1] or "个"


def place(claim: Observation, language: Language) -> str:
    """Name a claim's place: the full Chinese name, or the English one."""
    name = claim.ref_area_name if language == "zh" else words()["place"].get(claim.ref_area)
    return str(name or claim.ref_area_name)


def label(claim: Observation, column: str, language: Language) -> str:
    """Name a row by its place (`ref_area`) or its indicator."""
    if column == "ref_area":
        return place(claim, language)
    return claim.indicator_zh if language == "zh" else claim.indicator_en or claim.indicator_zh


def _sign(moved: Decimal, measure: str) -> str:
    if moved < 0:
        return MINUS
    return "+" if measure in SIGNED and moved > 0 else ""


def _word(group: str, code: str) -> dict[str, Any]:
    try:
        return dict(words()[group][code])
    except KeyError:
        raise IndicatorsError(f"figures/words.toml: no [{group}.{code}]. add it in Chinese and English") from None
