"""Short names that are ordinary words too, and are places in an article that has them in full: 麒麟 beside 麒麟区."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indicators.areas import Area, surface_names
from indicators.lexicon import Token

_LEAST = 2  # characters of a short name
_BEFORE = r"(?:^|(?<=[,，、。;；:：!！?？和与及而比\s“\"]))"
_BEHIND = (
    r"(?=[\d、,，。和与及则也却还以拿凭稳跑领居列位排垫夺的增降高低慢快人]|分[列别]|总量|经济|GDP|地区|一般|规[上模]|工业|财政|固定|社会|"
    "进出口|出口|投资|常住|第[一二三])"
)


def add_short_names(folded: Sequence[str], words: Sequence[list[Token]]) -> None:
    """Add the short names of the areas that an article names in full to the words of its lines.

    Args:
        folded: the folded lines.
        words: the words of each line, left to right; those found are put among them.
    """
    full = {word.areas[0].short: word.areas for line in words for word in line if _is_full(word)}
    known = surface_names()
    short = {name: areas for name, areas in full.items() if len(name) >= _LEAST and name not in known}
    if not short:
        return
    pattern = re.compile(f"{_BEFORE}(?:{'|'.join(map(re.escape, short))}){_BEHIND}")
    for text, line in zip(folded, words, strict=True):
        for found in pattern.finditer(text):
            if not any(word.start < found.end() and found.start() < word.end for word in line):
                line.append(Token(found.start(), found.end(), found[0], None, short[found[0]]))
                line.sort(key=_start)


def _is_full(word: Token) -> bool:
    return bool(word.areas) and word.areas[0].level == "county" and _named_in_full(word.text, word.areas[0])


def _named_in_full(text: str, area: Area) -> bool:
    return text == area.name != area.short


def _start(word: Token) -> int:
    return word.start
