"""The sentences of a line that figures stand in, with the figures marked; what is far from them is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_STOPS = re.compile(r"[。！？!?]+[”’」』）)]*|\s{2,}")
_FAR = 120  # characters of a sentence kept on either side of a figure
_GAP = "…"

Piece = tuple[str, bool]  # a stretch of text, and whether it is a figure


def excerpt(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    """Cut a line to the sentences of its figures, given by start and end.

    >>> excerpt("今年天气好。苏州9家，青岛4家。完", [(8, 10)])
    (('…', False), ('苏州', False), ('9家', True), ('，青岛4家。', False), ('…', False))
    """
    figures = sorted(set(spans))
    return tuple(piece for piece in _pieces(text, figures, list(_windows(text, figures))) if piece[0])


def around(text: str, start: int, end: int, far: int = 300) -> tuple[Piece, ...]:
    """Mark a figure in its whole line, of which no more than `far` characters on either side are kept.

    >>> around("  苏州9家。", 4, 5, far=1)
    (('…州', False), ('9', True), ('家…', False))
    """
    before, after = text[:start].lstrip(), text[end:].rstrip()
    head = before if len(before) <= far else _GAP + before[-far:]
    tail = after if len(after) <= far else after[:far] + _GAP
    return ((head, False), (text[start:end], True), (tail, False))


def marked(pieces: Iterable[Piece]) -> str:
    """Write an excerpt with its figures in brackets.

    >>> marked([("苏州", False), ("9家", True)])
    '苏州〔9家〕'
    """
    return "".join(f"〔{text}〕" if figure else text for text, figure in pieces)


def _windows(text: str, figures: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches to keep: the sentence of each figure, cut where it is long; those that touch are one."""
    cuts = [0, *(stop.end() for stop in _STOPS.finditer(text)), len(text)]
    kept: list[tuple[int, int]] = []
    for start, end in figures:
        first = max(start - _FAR, max(cut for cut in cuts if cut <= start))
        last = min(end + _FAR, min(cut for cut in cuts if cut >= end))
        if kept and first <= kept[-1][1]:
            first, last = kept[-1][0], max(last, kept.pop()[1])
        kept.append((first, last))
    yield from kept


def _pieces(text: str, figures: Sequence[tuple[int, int]], windows: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for first, last in windows:
        if text[at:first].strip():
            yield _GAP, False
        at = first
        for start, end in figures:
            if at <= start and end <= last:
                yield text[at:start], False
                yield text[start:end], True
                at = end
        yield text[at:last], False
        at = last
    if text[at:].strip():
        yield _GAP, False
