"""Whether an article's own comparisons with another place are true: a multiple of it, or a gap to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from indicators.checking.index import Index, cell_of
from indicators.checking.making import make, result, term
from indicators.checking.scale import Scale, digits_for, last_digit
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_TO = "to:"
_POINTS = frozenset({"percentage_point", "basis_point"})
_HUNDRED = Decimal(100)
_BEST_FIRST = ("confirmed", "undecidable", "contradicted")
_NOT_YET = frozenset({"target", "planned", "forecast"})

Compare = Callable[[Index, "Observation", "Observation", "Observation"], "Finding"]


def ratio_to_place(index: Index) -> Iterator[Finding]:
    """4361.56亿元, 不足苏州一半: 4361.56 ÷ 9385.6 = 0.465."""
    yield from _comparisons(index, "ratio", _ratio)


def gap_to_place(index: Index) -> Iterator[Finding]:
    """苏州9385.6亿元, 青岛4361.56亿元, 相差5024亿元; 增速高于全国1.2个百分点."""
    yield from _comparisons(index, "change", _gap)


def _comparisons(index: Index, measure: str, compare: Compare) -> Iterator[Finding]:
    for row in index:
        if row.measure != measure or not (row.basis or "").startswith(_TO):
            continue
        place = index.place_named((row.basis or "").removeprefix(_TO), row)
        if place is None:
            continue
        findings = [compare(index, row, *sides) for kind in _kinds(row) if (sides := _sides(index, row, place, kind))]
        if findings:
            # the words may be of levels, of growth or of shares: the article means those of which they are true
            yield min(findings, key=lambda finding: _BEST_FIRST.index(finding.verdict))


def _kinds(row: Observation) -> tuple[str, ...]:
    if row.measure == "ratio":
        return "level", "growth_rate"
    return ("growth_rate", "share", "level") if row.unit_measure in _POINTS else ("level",)


def _sides(index: Index, row: Observation, place: str, measure: str) -> tuple[Observation, Observation] | None:
    """The figures of both places: of one status where there are such, else whatever is nearest."""
    cell = cell_of(row)._replace(measure=measure)
    status = row.claim_status if row.claim_status in _NOT_YET else "actual"
    own = index.nearest(cell, row, lambda side: side.claim_status == status and _fits(row, side))
    if own is None:
        return None

    def alike(side: Observation) -> bool:
        return side is not own and (side.unit_measure, side.basis) == (own.unit_measure, own.basis)

    there = cell._replace(place=place)
    same = index.nearest(there, row, lambda side: side.claim_status == own.claim_status and alike(side))
    other = same or index.nearest(there, row, alike)
    return None if other is None else (own, other)


def _fits(row: Observation, side: Observation) -> bool:
    """Whether a gap can be one of such figures."""
    if row.measure == "ratio":
        return True
    return side.unit_measure == ("percent" if row.unit_measure in _POINTS else row.unit_measure)


def _ratio(index: Index, row: Observation, own: Observation, other: Observation) -> Finding:
    factor = _HUNDRED if row.unit_measure == "percent" else Decimal(1)
    follows = interval_of(own) / interval_of(other) * Interval.exact(factor)
    plain = own.value / other.value * factor if other.value else Decimal(0)

    def reckoning(lang: Lang) -> str:
        scale, quotient = Scale.of(own), Scale(row.unit_measure, plain)
        last = digits_for(plain, row.obs_value)
        return f"{term(own, scale, lang)} ÷ {term(other, scale, lang)} = {result(plain, last, follows, quotient, lang)}"

    return make(index, "ratio_to_place", row, (own, other), interval_of(row), follows, reckoning, held=(own, other))


def _gap(index: Index, row: Observation, own: Observation, other: Observation) -> Finding:
    factor = _HUNDRED if row.unit_measure == "basis_point" else Decimal(1)
    stated, follows = interval_of(row), (interval_of(own) - interval_of(other)) * Interval.exact(factor)
    if not stated.meets(follows) and stated.meets(-follows) and row.value > 0:
        own, other, follows = other, own, -follows  # a distance is told without a sign: 相差, 差距
    plain = (own.value - other.value) * factor

    def reckoning(lang: Lang) -> str:
        scale, difference = Scale.of(own), Scale(row.unit_measure, plain)
        last = min(last_digit(own), last_digit(other))
        return (
            f"{term(own, scale, lang)} − {term(other, scale, lang)} = {result(plain, last, follows, difference, lang)}"
        )

    return make(index, "gap_to_place", row, (own, other), stated, follows, reckoning, held=(own, other))
