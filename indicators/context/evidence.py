"""Which words a rule needed: asked again with the others left out, it still says the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from indicators.context.measures.reading import Measured
from indicators.context.names.naming import Asked
from indicators.context.passage import Figure
from indicators.context.state import Surroundings
from indicators.mentions.words import hedge_words, unit_words
from indicators.model import Amount

_BLANKS = " \ue000"  # a blank ends names and clauses, a private character runs on in them: whichever needs fewer words
_PLAIN = Amount(Decimal(1), unit="CNY")
_HEDGED = 16  # characters before a figure in which a hedge that stands apart may be
_BEHIND = 60  # characters behind its sentence that a rule may look at


def needed(rule: Callable[..., Any], asked: tuple[Any, ...], figure: Figure) -> list[tuple[int, int]]:
    """The stretches of a figure's line that suffice for the rule's answer, the nearest where several would do.

    Args:
        rule: a rule, which tells the same when asked the same again.
        asked: what it was asked; figures and surroundings in it are blanked out bit by bit.
        figure: the figure that it was asked about.

    Returns:
        Starts and ends in the line, left to right; none where the answer does not hang on the words around the figure.
    """
    return min((_stretches(_kept(rule, asked, figure, blank)) for blank in _BLANKS), key=_length)


def hangs_on_the_figure(rule: Callable[..., Any], asked: tuple[Any, ...], figure: Figure) -> bool:
    """Whether the rule would say something else of a plain 1元 in the figure's place."""
    mention = replace(figure.mention, form="quantity", quote="1元", amount=_PLAIN)
    plain = replace(figure, mention=mention, amount=_PLAIN)
    return bool(rule(*(_of(value, plain) for value in asked)) != rule(*asked))


def alone(rule: Callable[..., Any], asked: tuple[Any, ...]) -> bool:
    """Whether the rule would say the same of a name or a measure, had no figure stood before; False of other fields."""
    first = asked[0]
    if isinstance(first, Asked):
        return bool(rule(replace(first, history=(), inherited=None, recent=())) == rule(first))
    return isinstance(first, Measured) and bool(rule(replace(first, previous=None)) == rule(first))


def _length(stretches: list[tuple[int, int]]) -> int:
    return sum(end - start for start, end in stretches)


def _kept(rule: Callable[..., Any], asked: tuple[Any, ...], figure: Figure, blank: str) -> list[int]:
    told = rule(*asked)
    sentence = figure.sentence

    def suffices(folded: str) -> bool:
        left = _without(figure, folded)
        return bool(rule(*(_of(value, left) for value in asked)) == told)

    def shrink(folded: str, start: int, end: int) -> tuple[str, list[int]]:
        blanked = folded[:start] + blank * (end - start) + folded[end:]
        if start >= end or suffices(blanked):
            return blanked, []
        if end - start == 1:
            return folded, [start]
        middle = (start + end) // 2
        folded, first = shrink(folded, start, middle)
        folded, second = shrink(folded, middle, end)
        return folded, first + second

    behind = min(len(sentence.folded), sentence.end + _BEHIND)
    folded, after = shrink(sentence.folded, figure.mention.end, behind)
    folded, before = shrink(folded, sentence.start, figure.mention.start)
    kept = []
    for position in before + after:  # what a longer stretch needed may be idle now that others are gone
        folded, still = shrink(folded, position, position + 1)
        kept += still
    return kept


def _stretches(positions: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for position in sorted(positions):
        start = found.pop()[0] if found and found[-1][1] == position else position
        found.append((start, position + 1))
    return found


def _of(value: Any, figure: Figure) -> Any:
    """A value that a rule is asked, asked of another figure instead: words that the line has no more are no tokens."""
    if isinstance(value, Figure):
        return figure
    old, near = getattr(value, "figure", None), getattr(value, "near", None)
    if not isinstance(old, Figure):
        return value
    whole, folded = old.sentence.folded, figure.sentence.folded
    changed: dict[str, Any] = {"figure": figure}
    if isinstance(near, Surroundings):
        places, periods = _left(near.places, whole, folded), _left(near.periods, whole, folded)
        changed["near"] = replace(near, places=places, periods=periods)
    if isinstance(value, Asked):
        changed["amount"] = figure.amount
    return replace(value, **changed)


def _without(figure: Figure, folded: str) -> Figure:
    """A figure whose line has words blanked out."""
    old, mention = figure.sentence, figure.mention
    mentions = _left(old.mentions, old.folded, folded)
    sentence = replace(old, folded=folded, mentions=mentions, tokens=_left(old.tokens, old.folded, folded))
    return replace(
        figure,
        sentence=sentence,
        before=folded[old.start : mention.start],
        clause=folded[figure.clause_start : mention.start],
        lead=folded[mention.start - len(figure.lead) : mention.start],
        tail=folded[mention.end : mention.end + len(figure.tail)],
    )


def _left(spans: tuple[Any, ...], whole: str, folded: str) -> tuple[Any, ...]:
    """Those of some tokens or mentions whose characters all stand."""
    return tuple(s for s in spans if whole[s.start : s.end] == folded[s.start : s.end])


def written_in(field: str, rule: str, figure: Figure) -> list[tuple[int, int]]:
    """Where the figure itself has the unit or the hedge that a rule read from it; a threshold verb stands before it.

    Args:
        field: the field.
        rule: the name of the rule that told it.
        figure: the figure.
    """
    mention, folded = figure.mention, figure.sentence.folded
    if (field, rule) == ("unit_measure", "unit_as_written"):
        return _last(_units(figure), folded, mention.start, mention.end)
    if field != "qualifier" or rule == "without_a_hedge":
        return []
    hedges = [word for place in ("before", "inside", "multiple", "after") for word in hedge_words(place)]
    return _last(hedges, folded, mention.start, mention.end) or _last(
        list(hedge_words("verb")) + list(hedge_words("before")), folded, max(0, mention.start - _HEDGED), mention.start
    )


def _units(figure: Figure) -> list[str]:
    amount = figure.amount
    words = unit_words().values()
    return [w.word for w in words if (w.word == amount.counter if amount.counter else amount.unit.startswith(w.unit))]


def _last(words: list[str], folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The place of the word that ends last in a stretch, the longest of those."""
    found = ((at + len(word), -at) for word in words if word and (at := folded.rfind(word, start, end)) >= 0)
    return [(-at, stop) for stop, at in [max(found, default=(0, 1))] if stop]
