"""The places that a sheet stands on: lines of articles with the figures cited there, and the way to open them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from indicators.showing.excerpt import Piece, around, excerpt
from indicators.store import find_article

if TYPE_CHECKING:
    from indicators.citation import Citation
    from indicators.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Place:
    """A line of an article; `path` leads to its file from the current folder, None where the file is not at hand."""

    citations: tuple[Citation, ...]
    path: str | None

    @property
    def first(self) -> Citation:
        """The first of its citations: all have its file and line in common."""
        return self.citations[0]

    @property
    def short(self) -> str:
        """Its name in brackets: `[004 L72]`."""
        return self.first.short

    @property
    def excerpt(self) -> tuple[Piece, ...]:
        """The sentences that its figures stand in, or the quotes alone where the article is not at hand."""
        if self.first.line_text is None:
            return tuple(piece for each in self.citations for piece in ((" … ", False), (each.quote, True)))[1:]
        return excerpt(self.first.line_text, ((each.start, each.end) for each in self.citations))

    def line(self, claim_id: str) -> tuple[Piece, ...]:
        """The whole line with one figure marked, a long one cut far from it."""
        cited = self.citation(claim_id)
        if cited.line_text is None:
            return ((cited.quote, True),)
        return around(cited.line_text, cited.start, cited.end)

    def sentence(self, claim_id: str) -> tuple[Piece, ...]:
        """The sentence of one figure, with the figure marked."""
        cited = self.citation(claim_id)
        if cited.line_text is None:
            return ((cited.quote, True),)
        return excerpt(cited.line_text, [(cited.start, cited.end)])

    def citation(self, claim_id: str) -> Citation:
        """The citation of one of its claims."""
        return next(each for each in self.citations if each.claim_id == claim_id)

    def link(self, fragment: str) -> str | None:
        """The address of the line, as an editor or a code host takes it: `seeds/a.txt#L72`."""
        return None if self.path is None else quote(self.path) + fragment


def places_of(claim_ids: Iterable[str], dataset: Dataset) -> dict[str, Place]:
    """Cite claims of a dataset, those of one line together, and give the line of each.

    Raises:
        IndicatorsError: an id is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    cited: dict[tuple[str, int], list[Citation]] = {}
    ids = list(dict.fromkeys(claim_ids))
    for citation in map(dataset.cite, ids):
        cited.setdefault((citation.source_id, citation.line), []).append(citation)
    places = [_place(citations, dataset.folder) for citations in cited.values()]
    by_claim = {each.claim_id: place for place in places for each in place.citations}
    return {claim_id: by_claim[claim_id] for claim_id in ids}


def by_article(places: Iterable[Place]) -> list[tuple[Place, ...]]:
    """Group places by article, in the order in which these come first, and sort each group by line."""
    articles: dict[str, set[Place]] = {}
    for place in places:
        articles.setdefault(place.first.source_id, set()).add(place)
    return [tuple(sorted(each, key=lambda place: place.first.line)) for each in articles.values()]


def _place(citations: list[Citation], folder: Path | None) -> Place:
    file = citations[0].file
    found = find_article(file, folder) if file else None
    path = None if found is None else Path(os.path.relpath(found)).as_posix()
    return Place(tuple(sorted(citations, key=lambda each: each.start)), path)
