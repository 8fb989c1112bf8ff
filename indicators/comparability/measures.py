"""Are two rows measured alike? Measure, and what a growth, a change, a share, a ratio or a rank is against."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.caveats import Caveat
from indicators.comparability.context import Context
from indicators.comparability.extents import extent_of
from indicators.comparability.kinds import basis
from indicators.comparability.wording import label, pair, quote, single
from indicators.observation import Observation
from indicators.showing.words import quantity_text


def measure_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A level is no growth rate, a share no change."""
    if a.measure != b.measure:
        yield pair("measure_differs", a, b, label("measure"))


def basis_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Growth on a year ago and on the month before, shares of different wholes, gaps to different places."""
    if a.measure == b.measure and basis(a) and basis(b) and basis(a) != basis(b):
        yield pair("basis_differs", a, b, quantity_text)


def basis_unknown(row: Observation, _: Context) -> Iterator[Caveat]:
    """Without its base a growth, a share or a ratio says little."""
    if row.measure not in ("level", "rank") and basis(row) is None:
        yield single("basis_unknown", row, quote)


def rankings(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """The first of a province is no better than the third of the nation: ranks compare within one list."""
    if a.measure != "rank" or b.measure != "rank" or basis(a) or basis(b) or a.claim_id == b.claim_id:
        return
    code = "basis_unknown" if _listed_together(a, b) else "ranking_unknown"
    if code == "ranking_unknown":
        yield pair(code, a, b, quote)
    else:
        yield single(code, a, quote)
        yield single(code, b, quote)


def _listed_together(a: Observation, b: Observation) -> bool:
    """Places of one level and province, or told in one line, are likely to stand in one list; so are owners there."""
    told_together = (a.source_id, a.line) == (b.source_id, b.line)
    one, other = extent_of(a), extent_of(b)
    if one is None or other is None or a.subject or b.subject:
        return bool(a.subject) == bool(b.subject) and told_together
    beside = one.level == other.level
    return beside and (told_together or one.parents == other.parents != frozenset())
