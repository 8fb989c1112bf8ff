"""A figure in quotes, with the word that hedges it (突破18万元, 不到六成), and the number of a fall."""

from __future__ import annotations

import re
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
    >>> part = SimpleNamespace(quote="九成", start=7, end=9, qualifier="under")
    >>> hedged(part, "总量不及成都的九成。")
    '不及成都的九成'
    """
    if row.qualifier == "exact" or line is None:
        return row.quote
    head, tail = line[: row.start], line[row.end :]
    before = next((word for word in _before() if head.endswith(word)), "")
    after = next((word for word in _after() if tail.startswith(word)), "")
    if not before and not after and (apart := _apart(row.qualifier).search(head)):
        before = apart[0]
    return f"{before}{row.quote}{after}"


@cache
def _before() -> tuple[str, ...]:
    return tuple(sorted((*hedge_words("before"), *hedge_words("verb")), key=len, reverse=True))


@cache
def _apart(qualifier: str) -> re.Pattern[str]:
    """Find a hedge before the place or thing that a fraction is of: 不及成都的九成."""
    words = [word for word, code in hedge_words("before").items() if code == qualifier]
    return re.compile(rf"(?:{'|'.join(map(re.escape, words)) or '(?!)'})[\u4e00-\u9fff]{{1,9}}的?$")


@cache
def _after() -> tuple[str, ...]:
    return tuple(sorted(hedge_words("after"), key=len, reverse=True))
