"""Which rules a sentence leaves open: one that needs certain words is passed over where no letter of theirs stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from indicators.context.passage import Sentence
from indicators.letters import required_letters

AnyRule = TypeVar("AnyRule", bound=Callable[..., Any])

_LETTERS: dict[Callable[..., Any], frozenset[str]] = {}


def needs(*patterns: re.Pattern[str]) -> Callable[[AnyRule], AnyRule]:
    """Say that a rule answers only where one of some patterns is found, in the figure's sentence or right behind it."""
    letters = [required_letters(pattern) for pattern in patterns]

    def known(rule: AnyRule) -> AnyRule:
        if all(letters):
            _LETTERS[rule] = frozenset().union(*(some for some in letters if some))
        return rule

    return known


def open_rules(rules: Iterable[AnyRule], sentence: Sentence) -> list[AnyRule]:
    """The rules that the letters of a sentence leave open, in their order."""
    kept, found = sentence.opened.get(id(rules), (None, []))
    if kept is not rules:
        letters = sentence.letters
        found = [rule for rule in rules if rule not in _LETTERS or not _LETTERS[rule].isdisjoint(letters)]
        sentence.opened[id(rules)] = rules, found
    return found
