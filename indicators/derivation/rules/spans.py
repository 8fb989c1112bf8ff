"""What is left of a period: the third quarter, of the first three quarters without the first half."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from indicators.context.calendar import span
from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, printed
from indicators.derivation.scenes import Owner, Quantity, Scenes, unit
from indicators.indicator_list import indicators
from indicators.interval import interval_of
from indicators.model import Period
from indicators.observation import Observation
from indicators.sums import adds_up

_DAY = timedelta(days=1)


def single_period(scenes: Scenes) -> Iterator[Finding]:
    """前三季度出口90.0亿元,上半年58.0亿元: 32.0亿元 in the third quarter."""
    for whole, part, rest in _within(scenes):
        found = interval_of(whole) - interval_of(part)
        if unit(whole) != unit(part) or found.value is None or found.low is None or found.low < 0:
            continue  # a bound for each of several months is no figure of them all
        yield Finding(
            of=whole,
            inputs=(whole, part),
            formula=f"{printed(whole)} − {printed(part)} {equals(found, whole.unit_measure, whole)}",
            interval=found,
            measure="level",
            unit_measure=whole.unit_measure,
            counted=whole.counted,
            period=rest,
            price_base=whole.price_base,
        )


def _within(scenes: Scenes) -> Iterator[tuple[Observation, Observation, Period]]:
    """Levels of one flow and year of which one begins or ends with the other, and the time that is left."""
    found: dict[tuple[Owner, Quantity], list[Observation]] = {}
    for scene in scenes:
        for quantity in scene.quantities():
            level = scene.level(quantity) if _is_flow(quantity) else None
            if level and _whole_months(level):
                found.setdefault((scene.owner, quantity), []).append(level)
    for levels in found.values():
        for whole in levels:
            parts = [(part, rest) for part in levels if (rest := _rest(whole, part))]
            if parts:  # the longest part leaves the shortest time
                yield whole, *min(parts, key=lambda each: (each[1].end - each[1].start, each[1].start))


def _is_flow(quantity: Quantity) -> bool:
    indicator = indicators().get(quantity[0])
    return indicator is not None and indicator.stock_flow == "flow" and adds_up(indicator)


def _whole_months(row: Observation) -> bool:
    """Whether a period has whole months of one year."""
    start, end = row.period_start, row.period_end
    return bool(start and end and start.year == end.year and start.day == 1 and (end + _DAY).day == 1)


def _rest(whole: Observation, part: Observation) -> Period | None:
    """What is left of a period without its beginning or its end; None where that is not it."""
    start, end, first, last = whole.period_start, whole.period_end, part.period_start, part.period_end
    if start is None or end is None or first is None or last is None or (start, end) == (first, last):
        return None
    if start == first and last < end:
        return span(last + _DAY, end)
    return span(start, first - _DAY) if end == last and start < first else None
