"""Whether a share is the part divided by its whole, and how much of a target was reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from indicators.areas import ancestors, area_by_code
from indicators.checking.caution import about
from indicators.checking.finding import Finding, best
from indicators.checking.identities import quotients
from indicators.checking.index import Cell, Index, What, cell_of
from indicators.checking.reckonings import is_quotient
from indicators.derivation.rates import SCALES
from indicators.indicator_list import surface_names
from indicators.model import Period
from indicators.sums import wholes_of

if TYPE_CHECKING:
    from indicators.caveats import Caveat
    from indicators.observation import Observation

_AIM = re.compile("目标|任务|计划|预算(?!收入|支出|内|外)")
_AIMED = frozenset({"target", "planned"})
_OF_ALL = {"全国": "country", "全省": "province", "全区": "province", "全市": "prefecture", "全州": "prefecture"}


def share_of_whole(index: Index) -> Iterator[Finding]:
    """一般公共预算收入247.6亿元, 税收收入180亿元, 占72.7%: 180 ÷ 247.6 = 72.7%."""
    for row in index:
        head, _, basis = (row.basis or "").partition(":")
        if row.measure == "share" and head == "of" and row.unit_measure in SCALES and not _AIM.search(basis):
            yield from best(_shares(index, row, basis))


def _shares(index: Index, row: Observation, basis: str) -> list[Finding]:
    """The share reckoned of each whole that the words may mean."""

    def of_status(other: Observation) -> bool:
        return other.claim_status == row.claim_status

    part = index.nearest(cell_of(row)._replace(measure="level"), row, of_status)
    if part is None:
        return []

    def fits(other: Observation) -> bool:
        return other is not part and of_status(other) and other.unit_measure == part.unit_measure

    wholes = [index.nearest(cell, row, fits) for cell in _wholes(index, row, basis)]
    return [
        is_quotient(index, "share_of_whole", row, part, whole, caveats=_loose(index, row, part, whole))
        for whole in wholes
        if whole is not None and whole.value
    ]


def _loose(index: Index, row: Observation, part: Observation, whole: Observation) -> list[Caveat]:
    """Where neither the codelist nor the place makes one a part of the other, the share may be of a narrower part.

    A part that the codelist lacks, told right before its share, is the one that the share is of.
    """
    if part.indicator == whole.indicator or whole.indicator in wholes_of(part.indicator):
        return []
    if (part.indicator, whole.indicator) in quotients():
        return []
    if part.indicator == "other" and index.before(row) is part and whole.source_id == part.source_id:
        return []
    return [about("definition_differs", row)]


def attainment(index: Index) -> Iterator[Finding]:
    """全年目标40万套, 1—9月完成28.9万套, 完成年度目标的72.2%: 28.9 ÷ 40 = 72.2%."""
    for row in index:
        basis = (row.basis or "").partition(":")[2]
        if row.measure not in ("share", "ratio") or row.unit_measure not in SCALES or not _AIM.search(basis):
            continue
        cell = cell_of(row)._replace(measure="level")
        done = index.nearest(cell, row, lambda other: other.claim_status == "actual")
        aim = None if done is None else _aim(index, row, done)
        if done is not None and aim is not None and aim.value:
            yield is_quotient(index, "attainment", row, done, aim, alike=False)


def _aim(index: Index, row: Observation, done: Observation) -> Observation | None:
    """The target of the year in which a result stands, or of the very period."""
    if done.period_end is None or done.period_start is None:
        return None
    year = Period(str(done.period_end.year), date(done.period_end.year, 1, 1), date(done.period_end.year, 12, 31))
    for period in (year, Period("", done.period_start, done.period_end)):
        cell = index.at(cell_of(done), period)
        aim = index.nearest(
            cell, row, lambda other: other.claim_status in _AIMED and other.unit_measure == done.unit_measure
        )
        if aim is not None:
            return aim
    return None


def _wholes(index: Index, row: Observation, basis: str) -> Iterator[Cell]:
    """Where the whole may stand: the place of the basis, its indicator, or both; or the wider indicator."""
    level = cell_of(row)._replace(measure="level")
    for place, code in _readings(index, row, basis):
        there = level._replace(place=place or level.place, what=What(code) if code else level.what)
        if there != level:
            yield there
        if row.subject:
            yield there._replace(subject="")
        if place is None and code == row.indicator:
            yield from (level._replace(what=What(whole)) for whole in wholes_of(row.indicator))


def _readings(index: Index, row: Observation, basis: str) -> Iterator[tuple[str | None, str]]:
    """Read a basis as a place and an indicator: 全省, 地区生产总值, 江苏省出口额, 苏州市全市."""
    for length in range(len(basis), -1, -1):
        name, rest = basis[:length], basis[length:]
        rest = "" if name and rest in _OF_ALL else rest  # 苏州市全市
        listed = surface_names().get(rest)
        place = _place(index, row, name) if name else None
        if (place or not name) and (listed or not rest):
            yield place, listed.code if listed else ""
            return


def _place(index: Index, row: Observation, name: str) -> str | None:
    level = _OF_ALL.get(name)
    if level is None:
        return index.place_named(name, row)
    above = ancestors(area_by_code(row.ref_area)) if row.ref_area else ()
    return next((area.code for area in above if area.level == level), None)
