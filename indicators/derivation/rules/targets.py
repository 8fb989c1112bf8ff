"""Results beside the targets set for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, less, printed, sign
from indicators.derivation.scenes import Quantity, Scene, Scenes, unit
from indicators.interval import Interval, interval_of
from indicators.observation import Observation

_HUNDRED = Interval.exact(100)
_BASIS = "to:目标"
_MEASURES = ("level", "growth_rate", "share")
_POINTS = frozenset({"percent"})


def target_gap(scenes: Scenes) -> Iterator[Finding]:
    """目标增长6.0%,实际增长3.4%: 2.6 points short."""
    for result, target in _pairs(scenes):
        found = interval_of(result) - interval_of(target)
        points = result.unit_measure in _POINTS
        measured = "percentage_point" if points else result.unit_measure
        yield Finding(
            of=result,
            inputs=(result, target),
            formula=f"{sign(result)}{printed(result)} {less(target)} {equals(found, measured, result)}",
            interval=found,
            measure="change",
            unit_measure=measured,
            basis=_BASIS,
            counted=result.counted,
            price_base=result.price_base,
        )


def target_attainment(scenes: Scenes) -> Iterator[Finding]:
    """目标1000亿元,实际1050亿元: 105 % of it."""
    for result, target in _pairs(scenes):
        if result.measure != "level" or target.value <= 0 or result.unit_measure in _POINTS:
            continue
        found = interval_of(result) / interval_of(target) * _HUNDRED
        if found.low is None and found.high is None:
            continue
        yield Finding(
            of=result,
            inputs=(result, target),
            formula=f"{printed(result)} ÷ {printed(target)} {equals(found, 'percent')}",
            interval=found,
            measure="ratio",
            unit_measure="percent",
            basis=_BASIS,
            price_base="_Z",
        )


def _pairs(scenes: Scenes) -> Iterator[tuple[Observation, Observation]]:
    """Results with the target of the same quantity, place and period, in the same article or, if alone, another."""
    for scene in scenes:
        if scene.owner.claim_status != "actual":
            continue
        for aim in _aims(scenes, scene):
            for quantity in scene.quantities():
                for measure in _MEASURES:
                    pair = _pair(scene, aim, quantity, measure)
                    if pair:
                        yield pair


def _aims(scenes: Scenes, scene: Scene) -> list[Scene]:
    own = replace(scene.owner, claim_status="target")
    here = scenes.at(own, scene.time_period)
    if here:
        return [here]
    return scenes.elsewhere(own, scene.time_period)


def _pair(scene: Scene, aim: Scene, quantity: Quantity, measure: str) -> tuple[Observation, Observation] | None:
    result, target = (each.lines.one_of(each.of(quantity, measure)) for each in (scene, aim))
    if result is None or target is None or unit(result) != unit(target) or result.basis != target.basis:
        return None
    return result, target
