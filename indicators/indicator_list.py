"""The codelist of indicators: what a figure can measure, under every name that texts give it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from indicators.codelists import CODELISTS
from indicators.near import unknown


@dataclass(frozen=True, slots=True)
class Indicator:
    """One row of `codelists/indicators.csv`; a text that does not apply is empty.

    `unit_measure` is the usual unit of a level, `price_level` and `price_growth` the price bases of a level and of its
    growth (`V` current, `Q` constant, `_Z` not applicable), `bare_measure` what a bare percentage said of it is,
    `share_of` the Chinese name of the denominator, `parent` the code of the wider indicator, `counted` what is counted.
    """

    code: str
    zh: str
    en: str
    definition_zh: str
    definition_en: str
    dimension: str
    unit_measure: str
    stock_flow: str
    price_level: str
    price_growth: str
    bare_measure: str
    share_of: str
    parent: str
    counted: str
    aliases: tuple[str, ...]


@cache
def indicators() -> Mapping[str, Indicator]:
    """Return the indicators by code, in the order of the file.

    >>> indicators()["gdp"].en
    'Gross domestic product'
    """
    text = (CODELISTS / "indicators.csv").read_text(encoding="utf-8")
    _, *rows = csv.reader(text.splitlines())
    return MappingProxyType({row[0]: _indicator(row) for row in rows})


def _indicator(row: list[str]) -> Indicator:
    # a test holds the file's columns to the order of the fields, so that a row needs no look-up by name
    cells: list[Any] = [*row[:-1], tuple(row[-1].split("|")) if row[-1] else ()]
    return Indicator(*cells)


@cache
def surface_names() -> Mapping[str, Indicator]:
    """Return the indicator of every Chinese label and alias, as a text may word it.

    >>> surface_names()["规上工业增加值"].zh
    '规模以上工业增加值'
    """
    return MappingProxyType({name: item for item in indicators().values() for name in (item.zh, *item.aliases)})


@cache
def _by_key() -> Mapping[str, Indicator]:
    names = ((name, item) for item in indicators().values() for name in (item.code, item.zh, item.en, *item.aliases))
    return {name.casefold(): item for name, item in names}


def find_indicator(name: str) -> Indicator:
    """Return the indicator of a code, a Chinese or English label or an alias; letter case does not matter.

    Raises:
        IndicatorsError: nothing is called so; the message gives the nearest names.

    >>> find_indicator("人均GDP").code, find_indicator("resident population").code
    ('gdp_per_capita', 'resident_population')
    """
    found = _by_key().get(name.strip().casefold())
    if found is None:
        raise unknown(
            "indicator", name, [*indicators(), *surface_names(), *(item.en for item in indicators().values())]
        )
    return found


def ancestors(indicator: Indicator) -> tuple[Indicator, ...]:
    """Return the wider indicators that `indicator` is a part or a special scope of, the nearest first.

    >>> [item.zh for item in ancestors(find_indicator("规上工业增加值"))]
    ['工业增加值', '第二产业增加值', '地区生产总值']
    """
    chain: list[Indicator] = []
    while indicator.parent:
        indicator = indicators()[indicator.parent]
        chain.append(indicator)
    return tuple(chain)
