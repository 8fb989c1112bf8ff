"""Whether an article's own comparisons with another place are true: a multiple of it, or a gap to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from indicators.areas import find_areas
from indicators.caveats import Caveat
from indicators.checking.caution import about
from indicators.checking.directions import direction
from indicators.checking.finding import Finding, best
from indicators.checking.index import Index, What, cell_of, place_of
from indicators.checking.making import amount, make
from indicators.checking.reckonings import POINTS, is_difference, is_quotient
from indicators.checking.scale import Scale, last_digit
from indicators.checking.templates import words
from indicators.derivation.rates import SCALES
from indicators.indicator_list import surface_names
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.observation import Observation

_TO = "to:"
_NOT_YET = frozenset({"target", "planned", "forecast"})

Compare = Callable[["Observation", "Observation", "Observation"], Finding]


def ratio_to_place(index: Index) -> Iterator[Finding]:
    """4361.56亿元, 不足苏州一半: 4361.56 ÷ 9385.6 = 0.465."""
    yield from _comparisons(index, "ratio", "ratio_to_place", partial(is_quotient, index, "ratio_to_place"))


def gap_to_place(index: Index) -> Iterator[Finding]:
    """苏州9385.6亿元, 青岛4361.56亿元, 相差5024亿元; 增速高于全国1.2个百分点."""
    yield from _comparisons(index, "change", "gap_to_place", partial(_gap, index))


def _gap(index: Index, row: Observation, own: Observation, other: Observation) -> Finding:
    """Own less other; a distance (相差) may go either way, and of a gap whose words tell no way nothing is decided."""
    way = direction(row, index.context.clause_before(row))
    turned = _meets(row, other, own) and not _meets(row, own, other)
    if way == "apart" and turned:
        own, other = other, own
    unsure = [about("direction_unknown", row)] if way == "unknown" and turned else []
    return is_difference(index, "gap_to_place", row, own, other, caveats=unsure)


def _meets(row: Observation, one: Observation, other: Observation) -> bool:
    """Whether a gap can be one figure less another."""
    factor = Interval.exact(POINTS.get(row.unit_measure, Decimal(1)))
    return interval_of(row).meets((interval_of(one) - interval_of(other)) * factor)


def _comparisons(index: Index, measure: str, rule: str, compare: Compare) -> Iterator[Finding]:
    for row in index:
        basis = row.basis or ""
        if row.measure == measure and basis.startswith(_TO):
            name = basis.removeprefix(_TO)
            place = index.place_named(name, row)
            if not row.subject and place_of(row) in {place, *(area.code for area in find_areas(name))}:
                continue
            own = [own for kind in _kinds(row) if (own := _own(index, row, kind))]
            both = [(each, other) for each in own if place and (other := _other(index, row, each, place))]
            both += [(each, other) for each in own if not place and (other := _kin(index, row, each, name))]
            if both:
                yield from best([compare(row, each, other) for each, other in both])
            elif own and (place or find_areas(name)):
                yield _alone(index, rule, row, own[0], name)


def _kinds(row: Observation) -> tuple[str, ...]:
    """What the words may be of: points of growth, of shares or of rates."""
    if row.measure == "ratio":
        return "level", "growth_rate"
    return ("growth_rate", "share", "level") if row.unit_measure in POINTS else ("level",)


def _own(index: Index, row: Observation, measure: str) -> Observation | None:
    """The figure of the place that is spoken of: a result, where the comparison is no aim itself."""
    status = row.claim_status if row.claim_status in _NOT_YET else "actual"
    unit = None if row.measure == "ratio" else "percent" if row.unit_measure in POINTS else row.unit_measure
    return index.nearest(
        cell_of(row)._replace(measure=measure),
        row,
        lambda side: side.claim_status == status and unit in (None, side.unit_measure),
    )


def _other(index: Index, row: Observation, own: Observation, place: str) -> Observation | None:
    """The figure of the other place: of the same status where there is one, else whatever is nearest."""
    there = cell_of(own)._replace(place=place)

    def alike(side: Observation) -> bool:
        return side is not own and (side.unit_measure, side.basis) == (own.unit_measure, own.basis)

    def same(side: Observation) -> bool:
        return alike(side) and side.claim_status == own.claim_status

    return index.nearest(there, row, same) or index.nearest(there, row, alike)


def _kin(index: Index, row: Observation, own: Observation, name: str) -> Observation | None:
    """The figure of another group of the same place: of 农村居民 beside 城镇居民人均可支配收入."""
    label = row.indicator_zh
    listed = (surface_names().get(name + label[at:]) for at in range(1, len(label) - 1))
    there = (cell_of(own)._replace(what=What(each.code)) for each in listed if each is not None)
    found = (index.nearest(cell, row, lambda side: side.unit_measure == own.unit_measure) for cell in there)
    return next((side for side in found if side is not None and side is not own), None)


def _alone(index: Index, rule: str, row: Observation, own: Observation, name: str) -> Finding:
    """What is to be said where the other place's figure is nowhere."""
    missing = Caveat("side_missing", (row.claim_id,), {lang: {"a": name} for lang in ("zh", "en")})

    implied = _implied(row, own)

    def reckoning(lang: Lang) -> str:
        if implied is None:
            return words("alone", "own", lang, own=amount(own, lang), place=name)
        other = Scale.of(own).full(implied, last_digit(own), lang)
        return words("alone", "implied", lang, own=amount(own, lang), place=name, other=other)

    return make(index, rule, row, (own,), interval_of(row), Interval(None, None), reckoning, caveats=[missing], held=())


def _implied(row: Observation, own: Observation) -> Decimal | None:
    """What the other figure would be; None of a hedged comparison, and of a gap in amounts, which may go either way."""
    if interval_of(row).value is None:
        return None
    if row.unit_measure in POINTS:
        return own.value - row.value / POINTS[row.unit_measure]
    return own.value / row.value * SCALES[row.unit_measure] if row.measure == "ratio" and row.value else None
