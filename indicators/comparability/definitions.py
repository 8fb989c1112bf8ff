"""Do two rows measure the same thing? Indicator, scope, definition, thing counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from indicators.caveats import Caveat
from indicators.comparability.amount import is_amount
from indicators.comparability.context import Context
from indicators.comparability.declared import SeriesBreak, confused, series_breaks
from indicators.comparability.kinds import listed, name
from indicators.comparability.wording import indicator, pair, period, single, thing
from indicators.indicator_list import Indicator, ancestors
from indicators.observation import Observation


def indicators_differ(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """One is a part or a special scope of the other, the two are often confused, or they are simply two things."""
    if name(a) == name(b):
        return
    one, other = listed(a), listed(b)
    if one and other and (narrow := _narrower(one, other)):
        yield pair("scope_differs", *((a, b) if narrow is one else (b, a)), indicator)
        return
    for known in confused():
        for first, second in ((a, b), (b, a)):
            if known.a.search(first.indicator_zh) and known.b.search(second.indicator_zh):
                why = {"zh": known.zh, "en": known.en}
                yield pair("concept_differs", first, second, indicator, why=why)
                return
    yield pair("indicator_differs", a, b, indicator)


def definition(row: Observation, _: Context) -> Iterator[Caveat]:
    """The article's own words or its remark of another definition are all that is known of what is meant."""
    if row.indicator == "other" or row.obs_status == "D":
        yield single("definition_differs", row, indicator)


def counted_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """The same indicator may count different things; one word may also be the other, said more closely (公办学位)."""
    if name(a) != name(b) or not a.counted or not b.counted or a.counted == b.counted:
        return
    if a.counted.endswith(b.counted) or b.counted.endswith(a.counted):
        yield single("definition_differs", a, thing)
        yield single("definition_differs", b, thing)
    else:
        yield pair("counted_differs", a, b, thing)


def series_break(a: Observation, b: Observation, context: Context) -> Iterator[Caveat]:
    """A new definition, new bounds of the place, or the revision after a census lies between the two."""
    item = listed(a)
    if name(a) != name(b) or a.measure != "level":
        return
    family = {item.code, *(above.code for above in ancestors(item))} if item else set()
    for known in series_breaks():
        moved = known.kind == "boundary" and known.area == a.ref_area == b.ref_area and is_amount(a)
        changed = moved or (item is not None and known.kind == "definition" and known.indicator == item.code)
        revised = known.kind == "revision" and known.indicator in family
        for early, late in ((a, b), (b, a)):
            if changed and _before(early.period_end, known.day) and _since(late.period_end, known.day):
                yield _break("boundary_changed" if moved else "definition_changed", early, late, known)
            if revised and _unrevised(early, known, context) and _since(context.published(late), known.day):
                yield _break("census_revision", early, late, known)


def _unrevised(row: Observation, known: SeriesBreak, context: Context) -> bool:
    return _before(row.period_end, known.day) and _before(context.published(row), known.day)


def _before(day: date | None, event: date) -> bool:
    return day is not None and day < event


def _since(day: date | None, event: date) -> bool:
    return day is not None and day >= event


def _break(code: str, early: Observation, late: Observation, known: SeriesBreak) -> Caveat:
    return pair(code, early, late, period, event={"zh": known.zh, "en": known.en})


def _narrower(one: Indicator, other: Indicator) -> Indicator | None:
    """Give the one of which the other is the whole; a rate, a mean or an increase of something is no part of it."""
    if (one.dimension, one.stock_flow) != (other.dimension, other.stock_flow):
        return None
    if other in ancestors(one):
        return one
    return other if one in ancestors(other) else None
