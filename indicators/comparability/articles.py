"""Where do the two stand, and do other rows agree with them?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from indicators.caveats import Caveat, Lang
from indicators.comparability.context import Context
from indicators.comparability.wording import pair, quote
from indicators.interval import interval_of
from indicators.observation import Observation


def source_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Two articles may follow two releases."""
    if a.source_id != b.source_id:
        yield pair("source_differs", a, b, _place)


def conflicting(row: Observation, context: Context) -> Iterator[Caveat]:
    """Another row states the same quantity and cannot mean the same number; all that state it are named."""
    rows = context.same_quantity(row)
    if row.period_end and any(_disagree(row, other) for other in rows):
        words = {lang: {"all": _said(rows, lang)} for lang in ("zh", "en")}
        yield Caveat("conflicting", tuple(each.claim_id for each in rows), words)


def agreeing(row: Observation, context: Context) -> tuple[Observation, ...]:
    """Give the other rows that state the same quantity and may mean the same number."""
    return tuple(
        other
        for other in context.same_quantity(row)
        if other.claim_id != row.claim_id and row.period_end and not _disagree(row, other)
    )


def _disagree(one: Observation, other: Observation) -> bool:
    return one.unit_measure == other.unit_measure and not interval_of(one).meets(interval_of(other))


def _said(rows: Sequence[Observation], lang: Literal["zh", "en"]) -> str:
    quotes = list(dict.fromkeys(f"{quote(row, lang)} {row.short}" for row in rows))
    return ("、" if lang == "zh" else ", ").join(quotes)


def _place(row: Observation, _: Lang) -> str:
    return row.short
