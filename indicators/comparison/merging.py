"""Caveats of several figures, each said once."""

from __future__ import annotations

from collections.abc import Iterable

from indicators.caveats import Caveat


def merged(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Make one of the caveats that say the same words of different figures."""
    kept: dict[tuple[str, str], Caveat] = {}
    for caveat in caveats:
        key = caveat.code, caveat.text("zh")
        before = kept.get(key)
        ids = (*before.claim_ids, *caveat.claim_ids) if before else caveat.claim_ids
        kept[key] = Caveat(caveat.code, tuple(dict.fromkeys(ids)), caveat.words)
    return tuple(kept.values())
