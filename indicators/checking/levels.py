"""Whether levels, their changes and their growth rates agree with each other and with the levels before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from indicators.checking.caution import about, comparable, gross, real
from indicators.checking.finding import Finding, best
from indicators.checking.growth import last_of_rate
from indicators.checking.index import Index, cell_of
from indicators.checking.law import stated_of
from indicators.checking.making import make, result, term
from indicators.checking.reckonings import POINTS, is_difference
from indicators.checking.scale import Scale
from indicators.comparability.definitions import series_break
from indicators.derivation.periods import before
from indicators.derivation.rates import SCALES
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Caveat, Lang
    from indicators.observation import Observation

_RATES = ("growth_rate", "share", "level", "ratio")


class Then(NamedTuple):
    """A level, and the level before that its change or growth is against."""

    now: Observation
    earlier: Observation


def level_and_rate(index: Index) -> Iterator[Finding]:
    """2019年1101.7亿元, 2020年1237.2亿元, 增长12.3%: 1237.2 ÷ 1101.7 − 1 = 12.3%."""
    for row in index:
        if row.measure != "growth_rate" or row.unit_measure not in SCALES:
            continue
        found = _then(index, row, "level")
        if found is not None and found.earlier.value > 0:
            yield _rate(index, row, found)


def level_and_change(index: Index) -> Iterator[Finding]:
    """2019年7052家, 2020年9772家, 增加2720家; 占比46.5%, 上年45.3%, 提高1.2个百分点."""
    for row in index:
        if row.measure != "change":
            continue
        kinds = _RATES if row.unit_measure in POINTS else ("level",)
        found = [then for kind in kinds if (then := _then(index, row, kind))]
        yield from best([_change(index, row, then) for then in found])


def _then(index: Index, row: Observation, measure: str) -> Then | None:
    """The figure that a change or rate is of, and the figure of the period that it is against."""
    period = before(row)
    if period is None:
        return None
    cell = cell_of(row)._replace(measure=measure)
    now = index.nearest(cell, row, lambda other: _goes_with(index, row, other))
    if now is None:
        return None

    def alike(other: Observation) -> bool:
        return _status(now, other) and (other.unit_measure, other.basis) == (now.unit_measure, now.basis)

    earlier = index.nearest(index.at(cell, period), row, alike)
    return None if earlier is None else Then(now, earlier)


def _goes_with(index: Index, row: Observation, other: Observation) -> bool:
    """Whether a change or a rate can be of a figure."""
    if row.measure == "growth_rate":
        return _status(row, other) and index.currency[row.claim_id] == index.currency[other.claim_id]
    if row.unit_measure in POINTS:
        return _status(row, other) and other.unit_measure == "percent"
    return _status(row, other) and other.unit_measure == row.unit_measure


def _status(one: Observation, other: Observation) -> bool:
    return one.claim_status == other.claim_status


def _rate(index: Index, row: Observation, found: Then) -> Finding:
    factor = SCALES[row.unit_measure]
    follows = (interval_of(found.now) / interval_of(found.earlier) - Interval.exact(1)) * Interval.exact(factor)
    plain = (found.now.value / found.earlier.value - 1) * factor

    def reckoning(lang: Lang) -> str:
        scale = Scale.of(found.now)
        growth = result(plain, last_of_rate(plain, row), follows, Scale(row.unit_measure, plain), lang)
        return f"{term(found.now, scale, lang)} ÷ {term(found.earlier, scale, lang)} − 1 = {growth}"

    caveats = (*real(row, found.now), *_revised(index, row, found), *comparable(row, index.context))
    return make(index, "level_and_rate", row, found, stated_of(row), follows, reckoning, caveats=caveats, held=found)


def _change(index: Index, row: Observation, found: Then) -> Finding:
    caveats = (*_revised(index, row, found), *gross(row, index.context))
    return is_difference(index, "level_and_change", row, *found, caveats=caveats)


def _revised(index: Index, row: Observation, found: Then) -> Iterator[Caveat]:
    """Levels of two releases: a definition may have changed, or the earlier one been revised."""
    yield from series_break(found.earlier, found.now, index.context)
    if found.earlier.source_id != found.now.source_id or row.source_id != found.now.source_id:
        yield about("revised_since", found.earlier)
