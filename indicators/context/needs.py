"""Which rules a sentence leaves open: one that needs certain words is passed over where none of them stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

from indicators.context.passage import Sentence
from indicators.hints import required_words
from indicators.lexicon import WordFinder

AnyRule = TypeVar("AnyRule", bound=Callable[..., Any])
Rules = tuple[Callable[..., Any], ...]

_BEHIND = 40  # characters behind a sentence that a rule may look at
_CLOSED = "closed"  # the rules none of whose words stands in a sentence
_WORDS: dict[Callable[..., Any], frozenset[str]] = {}
_kept: dict[int, Rules] = {}  # lists of rules that are held keep their identity


def needs(*patterns: re.Pattern[str]) -> Callable[[AnyRule], AnyRule]:
    """Say that a rule answers only where one of some patterns is found, in the figure's sentence or right behind it."""
    words = [required_words(pattern) for pattern in patterns]

    def known(rule: AnyRule) -> AnyRule:
        if all(words):
            _WORDS[rule] = frozenset().union(*(some for some in words if some))
            _finder.cache_clear()
        return rule

    return known


def open_rules(rules: tuple[AnyRule, ...], sentence: Sentence) -> Sequence[AnyRule]:
    """The rules that the words of a sentence leave open, in their order."""
    found: Sequence[AnyRule] | None = sentence.noted.get(id(rules))
    if found is not None:
        return found
    _kept[id(rules)] = rules
    closed = sentence.noted.get(_CLOSED)
    if closed is None:
        wanted = _finder()(sentence.folded[sentence.start : sentence.end + _BEHIND])
        closed = sentence.noted[_CLOSED] = _WORDS.keys() - wanted
    found = sentence.noted[id(rules)] = [rule for rule in rules if rule not in closed]
    return found


@cache
def _finder() -> Callable[[str], set[Callable[..., Any]]]:
    """Finds the rules one of whose words stands in a text, in one pass."""
    wanting: dict[str, set[Callable[..., Any]]] = {}
    for rule, words in _WORDS.items():
        for word in words:
            wanting.setdefault(word, set()).add(rule)
    return WordFinder(wanting).values
