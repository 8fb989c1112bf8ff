"""The rows of a dataset by what they measure, so that a rule finds those that it compares without a search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from indicators.indicator_list import indicators
from indicators.interval import interval_of
from indicators.unit_measures import factors

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

Test = Callable[["Observation"], bool]
_DOUBTFUL = frozenset({"unit_missing", "implausible_magnitude"})
_AT_A_MOMENT = frozenset({"level", "share", "ratio"})


class What(NamedTuple):
    """The quantity: the indicator's code, and where the codelist lacks it the article's words and the thing counted."""

    indicator: str
    label: str = ""
    counted: str = ""


class Cell(NamedTuple):
    """Whose figure of which quantity, when and in which measure."""

    what: What
    place: str
    subject: str
    period: tuple[date, date] | None
    measure: str


def cell_of(row: Observation) -> Cell:
    """Tell the cell of a row."""
    other = row.indicator == "other"
    return Cell(
        What(row.indicator, row.indicator_zh if other else "", row.counted or "" if other else ""),
        place_of(row),
        row.subject or "",
        period_of(row),
        row.measure,
    )


def place_of(row: Observation) -> str:
    """Give the code of a row's place, or its name where it has no code."""
    return row.ref_area or row.ref_area_name or ""


def period_of(row: Observation) -> tuple[date, date] | None:
    """Give a row's first and last day; of a stock the last alone, as 2020 and 2020-12-31 are then the same."""
    if row.period_start is None or row.period_end is None:
        return None
    listed = indicators().get(row.indicator)
    is_stock = listed is not None and listed.stock_flow == "stock" and row.measure in _AT_A_MOMENT
    return (row.period_end if is_stock else row.period_start), row.period_end


class Index:
    """A dataset's rows by cell, and within a cell by article."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self.currency: dict[str, str] = {}  # of growth rates by claim: in dollars trade grows otherwise than in yuan
        self._rows: dict[Cell, dict[str, list[Observation]]] = {}
        self._places: dict[tuple[str, str], str] = {}
        self._anywhere: dict[str, set[str]] = {}
        before: Observation | None = None
        for row in dataset:
            self._rows.setdefault(cell_of(row), {}).setdefault(row.source_id, []).append(row)
            if row.ref_area_name:
                self._places[row.source_id, row.ref_area_name] = place_of(row)
                self._anywhere.setdefault(row.ref_area_name, set()).add(place_of(row))
            if before is None or (before.source_id, before.line) != (row.source_id, row.line):
                before = None
            self.currency[row.claim_id] = self._currency(row, before)
            before = row

    def __iter__(self) -> Iterator[Observation]:
        return iter(self.dataset)

    def cells(self) -> Iterator[Cell]:
        """Give every cell, in the order of the first row that lies in it."""
        return iter(self._rows)

    def rows(self, cell: Cell) -> Iterator[Observation]:
        """Give the rows of a cell, article by article, in text order."""
        for rows in self._rows.get(cell, {}).values():
            yield from rows

    def file_of(self, row: Observation) -> str:
        """Give the file of a row's article, or the article's key where the text was given directly."""
        return self.dataset.sources[row.source_id].file or row.source_id

    def place_named(self, name: str, near: Observation) -> str | None:
        """Find the place that an article calls so: in the article itself, or where all articles mean the same."""
        here = self._places.get((near.source_id, name))
        known = self._anywhere.get(name, set())
        return here if here is not None else next(iter(known)) if len(known) == 1 else None

    def nearest(
        self, cell: Cell, near: Observation, fits: Test = lambda _: True, *, elsewhere: bool = True
    ) -> Observation | None:
        """Find the row of a cell that a reader would take: a plain figure before a hedged one, and the nearest.

        Args:
            cell: what is looked for.
            near: where it is needed; its own article comes first, and the row itself does not count.
            fits: what else the row must meet.
            elsewhere: whether another article may give it.
        """
        by_source = self._rows.get(cell, {})
        here = [row for row in by_source.get(near.source_id, ()) if row is not near and fits(row)]
        if here:
            return min(here, key=lambda row: _distance(row, near))
        if not elsewhere:
            return None
        others = (row for source_id, rows in by_source.items() if source_id != near.source_id for row in rows)
        return min(filter(fits, others), key=_vague, default=None)

    def _currency(self, row: Observation, before: Observation | None) -> str:
        """The foreign currency of a level, or of the level that a rate stands behind; "" for the yuan and all else."""
        head = factors(row.unit_measure)[0][1]
        if head.dimension == "currency":
            return "" if head.code == "CNY" else head.code
        if row.measure != "growth_rate" or before is None or before.indicator != row.indicator:
            return ""
        return self.currency[before.claim_id]


def doubtful(row: Observation) -> bool:
    """Whether the text or the reading of it is doubtful."""
    return row.obs_status == "U" or bool(_DOUBTFUL & set((row.warnings or "").split(";")))


def _vague(row: Observation) -> tuple[bool, bool]:
    return doubtful(row), interval_of(row).value is None or row.qualifier == "about"


def _distance(row: Observation, near: Observation) -> tuple[tuple[bool, bool], int, bool, int]:
    return _vague(row), abs(row.line - near.line), row.start > near.start, abs(row.start - near.start)
