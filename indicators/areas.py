"""Places: the codelist of areas with their days of validity, and the way from a name in a text to an area.

Mainland areas carry GB/T 2260 codes, countries ISO 3166-1 alpha-2 codes, the world `1W`; development zones and
macro-regions have a name and no code. Where each list comes from stands in docs/sources_of_codelists.md.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from itertools import chain
from types import MappingProxyType

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError
from indicators.traditional import to_simplified

LEVELS = ("world", "region", "country", "macro_region", "province", "prefecture", "zone", "county")  # highest first
OUTSIDE = frozenset({"world", "region", "country", "macro_region"})  # 黑山 is a word for a county, not for Montenegro


@dataclass(frozen=True, slots=True)
class Area:
    """One area under one name; a renamed area is two rows, each with its own days (`valid_to` is the last day)."""

    code: str | None
    name: str
    short: str
    level: str
    parent: str | None
    valid_from: date | None
    valid_to: date | None

    def valid_on(self, day: date) -> bool:
        """Tell whether the area existed under this name and code on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@cache
def _rows(file: str) -> tuple[dict[str, str], ...]:
    with (CODELISTS / file).open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _area(row: dict[str, str], level: str) -> Area:
    return Area(
        row.get("code") or None,
        row["name"],
        row["short"],
        level,
        row.get("parent") or None,
        _date(row.get("valid_from", "")),
        _date(row.get("valid_to", "")),
    )


@cache
def all_areas() -> tuple[Area, ...]:
    """Return every area of the codelists: the world and its countries, then China's areas by code, then zones."""
    return (
        *(_area(row, row["kind"]) for row in _rows("world.csv")),
        *(_area(row, row["level"]) for row in _rows("areas.csv")),
        *(_area(row, "zone") for row in _rows("zones.csv")),
    )


@cache
def _by_code() -> dict[str, tuple[Area, ...]]:
    found: dict[str, list[Area]] = {}
    for area in all_areas():
        if area.code:
            found.setdefault(area.code, []).append(area)
    return {code: tuple(areas) for code, areas in found.items()}


def _aliases() -> Iterator[tuple[str, Area]]:
    areas = all_areas()
    for row, area in zip(_rows("world.csv"), areas, strict=False):  # the rows of world.csv come first in all_areas
        yield from ((alias, area) for alias in row["aliases"].split("|") if alias)
    for row in _rows("area_aliases.csv"):
        yield from ((row["alias"], area) for area in _by_code().get(row["code"], ()))
    zones = {row["id"]: area for row, area in zip(_rows("zones.csv"), areas[-len(_rows("zones.csv")) :], strict=True)}
    yield from ((row["alias"], zones[row["code"]]) for row in _rows("area_aliases.csv") if row["code"] in zones)


def _index(pairs: Iterator[tuple[str, Area]]) -> dict[str, tuple[Area, ...]]:
    found: dict[str, dict[Area, None]] = {}
    for name, area in pairs:
        found.setdefault(name, {})[area] = None
    return {name: tuple(sorted(areas, key=_rank)) for name, areas in found.items()}


def _rank(area: Area) -> tuple[int, str, str]:
    return LEVELS.index(area.level), area.code or "~", area.name


@cache
def _english() -> dict[str, str]:
    return {row["name"]: row["en"] for row in _rows("world.csv")} | {
        row["code"]: row["en"] for row in _rows("area_english.csv")
    }


def english_name(area: Area) -> str | None:
    """Return the English name of a country, region, province or prefecture, or None for counties and zones.

    >>> english_name(area_by_code("320500")), english_name(area_by_code("CN"))
    ('Suzhou', 'China')
    """
    return _english().get(area.code or area.name) or _english().get(area.name)


@cache
def _every_name() -> dict[str, tuple[Area, ...]]:
    def pairs() -> Iterator[tuple[str, Area]]:
        for area in all_areas():
            yield from ((name, area) for name in (area.name, area.short, area.code) if name)
        yield from ((english.casefold(), area) for area in all_areas() if (english := english_name(area)))
        yield from _aliases()

    return _index(pairs())


