"""The rows of a dataset by what they measure, so that a rule finds those that it compares without a search."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from indicators.areas import find_areas
from indicators.checking.templates import templates
from indicators.comparability.context import Context
from indicators.comparability.restated import told_before
from indicators.indicator_list import indicators
from indicators.interval import interval_of
from indicators.unit_measures import factors

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.model import Period
    from indicators.observation import Observation

Days = tuple[date, date]
Test = Callable[["Observation"], bool]
_DOUBTFUL = frozenset({"unit_missing", "implausible_magnitude"})


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
    period: Days | None
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


def period_of(row: Observation) -> Days | None:
    """Give the first and last day that a row is of, None where it does not tell."""
    if row.period_start is None or row.period_end is None:
        return None
    return _moment(row.indicator, (row.period_start, row.period_end))


def _moment(indicator: str, days: Days) -> Days:
    """Take the last day of a stock's year alone, as a stock of 2020 is one of 2020-12-31, and so with its growth."""
    listed = indicators().get(indicator)
    start, end = days
    at_the_end = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year
    return (end, end) if listed is not None and listed.stock_flow == "stock" and at_the_end else days


class Index:
    """A dataset's rows by cell, and within a cell by article."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self.context = Context(dataset)
        self.currency: dict[str, str] = {}  # of growth rates by claim: in dollars trade grows otherwise than in yuan
        self._rows: dict[Cell, dict[str, list[Observation]]] = {}
        self._places: dict[tuple[str, str], str] = {}
        self._there: set[str] = set()
        self._anywhere: dict[str, set[str]] = {}
        self._before: dict[str, Observation] = {}
        before: Observation | None = None
        for row in dataset:
            if _misread(row):
                continue
            self._rows.setdefault(cell_of(row), {}).setdefault(row.source_id, []).append(row)
            if row.ref_area_name:
                self._there.add(place_of(row))
                self._places[row.source_id, row.ref_area_name] = place_of(row)
                self._anywhere.setdefault(row.ref_area_name, set()).add(place_of(row))
            if before is None or (before.source_id, before.line) != (row.source_id, row.line):
                before = None
            if before is not None:
                self._before[row.claim_id] = before
            self.currency[row.claim_id] = self._currency(row)
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
        if here is not None:
            return here
        known = self._anywhere.get(name) or {area.code or area.name for area in find_areas(name)} & self._there
        return next(iter(known)) if len(known) == 1 else None

    def at(self, cell: Cell, period: Period) -> Cell:
        """Move a cell to another period."""
        return cell._replace(period=_moment(cell.what.indicator, (period.start, period.end)))

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
        return _plainest(filter(fits, others))

    def before(self, row: Observation) -> Observation | None:
        """Give the claim right before one in its line, None where there is none."""
        return self._before.get(row.claim_id)

    def _told_of(self, row: Observation) -> Observation | None:
        """The claim right before one, but not the same level told again in brackets: 41902.75亿元（6282亿美元）."""
        before = self.before(row)
        first = self.before(before) if before is not None else None
        if before is None or first is None or not before.measure == first.measure == "level":
            return before
        return told_before(row, (first, before), self.dataset)

    def _currency(self, row: Observation) -> str:
        """The foreign currency of a level, or of the level that a rate stands behind; "" for the yuan and all else."""
        head = factors(row.unit_measure)[0][1]
        if head.dimension == "currency":
            return "" if head.code == "CNY" else head.code
        before = self._told_of(row)
        if row.measure != "growth_rate" or before is None or before.indicator != row.indicator:
            return ""
        told = (self.dataset.line_text(row) or "")[(self.before(row) or before).end : row.start]
        named = (code for code, words in templates()["currency"].items() if re.search(words, told))
        return next(named, self.currency[before.claim_id])


def _misread(row: Observation) -> bool:
    """Whether a level's unit is not one that its indicator can have: a population of 8个 are eight cities."""
    listed = indicators().get(row.indicator)
    if listed is None or row.measure != "level" or not listed.unit_measure:
        return False
    return factors(row.unit_measure)[0][1].dimension != factors(listed.unit_measure)[0][1].dimension


def doubtful(row: Observation) -> bool:
    """Whether the text or the reading of it is doubtful."""
    return row.obs_status == "U" or bool(_DOUBTFUL & set((row.warnings or "").split(";")))


def _plainest(rows: Iterator[Observation]) -> Observation | None:
    """The first row that is neither doubtful nor hedged, else the first of the least so."""
    best: Observation | None = None
    for row in rows:
        if best is None or vague(row) < vague(best):
            best = row
        if not any(vague(best)):
            break
    return best


def vague(row: Observation) -> tuple[bool, bool]:
    """Tell whether a row is doubtful, and whether it is hedged: of two the lesser is the plainer."""
    return doubtful(row), interval_of(row).value is None or row.qualifier == "about"


def _distance(row: Observation, near: Observation) -> tuple[tuple[bool, bool], int, bool, int]:
    return vague(row), abs(row.line - near.line), row.start > near.start, abs(row.start - near.start)
