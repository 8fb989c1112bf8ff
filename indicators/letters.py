"""The characters without which a pattern matches nowhere: a text that has none of them need not be searched."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

_COMMON = frozenset("0123456789,.:%年月日的一在了是有为到上下人大中元亿万全市省国地区增长")  # tell little
_parser: Any = import_module("re._parser")  # the standard library's own reading of a pattern


@cache
def required_letters(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Characters one of which is in every match; None where no such set is known.

    >>> sorted(required_letters(re.compile("(?<!最)差距|缺口|[完达]成了?")))
    ['差', '成', '缺']
    """
    return None if pattern.flags & re.IGNORECASE else _of_sequence(_parser.parse(pattern.pattern))


@cache
def hint(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    """A quick pattern that is found in every text in which one of some patterns is.

    >>> bool(hint(re.compile("(?<!最)差距"), re.compile("缺口")).search("距离"))
    False
    """
    letters = [required_letters(pattern) for pattern in patterns]
    known = "".join(sorted({letter for some in letters if some for letter in some}))
    return re.compile(f"[{re.escape(known)}]" if all(letters) else "")


def _of_sequence(parts: Any) -> frozenset[str] | None:
    """Of what follows one another any part will do: the one whose characters are fewest and rarest."""
    found = [letters for op, value in parts if (letters := _of_part(str(op), value))]
    return min(found, key=lambda letters: len(letters) + 9 * len(letters & _COMMON), default=None)


def _of_part(op: str, value: Any) -> frozenset[str] | None:
    if op == "LITERAL":
        return frozenset(chr(value))
    if op == "IN":
        return frozenset(chr(c) for _, c in value) if all(str(kind) == "LITERAL" for kind, _ in value) else None
    if op == "BRANCH":
        branches = [_of_sequence(branch) for branch in value[1]]
        return frozenset().union(*(b for b in branches if b)) if all(branches) else None
    if op in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _of_sequence(value[-1] if op == "SUBPATTERN" else value)
    if op.endswith("_REPEAT"):
        return _of_sequence(value[2]) if value[0] else None
    return None
