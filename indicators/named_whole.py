"""What the words behind the colon of a basis name: an indicator, alone or of a place (江苏省地区生产总值)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from indicators.areas import Area, resolve_area
from indicators.indicator_list import Indicator, indicators, surface_names


class Whole(NamedTuple):
    """An indicator, and the place whose figure is meant; None where it is the place of the row itself."""

    indicator: Indicator
    area: Area | None = None


@cache
def whole_named(told: str) -> Whole | None:
    """Read a code, a label or an alias of an indicator, with or without a place before it; None where it is neither.

    >>> whole_named("地区生产总值").indicator.code, whole_named("gdp").indicator.code
    ('gdp', 'gdp')
    >>> found = whole_named("广东省常住人口")
    >>> found.indicator.code, found.area.name
    ('resident_population', '广东省')
    """
    if listed := _listed(told):
        return Whole(listed)
    for cut in range(len(told) - 2, 1, -1):
        area, quantity = resolve_area(told[:cut]), _listed(told[cut:].removeprefix("的"))
        if area and quantity:
            return Whole(quantity, area)
    return None


def _listed(name: str) -> Indicator | None:
    return indicators().get(name) or surface_names().get(name)
