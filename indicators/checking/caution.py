"""What must be said of figures that a check holds against each other: the caveats that they earn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, in_order
from indicators.checking.index import doubtful
from indicators.checking.templates import templates
from indicators.comparability import articles, bounds, certainty, prices
from indicators.comparability.additions import gross_verb
from indicators.derivation.rates import is_real

if TYPE_CHECKING:
    from indicators.comparability.context import Context
    from indicators.observation import Observation

_ALIKE = (certainty.status_differs, prices.price_base_differs)


def cautions(rows: Sequence[Observation], held: Sequence[Observation], context: Context) -> tuple[Caveat, ...]:
    """Give the caveats on a check.

    Args:
        rows: every claim that the check stands on.
        held: those among them that must be alike in status and price base.
        context: the dataset that they are of.
    """
    return in_order((*_of_each(rows, context), *_of_pairs(rows, held, context)))


def disputes(rows: Sequence[Observation], context: Context) -> Iterator[Caveat]:
    """Say of which rows the dataset has other figures that cannot be the same: none of them proves another wrong."""
    for row in rows:
        yield from articles.conflicting(row, context)


def second_thoughts(row: Observation, context: Context) -> Iterator[Caveat]:
    """Say whether a row of one place may be of several together, by its clause's words, or of one group of many."""
    known = templates()["several"]
    together = "、" not in (row.ref_area_name or "") and re.search(known["together"], context.clause_before(row))
    if together or re.search(known["groups"], row.indicator):
        yield about("several_together", row)


def about(code: str, row: Observation) -> Caveat:
    """Make a caveat on one claim, which it names by its words and place."""
    return Caveat(code, (row.claim_id,), {lang: {"a": quoted(row)} for lang in ("zh", "en")})


def real(rate: Observation, level: Observation) -> Iterator[Caveat]:
    """Say that growth is at constant prices and the level is not."""
    if is_real(rate, level):
        yield about("real_growth", rate)


def comparable(rate: Observation, context: Context) -> Iterator[Caveat]:
    """Say that growth is on a comparable basis: of a sample, of a revised base, or by the words of its clause."""
    known = templates()["comparable"]
    if re.search(known["indicator"], rate.indicator) or re.search(known["clause"], context.clause_before(rate)):
        yield about("comparable_basis", rate)


def gross(change: Observation, context: Context) -> Iterator[Caveat]:
    """Say that an addition may be before lapses: 新增."""
    verb = gross_verb(change, context)
    if verb is not None:
        yield Caveat("gross_addition", (change.claim_id,), {lang: {"a": verb} for lang in ("zh", "en")})


def quoted(row: Observation) -> str:
    """Name a claim by its words and place: “超过2万亿元” [004 L78]."""
    return f"“{row.quote}” {row.short}"


def _of_each(rows: Sequence[Observation], context: Context) -> Iterator[Caveat]:
    for row in rows:
        yield from bounds.inexact(row, context)
        if doubtful(row):
            yield about("unreliable", row)


def _of_pairs(rows: Sequence[Observation], held: Sequence[Observation], context: Context) -> Iterator[Caveat]:
    for other in held[1:]:
        for rule in _ALIKE:
            yield from rule(held[0], other, context)
    elsewhere = next((row for row in rows if row.source_id != rows[0].source_id), None)
    if elsewhere is not None:
        yield from articles.source_differs(rows[0], elsewhere, context)
        yield from (said for said in certainty.provisional(rows[0], elsewhere, context) if said.severity == "warn")
