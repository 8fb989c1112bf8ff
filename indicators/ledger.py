"""The ledger: an article's accounting, every number expression in its text with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import get_args

from indicators.article import Article
from indicators.model import Kind, Mention

KINDS: tuple[Kind, ...] = get_args(Kind)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a line: plain text, or a mention with its kind."""

    text: str
    kind: Kind | None = None

    def __str__(self) -> str:
        return f"〔{self.kind} {self.text}〕" if self.kind else self.text


@dataclass(frozen=True)
class Ledger:
    """All mentions of an article, in text order, over its text."""

    article: Article
    mentions: tuple[Mention, ...]

    @cached_property
    def counts(self) -> Mapping[Kind, int]:
        """How many mentions there are of each kind, every kind named."""
        return {kind: sum(mention.kind == kind for mention in self.mentions) for kind in KINDS}

    @cached_property
    def unaccounted(self) -> tuple[tuple[int, int, str], ...]:
        """Runs of digits that lie in no mention: 1-based line, 0-based start, digits; empty when all is well."""
        spans: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            spans.setdefault(mention.line, []).append(mention)
        return tuple(
            (number, run.start(), run.group())
            for number, line in enumerate(self.article.lines, 1)
            for run in _DIGITS.finditer(line)
            if not any(m.start <= run.start() and run.end() <= m.end for m in spans.get(number, ()))
        )

    @property
    def summary(self) -> str:
        """One line: so many mentions, of which so many claims, dates, ..."""
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.counts.items() if count)
        digits = f"; digits in no mention: {len(self.unaccounted)}" if self.unaccounted else ""
        name = self.article.file or self.article.source_id
        return f"{name}: {len(self.mentions)} mentions" + (f": {kinds}" if kinds else "") + digits

    def lines(self) -> Iterator[tuple[int, tuple[Segment, ...]]]:
        """Cut each line that is not blank into segments, with its 1-based number."""
        by_line: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            by_line.setdefault(mention.line, []).append(mention)
        for number, line in enumerate(self.article.lines, 1):
            if line.strip():
                yield number, tuple(_cut(line, by_line.get(number, [])))

    def _repr_html_(self) -> str:
        from indicators.showing.ledger_html import ledger_html

        return ledger_html(self)

    def __str__(self) -> str:
        text = [f"{number:>5} {''.join(map(str, segments))}" for number, segments in self.lines()]
        return "\n".join([self.summary, *text])


def _cut(line: str, mentions: list[Mention]) -> Iterator[Segment]:
    at = 0
    for mention in mentions:
        if at < mention.start:
            yield Segment(line[at : mention.start])
        yield Segment(line[mention.start : mention.end], mention.kind)
        at = mention.end
    if at < len(line):
        yield Segment(line[at:])
