"""Which figures stand together: those of one article, place, owner, status and period, by quantity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from indicators.comparability.context import Context
from indicators.comparability.restated import told_before
from indicators.indicator_list import indicators
from indicators.interval import interval_of
from indicators.observation import Observation

if TYPE_CHECKING:
    from indicators.dataset import Dataset

OTHER = "other"
_YEAR = len("2020")
_ODD = frozenset({"implausible_magnitude", "parts_disagree"})  # nothing follows from what can hardly be
Quantity = tuple[str, str]  # the indicator's code, and for `other` the article's words


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose figures: an article's of a place or of an organisation, in one status."""

    source_id: str
    ref_area: str | None
    ref_area_name: str | None
    subject: str | None
    claim_status: str


@dataclass(frozen=True)
class Scene:
    """The figures of one owner and period, in text order."""

    owner: Owner
    time_period: str
    lines: Lines
    rows: dict[Quantity, dict[str, list[Observation]]] = field(default_factory=dict)

    def quantities(self) -> Iterator[Quantity]:
        """Name the quantities in the order of their first figures."""
        return iter(self.rows)

    def of(self, quantity: Quantity, measure: str) -> list[Observation]:
        """Give the figures of a quantity in one measure."""
        return self.rows.get(quantity, {}).get(measure, [])

    def level(self, quantity: Quantity, beside: Observation | None = None) -> Observation | None:
        """Give the level of a quantity, of several the one beside another figure; None where that is not clear."""
        return self.lines.one_of(self.of(quantity, "level"), beside)

    def listed(self, code: str, beside: Observation | None = None) -> Observation | None:
        """Give the level of an indicator of the codelist."""
        return self.level((code, ""), beside)


class Lines:
    """Where figures stand beside each other."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._by_line: dict[tuple[str, int], list[Observation]] = {}
        for row in dataset:
            self._by_line.setdefault((row.source_id, row.line), []).append(row)

    def level_before(self, row: Observation) -> Observation | None:
        """Give the level told last before a figure in its line, but not one that restates another in brackets."""
        levels = [other for other in self._by_line[row.source_id, row.line] if other.measure == "level"]
        return told_before(row, levels, self._dataset)

    def just_before(self, row: Observation) -> Observation | None:
        """Give the figure told last before one in its line."""
        line = self._by_line[row.source_id, row.line]
        at = next(number for number, other in enumerate(line) if other.start == row.start)
        return line[at - 1] if at else None

    def one_of(self, rows: Sequence[Observation], beside: Observation | None = None) -> Observation | None:
        """Choose among figures of one quantity.

        Returns:
            The most precise where all can be one number, of several that in the line of `beside` or the first; else
            that told last before `beside`; else that of its line, or the final one where the others are provisional;
            else None.
        """
        if len(rows) < 2:
            return rows[0] if rows else None
        if agree(rows):
            return _most_precise(rows, beside)
        before = self.level_before(beside) if beside else None
        if before in rows:
            return before
        near = [row for row in rows if beside and (row.source_id, row.line) == (beside.source_id, beside.line)]
        final = [row for row in rows if row.obs_status != "P"]
        return next((_most_precise(kept, beside) for kept in (near, final) if kept and agree(kept)), None)


def _most_precise(rows: Sequence[Observation], beside: Observation | None) -> Observation:
    return min(rows, key=lambda row: (*_width(row), bool(row.warnings), beside is None or row.line != beside.line))


def agree(rows: Sequence[Observation]) -> bool:
    """Whether figures of one quantity can all be one number in one unit."""
    first = rows[0]
    if any(unit(row) != unit(first) for row in rows):
        return False
    found = [interval_of(row) for row in rows]
    lows = [each.low for each in found if each.low is not None]
    highs = [each.high for each in found if each.high is not None]
    return not (lows and highs) or max(lows) <= min(highs)


def unlike(rows: Sequence[Observation]) -> Sequence[Observation]:
    """Keep one of figures that say the same, as a headline and the text below it."""
    found: dict[tuple[object, ...], Observation] = {}
    for row in rows:
        found.setdefault((row.value, row.unit_measure, row.basis, row.price_base), row)
    return tuple(found.values())


def unit(row: Observation) -> tuple[str, str | None, str | None]:
    """What must be the same in figures that are added or divided: unit, thing counted, prices."""
    return row.unit_measure, row.counted, row.price_base


def _width(row: Observation) -> tuple[bool, object]:
    width = interval_of(row).width
    return (width is None, width or 0)


class Scenes:
    """All scenes of a dataset, in the order of their first figures."""

    def __init__(self, dataset: Dataset) -> None:
        self.observations = dataset.observations
        self.context = Context(dataset)
        self.lines = Lines(dataset)
        self._scenes: dict[tuple[Owner, str], Scene] = {}
        for row in self.observations:
            if row.time_period and (row.ref_area_name or row.subject) and not _odd(row):
                key = owner(row), moment(row)
                scene = self._scenes.setdefault(key, Scene(*key, self.lines))
                scene.rows.setdefault(quantity(row), {}).setdefault(row.measure, []).append(row)

    def __iter__(self) -> Iterator[Scene]:
        return iter(self._scenes.values())

    def at(self, own: Owner, time_period: str) -> Scene | None:
        """Give the scene of an owner and a period."""
        return self._scenes.get((own, time_period))

    def elsewhere(self, own: Owner, time_period: str) -> list[Scene]:
        """Give the scenes of the same place, owner, status and period in other articles."""
        found = self._by_place.get((*_place(own), time_period), [])
        return [scene for scene in found if scene.owner.source_id != own.source_id]

    @cached_property
    def _by_place(self) -> Mapping[tuple[object, ...], list[Scene]]:
        found: dict[tuple[object, ...], list[Scene]] = {}
        for scene in self:
            found.setdefault((*_place(scene.owner), scene.time_period), []).append(scene)
        return found


def _place(own: Owner) -> tuple[object, ...]:
    return own.ref_area, own.ref_area_name, own.subject, own.claim_status


def moment(row: Observation) -> str:
    """Tell which period a row is put to: a stock given by its year is that of the year's end."""
    indicator = indicators().get(row.indicator)
    period = row.time_period or ""
    return f"{period}-12-31" if indicator and indicator.stock_flow == "stock" and len(period) == _YEAR else period


def _odd(row: Observation) -> bool:
    """Whether a row can hardly be what it says: by its warnings, or a number with neither unit nor multiple."""
    warnings = set(row.warnings.split(";")) if row.warnings else set()
    return bool(_ODD & warnings) or ("unit_missing" in warnings and row.unit_mult == 0)


def owner(row: Observation) -> Owner:
    """Tell whose figure a row is."""
    return Owner(row.source_id, row.ref_area, row.ref_area_name, row.subject, row.claim_status)


def quantity(row: Observation) -> Quantity:
    """Tell what a row measures."""
    return row.indicator, row.indicator_zh if row.indicator == OTHER else ""
