"""What a rule finds, before it is a row of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from indicators.derivation.scenes import Scenes
from indicators.interval import Interval
from indicators.model import Period
from indicators.observation import Observation


@dataclass(frozen=True, slots=True)
class Finding:
    """A figure that follows from others, or the reason why none does (`interval` None).

    `of` is the input whose place, status and (without `period` or `indicator`) period and indicator the row takes;
    `inputs` stand in the order of the formula, behind them those that say the same in other articles.
    """

    of: Observation
    inputs: tuple[Observation, ...]
    formula: str
    interval: Interval | None
    measure: str
    unit_measure: str
    basis: str | None = None
    counted: str | None = None
    period: Period | None = None
    indicator: str | None = None
    price_base: str | None = None
    caveats: tuple[str, ...] = ()


Rule = Callable[[Scenes], Iterator[Finding]]
