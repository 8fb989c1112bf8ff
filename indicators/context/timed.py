"""The question that a rule of status is asked: a figure, its section, its period and the day of publication."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from indicators.context.passage import Figure
from indicators.model import ClaimStatus, Period


@dataclass(slots=True)
class Timed:
    """What a status rule looks at: the figure, the section's status, the figure's period, the publication."""

    figure: Figure
    section: ClaimStatus | None
    period: Period | None
    published: date | None

    @property
    def past(self) -> bool:
        """Whether the period had ended on the day of publication."""
        return bool(self.period and self.published and self.period.end <= self.published)

    @property
    def today(self) -> bool:
        """Whether the figure is of the day of publication."""
        return bool(self.period and self.period.start == self.period.end == self.published)

    @property
    def open(self) -> bool:
        """Whether the period ends after the publication."""
        return bool(self.period and self.published and self.period.end > self.published)

    @property
    def ahead(self) -> bool:
        """Whether the period begins after the publication, or ends in a later year."""
        if not self.period or not self.published:
            return False
        return self.period.start > self.published or self.period.end.year > self.published.year


Rule = Callable[[Timed], ClaimStatus | None]
