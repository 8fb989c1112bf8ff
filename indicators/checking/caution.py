"""What must be said of figures that a check holds against each other: the caveats that each pair of them earns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, in_order
from indicators.checking.index import doubtful
from indicators.showing.words import code_text

if TYPE_CHECKING:
    from indicators.observation import Observation


def cautions(rows: Sequence[Observation], held: Sequence[Observation]) -> tuple[Caveat, ...]:
    """Give the caveats on a check.

    Args:
        rows: every claim that the check stands on.
        held: those among them that must be alike in status and price base.
    """
    return in_order((*_of_each(rows), *_of_pairs(rows, held)))


def caveat(code: str, rows: Sequence[Observation], **words: str | tuple[str, str]) -> Caveat:
    """Make a caveat on rows; a word is the same in both languages, or a pair of Chinese and English."""
    said = {
        lang: {name: word if isinstance(word, str) else word[at] for name, word in words.items()}
        for at, lang in enumerate(("zh", "en"))
    }
    return Caveat(code, tuple(row.claim_id for row in rows), said)


def quoted(row: Observation) -> str:
    """Name a claim by its words and place: “超过2万亿元” [004 L78]."""
    return f"“{row.quote}” {row.short}"


def _of_each(rows: Sequence[Observation]) -> Iterator[Caveat]:
    for row in rows:
        if doubtful(row):
            yield caveat("unreliable", [row], a=quoted(row))
        if row.qualifier == "about":
            yield caveat("approximate", [row], a=quoted(row))


def _of_pairs(rows: Sequence[Observation], held: Sequence[Observation]) -> Iterator[Caveat]:
    first, *others = held
    for other in others:
        if other.claim_status != first.claim_status:
            yield _unlike("status_differs", "claim_status", first, other)
        if other.source_id != first.source_id and (other.obs_status == "P") != (first.obs_status == "P"):
            provisional = other if other.obs_status == "P" else first
            yield caveat("provisional_differs", [first, other], a=quoted(provisional))
        bases = first.price_base, other.price_base
        if None not in bases and bases[0] != bases[1]:
            yield _unlike("price_base_differs", "price_base", first, other)
    elsewhere = next((row for row in rows if row.source_id != rows[0].source_id), None)
    if elsewhere is not None:
        yield caveat("source_differs", [rows[0], elsewhere], a=rows[0].short, b=elsewhere.short)


def _unlike(code: str, field: str, one: Observation, other: Observation) -> Caveat:
    a, b = (
        (code_text(field, getattr(row, field)), code_text(field, getattr(row, field), "en")) for row in (one, other)
    )
    return caveat(code, [one, other], a=a, b=b)
