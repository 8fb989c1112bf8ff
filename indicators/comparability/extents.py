"""Where a figure belongs: the places it is of, their level, and how two such extents lie to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from indicators.areas import Area, ancestors, area_by_code, find_areas
from indicators.comparability.declared import rules
from indicators.errors import IndicatorsError
from indicators.observation import Observation

_SEVERAL = "、"
_WORLD = "world"
_SHORTEST = 2  # characters of a place's name that a zone's begins with


@dataclass(frozen=True, slots=True)
class Extent:
    """The areas that a row is of (several where it gives their sum) and their one level, "" where not known."""

    areas: frozenset[Area]
    level: str

    @property
    def keys(self) -> frozenset[str]:
        """The areas' codes, or names of those that have none."""
        return frozenset(map(_key, self.areas))

    def inside(self, other: Extent) -> bool:
        """Whether every area is one of the other's, or lies in one."""
        if other.level == _WORLD:
            return self.level != _WORLD
        return all(_upwards(area) & other.keys for area in self.areas)

    def may_overlap(self, other: Extent) -> bool:
        """Whether some share an area, or a zone lies across the counties of its city."""
        if any(_upwards(a) & other.keys for a in self.areas) or any(_upwards(b) & self.keys for b in other.areas):
            return True
        levels = {self.level, other.level}
        return levels in ({"zone"}, {"zone", "county"}) and bool(self.parents & other.parents)

    @property
    def parents(self) -> frozenset[str]:
        """The codes of the places right above."""
        return frozenset(area.parent for area in self.areas if area.parent)


def extent_of(row: Observation) -> Extent | None:
    """Tell where a row belongs, as of its period; None for one that has no place."""
    if row.ref_area:
        area = _by_code(row.ref_area, row.period_end)
        return Extent(frozenset({area}), area.level)
    if not row.ref_area_name:
        return None
    areas = [_named(name, row.period_end) for name in row.ref_area_name.split(_SEVERAL)]
    return Extent(frozenset(areas), areas[0].level if len(areas) == 1 else "several")


def _by_code(code: str, day: date | None) -> Area:
    try:
        return area_by_code(code, day)
    except IndicatorsError:  # the row's code is of another day than its period
        return area_by_code(code)


@lru_cache(1024)
def _named(name: str, day: date | None) -> Area:
    """Find the area of a name; for one that is not listed make one of the level that its name tells."""
    found = find_areas(name, day)
    if len(found) == 1:
        return found[0]
    patterns: dict[str, str] = rules()["level"]
    level = next((level for level, pattern in patterns.items() if re.search(pattern, name)), "")
    return Area(None, name, name, level, _home(name, day) if level == "zone" else None, None, None)


def _home(name: str, day: date | None) -> str | None:
    """Find the place that a zone is called after: 曲靖经济技术开发区 lies in 曲靖."""
    for length in range(len(name) - 1, _SHORTEST - 1, -1):
        found = find_areas(name[:length], day)
        if len(found) == 1 and found[0].code:
            return found[0].code
    return None


def _key(area: Area) -> str:
    return area.code or area.name


def _upwards(area: Area) -> frozenset[str]:
    return frozenset(map(_key, (area, *ancestors(area))))
