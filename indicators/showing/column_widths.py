"""How wide the columns of a table are, so that it is no wider than the terminal and not much higher than it need be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

_STEPS = (1, 2, 3, 4, 6, 9, 12)  # columns of room moved at once


def column_widths(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Share the room among columns.

    A text of n columns in a column of width w takes n / w lines; the sum of these is least where w goes with the root
    of n.

    Args:
        natural: the width of each column with nothing broken.
        least: the width of its longest piece that is not broken.
        room: the width of all of them together; where it is too small even for `least`, that is what they get.

    >>> column_widths([8, 20, 100], [4, 6, 6], 60)
    [8, 16, 36]
    """
    widths = [min(pair) for pair in zip(natural, least, strict=True)]
    for _ in range(min(room, sum(natural)) - sum(widths)):
        growing = [number for number, width in enumerate(widths) if width < natural[number]]
        widths[max(growing, key=lambda number: natural[number] / max(1, widths[number]) ** 2)] += 1
    return widths


def settled(widths: Sequence[int], least: Sequence[int], heights: Callable[[int, int], Sequence[int]]) -> list[int]:
    """Move room from column to column for as long as the table gets lower by it.

    Args:
        widths: what the columns have.
        least: what each keeps.
        heights: the lines that each row takes in a column (by number) of a width.

    >>> texts = [12, 20]
    >>> settled([10, 22], [2, 2], lambda column, width: [-(-texts[column] // width)])
    [12, 20]
    """
    best = list(widths)
    while True:
        moves = [_moved(best, *pair, room) for pair in permutations(range(len(best)), 2) for room in _STEPS]
        moves = [move for move in moves if all(width >= most for width, most in zip(move, least, strict=True))]
        lowest = min(moves, key=lambda move: _height(move, heights), default=best)
        if _height(lowest, heights) >= _height(best, heights):
            return best
        best = lowest


def _moved(widths: Sequence[int], giver: int, taker: int, room: int) -> list[int]:
    return [width + (number == taker) * room - (number == giver) * room for number, width in enumerate(widths)]


def _height(widths: Sequence[int], heights: Callable[[int, int], Sequence[int]]) -> int:
    columns = [heights(number, width) for number, width in enumerate(widths)]
    return sum(map(max, zip(*columns, strict=True)))
