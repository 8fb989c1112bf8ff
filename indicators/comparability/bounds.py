"""How exactly are the two known? Bounds on one side, ranges, round numbers."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.caveats import Caveat
from indicators.comparability.context import Context
from indicators.comparability.wording import quote, single
from indicators.interval import interval_of
from indicators.observation import Observation


def inexact(row: Observation, _: Context) -> Iterator[Caveat]:
    """A hedge makes a figure a bound, a range, or a round number; a result then has bounds too."""
    known = interval_of(row)
    if row.qualifier == "about":
        yield single("approximate", row, quote)
    elif known.value is None:
        both = row.lower is not None and row.upper is not None
        yield single("range_given" if both else "one_sided", row, quote)
