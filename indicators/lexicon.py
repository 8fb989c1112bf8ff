"""Every word of the codelists that matters in a sentence, found in one pass by one automaton."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from indicators import areas, indicator_list
from indicators.areas import Area
from indicators.codelists import CODELISTS
from indicators.indicator_list import Indicator
from indicators.mentions.fold import fold


@dataclass(slots=True)
class Token:
    """A word found in a line: its place, and what it may stand for."""

    start: int
    end: int
    text: str
    indicator: Indicator | None
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    automaton: AhoCorasick
    words: tuple[str, ...]
    indicators: dict[str, Indicator]
    areas: dict[str, tuple[Area, ...]]


class WordFinder:
    """Finds what words stand for in a text, in one pass, however many words there are."""

    def __init__(self, meanings: Mapping[str, Iterable[Any]]) -> None:
        self._meanings = [frozenset(values) for values in meanings.values()]
        self._automaton = AhoCorasick(list(meanings), implementation=Implementation.DFA)

    def values(self, text: str) -> set[Any]:
        """What the words in a text stand for, words within others as well.

        >>> sorted(WordFinder({"目标": [1], "目标任务": [2], "预计": [3]}).values("完成目标任务"))
        [1, 2]
        """
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return set().union(*(self._meanings[index] for index, _, _ in found))


def tokens(folded: str) -> Iterator[Token]:
    """Yield the longest words of the codelists in a folded line, from left to right, none overlapping.

    >>> [(t.text, t.areas[0].code if t.areas else t.indicator.code) for t in tokens("苏州市地区生产总值")]
    [('苏州市', '320500'), ('地区生产总值', 'gdp')]
    """
    lexicon = _lexicon()
    for index, start, end in lexicon.automaton.find_matches_as_indexes(folded):
        word = lexicon.words[index]
        if word not in lexicon.indicators and word not in lexicon.areas:
            continue
        yield Token(start, end, word, lexicon.indicators.get(word), lexicon.areas.get(word, ()))


@cache
def _lexicon() -> _Lexicon:
    places = {fold(name): found for name, found in areas.surface_names().items()}
    terms = {fold(name): indicator for name, indicator in indicator_list.surface_names().items()}
    words = tuple(sorted(places.keys() | terms.keys() | _blocking_words()))
    automaton = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return _Lexicon(automaton, words, terms, places)


def _blocking_words() -> set[str]:
    """Words that keep a name from being read across them: 其中山东 holds no 中山."""
    return set((CODELISTS / "blocking_words.txt").read_text(encoding="utf-8").split())
