"""Patterns rewritten so that every wording in them begins with its letter, which `re` then looks for first."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEHIND = r"\(\?<!(?:\[(?:[^\]\\]|\\.)+\]|[一-龥])+\)"  # a look behind: (?<!最), (?<![比于]市场)
_LOOKS_BACK = re.compile(rf"({_BEHIND})([一-龥]+)(?![一-龥?*+{{])")
_SOME_LETTER = re.compile(rf"((?:{_BEHIND})*)\[([一-龥]+)\](?![?*+{{])")
_SOME_WORD = re.compile(rf"((?:{_BEHIND})*)\(\?:([一-龥]+(?:\|[一-龥]+)+)\)(?![?*+{{])")
_CAPTURES = re.compile(r"(?<!\\)\((?!\?)")
_PIECE = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|[^\\\[]", re.DOTALL)


def compiled(text: str) -> re.Pattern[str]:
    """A pattern that reads the same, each of its wordings begun with a letter where that can be.

    >>> compiled("(?<!最)低价|[一二]期投资|(?:过去|近)[三五]年").pattern
    '(?:低价(?<!最低价)|一期投资|二期投资|过去[三五]年|近[三五]年)'
    """
    begun = "|".join(begun for wording in _wordings(text) for begun in _begun(wording))
    return re.compile(text if begun == text else f"(?:{begun})")


def _wordings(text: str) -> Iterator[str]:
    """The alternatives of a pattern, those in brackets left whole."""
    depth, wording = 0, ""
    for piece in _PIECE.findall(text):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and not depth:
            yield wording
            wording = ""
        else:
            wording += piece
    yield wording


def _begun(wording: str) -> Iterator[str]:
    """A wording for each letter or word that it can begin with, what it looks behind for moved behind its word."""
    found = _SOME_LETTER.match(wording) or _SOME_WORD.match(wording)
    if found and not _CAPTURES.search(wording):  # a group that is written twice would be two
        words = found[2] if found.re is _SOME_LETTER else found[2].split("|")
        for word in words:
            yield from _begun(found[1] + word + wording[found.end() :])
        return
    while (moved := _LOOKS_BACK.sub(lambda m: f"{m[2]}{m[1][:-1]}{m[2]})", wording)) != wording:
        wording = moved
    yield wording
