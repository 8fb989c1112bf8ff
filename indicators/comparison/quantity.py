"""Which rows are of the quantity that a user asks for: the indicator in a measure, by default the level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from indicators.comparison.asked import meant
from indicators.comparison.wording import by_lang, in_both
from indicators.errors import IndicatorsError
from indicators.near import nearest
from indicators.observation import Observation
from indicators.select import by_code, by_indicator
from indicators.showing.words import code_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_LEVEL = "level"
Remark = Mapping[str, str]


def rows_of(
    dataset: Dataset, indicator: str, measure: str | None, names: Sequence[str]
) -> tuple[tuple[Observation, ...], Remark | None]:
    """Find the rows of a quantity, and what must be said of how it was chosen.

    Args:
        dataset: where to look.
        indicator: code, label or alias.
        measure: code or label; the level if None, or where there is none the only measure that there is.
        names: the places or subjects that are compared, whose other indicators are named where there is none of it.

    Raises:
        IndicatorsError: nothing is known of the indicator in that measure; what there is is named.
    """
    of_indicator = by_indicator(dataset.observations, indicator)
    rows = tuple(row for row in dataset if of_indicator(row))
    there = list(dict.fromkeys(row.measure for row in rows))
    only = there[0] if measure is None and len(there) == 1 else None
    of_measure = by_code("measure", only or measure or _LEVEL)
    kept = tuple(row for row in rows if of_measure(row))
    if not kept:
        known = f"there is {', '.join(there)} of it" if there else _near(dataset, indicator, names)
        raise IndicatorsError(f"no {measure or _LEVEL} of {indicator!r} in the dataset. {known}")
    if only in (None, _LEVEL):
        return kept, None
    return kept, in_both(
        "remark", "only_measure", measure=by_lang(lambda lang: code_text("measure", only, lang).lower())
    )


def _near(dataset: Dataset, indicator: str, names: Sequence[str]) -> str:
    """Name the indicators of these places that come near in their words."""
    theirs: dict[str, None] = {}
    for name in names:
        with suppress(IndicatorsError):
            theirs |= dict.fromkeys(row.indicator_zh for row in meant(name, dataset.observations, ()).rows)
    near = nearest(indicator, list(theirs))
    return f"no figure is of it. near to it these have {', '.join(near)}" if near else "no figure is of it"
