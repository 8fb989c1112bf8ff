"""Whether a multiple of an earlier time is true: 恢复到2019年的123%, 是2018年的3.1倍."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from indicators.checking.caution import about
from indicators.checking.index import Index, cell_of
from indicators.checking.reckonings import is_quotient
from indicators.derivation.periods import year_before
from indicators.derivation.rates import SCALES
from indicators.errors import IndicatorsError
from indicators.time_period import read_period

if TYPE_CHECKING:
    from indicators.checking.finding import Finding
    from indicators.model import Period
    from indicators.observation import Observation

_AIMED = frozenset({"target", "planned", "forecast"})
_YEAR = re.compile(r"\d{4}")


def ratio_over_time(index: Index) -> Iterator[Finding]:
    """2018年20万元, 2021年62万元, 是2018年的3.1倍: 62 ÷ 20 = 3.1."""
    for row in index:
        period = _against(row)
        if row.measure != "ratio" or row.unit_measure not in SCALES or period is None:
            continue
        now = index.nearest(cell_of(row)._replace(measure="level"), row)
        then = None if now is None else _then(index, row, now, period)
        if now is not None and then is not None and then.value:
            older = [about("revised_since", then)] if then.source_id != now.source_id else []
            alike = now.claim_status not in _AIMED
            yield is_quotient(index, "ratio_over_time", row, now, then, caveats=older, alike=alike)


def _then(index: Index, row: Observation, now: Observation, period: Period) -> Observation | None:
    """The level of the earlier time: what was reached then, also where the later level is aimed at."""

    def fits(other: Observation) -> bool:
        return other.unit_measure == now.unit_measure and other.claim_status not in _AIMED

    return index.nearest(index.at(cell_of(now), period), row, fits)


def _against(row: Observation) -> Period | None:
    """The period that a ratio is to; a year named beside a part of a year means that part of it."""
    head, _, basis = (row.basis or "").partition(":")
    if head != "to" or row.time_period is None or row.period_end is None:
        return None
    with suppress(IndicatorsError):
        period = read_period(basis)
        part = _YEAR.fullmatch(basis) and not _YEAR.fullmatch(row.time_period)
        return year_before(row.time_period, row.period_end.year - period.end.year) if part else period
    return None
