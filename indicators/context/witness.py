"""Hears which rule told each field of each claim, and finds the words that gave it, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from indicators.context.evidence import alone, hangs_on_the_figure, needed, written_in
from indicators.context.passage import Figure, Sentence
from indicators.context.places import Place
from indicators.context.sections import section_status
from indicators.context.state import Surroundings
from indicators.context.tables.cells import Cell
from indicators.context.tables.origins import ARTICLE
from indicators.model import Claim, Mention, Period

# rules that look at what another field's rule has told → that field
_FOLLOWS = {
    ("basis", "whole_of_the_indicator"): "indicator",
    ("basis", "ratio_of_the_indicator"): "indicator",
    ("counted", "noun_counted"): "indicator",
    ("counted", "whole_name_counted"): "indicator",
    ("obs_status", "not_yet_known"): "status",
    ("period", "distance_without_a_date"): "indicator",
    ("period", "goal_without_a_date"): "status",
    ("period", "result_without_a_date"): "status",
    ("place", "company_without_a_place"): "subject",
    ("price_base", "no_prices"): "measure",
    ("price_base", "prices_of_the_indicator"): "indicator",
    ("price_base", "prices_of_the_unit"): "unit_measure",
    ("status", "both_times_are_over"): "period",
    ("status", "period_ahead"): "period",
    ("status", "sides_of_a_gap"): "place",
    ("subject", "speaks_for_itself"): "attribution",
    ("unit_measure", "currency_of_the_region"): "place",
    ("unit_measure", "usual_unit"): "indicator",
}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article: 1-based line, 0-based code points from `start` to `end` (exclusive)."""

    line: int
    start: int
    end: int


Spans = tuple[Span, ...]


@dataclass
class Witness:
    """What a reading of an article's folded `lines` heard; pass it to `asking.listening`."""

    lines: Sequence[str]
    _at: int = 0
    _words: dict[tuple[int, int, str], tuple[str, Spans]] = field(default_factory=dict)
    _named: list[tuple[str, Spans]] = field(default_factory=list)
    _measured: Spans = ()
    _places: list[tuple[Place, Span]] = field(default_factory=list)
    _periods: list[tuple[Period, Span]] = field(default_factory=list)

    def words(self, mention: Mention, trace: dict[str, str], name: str) -> Spans:
        """The words that gave a field of a claim, in text order; none where it hangs on no words.

        Args:
            mention: the claim's mention.
            trace: the rule of each of its fields.
            name: the field, as the trace names it.
        """
        rule = trace.get(name, "")
        if follows := _FOLLOWS.get((name, rule)):
            return self.words(mention, trace, follows)
        heard, spans = self._words.get((mention.line, mention.start, name), ("", ()))
        return tuple(sorted(set(spans))) if heard == rule else ()

    def sentence(self, read: Sentence, near: Surroundings) -> None:
        """Hear that a sentence is read, and which places and periods it names."""
        while self.lines[self._at] != read.folded:
            self._at += 1
        line = self._at + 1
        self._places += [(token.place, Span(line, token.start, token.end)) for token in near.places]
        self._periods += [(t.period, Span(line, t.start, t.end)) for t in near.periods if t.period]

    def told(self, name: str, mention: Mention, rule: Callable[..., Any], asked: tuple[Any, ...]) -> None:
        """Hear that a rule told a field of a figure, and what it was asked."""
        figure = next(found for value in asked if (found := _figure_in(value)))
        answer = rule(*asked)
        stretches = needed(rule, asked, figure) or written_in(name, rule.__name__, figure)
        if not stretches and hangs_on_the_figure(rule, asked, figure):
            stretches = [(mention.start, mention.end)]
        spans = tuple(Span(mention.line, start, end) for start, end in stretches)
        carried = tuple(self._elsewhere(name, answer, asked[0], spans, mention) if not alone(rule, asked) else ())
        self._words[mention.line, mention.start, name] = rule.__name__, spans + carried
        if name == "indicator":
            self._named.append((answer.label, carried or spans))
        elif name == "measure":
            self._measured = carried or spans

    def cells(self, claim: Claim, cells: Mapping[str, Sequence[Cell]]) -> None:
        """Hear that a claim is made from a table, and which cells the names in its trace mean."""
        mention = claim.mention
        for name, origin in claim.trace:
            spans = tuple(Span(cell.line + 1, cell.start, cell.end) for cell in cells.get(origin, ()))
            if origin == ARTICLE:
                spans = self._of_the_article(claim, name)
            self._words[mention.line, mention.start, name] = origin, spans

    def _of_the_article(self, claim: Claim, name: str) -> Spans:
        before = Span(claim.mention.line, claim.mention.start, claim.mention.start)
        if name == "place":
            known = [span for place, span in self._places if place.name == claim.ref_area_name]
            return _nearest(known, before) or self._text(claim.ref_area_name)
        if name == "period":
            return _nearest([span for period, span in self._periods if period == claim.period], before)
        return self._text(claim.subject) if name == "subject" else ()

    def _elsewhere(self, name: str, answer: Any, asked: Any, spans: Spans, figure: Mention) -> Iterator[Span]:
        """The words that first gave what a rule carries on."""
        if name == "indicator":
            yield from self._name(answer.label) or self._name(asked.last.label if asked.last else "")
        elif name == "measure":
            yield from self._measured
        elif name == "place" and answer.place:
            before = Span(figure.line, figure.start, figure.start)
            for area in answer.place.areas if not _holds_one(spans, self._places) else ():
                known = [span for place, span in self._places if area in place.areas]
                yield from _nearest(known, before) or self._text(area.name) or self._text(area.short)
        elif name == "period" and answer.period:
            before = Span(figure.line, figure.start, figure.start)
            known = [span for period, span in self._periods if period == answer.period]
            yield from _nearest(known, before) if not _holds_one(spans, self._periods) else ()
        elif name == "status" and not spans and isinstance(answer, str) and asked.section == answer:
            yield from self._heading(answer)
        elif isinstance(answer, str) and name == "subject":
            yield from self._text(answer)
        elif name in ("subject", "attribution") and not spans:
            yield from self._text(answer.name)

    def _name(self, wanted: str) -> Spans:
        return next((spans for label, spans in reversed(self._named) if label == wanted and spans), ())

    def _heading(self, status: str) -> Iterator[Span]:
        for number in range(self._at, -1, -1):
            text = self.lines[number].strip()
            if text and section_status(text) == status:
                start = self.lines[number].index(text)
                yield Span(number + 1, start, start + len(text))
                return

    def _text(self, words: str | None) -> Spans:
        """Where a name stands last up to the line that is read, else first in the article."""
        if not words:
            return ()
        for number in (*range(self._at, -1, -1), *range(self._at + 1, len(self.lines))):
            start = self.lines[number].rfind(words)
            if start >= 0:
                return (Span(number + 1, start, start + len(words)),)
        return ()


def _figure_in(value: Any) -> Figure | None:
    found = value if isinstance(value, Figure) else getattr(value, "figure", None)
    return found if isinstance(found, Figure) else None


def _nearest(known: Sequence[Span], before: Span) -> Spans:
    """The last of some spans before a place in the text, else the first behind it."""
    return tuple([span for span in known if span < before][-1:] or known[:1])


def _holds_one(spans: Spans, heard: Sequence[tuple[Any, Span]]) -> bool:
    """Whether the words found hold a place or a period already."""
    return any(s.line == n.line and s.start < n.end and n.start < s.end for s in spans for _, n in heard)
