"""Whether ranks agree with the values ranked, as far as these are in the dataset."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from indicators.areas import ancestors, area_by_code
from indicators.checking.finding import Finding, best
from indicators.checking.index import Index, cell_of, place_of
from indicators.checking.law import Printed
from indicators.checking.making import amount, make
from indicators.checking.templates import templates, words
from indicators.interval import Interval, interval_of
from indicators.showing.numbers import figure_text
from indicators.showing.words import place_text

if TYPE_CHECKING:
    from indicators.areas import Area
    from indicators.caveats import Lang
    from indicators.observation import Observation

_KINDS = ("level", "growth_rate", "change")
_OF_ALL = {"全国": "country", "全省": "province", "全市": "prefecture", "全州": "prefecture"}


class Ranked(NamedTuple):
    """A rank, what it is of where the words tell, and among the places of which area."""

    row: Observation
    kind: str | None
    scope: Area | None


def rank_order(index: Index) -> Iterator[Finding]:
    """潍坊第四, 临沂第五: of two places that one article ranks in one order, the first is not below the second."""
    orders: dict[tuple[object, ...], list[Ranked]] = {}
    for each in _ranked(index):
        where = (each.scope.code,) if each.scope else (each.row.line,)
        cell = cell_of(each.row)
        orders.setdefault((each.row.source_id, where, each.kind, cell.what, cell.period), []).append(each)
    for order in orders.values():
        for first, second in pairwise(sorted(order, key=lambda each: each.row.value)):
            if first.row.value < second.row.value:
                found = [one for kind in _kinds(first) if (one := _ordered(index, first, second, kind))]
                yield from best(found)


def rank_in_scope(index: Index) -> Iterator[Finding]:
    """居全省第1位: no more places of the scope lie above than the rank leaves room for; what agrees is no proof."""
    peers = _Peers(index)
    told = {finding.claim_ids[0] for finding in rank_order(index) if finding.verdict == "contradicted"}
    for each in _ranked(index):
        if each.scope is not None and each.kind is not None:
            finding = _crowded(index, each, peers, each.kind)
            if finding is not None and finding.verdict == "contradicted" and each.row.claim_id not in told:
                yield finding


def _ranked(index: Index) -> Iterator[Ranked]:
    for row in index:
        plain = row.measure == "rank" and row.qualifier == "exact" and row.ref_area and row.period_start
        if plain and not _said("either_way").search(row.indicator_zh):
            line = index.dataset.line_text(row) or ""
            clause = index.context.clause_before(row) + row.quote
            if not _said("from_below").search(clause):
                yield Ranked(row, _kind(index, row, clause), _scope(row, line[: row.start]))


def _kind(index: Index, row: Observation, clause: str) -> str | None:
    """What is ranked: as the clause says, else what was told right before."""
    for kind in _KINDS:
        if _said(kind).search(clause):
            return kind
    before = index.before(row)
    alike = before is not None and (before.indicator, place_of(before)) == (row.indicator, place_of(row))
    return before.measure if alike and before is not None and before.measure in _KINDS else None


def _kinds(each: Ranked) -> tuple[str, ...]:
    return _KINDS if each.kind is None else (each.kind,)


def _scope(row: Observation, before: str) -> Area | None:
    """The area whose name, or 全省, stands right before a rank."""
    for area in ancestors(area_by_code(row.ref_area or "")):
        names = [area.name, area.short, *(word for word, level in _OF_ALL.items() if level == area.level)]
        if any(name and before.removesuffix("的").endswith(name) for name in names):
            return area
    return None


def _ordered(index: Index, first: Ranked, second: Ranked, kind: str) -> Finding | None:
    own, other = (
        index.nearest(cell_of(each.row)._replace(measure=kind), each.row, lambda value: value.claim_status == "actual")
        for each in (first, second)
    )
    if own is None or other is None or (own.unit_measure, own.basis) != (other.unit_measure, other.basis):
        return None
    return _not_below(index, "rank_order", first.row, own, other, rank=second.row)


def _crowded(index: Index, each: Ranked, peers: _Peers, kind: str) -> Finding | None:
    own = index.nearest(cell_of(each.row)._replace(measure=kind), each.row)
    if own is None or each.scope is None or own.claim_status != "actual":
        return None
    above = peers.of(own, each.scope)
    place = int(each.row.value) - 1
    return _not_below(index, "rank_in_scope", each.row, own, *above[: place + 1]) if place < len(above) else None


def _not_below(
    index: Index, rule: str, row: Observation, own: Observation, *others: Observation, rank: Observation | None = None
) -> Finding:
    """Hold a value against those ranked behind it; the last and least of them decides."""
    other = others[-1]
    stated, least = interval_of(own), Interval(interval_of(other).low, None)

    def reckoning(lang: Lang) -> str:
        sign = "≥" if stated.meets(least) else "<"
        form, quote = ("beside", figure_text(rank, lang)) if rank else ("unranked", "")
        said = [
            words("ranked", form, lang, place=place_text(each, lang), rank=quote, other=amount(each, lang))
            for each in others
        ]
        return f"{amount(own, lang)} {sign} {words('ranked', 'between', lang).join(said)}"

    inputs, held = (own, *others) if rank is None else (own, rank, *others), (own, *others)
    unit = own.unit_measure
    printed = None
    if stated.value is not None and interval_of(other).value is not None:
        printed = Printed(Interval.exact(stated.value), Interval(interval_of(other).value, None))
    return make(
        index, rule, row, inputs, stated, least, reckoning, held=held, printed=printed, unit_measure=unit, ranked=own
    )


class _Peers:
    """The rows of each quantity in all places, the greatest first."""

    def __init__(self, index: Index) -> None:
        self._rows: dict[tuple[object, ...], list[Observation]] = {}
        for row in index:
            if row.ref_area and not row.subject and row.measure in _KINDS and interval_of(row).low is not None:
                self._rows.setdefault(_alike(row), []).append(row)
        for rows in self._rows.values():
            rows.sort(key=lambda row: row.value, reverse=True)

    def of(self, own: Observation, scope: Area) -> list[Observation]:
        """Give the row of each other place of the scope that is of the level of a row's own place."""
        level = area_by_code(own.ref_area or "").level
        found: dict[str, Observation] = {}
        for row in self._rows.get(_alike(own), []):
            area = area_by_code(row.ref_area or "")
            if row.ref_area != own.ref_area and area.level == level and scope in ancestors(area):
                found.setdefault(row.ref_area or "", row)
        return list(found.values())


def _alike(row: Observation) -> tuple[object, ...]:
    cell = cell_of(row)
    return cell.what, cell.period, row.measure, row.basis, row.claim_status, row.unit_measure


@cache
def _said(name: str) -> re.Pattern[str]:
    return re.compile(templates()["rank"][name])
