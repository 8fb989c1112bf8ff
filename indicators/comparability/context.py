"""What a rule may look at beside the two rows: their lines, their articles, the other rows of the dataset."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from indicators.comparability.kinds import meaning
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_CLAUSE = re.compile(r"[，。；、,;！？!?]")


@dataclass(frozen=True, eq=False)
class Context:
    """The dataset that two rows are of; without one, rules that look at lines and other rows say nothing."""

    dataset: Dataset | None = None

    def clause_before(self, row: Observation) -> str:
        """Give the words of the clause before a figure; "" where the line is not at hand."""
        line = self.dataset.line_text(row) if self.dataset else None
        return _CLAUSE.split((line or "")[: row.start])[-1]

    def published(self, row: Observation) -> date | None:
        """Give the publication date of a row's article, None where it is not known."""
        source = self.dataset.sources.get(row.source_id) if self.dataset else None
        return source.published if source else None

    def same_quantity(self, row: Observation) -> tuple[Observation, ...]:
        """Give the rows of the dataset that state the same quantity as one, itself included where it is of it."""
        return self._by_meaning.get(meaning(row), ())

    @cached_property
    def _by_meaning(self) -> dict[Hashable, tuple[Observation, ...]]:
        found: dict[Hashable, list[Observation]] = {}
        for row in self.dataset or ():
            found.setdefault(meaning(row), []).append(row)
        return {key: tuple(rows) for key, rows in found.items()}
