"""Are two rows of places that stand side by side? Part and whole, overlap, level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from indicators.caveats import Caveat, Lang
from indicators.comparability.amount import is_amount
from indicators.comparability.context import Context
from indicators.comparability.extents import extent_of
from indicators.comparability.kinds import name
from indicators.comparability.wording import indicator, pair, single
from indicators.observation import Observation
from indicators.showing.words import place_text


def part_of_whole(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A place lies in the other, may overlap it, or is of another level."""
    one, other = extent_of(a), extent_of(b)
    if one is None or other is None or one.keys == other.keys:
        return
    if one.inside(other):
        yield pair(_nested(a, b), a, b, place)
    elif other.inside(one):
        yield pair(_nested(a, b), b, a, place)
    elif one.may_overlap(other):
        yield pair("area_may_overlap", a, b, place)
    elif one.level != other.level:
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