@cache
def surface_names() -> Mapping[str, tuple[Area, ...]]:
    """Map every name that may be read as a place in a text to its candidates, highest level first.

    Names are full names, aliases and short names of two characters or more; names that are ordinary words of economic
    news (合作, 资源; area_words.csv) are left out. Texts must be folded by `to_simplified` before matching.

    >>> [area.code for area in surface_names()["吉林"]]
    ['220000', '220200']
    >>> "合作" in surface_names(), "合作市" in surface_names()
    (False, True)
    """
    words = {row["word"] for row in _rows("area_words.csv")}
    named = ((name, area) for area in all_areas() for name in (area.name, area.short))
    return MappingProxyType(
        _index(
            (name, area)
            for name, area in chain(named, _aliases())
            if len(name) > 1 and (name not in words or area.level in OUTSIDE)
        )
    )


def area_by_code(code: str, on: date | None = None) -> Area:
    """Return the area with this code, under the name it had on a day (without a day: its newest).

    Raises:
        IndicatorsError: no such code, or none on that day.

    >>> area_by_code("420600", date(2009, 12, 31)).name, area_by_code("420600").name
    ('襄樊市', '襄阳市')
    """
    areas = _by_code().get(code, ())
    if not areas:
        raise IndicatorsError(f"{code!r} is no area code. Use GB/T 2260, ISO 3166-1 alpha-2 or 1W.")
    if on is None:
        return max(areas, key=lambda area: area.valid_from or date.min)
    for area in areas:
        if area.valid_on(on):
            return area
    raise IndicatorsError(f"{code!r} ({areas[-1].name}) was no area code on {on}. Use the code of that day.")


def find_areas(name: str, on: date | None = None) -> tuple[Area, ...]:
    """Return the areas that a full name, short name, alias, code or English name may mean on a day.

    Without a day: the areas of today, or where there is none, those that once bore the name. Highest level first,
    then by code. An old name finds its successor only where area_aliases.csv says that the seat is the same.

    >>> [area.code for area in find_areas("密云县", on=date(2012, 1, 1))]
    ['110228']
    >>> [area.name for area in find_areas("密云县", on=date(2020, 1, 1))]
    ['密云区']
    """
    key = to_simplified(name.strip())
    candidates = _every_name().get(key) or _every_name().get(key.casefold(), ())
    if on is not None:
        return tuple(area for area in candidates if area.valid_on(on))
    return tuple(area for area in candidates if area.valid_to is None) or candidates


@lru_cache(4096)
def ancestors(area: Area) -> tuple[Area, ...]:
    """Return the areas that an area lies in, nearest first, ending with China for areas of China.

    >>> [above.name for above in ancestors(area_by_code("320583"))]
    ['苏州市', '江苏省', '全国']
    """
    found: list[Area] = []
    while area.parent:
        area = area_by_code(area.parent)
        found.append(area)
    return tuple(found)


@lru_cache(1024)
def resolve_area(name: str, *, on: date | None = None, within: str | None = None) -> Area | None:
    """Return the best of the areas that `find_areas` finds, or None where it finds none.

    Candidates that share most of the ancestors of `within` (a code, itself included) come first, then the higher level,
    then the lower code.

    >>> resolve_area("鼓楼区", within="350100").code, resolve_area("鼓楼区", within="320500").code
    ('350102', '320106')
    """
    candidates = find_areas(name, on)
    if not candidates:
        return None
    home = set(_codes_upwards(area_by_code(within))) if within else set()
    return min(candidates, key=lambda area: (-len(home.intersection(_codes_upwards(area))), _rank(area)))


def _codes_upwards(area: Area) -> Iterator[str]:
    yield from (each.code for each in (area, *ancestors(area)) if each.code)
