"""Numbers that a line break parts from their unit: 137.29 at the end of a line, 亿元 at the beginning of the next."""

from __future__ import annotations

from dataclasses import replace

from indicators.mentions.scan import scan_line
from indicators.model import Mention

_LONGEST_UNIT = 8  # characters of a multiplier and a unit
_CAN_LACK_A_UNIT = frozenset({"quantity", "rest"})


def join_wrapped(lines: tuple[str, ...], mentions: list[list[Mention]]) -> list[list[Mention]]:
    """The mentions of each line, a number at a line's end with the unit that the next line begins with.

    The span of the mention stays within its own line.

    Args:
        lines: the lines of the article.
        mentions: the mentions of each line, as scanned.

    >>> lines = ("产值137.29", "亿元，增长5%")
    >>> joined = join_wrapped(lines, [scan_line(1, lines[0]), scan_line(2, lines[1])])
    >>> joined[0][0].quote, joined[0][0].amount.unit, joined[0][0].amount.unit_mult
    ('137.29', 'CNY', 8)
    """
    joined = list(mentions)
    for number, line in enumerate(lines[:-1]):
        last, below = joined[number][-1:], lines[number + 1]
        if not last or last[0].end != len(line) or last[0].form not in _CAN_LACK_A_UNIT or not below[:1].strip():
            continue
        if found := _across(last[0], below):
            whole, taken = found
            joined[number] = [*joined[number][:-1], whole]
            joined[number + 1] = [
                m if m.start >= taken else replace(m, kind="name", amount=None)  # its digits stay in the ledger
                for m in joined[number + 1]
                if m.start >= taken or any(letter.isdigit() for letter in m.quote)
            ]
    return joined


def _across(mention: Mention, below: str) -> tuple[Mention, int] | None:
    """The mention with the amount that it has together with the line below, and how much of that line it takes.

    None where the line below adds no unit.
    """
    if mention.amount and (mention.amount.unit or mention.amount.counter):
        return None
    first = next(iter(scan_line(mention.line, mention.quote + below[:_LONGEST_UNIT])), None)
    if first is None or first.start or first.kind != "claim" or first.amount is None:
        return None
    taken = first.end - len(mention.quote)
    if taken <= 0 or not (first.amount.unit or first.amount.counter):
        return None
    return replace(mention, kind="claim", amount=first.amount, form=first.form), taken
