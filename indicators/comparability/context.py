"""What a rule may look at beside the two rows: their lines, their articles, the other rows of the dataset."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from indicators.comparability.declared import pattern
from indicators.comparability.kinds import currencies, meaning, name
from indicators.comparability.restated import told_before
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_CLAUSE = re.compile(r"[，。；、,;！？!?]")


def _what(row: Observation) -> Hashable:
    return name(row), row.ref_area, row.ref_area_name, row.subject, row.period_start, row.period_end


@dataclass(frozen=True, eq=False)
class Context:
    """The dataset that two rows are of; without one, rules that look at lines and other rows say nothing."""

    dataset: Dataset | None = None
    _clauses: dict[str, str] = field(default_factory=dict, init=False, repr=False)  # an article is opened once a row

    def clause_before(self, row: Observation) -> str:
        """Give the words of the clause before a figure; "" where the line is not at hand, or the row is made."""
        if self.dataset is None or row.claim_id not in self.dataset:
            return ""
        if row.claim_id not in self._clauses:
            line = self.dataset.line_text(row) or ""
            self._clauses[row.claim_id] = _CLAUSE.split(line[: row.start])[-1]
        return self._clauses[row.claim_id]

    def published(self, row: Observation) -> date | None:
        """Give the publication date of a row's article, None where it is not known."""
        source = self.dataset.sources.get(row.source_id) if self.dataset else None
        return source.published if source else None

    def growth_currency(self, row: Observation) -> tuple[str, ...]:
        """Give the currency of the level that a growth is told of: the one before it in the line, of the same quantity.

        Trade grows at other rates in yuan than in dollars, and the growth itself has no currency.
        """
        if row.measure != "growth_rate":
            return ()
        levels = [
            other
            for other in self._by_line.get((row.source_id, row.line), ())
            if other.measure == "level" and currencies(other) and _what(other) == _what(row)
        ]
        level = told_before(row, levels, self.dataset)
        return currencies(level) if level else ()

    def urban_part(self, row: Observation) -> str | None:
        """Give the word that makes a city's figure that of its districts alone (市区), None where there is none."""
        if row.subject or not row.ref_area:
            return None
        found = pattern("place", "urban").search(self.clause_before(row))
        return found.group() if found else None

    def same_quantity(self, row: Observation) -> tuple[Observation, ...]:
        """Give the rows of the dataset that state the same quantity as one, itself included where it is of it."""
        return tuple(
            other for other in self._by_meaning.get(meaning(row), ()) if self._scope(other) == self._scope(row)
        )

    def _scope(self, row: Observation) -> Hashable:
        return self.growth_currency(row), bool(self.urban_part(row))

    @cached_property
    def _by_line(self) -> dict[tuple[str, int], tuple[Observation, ...]]:
        found: dict[tuple[str, int], list[Observation]] = {}
        for row in self.dataset or ():
            found.setdefault((row.source_id, row.line), []).append(row)
        return {key: tuple(rows) for key, rows in found.items()}

    @cached_property
    def _by_meaning(self) -> dict[Hashable, tuple[Observation, ...]]:
        found: dict[Hashable, list[Observation]] = {}
        for row in self.dataset or ():
            found.setdefault(meaning(row), []).append(row)
        return {key: tuple(rows) for key, rows in found.items()}
