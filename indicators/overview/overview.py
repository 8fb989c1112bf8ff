"""What a dataset holds, as tables that show themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from indicators.overview.articles import articles_sheet
from indicators.overview.counts import counts_sheet
from indicators.overview.listing import Listing
from indicators.overview.promises import promises_sheet
from indicators.overview.reading import reading_sheet
from indicators.showing.dataset_sheet import dataset_sheet

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_MOST = 300  # claims listed: more make a page heavy, and a selection is the way to them


@dataclass(frozen=True, slots=True)
class Overview:
    """What `dataset.overview` is: each call gives a table.

    >>> import indicators
    >>> indicators.load().overview.counts("status")
    <Listing: Claims by status, 5 rows>
    """

    dataset: Dataset

    def articles(self) -> Listing:
        """List the articles with their numbers of each kind, all of them accounted for.

        Raises:
            IndicatorsError: the text of an article is not at hand.
            ProblemsError: the bytes of an article are not those that were read.
        """
        return Listing(self.dataset, articles_sheet(self.dataset))

    def counts(self, by: str) -> Listing:
        """Count the claims by `indicator`, `area`, `period`, `measure`, `status`, `hedge`, `prices` or `source`.

        Raises:
            IndicatorsError: claims are not counted by this; near ones are named.
        """
        return Listing(self.dataset, counts_sheet(self.dataset, by))

    def claims(self) -> Listing:
        """List the claims in words, each with the way to its line; of more than some hundreds the first."""
        return Listing(self.dataset, dataset_sheet(self.dataset.observations, _MOST))

    def promises(self) -> Listing:
        """List the targets and plans, each beside the result of the same indicator and owner, if one was reported.

        Raises:
            ProblemsError: the bytes of an article are not those that were read.
        """
        return Listing(self.dataset, promises_sheet(self.dataset))

    def claim(self, claim_id: str) -> Listing:
        """Read a claim out, field by field.

        Raises:
            IndicatorsError: the id is unknown; near ones are named.
        """
        return Listing(self.dataset, reading_sheet(self.dataset[claim_id]))
