"""The measure of a figure, and the question that a measuring rule is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.passage import Figure
from indicators.indicator_list import Indicator
from indicators.model import Amount, Measure


@dataclass(slots=True)
class Reading:
    """Measure and sign of a figure, and the name of the rule that told it."""

    measure: Measure
    negative: bool = False
    rule: str = ""


@dataclass(slots=True)
class Measured:
    """What a measuring rule looks at: the figure, its indicator if known, the reading of the figure before it."""

    figure: Figure
    indicator: Indicator | None
    previous: Reading | None

    @property
    def amount(self) -> Amount:
        """The figure's amount."""
        return self.figure.amount

    @property
    def lead(self) -> str:
        """The words from the figure before it, or the clause's start, to the figure."""
        return self.figure.lead

    @property
    def clause(self) -> str:
        """The clause's words before the figure."""
        return self.figure.clause


Rule = Callable[[Measured], Reading | None]
