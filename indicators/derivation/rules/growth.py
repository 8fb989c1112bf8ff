"""Growth: between two levels, of parts beside their whole, and what parts contribute to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, factor, less, printed, sign
from indicators.derivation.periods import year_before
from indicators.derivation.rates import SCALES, growth_factor, is_real
from indicators.derivation.scenes import OTHER, Quantity, Scene, Scenes, owner, unit, unlike
from indicators.derivation.scenes import quantity as quantity_of
from indicators.interval import Interval, interval_of
from indicators.model import Period
from indicators.observation import Observation
from indicators.sums import wholes_of

_ONE = Interval.exact(1)
_HUNDRED = Interval.exact(100)


def growth_between(scenes: Scenes) -> Iterator[Finding]:
    """2020年出口110亿元, 2019年100亿元: growth by 10.0 %, nominal for money; of several articles that tell it once."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for each in _between(scenes):
        one, other = each.inputs
        place = replace(owner(one), source_id="")
        key = (place, quantity_of(one), one.time_period, other.time_period, one.value, other.value)
        found.setdefault(key, []).append(each)
    for alike in found.values():
        first = next((each for each in alike if len({row.source_id for row in each.inputs}) == 1), alike[0])
        others = (row for each in alike for row in each.inputs)
        yield replace(first, inputs=tuple(dict.fromkeys((*first.inputs, *others))))


def _between(scenes: Scenes) -> Iterator[Finding]:
    for scene in scenes:
        period = year_before(scene.time_period)
        for quantity in scene.quantities() if period else ():
            one, other = scene.level(quantity), _earlier(scenes, scene, quantity, period)
            if one is None or other is None or unit(one) != unit(other):
                continue
            if one.unit_measure in SCALES or other.value <= 0:
                continue
            found = (interval_of(one) / interval_of(other) - _ONE) * _HUNDRED
            yield Finding(
                of=one,
                inputs=(one, other),
                formula=f"{printed(one)} ÷ {printed(other)} − 1 {equals(found, 'percent')}",
                interval=found,
                measure="growth_rate",
                unit_measure="percent",
                basis="yoy",
                price_base=one.price_base,
            )


def _earlier(scenes: Scenes, scene: Scene, quantity: Quantity, period: Period | None) -> Observation | None:
    """Give the level of an earlier period, of another article where this one tells none."""
    if period is None:
        return None
    here = scenes.at(scene.owner, period.time_period)
    if here and here.of(quantity, "level"):
        return here.level(quantity)
    if quantity[0] == OTHER:  # two articles may mean two things by the same words
        return None
    others = scenes.elsewhere(scene.owner, period.time_period)
    return scenes.lines.one_of([row for other in others for row in other.of(quantity, "level")])


def growth_gap(scenes: Scenes) -> Iterator[Finding]:
    """工业增加值增长6.0%,地区生产总值增长4.5%: 1.5 points more than the whole."""
    for _, part, whole in _growths(scenes):
        found = interval_of(part) - interval_of(whole)
        yield Finding(
            of=part,
            inputs=(part, whole),
            formula=f"{sign(part)}{printed(part)} {less(whole)} {equals(found, 'percentage_point')}",
            interval=found,
            measure="change",
            unit_measure="percentage_point",
            basis=f"to:{whole.indicator_zh}",
            price_base=part.price_base,
        )


def contribution(scenes: Scenes) -> Iterator[Finding]:
    """Of 1.0 % growth of GDP 0.72 points are the third industry's: its increase over the whole's earlier level."""
    for scene, part_rate, whole_rate in _growths(scenes):
        part, whole = (_level(scene, rate) for rate in (part_rate, whole_rate))
        if part is None or whole is None or unit(part) != unit(whole) or interval_of(whole).below(interval_of(part)):
            continue
        if min(part.value, whole.value, growth_factor(part_rate).low or 0, growth_factor(whole_rate).low or 0) <= 0:
            continue
        increase = _ONE - _ONE / growth_factor(part_rate)  # as part of the level now
        found = interval_of(part) / interval_of(whole) * growth_factor(whole_rate) * increase * _HUNDRED
        before = f"{printed(part)} ÷ {factor(part_rate)}", f"{printed(whole)} ÷ {factor(whole_rate)}"
        yield Finding(
            of=part,
            inputs=(part, part_rate, whole, whole_rate),
            formula=f"({printed(part)} − {before[0]}) ÷ ({before[1]}) {equals(found, 'percentage_point')}",
            interval=found,
            measure="change",
            unit_measure="percentage_point",
            basis=f"of:{whole.indicator_zh}",
            price_base=part_rate.price_base,
            caveats=("nominal_shares",) if is_real(part_rate, part) else (),
        )


def _growths(scenes: Scenes) -> Iterator[tuple[Scene, Observation, Observation]]:
    """Growth of a part with that of the nearest whole, of one basis and at the same prices."""
    for scene in scenes:
        for quantity in scene.quantities():
            wholes = wholes_of(quantity[0])
            for part in unlike(scene.of(quantity, "growth_rate")) if wholes else ():
                rates = (_rate_like(scene, (code, ""), part) for code in wholes)
                whole = next(filter(None, rates), None)
                if whole and part is _rate_like(scene, quantity, part) and _one_currency(scene, part, whole):
                    yield scene, part, whole


def _rate_like(scene: Scene, quantity: Quantity, rate: Observation) -> Observation | None:
    key = rate.basis, rate.unit_measure, rate.price_base
    alike = [row for row in scene.of(quantity, "growth_rate") if (row.basis, row.unit_measure, row.price_base) == key]
    return scene.lines.one_of(alike) if rate.unit_measure in SCALES else None


def _one_currency(scene: Scene, part: Observation, whole: Observation) -> bool:
    """Exports in dollars and trade in yuan grow at different rates."""
    levels = [level for level in (_level(scene, part), _level(scene, whole)) if level]
    return len({level.unit_measure for level in levels}) < 2


def _level(scene: Scene, rate: Observation) -> Observation | None:
    return scene.level((rate.indicator, ""), rate)
