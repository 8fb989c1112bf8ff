"""The article's own verb for a figure (净增, 新增), where a chart lists verbs whose choice matters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from indicators.observation import Observation


def verb(claim: Observation, lines: Mapping[str, str], listed: Sequence[str]) -> str:
    """Find which of some verbs the article has in the clause before a claim; "" if none."""
    before = clause(lines.get(claim.claim_id, ""), claim.start)
    return max((each for each in listed if each in before), key=before.rfind, default="")


def clause(line: str, start: int) -> str:
    """Cut the clause that stands before a place in a line, a code point counted from 0.

    >>> clause("累计达9772家;青岛同期则新增567家", 16)
    '青岛同期则新增'
    """
    before = line[:start]
    return before[max(map(before.rfind, ",，;；。、")) + 1 :]
