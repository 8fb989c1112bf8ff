"""The words that a pattern cannot match without: a text that has none of them need not be searched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

_COMMON = frozenset("0123456789,.:%年月日的一在了是有为到上下人大中元亿万全市省国地区增长")  # tell little
_MOST = 400  # words: more make no quick search
_parser: Any = import_module("re._parser")  # the standard library's own reading of a pattern


class _Words(NamedTuple):
    """Words one of which is in every match; `whole` where every match is one of them."""

    words: frozenset[str]
    whole: bool

    @property
    def telling(self) -> tuple[int, int]:
        """How little it tells to meet one of them: of common letters alone most, then by their number."""
        return sum(_COMMON.issuperset(word) for word in self.words), len(self.words)


@cache
def required_words(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Words one of which is in every match; None where no such list is known.

    >>> sorted(required_words(re.compile("(?<!最)差距|缺口|[完达]成了?")))
    ['完成', '差距', '缺口', '达成']
    """
    found = None if pattern.flags & re.IGNORECASE else _of_sequence(_parser.parse(pattern.pattern))
    words = found.words if found and all(found.words) else None
    return words and frozenset(word for word in words if not any(part != word and part in word for part in words))


@cache
def hint(*patterns: re.Pattern[str]) -> re.Pattern[str]:
    """A quick pattern that is found in every text in which one of some patterns is.

    >>> bool(hint(re.compile("(?<!最)差距"), re.compile("缺口")).search("差额"))
    False
    """
    words = [required_words(pattern) for pattern in patterns]
    known = {word for some in words if some for word in some}
    return re.compile("|".join(map(re.escape, sorted(known))) if all(words) else "")


def _of_sequence(parts: Sequence[Any]) -> _Words | None:
    """Of what follows one another any stretch of words will do: the one that tells most."""
    stretches: list[_Words] = []
    run = _Words(frozenset({""}), whole=True)
    for op, value in parts:
        part = _of_part(str(op), value)
        if part and part.whole and len(run.words) * len(part.words) <= _MOST:
            run = _Words(frozenset(map("".join, product(run.words, part.words))), whole=True)
            continue
        stretches += [run._replace(whole=False), part] if part else [run._replace(whole=False)]
        run = _Words(frozenset({""}), whole=True)
    if not stretches:
        return run
    told = [stretch for stretch in (*stretches, run) if all(stretch.words)]
    return min(told, key=lambda stretch: stretch.telling)._replace(whole=False) if told else None


def _of_part(op: str, value: Any) -> _Words | None:
    if op == "LITERAL":
        return _Words(frozenset(chr(value)), whole=True)
    if op == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        return _Words(frozenset(chr(c) for _, c in value), whole=True)
    if op == "BRANCH":
        branches = [_of_sequence(branch) for branch in value[1]]
        known = [branch for branch in branches if branch]
        words = frozenset().union(*(branch.words for branch in known))
        return _Words(words, all(branch.whole for branch in known)) if len(known) == len(branches) else None
    if op in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _of_sequence(value[-1] if op == "SUBPATTERN" else value)
    if op.endswith("_REPEAT"):
        return _repeated(*value)
    return None


def _repeated(least: int, most: int, parts: Sequence[Any]) -> _Words | None:
    """新增加? is 新增 or 新增加; of what stands once or more one will do."""
    found = _of_sequence(parts)
    if least:
        return found and found._replace(whole=False)
    return _Words(found.words | {""}, whole=True) if found and found.whole and most == 1 else None
