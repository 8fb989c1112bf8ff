"""Whether growth agrees with what grew: a change with its rate, a whole with the weighted growth of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from indicators.checking.caution import about, comparable, gross, real
from indicators.checking.index import Index, cell_of
from indicators.checking.law import Printed, stated_of
from indicators.checking.making import Reckoning, make, minus, result, term
from indicators.checking.scale import Scale, digits_for
from indicators.checking.sums import complete
from indicators.derivation.rates import SCALES, is_real
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Caveat, Lang
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_ONE = Interval.exact(1)
_NEAR = Decimal("0.1")  # percentage points within which such an approximation still confirms
_SLACK = Decimal("0.2")  # percentage points that prices of the parts may move the weights by, where growth is real


class Beside(NamedTuple):
    """A level and its change, told beside a growth rate."""

    level: Observation
    change: Observation


def change_and_rate(index: Index) -> Iterator[Finding]:
    """9772家, 增加2720家, 增长38.6%: 2720 ÷ (9772 − 2720) = 38.6%."""
    for row in index:
        if row.measure == "growth_rate" and row.unit_measure in SCALES:
            found = _beside(index, row)
            if found is not None and found.level.value != found.change.value:
                yield _relative(index, row, *found)


def growth_weighted(index: Index) -> Iterator[Finding]:
    """出口60亿元增长5%, 进口40亿元增长6%, 进出口增长5.4%: the whole grows as its parts do by their weight."""
    for row, rates in complete(index, frozenset({"growth_rate"})):
        found = [_level_of(index, rate) for rate in rates]
        levels = [level for level in found if level is not None and level.value > 0]
        if len(levels) == len(rates) and row.unit_measure == "percent" and len({_unit(each) for each in levels}) == 1:
            yield _weighted(index, row, rates, levels)


def last_of_rate(plain: Decimal, row: Observation) -> int:
    """Tell the power of ten of the last digit that a reckoned rate is written to: one more than the text prints."""
    return max(digits_for(plain, row.obs_value), -row.decimals - 1) if plain else -row.decimals - 1


def _beside(index: Index, row: Observation) -> Beside | None:
    """The level and the change told in the same line as a rate."""
    cell = cell_of(row)

    def level_fits(other: Observation) -> bool:
        alike = index.currency[other.claim_id] == index.currency[row.claim_id]
        return alike and other.line == row.line and other.claim_status == row.claim_status

    level = index.nearest(cell._replace(measure="level"), row, level_fits, elsewhere=False)
    if level is None:
        return None

    def change_fits(other: Observation) -> bool:
        alike = (other.basis, other.unit_measure) == (row.basis, level.unit_measure)
        return alike and other.line == row.line and other.claim_status == row.claim_status

    change = index.nearest(cell._replace(measure="change"), row, change_fits, elsewhere=False)
    return None if change is None else Beside(level, change)


def _relative(index: Index, row: Observation, level: Observation, change: Observation) -> Finding:
    factor = SCALES[row.unit_measure]
    base = interval_of(level) - interval_of(change)
    follows = interval_of(change) / base * Interval.exact(factor)
    plain = change.value / (level.value - change.value) * factor

    def reckoning(lang: Lang) -> str:
        scale = Scale.of(level)
        growth = result(plain, last_of_rate(plain, row), follows, Scale(row.unit_measure, plain), lang)
        return f"{term(change, scale, lang)} ÷ ({minus(level, change, scale, lang)}) = {growth}"

    inputs, caveats = (change, level), _doubts(index, row, level, change)
    return make(index, "change_and_rate", row, inputs, stated_of(row), follows, reckoning, caveats=caveats, held=inputs)


def _doubts(index: Index, row: Observation, level: Observation, change: Observation) -> tuple[Caveat, ...]:
    return (*real(row, level), *comparable(row, index.context), *gross(change, index.context))


def _level_of(index: Index, rate: Observation) -> Observation | None:
    def fits(level: Observation) -> bool:
        alike = index.currency[level.claim_id] == index.currency[rate.claim_id]
        return alike and level.claim_status == rate.claim_status

    return index.nearest(cell_of(rate)._replace(measure="level"), rate, fits, elsewhere=False)


def _weighted(index: Index, row: Observation, rates: Sequence[Observation], levels: Sequence[Observation]) -> Finding:
    """Add up the parts as they are and as they were; the growth of their sums is that of the whole."""
    approximate = any(is_real(rate, level) for rate, level in zip(rates, levels, strict=True))
    slack = Interval(-_SLACK, _SLACK, Decimal(0)) if approximate else Interval.exact(0)
    follows = _mean([interval_of(rate) for rate in rates], [interval_of(level) for level in levels]) + slack
    exact = _mean([Interval.exact(rate.value) for rate in rates], [Interval.exact(level.value) for level in levels])
    near = Interval(-_NEAR, _NEAR, Decimal(0)) if approximate else Interval.exact(0)
    stated, printed = interval_of(row), None
    if stated.value is not None and follows.value is not None:
        printed = Printed(stated, exact + near, stated.width or Decimal(0))
    caveats = [about("nominal_shares", row)] if approximate else []
    inputs = tuple(each for pair in zip(rates, levels, strict=True) for each in pair)
    return make(
        index,
        "growth_weighted",
        row,
        inputs,
        stated,
        follows,
        _average(row, rates, levels, exact.value or Decimal(0)),
        caveats=caveats,
        held=(row, *rates),
        printed=printed,
    )


def _mean(rates: Sequence[Interval], levels: Sequence[Interval]) -> Interval:
    """The growth of the sum, in percent: bounds take the least growth where weights are at their ends."""
    hundred = Interval.exact(100)
    factors = [_ONE + rate / hundred for rate in rates]
    mean = sum((level / factor for level, factor in zip(levels, factors, strict=True)), start=Interval.exact(0))
    now = sum(levels, start=Interval.exact(0))
    return (now / mean - _ONE) * hundred


def _average(row: Observation, rates: Sequence[Observation], levels: Sequence[Observation], mean: Decimal) -> Reckoning:
    def reckoning(lang: Lang) -> str:
        scale = Scale.of(levels[0])
        now = " + ".join(term(level, scale, lang) for level in levels)
        pairs = zip(rates, levels, strict=True)
        then = " + ".join(f"{term(level, scale, lang)} ÷ {1 + rate.value / 100}" for rate, level in pairs)
        return f"({now}) ÷ ({then}) − 1 = {Scale('percent', mean).full(mean, last_of_rate(mean, row), lang)}"

    return reckoning


def _unit(row: Observation) -> str:
    return row.unit_measure
