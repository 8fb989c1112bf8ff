"""The error for a name that nobody knows: it says which names come near."""

from __future__ import annotations

from collections.abc import Iterable

from indicators.errors import IndicatorsError


def unknown(what: str, name: object, known: Iterable[str]) -> IndicatorsError:
    """Make the error for an unknown name.

    Args:
        what: the kind of name, as a reader calls it.
        name: what was asked for.
        known: the names that would have been right; at most five near ones are shown, or all of a few.

    >>> print(unknown("measure", "levle", ["level", "share", "rank"]))
    unknown measure 'levle': did you mean level?
    >>> print(unknown("measure", "zzz", ["level", "share"]))
    unknown measure 'zzz': known are level, share
    """
    names = sorted({k for k in known if k})
    near = nearest(str(name), names)
    if near:
        return IndicatorsError(f"unknown {what} {name!r}: did you mean {' or '.join(near)}?")
    if 0 < len(names) <= 12:
        return IndicatorsError(f"unknown {what} {name!r}: known are {', '.join(names)}")
    return IndicatorsError(f"unknown {what} {name!r}: nothing known comes near ({len(names)} names)")


def nearest(name: str, names: list[str], limit: int = 5) -> list[str]:
    """Name at most `limit` of the names that contain, are contained in, or resemble the one given.

    >>> nearest("二产增加值", ["第二产业增加值", "高新技术企业数"])
    ['第二产业增加值']
    """
    from difflib import get_close_matches

    key = name.casefold().strip()
    if not key:
        return []
    folded = {n.casefold(): n for n in names}
    inside = [n for n in folded if len(key) > 1 and len(n) > 1 and (key in n or n in key)]
    close = get_close_matches(key, list(folded), n=limit, cutoff=0.6)
    return [folded[n] for n in dict.fromkeys([*close, *sorted(inside, key=lambda n: (len(n), n))])][:limit]
