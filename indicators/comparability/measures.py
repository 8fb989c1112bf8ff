"""Are two rows measured alike? Measure, and what a growth, a change, a share, a ratio or a rank is against."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.caveats import Caveat, Lang
from indicators.codes import codes
from indicators.comparability.context import Context
from indicators.comparability.kinds import basis
from indicators.comparability.wording import label, pair, quote, single
from indicators.observation import Observation
from indicators.showing.periods import period_text


def measure_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A level is no growth rate, a share no change."""
    if a.measure != b.measure:
        yield pair("measure_differs", a, b, label("measure"))


def basis_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Growth on a year ago and on the month before, shares of different wholes, gaps to different places."""
    if a.measure == b.measure and basis(a) and basis(b) and basis(a) != basis(b):
        yield pair("basis_differs", a, b, _basis)


def basis_unknown(row: Observation, _: Context) -> Iterator[Caveat]:
    """Without its base a growth, a share or a rank says little: the first of a province, or of the nation?"""
    if row.measure != "level" and basis(row) is None:
        yield single("basis_unknown", row, quote)


def _basis(row: Observation, lang: Lang) -> str:
    head, colon, rest = (basis(row) or "").partition(":")
    item = codes("basis")[head + colon]
    if not colon:
        return item.zh if lang == "zh" else item.en.lower()
    said = period_text(rest, lang) if head == "since" else rest
    if lang == "zh":
        return item.zh.replace("…", said)
    return f"{item.en.lower()} {said}"
