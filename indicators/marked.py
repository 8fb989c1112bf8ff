"""Lines of an article with a figure and the words behind it marked, long lines cut to what is near a mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from indicators.model import Mention

Part = Literal["figure", "words", ""]
_BRACKETS: dict[Part, tuple[str, str]] = {"figure": ("〔", "〕"), "words": ("‹", "›"), "": ("", "")}
_NEAR = 40  # characters kept on either side of a mark; more are left out
_GAP = "…"


@dataclass(frozen=True, slots=True)
class Marked:
    """A line (1-based): its text in pieces, each with its part."""

    number: int
    pieces: tuple[tuple[str, Part], ...]

    def __str__(self) -> str:
        text = "".join(f"{_BRACKETS[part][0]}{text}{_BRACKETS[part][1]}" for text, part in self.pieces)
        return f"{self.number:>5} {text}"


def mark(lines: tuple[str, ...], figure: Mention, words: Iterable[tuple[int, int, int]]) -> tuple[Marked, ...]:
    """The lines that hold a figure or some words, in text order, both marked.

    Args:
        lines: the lines of the article.
        figure: the figure.
        words: line, start and end of each of the words.

    >>> figure = Mention(1, 2, 4, "3%", "claim")
    >>> str(mark(("增长3%。",), figure, [(1, 0, 2)])[0])
    '    1 ‹增长›〔3%〕。'
    """
    spans: dict[int, list[tuple[int, int, Part]]] = {figure.line: [(figure.start, figure.end, "figure")]}
    for line, start, end in words:
        if line != figure.line or end <= figure.start or figure.end <= start:
            spans.setdefault(line, []).append((start, end, "words"))
    return tuple(Marked(n, tuple(_near(list(_pieces(lines[n - 1], spans[n]))))) for n in sorted(spans))


def _pieces(text: str, spans: list[tuple[int, int, Part]]) -> Iterator[tuple[str, Part]]:
    """The text cut wherever a figure or some words begin or end."""
    cuts = sorted({0, len(text), *(cut for start, end, _ in spans for cut in (start, end))})
    for start, end in pairwise(cuts):
        parts = (part for first, last, part in spans if first <= start and end <= last)
        yield text[start:end], next(parts, "")


def _near(pieces: list[tuple[str, Part]]) -> Iterator[tuple[str, Part]]:
    """The pieces, those between marks cut in their middle, the first and the last at the line's ends."""
    for place, (text, part) in enumerate(pieces):
        head = text[:_NEAR] if place else ""
        tail = text[len(text) - _NEAR :] if place < len(pieces) - 1 else ""
        short = part or len(text) <= len(head) + len(tail) + len(_GAP)
        yield text if short else f"{head}{_GAP}{tail}", part
