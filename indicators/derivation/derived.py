"""The derived figures of a dataset: to go through, to select from, to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from indicators.data_files import DERIVED
from indicators.derivation.derive import derive
from indicators.derivation.explanations import explanations
from indicators.derivation.row import DerivedFigure, from_cells
from indicators.errors import IndicatorsError
from indicators.near import unknown
from indicators.schema import derived_columns
from indicators.select import Names, by_area, by_indicator, several
from indicators.showing.shown import Shown
from indicators.store import read_cells
from indicators.table import cells

if TYPE_CHECKING:
    import pandas as pd

    from indicators.dataset import Dataset
    from indicators.observation import Observation
    from indicators.showing.sheet import Sheet


@dataclass(frozen=True, eq=False)
class Derived(Shown):
    """Figures that follow from the claims of a dataset, in the order of their first inputs and of the rules."""

    figures: tuple[DerivedFigure, ...]
    dataset: Dataset

    def __len__(self) -> int:
        return len(self.figures)

    def __iter__(self) -> Iterator[DerivedFigure]:
        return iter(self.figures)

    def __getitem__(self, derived_id: str) -> DerivedFigure:
        if derived_id not in self._by_id:
            raise unknown_derived(derived_id, self._by_id)
        return self._by_id[derived_id]

    def __contains__(self, derived_id: object) -> bool:
        return derived_id in self._by_id

    def __repr__(self) -> str:
        return f"<Derived: {len(self)} figures>"

    @cached_property
    def _by_id(self) -> dict[str, DerivedFigure]:
        return {figure.derived_id: figure for figure in self.figures}

    @cached_property
    def frame(self) -> pd.DataFrame:
        """A tidy table, one row a figure, columns as in `codelists/derived_fields.csv`.

        Texts are `string`, `value`, `lower` and `upper` `float64` in `unit_measure`, dates `datetime64`.
        """
        from indicators.derivation.frame import derived_frame

        return derived_frame(self.figures)

    def to_records(self) -> list[dict[str, str | None]]:
        """Give the figures as plain values, numbers and dates as text."""
        return [
            {name: text or None for name, text in cells(figure.as_row(), derived_columns()).items()} for figure in self
        ]

    def sheet(self) -> Sheet:
        """Lay the figures out with their formulas, and under them what must be said."""
        from indicators.derivation.sheet import sheet

        return sheet(self)

    def select(
        self, *, rule: Names | None = None, indicator: Names | None = None, area: Names | None = None
    ) -> Derived:
        """Keep the figures that meet every condition given; each takes one value or several.

        Args:
            rule: code or label of a rule, in Chinese or English.
            indicator: code, label or alias of what is derived.
            area: code or name; the place itself, not the places inside it.

        Raises:
            IndicatorsError: a name is unknown; near ones are named.
        """
        rows = cast("Sequence[Observation]", self.figures)  # a derived figure has what a selection asks a claim
        tests: list[Callable[[Any], bool]] = []
        if rule is not None:
            tests.append(_by_rule(rule))
        if indicator is not None:
            tests.append(by_indicator(rows, indicator))
        if area is not None:
            tests.append(by_area(rows, area))
        return replace(self, figures=tuple(row for row in self.figures if all(test(row) for test in tests)))


def derived_of(dataset: Dataset) -> Derived:
    """Give what follows from the claims of a dataset; a folder's table is taken, as its articles may not be at hand."""
    path = None if dataset.folder is None else dataset.folder / f"{DERIVED}.csv"
    if path is None or not path.is_file():
        return Derived(derive(dataset), dataset)
    figures = (from_cells(cells, path.as_posix(), line) for line, cells in read_cells(path))
    kept = tuple(figure for figure in figures if all(name in dataset for name in figure.claim_ids))
    return Derived(kept, dataset)


def unknown_derived(derived_id: str, known: Iterable[str]) -> IndicatorsError:
    """Make the error for an id that no derived figure has; those of the same claim come nearest."""
    names = list(known)
    same = [name for name in names if name.rpartition(".")[0] == derived_id.rpartition(".")[0]]
    return unknown("derived figure", derived_id, same or names)


def _by_rule(names: Names) -> Callable[[DerivedFigure], bool]:
    words = {word.casefold(): each.code for each in explanations().values() for word in (each.code, each.zh, each.en)}
    wanted = set()
    for name in several(names):
        if name.strip().casefold() not in words:
            raise unknown("rule", name, explanations())
        wanted.add(words[name.strip().casefold()])
    return lambda figure: figure.rule in wanted
