"""What parts add up to, and what is left of a whole."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, printed
from indicators.derivation.scenes import Scene, Scenes, unit
from indicators.interval import Interval, interval_of
from indicators.observation import Observation
from indicators.sums import Sum, sums


def sum_of_parts(scenes: Scenes) -> Iterator[Finding]:
    """出口12941.5亿元,进口7379.9亿元: together 20321.4亿元, where no claim tells the total."""
    for scene, total, parts in _told(scenes):
        if (total.whole, "") not in scene.rows and len(parts) == len(total.parts):
            found = sum(map(interval_of, parts), start=Interval.exact(0))
            yield _finding(total.whole, parts, " + ".join(map(printed, parts)), found)


def remaining_part(scenes: Scenes) -> Iterator[Finding]:
    """进出口20321.4亿元,其中出口12941.5亿元: what is left is imports, where no claim tells them."""
    for scene, total, parts in _told(scenes):
        whole = scene.listed(total.whole)
        missing = [code for code in total.parts if (code, "") not in scene.rows]
        if whole is None or len(missing) != 1 or len(parts) + 1 != len(total.parts) or unit(whole) != unit(parts[0]):
            continue
        found = interval_of(whole) - sum(map(interval_of, parts), start=Interval.exact(0))
        if found.high is None or found.high > 0:
            inputs = (whole, *parts)
            yield _finding(missing[0], inputs, " − ".join(map(printed, inputs)), found)


def _told(scenes: Scenes) -> Iterator[tuple[Scene, Sum, tuple[Observation, ...]]]:
    """The parts of each sum that a scene tells, where they can be added."""
    for scene in scenes:
        for total in sums():
            parts = tuple(filter(None, map(scene.listed, total.parts)))
            if parts and all(unit(part) == unit(parts[0]) for part in parts):
                yield scene, total, parts


def _finding(code: str, inputs: tuple[Observation, ...], formula: str, found: Interval) -> Finding:
    first = inputs[0]
    return Finding(
        of=first,
        inputs=inputs,
        formula=f"{formula} {equals(found, first.unit_measure, first)}",
        interval=found,
        measure="level",
        unit_measure=first.unit_measure,
        indicator=code,
        price_base=first.price_base,
    )
