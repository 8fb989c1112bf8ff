"""What a row must tell to be said in words: an `Observation` does, and so does a derived figure with these fields."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Placed(Protocol):
    """A row that tells where."""

    @property
    def ref_area(self) -> str | None:
        """Code of the place."""

    @property
    def ref_area_name(self) -> str | None:
        """Full Chinese name of the place."""

    @property
    def subject(self) -> str | None:
        """The organisation, project or group that the figure belongs to."""


class Measured(Protocol):
    """A row that tells what and how."""

    @property
    def indicator(self) -> str:
        """Code of the indicator."""

    @property
    def indicator_zh(self) -> str:
        """Its Chinese label."""

    @property
    def indicator_en(self) -> str | None:
        """Its English label."""

    @property
    def measure(self) -> str:
        """Code of the measure."""

    @property
    def basis(self) -> str | None:
        """What it is measured against."""

    @property
    def counted(self) -> str | None:
        """The thing counted."""


class Dated(Protocol):
    """A row that tells when, and whether it is a stock."""

    @property
    def indicator(self) -> str:
        """Code of the indicator."""

    @property
    def measure(self) -> str:
        """Code of the measure."""

    @property
    def time_period(self) -> str | None:
        """SDMX TIME_PERIOD."""

    @property
    def period_end(self) -> date | None:
        """Its last day."""
