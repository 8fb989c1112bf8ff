"""Whether the parts of a year add up to it, and a total since the year's start only grows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from indicators.checking.index import Index, cell_of
from indicators.checking.law import Printed, usual
from indicators.checking.making import amount, make
from indicators.checking.sums import addition, total
from indicators.checking.templates import templates, words
from indicators.indicator_list import indicators
from indicators.interval import Interval, interval_of
from indicators.showing.periods import period_text
from indicators.sums import adds_up
from indicators.time_period import read_period

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_PARTS = {
    "": (("S1", "S2"), ("Q1", "Q2", "Q3", "Q4"), ("S1", "Q3", "Q4")),
    "S1": (("Q1", "Q2"),),
    "S2": (("Q3", "Q4"),),
}
_PERIOD = re.compile(r"(\d{4})(?:-([SQ]\d))?")


def periods_sum(index: Index) -> Iterator[Finding]:
    """上半年1000亿元 = 一季度400亿元 + 二季度600亿元; 1—3月 is no less than 1—2月."""
    flows = [row for row in index if _is_flow(row)]
    for row in flows:
        for parts in _parts(index, row):
            stated, follows = interval_of(row), total(parts)
            printed = Printed.of(stated, follows)
            printed = None if printed is None else printed._replace(usual=usual((row, *parts)))
            yield make(index, "periods_sum", row, parts, stated, follows, addition(parts), printed=printed)
    yield from _falls(index, flows)


def _is_flow(row: Observation) -> bool:
    listed = indicators().get(row.indicator)
    known = listed is not None and listed.stock_flow == "flow" and adds_up(listed)
    return known and row.measure == "level" and row.claim_status == "actual" and row.period_start is not None


def _parts(index: Index, row: Observation) -> Iterator[tuple[Observation, ...]]:
    """The figures of the halves or quarters of a period, where its article has them all."""
    match = _PERIOD.fullmatch(row.time_period or "")
    if match is None:
        return

    def fits(other: Observation) -> bool:
        return (other.unit_measure, other.claim_status) == (row.unit_measure, row.claim_status)

    for split in _PARTS.get(match[2] or "", ()):
        cells = (index.at(cell_of(row), read_period(f"{match[1]}-{part}")) for part in split)
        found = [index.nearest(cell, row, fits, elsewhere=False) for cell in cells]
        parts = tuple(part for part in found if part is not None)
        if len(parts) == len(split):
            yield parts


def _falls(index: Index, flows: list[Observation]) -> Iterator[Finding]:
    """Totals since the start of a year that are less than an earlier one; that they grow is no news."""
    may_fall = re.compile(templates()["cumulative"]["may_fall"])
    series: dict[tuple[object, ...], list[Observation]] = {}
    for row in flows:
        start = row.period_start
        if start is not None and (start.month, start.day) == (1, 1) and not may_fall.search(row.indicator_zh):
            key = cell_of(row)._replace(period=None), start, row.source_id, row.unit_measure
            series.setdefault(key, []).append(row)
    for rows in series.values():
        ordered = sorted(rows, key=lambda row: (str(row.period_end), row.line, row.start))
        for earlier, later in pairwise(ordered):
            if str(earlier.period_end) < str(later.period_end) and interval_of(later).below(interval_of(earlier)):
                yield _fall(index, earlier, later)


def _fall(index: Index, earlier: Observation, later: Observation) -> Finding:
    def reckoning(lang: Lang) -> str:
        period = period_text(earlier.time_period, lang)
        return words("cumulative", "less", lang, own=amount(later, lang), other=amount(earlier, lang), period=period)

    least = Interval(interval_of(earlier).low, None)
    return make(index, "periods_sum", later, (earlier,), interval_of(later), least, reckoning)
