"""Are two rows of places that stand side by side? Part and whole, overlap, level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from indicators.areas import Area, ancestors, area_by_code, find_areas
from indicators.caveats import Caveat, Lang
from indicators.comparability.amount import is_amount
from indicators.comparability.context import Context
from indicators.comparability.declared import rules
from indicators.comparability.kinds import name
from indicators.comparability.wording import indicator, pair, single
from indicators.errors import IndicatorsError
from indicators.observation import Observation
from indicators.showing.words import place_text

_SEVERAL = "、"
_NESTED = frozenset({"zone", "county"})


@dataclass(frozen=True, slots=True)
class Place:
    """The areas that a row is of (several where it gives their sum) and their one level, "" where not known."""

    areas: frozenset[Area]
    level: str


def place_of(row: Observation) -> Place | None:
    """Tell where a row belongs, as of its period; None for one that has no place."""
    names = (row.ref_area_name or "").split(_SEVERAL) if row.ref_area_name else []
    if row.ref_area:
        area = _by_code(row)
        return Place(frozenset({area}), area.level)
    if not names:
        return None
    found = [find_areas(name, row.period_end) for name in names]
    areas = frozenset(some[0] for some in found if len(some) == 1)
    if len(names) > 1:
        return Place(areas, "several")
    return Place(areas, next((area.level for area in areas), _level(names[0])))


def part_of_whole(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A figure of a place lies in that of the place around it."""
    one, other = place_of(a), place_of(b)
    if one is None or other is None or one == other:
        return
    if _inside(one, other):
        yield pair(_nested(a, b), a, b, place)
    elif _inside(other, one):
        yield pair(_nested(a, b), b, a, place)
    elif _overlap(one, other):
        yield pair("area_may_overlap", a, b, place)
    elif one.level != other.level and not _inside(one, other):
        yield pair("area_level_differs", a, b, place)


def urban_part(a: Observation, b: Observation, context: Context) -> Iterator[Caveat]:
    """The districts of a city alone (市区) are not the city with its counties (全市)."""
    words = {row.claim_id: context.urban_part(row) for row in (a, b)}
    if name(a) == name(b) and not a.subject and not b.subject and len({bool(word) for word in words.values()}) == 2:
        whole = {"zh": "全域", "en": "the whole"}
        yield pair("urban_part", a, b, lambda row, lang: words[row.claim_id] or whole[lang])


def area_unknown(row: Observation, _: Context) -> Iterator[Caveat]:
    """The row has neither a place nor an owner."""
    if not row.ref_area and not row.ref_area_name and not row.subject:
        yield single("area_unknown", row, indicator)


def place(row: Observation, lang: Lang) -> str:
    """Name the place alone."""
    return place_text(replace(row, subject=None), lang)


def _nested(a: Observation, b: Observation) -> str:
    """An amount of a place is a part of that of the place around it; a rate is held against it and has it within."""
    return "area_part_of_whole" if is_amount(a) or is_amount(b) else "area_within"


def _by_code(row: Observation) -> Area:
    code = row.ref_area or ""
    try:
        return area_by_code(code, row.period_end)
    except IndicatorsError:  # the row's code is of another day than its period
        return area_by_code(code)


def _level(name: str) -> str:
    patterns: dict[str, str] = rules()["level"]
    return next((level for level, pattern in patterns.items() if re.search(pattern, name)), "")


def _upwards(area: Area) -> frozenset[str]:
    return frozenset(each.code or each.name for each in (area, *ancestors(area)))


def _inside(part: Place, whole: Place) -> bool:
    keys = {area.code or area.name for area in whole.areas}
    return bool(part.areas) and all(_upwards(area) & keys for area in part.areas)


def _overlap(one: Place, other: Place) -> bool:
    """A zone lies across the counties of its city, and some sums share a place."""
    if any(_upwards(area) & {o.code or o.name for o in other.areas} for area in one.areas):
        return True
    if any(_upwards(area) & {o.code or o.name for o in one.areas} for area in other.areas):
        return True
    return (
        {one.level, other.level} <= _NESTED
        and "zone" in (one.level, other.level)
        and any(x.parent == y.parent for x in one.areas for y in other.areas)
    )
