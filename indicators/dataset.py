"""The dataset: observations with their sources, to select from, to look at, to compute with and to cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from indicators.answers import Answers
from indicators.citation import Citation, make_citation, unknown_claim
from indicators.observation import Observation, from_cells
from indicators.select import Names, Periods, Test, by_area, by_code, by_indicator, by_period, by_source, by_subject
from indicators.showing.shown import Shown
from indicators.store import Source, data_folder, read_cells, read_sources

if TYPE_CHECKING:
    import pandas as pd
    import pint

    from indicators.model import Mention
    from indicators.showing.sheet import Sheet


@dataclass(frozen=True, eq=False)
class Dataset(Answers, Shown):
    """Observations in the order of their sources and places.

    `folder` is where the tables were read from; `lines` and `mentions` have the lines and the number expressions of
    articles that were read here and now, by source, which need no file.
    """

    observations: tuple[Observation, ...]
    sources: Mapping[str, Source]
    folder: Path | None = None
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.observations)

    def __iter__(self) -> Iterator[Observation]:
        return iter(self.observations)

    def __getitem__(self, claim_id: str) -> Observation:
        if claim_id not in self._by_id:
            raise unknown_claim(claim_id, self._by_id)
        return self._by_id[claim_id]

    def __contains__(self, claim_id: object) -> bool:
        return claim_id in self._by_id

    def __repr__(self) -> str:
        return f"<Dataset: {len(self)} claims from {len({row.source_id for row in self})} articles>"

    @property
    def dataset(self) -> Dataset:
        """The dataset itself, whose claims its sheet shows."""
        return self

    def sheet(self) -> Sheet:
        """Lay out the first rows as a table, in both languages."""
        from indicators.showing.dataset_sheet import dataset_sheet

        return dataset_sheet(self.observations)

    @cached_property
    def _by_id(self) -> dict[str, Observation]:
        return {row.claim_id: row for row in self.observations}

    @cached_property
    def frame(self) -> pd.DataFrame:
        """A tidy table, one row a claim, columns as in the data contract.

        Texts are `string`, counts `Int64`, `value`, `lower` and `upper` `float64` in `unit_measure`, dates
        `datetime64`; `obs_value` is text, as printed.
        """
        from indicators.frame import claims_frame

        return claims_frame(self.observations)

    def select(
        self,
        *,
        indicator: Names | None = None,
        area: Names | None = None,
        period: Periods | None = None,
        measure: Names | None = None,
        status: Names | None = None,
        subject: Names | None = None,
        source: Names | None = None,
    ) -> Dataset:
        """Keep the rows that meet every condition given; each takes one value or several.

        Args:
            indicator: code, label or alias, in Chinese or English.
            area: code or name; the place itself, not the places inside it.
            period: a year, a date or SDMX text; the same first and last day.
            measure: `level`, `growth_rate`, ... or a label.
            status: `actual`, `target`, ... or a label.
            subject: the organisation, project or group; "" for figures of the place as a whole.
            source: an article's key, its leading number, file, title or outlet.

        Raises:
            IndicatorsError: a name is unknown (near ones are named), or a period cannot be read.
        """
        rows = self.observations
        tests: list[Test] = []
        if indicator is not None:
            tests.append(by_indicator(rows, indicator))
        if area is not None:
            tests.append(by_area(rows, area))
        if period is not None:
            tests.append(by_period(period))
        if measure is not None:
            tests.append(by_code("measure", measure))
        if status is not None:
            tests.append(by_code("claim_status", status))
        if subject is not None:
            tests.append(by_subject(rows, subject))
        if source is not None:
            tests.append(by_source(rows, source, self.sources))
        kept = (row for row in rows if all(test(row) for test in tests))
        return self.keep(kept)

    def keep(self, rows: Iterable[Observation]) -> Dataset:
        """Make the dataset of some of the rows, with the same sources."""
        return replace(self, observations=tuple(rows))

    def indicators(self) -> dict[str, str]:
        """Give the indicators that occur, code to Chinese label, sorted by code; `other` has no label of its own."""
        labels = {row.indicator: row.indicator_zh if row.indicator != "other" else "其他" for row in self}
        return dict(sorted(labels.items()))

    def areas(self) -> dict[str, str]:
        """Give the places that occur, code to full Chinese name, sorted by code."""
        return dict(sorted({row.ref_area: row.ref_area_name or "" for row in self if row.ref_area}.items()))

    def quantity(self, claim_id: str) -> pint.Quantity[Any]:
        """Give a claim's value with its unit.

        Raises:
            IndicatorsError: the id is unknown (near ones are named), or the unit has no quantity.
        """
        return self._quantity(self[claim_id])

    def to_quantities(self) -> dict[str, pint.Quantity[Any]]:
        """Give every claim's value with its unit, by claim id."""
        return {row.claim_id: self._quantity(row) for row in self}

    def cite(self, claim_id: str) -> Citation:
        """Cite a claim.

        Raises:
            IndicatorsError: the id is unknown (near ones are named).
            ProblemsError: the article's bytes are not those that were read.
        """
        row = self[claim_id]
        source = self.sources[row.source_id]
        cited = make_citation(row.claim_id, row.line, row.start, row.end, row.quote, source, self.folder)
        return cited if cited.line_text is not None else replace(cited, line_text=self._line_at_hand(row))

    def line_text(self, row: Observation) -> str | None:
        """Give the line of the article that a row stands in, or None where the article is not at hand.

        Raises:
            ProblemsError: the article's bytes are not those that were read.
        """
        known = self._line_at_hand(row)
        return self.cite(row.claim_id).line_text if known is None else known

    def _line_at_hand(self, row: Observation) -> str | None:
        lines = self.lines.get(row.source_id, ())
        return lines[row.line - 1] if row.line <= len(lines) else None

    @staticmethod
    def _quantity(row: Observation) -> pint.Quantity[Any]:
        from indicators.units import quantity

        return quantity(row.value, row.unit_measure, row.counted)


def load(path: str | Path | None = None) -> Dataset:
    """Load a dataset.

    Args:
        path: the folder of its tables or its `claims.csv`; the packaged dataset if None.

    Raises:
        IndicatorsError: there is no dataset, or a row cannot be read.
    """
    folder = data_folder(path)
    table = folder / "claims.csv"
    rows = tuple(from_cells(cells, table.as_posix(), line) for line, cells in read_cells(table))
    return Dataset(rows, read_sources(folder), folder)
