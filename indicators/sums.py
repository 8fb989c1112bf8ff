"""Which parts make which whole, from `codelists/sums.toml` and the parents in the codelist of indicators."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS
from indicators.indicator_list import Indicator, ancestors, indicators

_NO_SUM = frozenset({"index", "price", "rate", "ratio", "per_capita_currency", "per_share_currency", "density", "time"})


@dataclass(frozen=True, slots=True)
class Sum:
    """A whole, the parts that add up to it, and what is a part of one of these."""

    whole: str
    parts: tuple[str, ...]
    within: frozenset[str]


@cache
def sums() -> tuple[Sum, ...]:
    """Return the sums, in the order of the file.

    >>> sums()[0].whole, sums()[0].parts
    ('gdp', ('value_added_primary', 'value_added_secondary', 'value_added_tertiary'))
    """
    return tuple(_sum(each["whole"], tuple(each["parts"])) for each in _file()["sum"])


@cache
def wholes_of(code: str) -> tuple[str, ...]:
    """Name the indicators that one is a part of, the nearest first; none where levels do not add up.

    >>> wholes_of("value_added_industry"), wholes_of("core_cpi")
    (('value_added_secondary', 'gdp'), ())
    """
    part = indicators().get(code)
    if part is None or not adds_up(part):
        return ()
    listed = [each.whole for each in sums() if code in each.parts]
    found: list[str] = []
    for whole in ancestors(part):
        if not _holds(part, whole):
            break
        found.append(whole.code)
        part = whole
    return tuple(dict.fromkeys([*listed, *found]))


def adds_up(indicator: Indicator) -> bool:
    """Tell whether levels of an indicator can be added at all; rates, prices and averages cannot.

    >>> adds_up(indicators()["exports"]), adds_up(indicators()["gdp_per_capita"])
    (True, False)
    """
    return indicator.dimension not in _NO_SUM


def _holds(part: Indicator, whole: Indicator) -> bool:
    if part.code in _file()["no_part"] or whole.code in _file()["no_whole"]:
        return False
    return (part.dimension, part.stock_flow) == (whole.dimension, whole.stock_flow)


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((CODELISTS / "sums.toml").read_text(encoding="utf-8"))


def _sum(whole: str, parts: tuple[str, ...]) -> Sum:
    below = (code for code, item in indicators().items() if {*parts} & {above.code for above in ancestors(item)})
    return Sum(whole, parts, frozenset(below))
