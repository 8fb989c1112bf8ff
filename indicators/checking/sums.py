"""Whether parts are their whole: their sum, their shares, and the growth of the whole among theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.checking.index import Cell, Index, What, cell_of
from indicators.checking.law import Printed, usual
from indicators.checking.making import Reckoning, make, term
from indicators.checking.scale import Scale, last_digit
from indicators.indicator_list import indicators
from indicators.interval import Interval, interval_of
from indicators.sums import Sum, adds_up, sums

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_ALL = Decimal(100)
_AND, _TWO = "、", 2  # how a row names several places
_ADDED = frozenset({"level", "change", "ratio"})


def parts_sum(index: Index) -> Iterator[Finding]:
    """17475.86亿元 = 12589.37 + 4704.39 + 182.10: the parts add up to the whole within rounding."""
    for row, parts in complete(index, _ADDED):
        stated, follows = interval_of(row), total(parts)
        printed = _as_printed(stated, follows, (row, *parts))
        yield make(index, "parts_sum", row, parts, stated, follows, addition(parts), printed=printed)
    yield from joint_sum(index)


def joint_sum(index: Index) -> Iterator[Finding]:
    """三市合计48000亿元: the figures of places named together add up to theirs."""
    for row in index:
        names = (row.ref_area_name or "").split(_AND)
        listed = indicators().get(row.indicator)
        if len(names) < _TWO or row.measure != "level" or row.subject or listed is None or not adds_up(listed):
            continue
        parts = _of_each(index, row, names)
        if len(parts) == len(names):
            stated, follows = interval_of(row), total(parts)
            printed = _as_printed(stated, follows, (row, *parts))
            yield make(index, "parts_sum", row, parts, stated, follows, addition(parts), printed=printed)


def _of_each(index: Index, row: Observation, names: Sequence[str]) -> tuple[Observation, ...]:
    def fits(other: Observation) -> bool:
        return (other.unit_measure, other.claim_status) == (row.unit_measure, row.claim_status)

    places = (index.place_named(name, row) for name in names)
    cells = (cell_of(row)._replace(place=place) for place in places if place is not None)
    found = (index.nearest(cell, row, fits, elsewhere=False) for cell in cells)
    return tuple(other for other in found if other is not None)


def shares_add(index: Index) -> Iterator[Finding]:
    """1.0%, 26.9% and 72.1%: the shares of all parts add up to 100 % within rounding."""
    for row, others in complete(index, frozenset({"share"}), whole=False):
        if row.unit_measure == "percent":
            rows = (row, *others)
            stated, follows = total(rows), Interval.exact(_ALL)
            one = stated if stated.value is None else Interval.exact(stated.value)
            printed = _as_printed(one, follows, rows)
            yield make(index, "shares_add", row, others, stated, follows, addition(rows), printed=printed)


def growth_among_parts(index: Index) -> Iterator[Finding]:
    """7.2%, 0.7% and 1.0% → 1.0%: a whole grows no more than its fastest part and no less than its slowest."""
    for row, parts in complete(index, frozenset({"growth_rate"})):
        follows = _hull([interval_of(part) for part in parts])
        stated, ends = interval_of(row), [interval_of(part).value for part in parts]
        known = [end for end in ends if end is not None]
        printed = None
        if stated.value is not None and len(known) == len(ends):
            printed = Printed(Interval.exact(stated.value), Interval(min(known), max(known)))
        yield make(index, "growth_among_parts", row, parts, stated, follows, _among(parts), printed=printed)


@cache
def _by_member(*, whole: bool) -> Mapping[str, tuple[Sum, ...]]:
    """The sums by their whole, or else by their first part."""
    found: dict[str, tuple[Sum, ...]] = {}
    for each in sums():
        code = each.whole if whole else each.parts[0]
        found[code] = (*found.get(code, ()), each)
    return MappingProxyType(found)


def complete(
    index: Index, measures: frozenset[str], *, whole: bool = True
) -> Iterator[tuple[Observation, tuple[Observation, ...]]]:
    """Yield each whole (or first part) with all the other members of its sum, as its own article has them.

    What repeats the same figures in one article is left out.
    """
    seen: set[tuple[object, ...]] = set()
    for cell in index.cells():
        if cell.measure not in measures or cell.period is None:
            continue
        for each in _by_member(whole=whole).get(cell.what.indicator, ()):
            others = each.parts if whole else each.parts[1:]
            for row in index.rows(cell):
                found = _others(index, cell, row, others)
                if _has_better(index.rows(cell), row, found):
                    continue
                figures = row.source_id, each, row.value, *(other.value for other in found)
                if len(found) == len(others) and figures not in seen:
                    seen.add(figures)
                    yield row, found


def _others(index: Index, cell: Cell, row: Observation, codes: Sequence[str]) -> tuple[Observation, ...]:
    def fits(other: Observation) -> bool:
        return (other.unit_measure, other.claim_status, other.basis) == (
            row.unit_measure,
            row.claim_status,
            row.basis,
        ) and index.currency[other.claim_id] == index.currency[row.claim_id]

    cells = (cell._replace(what=What(code)) for code in codes)

    def as_final(other: Observation) -> bool:
        return fits(other) and _is_final(other) == _is_final(row)

    found = (
        index.nearest(each, row, as_final, elsewhere=False) or index.nearest(each, row, fits, elsewhere=False)
        for each in cells
    )
    return tuple(other for other in found if other is not None)


def _has_better(rows: Iterable[Observation], row: Observation, parts: Sequence[Observation]) -> bool:
    """Whether final parts stand beside a provisional whole, or the reverse, and the article has one that fits them."""
    kinds = {_is_final(part) for part in parts}
    return _is_final(row) not in kinds and any(
        other.source_id == row.source_id and _is_final(other) in kinds and other.unit_measure == row.unit_measure
        for other in rows
    )


def _is_final(row: Observation) -> bool:
    return row.obs_status not in ("P", "E")


def total(rows: Iterable[Observation]) -> Interval:
    """Add up where figures lie."""
    return sum(map(interval_of, rows), start=Interval.exact(0))


def _as_printed(stated: Interval, follows: Interval, rows: Sequence[Observation]) -> Printed | None:
    """Hold a sum against its whole: many roundings may add up."""
    printed = Printed.of(stated, follows)
    return None if printed is None else printed._replace(usual=usual(rows))


def _hull(found: Sequence[Interval]) -> Interval:
    lows = [each.low for each in found if each.low is not None]
    highs = [each.high for each in found if each.high is not None]
    return Interval(
        min(lows) if len(lows) == len(found) else None,
        max(highs) if len(highs) == len(found) else None,
    )


def addition(rows: Sequence[Observation]) -> Reckoning:
    """Write figures added up: 3 + 3 = 6万亿元."""
    value = sum((row.value for row in rows), start=Decimal(0))
    scale = replace(Scale.of(max(rows, key=lambda row: row.unit_mult)), size=value)

    def reckoning(lang: Lang) -> str:
        terms = " + ".join(term(row, scale, lang) for row in rows)
        return f"{terms} = {scale.full(value, min(map(last_digit, rows)), lang)}"

    return reckoning


def _among(parts: Sequence[Observation]) -> Reckoning:
    ordered = sorted(parts, key=lambda part: part.value)

    def reckoning(lang: Lang) -> str:
        least, greatest = (Scale.of(end).full(end.value, last_digit(end), lang) for end in (ordered[0], ordered[-1]))
        return f"{least} ≤ … ≤ {greatest}"

    return reckoning
