"""A table of a dataset that shows itself; a long one can be filtered and sorted in a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indicators.showing.filtered import filtered
from indicators.showing.shown import Shown

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.showing.sheet import Sheet

_LONG = 12  # rows that a reader still takes in at a glance


@dataclass(frozen=True, eq=False)
class Listing(Shown):
    """A sheet with the dataset that it is of."""

    dataset: Dataset
    laid: Sheet

    def __repr__(self) -> str:
        return f"<Listing: {self.laid.title['en']}, {len(self.laid.rows)} rows>"

    def sheet(self) -> Sheet:
        """Give the sheet."""
        return self.laid

    def to_html(self, langs: Sequence[str] = ("zh", "en")) -> str:
        """Draw the table as HTML, in the first language with the others small beneath."""
        drawn = super().to_html(langs)
        return filtered(drawn) if len(self.laid.rows) > _LONG else drawn
