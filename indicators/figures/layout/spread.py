"""Spreading labels along a line so that none stands on another."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], needs: Sequence[float], low: float, high: float) -> list[float]:
    """Place labels as near as may be to where they are wanted, in their order, none over another.

    Args:
        wanted: the middles, from top to bottom.
        needs: the height of each.
        low: where the room begins.
        high: where it ends; labels that do not fit go beyond.

    >>> spread([1.0, 1.1, 3.0], [0.5, 0.5, 0.5], 0.0, 4.0)
    [0.8, 1.3, 3.0]
    """
    groups: list[tuple[float, float, list[int]]] = []  # the middle wanted by a run of labels, its height, its members
    for at, (middle, need) in enumerate(zip(wanted, needs, strict=True)):
        groups.append((_inside(middle, need, low, high), need, [at]))
        while len(groups) > 1 and groups[-2][0] + groups[-2][1] / 2 > groups[-1][0] - groups[-1][1] / 2 + 1e-9:
            (_, above, first), (_, below, second) = groups[-2:]
            members, height = [*first, *second], above + below
            tops = [wanted[m] - needs[m] / 2 - sum(needs[n] for n in members if n < m) for m in members]
            groups[-2:] = [(_inside(sum(tops) / len(tops) + height / 2, height, low, high), height, members)]
    placed = []
    for middle, height, members in groups:
        top = middle - height / 2
        for member in members:
            placed.append(round(top + needs[member] / 2, 6))
            top += needs[member]
    return placed


def _inside(middle: float, height: float, low: float, high: float) -> float:
    return max(min(middle, high - height / 2), low + height / 2)
