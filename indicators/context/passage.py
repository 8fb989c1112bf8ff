"""What the resolving rules look at: a figure in its clause and its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from indicators.lexicon import Token
from indicators.model import Amount, Mention

_END = re.compile(r"[。!！?？]+[”\"]?")
_BREAK = re.compile("[,，;；:：。!！?？]")
_BREAK_OR_BRACKET = re.compile("[,，;；:：。!！?？()]")
_TAIL_END = re.compile("[,，;；:：。!！?？、)(（）]")
_AND = re.compile(" ?[和、与及] ?")
_LONGEST = 2000  # characters: a longer sentence is a table or a list, cut so that the work grows with the text only


@dataclass
class Sentence:
    """A sentence of a folded line: its bounds, its mentions and the codelists' words in it."""

    folded: str
    start: int
    end: int
    mentions: tuple[Mention, ...]
    tokens: tuple[Token, ...]

    @cached_property
    def text(self) -> str:
        """The folded text of the sentence."""
        return self.folded[self.start : self.end]

    @cached_property
    def noted(self) -> dict[Any, Any]:
        """What rules have found out about it, for its next figure."""
        return {}

    @cached_property
    def breaks(self) -> list[int]:
        """Where its commas, stops and brackets stand, from left to right."""
        return [found.start() for found in _BREAK_OR_BRACKET.finditer(self.folded, self.start, self.end)]


@dataclass(slots=True)
class Figure:
    """One claim mention in its sentence, with the stretches of text that the rules read.

    `before` begins with the sentence, `clause` after the last comma or stop; `lead` is the text from the figure before
    it (or the clause's start) to the figure; `tail` what follows up to the next stop; all folded. `group` is the number
    of figures in its list (1: no list), `place_in_group` its place there from 0.
    """

    mention: Mention
    sentence: Sentence
    amount: Amount
    clause_start: int
    before: str
    clause: str
    lead: str
    tail: str
    group: int = 1
    place_in_group: int = 0


def sentences(folded: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> list[Sentence]:
    """Cut a line at full stops; each sentence with its mentions and words.

    Args:
        folded: the folded line.
        tokens: the codelists' words in it, left to right.
        mentions: its mentions, left to right.

    Returns:
        The sentences that are not blank, left to right; every visible character is in one.
    """
    at_token, at_mention = [t.start for t in tokens], [m.start for m in mentions]

    def sentence(first: int, last: int) -> Sentence:
        own_mentions = mentions[bisect_left(at_mention, first) : bisect_left(at_mention, last)]
        own_tokens = tokens[bisect_left(at_token, first) : bisect_left(at_token, last)]
        return Sentence(folded, first, last, tuple(own_mentions), tuple(own_tokens))

    return [sentence(first, last) for first, last in _bounds(folded, mentions) if folded[first:last].strip()]


def _bounds(folded: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*(stop.end() for stop in _END.finditer(folded)), len(folded)):
        while end - start > _LONGEST:
            cut = _cut(folded, start, mentions)
            yield start, cut
            start = cut
        yield start, end
        start = end


def _cut(folded: str, start: int, mentions: Sequence[Mention]) -> int:
    """Where to end a stretch that is too long: after its last comma, never within a mention."""
    limit = start + _LONGEST
    cut = next((i for i in range(limit, start + _LONGEST // 2, -1) if _BREAK.match(folded, i - 1)), limit)
    last = bisect_left(mentions, cut, key=attrgetter("start")) - 1
    return mentions[last].end if last >= 0 and cut < mentions[last].end else cut


def figures(sentence: Sentence) -> list[Figure]:
    """The figures of a sentence in order, lists of like figures (X元和Y元) marked with their place in the list."""
    claims = [m for m in sentence.mentions if m.amount is not None and m.kind == "claim"]
    groups = _groups(sentence, claims)
    made = []
    last_end = sentence.start
    for mention in sentence.mentions:
        if mention.amount is not None and mention.kind in ("claim", "duration"):
            folded, at = sentence.folded, mention.start
            clause = _clause_start(sentence, at)
            before, lead = folded[sentence.start : at], folded[max(clause, last_end) : at]
            tail, (group, place) = _tail(sentence, mention.end), groups.get(at, (1, 0))
            made.append(
                Figure(mention, sentence, mention.amount, clause, before, folded[clause:at], lead, tail, group, place)
            )
        if mention.kind == "claim":
            last_end = mention.end
    return made


def _clause_start(sentence: Sentence, position: int) -> int:
    """Where the clause begins: after the last comma outside brackets, or after the bracket that is open."""
    depth, breaks = 0, sentence.breaks
    for i in reversed(breaks[: bisect_left(breaks, position)]):
        char = sentence.folded[i]
        if char == ")":
            depth += 1
        elif char == "(":
            if depth == 0:
                return i + 1
            depth -= 1
        elif depth == 0 and not _inside_number(sentence.folded, i):
            return i + 1
    return sentence.start


def _inside_number(folded: str, i: int) -> bool:
    return folded[i] in ",:" and folded[i - 1 : i].isdigit() and folded[i + 1 : i + 2].isdigit()


def _tail(sentence: Sentence, end: int) -> str:
    stop = _TAIL_END.search(sentence.folded, end, sentence.end)
    return sentence.folded[end : stop.start() if stop else sentence.end]


def _groups(sentence: Sentence, claims: list[Mention]) -> dict[int, tuple[int, int]]:
    """Runs of figures of one unit joined by 和, 、, 与 or 及."""
    result: dict[int, tuple[int, int]] = {}
    run: list[Mention] = []
    for mention in [*claims, None]:
        if run and mention and _joined(sentence, run[-1], mention):
            run.append(mention)
            continue
        if len(run) > 1:
            result |= {m.start: (len(run), i) for i, m in enumerate(run)}
        run = [mention] if mention else []
    return result


def _joined(sentence: Sentence, first: Mention, second: Mention) -> bool:
    gap = sentence.folded[first.end : second.start]
    if first.form == "part" and second.form == "part" and gap in (":", "∶"):
        return True
    same = first.amount and second.amount and _kind(first.amount) == _kind(second.amount)
    both_grow = first.amount and first.amount.unit == "percent" and second.form == "times"  # 分别增长81.2%和1.3倍
    return bool((same or both_grow) and _AND.fullmatch(gap))


def _kind(amount: Amount) -> tuple[str, str]:
    return amount.unit, amount.counter
