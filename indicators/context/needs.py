"""Which rules a sentence leaves open: one that needs certain words is passed over where no letter of theirs stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

from indicators.context.passage import Sentence
from indicators.letters import required_letters

AnyRule = TypeVar("AnyRule", bound=Callable[..., Any])
Rules = tuple[Callable[..., Any], ...]

_LETTERS: dict[Callable[..., Any], frozenset[str]] = {}


def needs(*patterns: re.Pattern[str]) -> Callable[[AnyRule], AnyRule]:
    """Say that a rule answers only where one of some patterns is found, in the figure's sentence or right behind it."""
    letters = [required_letters(pattern) for pattern in patterns]

    def known(rule: AnyRule) -> AnyRule:
        if all(letters):
            _LETTERS[rule] = frozenset().union(*(some for some in letters if some))
        return rule

    return known


def open_rules(rules: tuple[AnyRule, ...], sentence: Sentence) -> Sequence[AnyRule]:
    """The rules that the letters of a sentence leave open, in their order."""
    if id(rules) in sentence.opened:
        return sentence.opened[id(rules)]
    letters = sentence.letters
    found = [rule for rule, needed in _with_letters(rules) if needed is None or not needed.isdisjoint(letters)]
    sentence.opened[id(rules)] = found
    return found


@cache
def _with_letters(rules: Rules) -> list[tuple[Any, frozenset[str] | None]]:
    """Each rule with the letters it needs; None where it needs none. That the list is kept keeps its identity."""
    return [(rule, _LETTERS.get(rule)) for rule in rules]
