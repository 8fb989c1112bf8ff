"""Are two rows of like owners? A place as a whole, a group or a trade partner, an organisation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from indicators.areas import OUTSIDE, find_areas
from indicators.caveats import Caveat, Lang
from indicators.comparability.context import Context
from indicators.comparability.declared import pattern
from indicators.comparability.wording import pair
from indicators.observation import Observation


def subject_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A place as a whole is no organisation in it; groups and partners compare at one place, or one at two places."""
    if a.subject == b.subject:
        return
    one, other = owner_kind(a), owner_kind(b)
    grouped = one in ("group", "partner") and _place(a) != _place(b)
    if one != other or grouped:
        yield pair("subject_differs", a, b, _owner)


def owner_kind(row: Observation) -> str:
    """Tell whose the figure is: `whole`, `group` (民营企业), `partner` (东盟) or `organisation`."""
    return _kind(row.subject) if row.subject else "whole"


@cache
def _kind(subject: str) -> str:
    if any(area.level in OUTSIDE for area in find_areas(subject)):
        return "partner"
    return "group" if pattern("owner", "group").search(subject) else "organisation"


def _place(row: Observation) -> str | None:
    return row.ref_area or row.ref_area_name


def _owner(row: Observation, lang: Lang) -> str:
    if row.subject:
        return row.subject
    return "地区整体" if lang == "zh" else "the place as a whole"
