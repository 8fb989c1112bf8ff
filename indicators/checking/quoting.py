"""A figure in quotes, with the word that hedges it (突破18万元, 不到六成), and the number of a fall."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from indicators.mentions.words import hedge_words

if TYPE_CHECKING:
    from indicators.observation import Observation


def hedged(row: Observation, line: str | None) -> str:
    """Give a figure's words with its hedge, which may stand outside them in its line.

    >>> from types import SimpleNamespace
    >>> row = SimpleNamespace(quote="18万元", start=2, end=6, qualifier="over")
    >>> hedged(row, "突破18万元。"), hedged(row, None)
    ('突破18万元', '18万元')
    """
    if row.qualifier == "exact" or line is None:
        return row.quote
    head, tail = line[: row.start], line[row.end :]
    before = next((word for word in _before() if head.endswith(word)), "")
    after = next((word for word in _after() if tail.startswith(word)), "")
    return f"{before}{row.quote}{after}"


@cache
def _before() -> tuple[str, ...]:
    return tuple(sorted((*hedge_words("before"), *hedge_words("verb")), key=len, reverse=True))


@cache
def _after() -> tuple[str, ...]:
    return tuple(sorted(hedge_words("after"), key=len, reverse=True))
