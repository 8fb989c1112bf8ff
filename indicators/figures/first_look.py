"""What to chart first of a dataset that nobody has looked at yet: the level that most places have a figure of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

_MOST = 8  # places that a reader still compares at a glance


@dataclass(frozen=True, slots=True)
class FirstLook:
    """An indicator and the places that have a level of it, in the order of the text."""

    indicator: str
    areas: tuple[str, ...]


def first_look(dataset: Dataset) -> FirstLook | None:
    """Find the indicator that most places have a level of, the first of several in the text.

    Returns:
        The indicator with these places, of many the first; None where no place has a level of a listed indicator.

    >>> import indicators
    >>> first_look(indicators.load())
    FirstLook(indicator='value_added_secondary', areas=('广州市', '苏州市', '青岛市'))
    """
    places: dict[str, dict[str, None]] = {}
    for row in dataset:
        if _charted(row) and row.ref_area_name:
            places.setdefault(row.indicator, {})[row.ref_area_name] = None
    if not places:
        return None
    indicator = max(places, key=lambda code: len(places[code]))
    return FirstLook(indicator, tuple(places[indicator])[:_MOST])


def _charted(row: Observation) -> bool:
    """A listed quantity of a place as a whole: others have no common name."""
    return row.measure == "level" and row.indicator != "other" and row.ref_area is not None and not row.subject
