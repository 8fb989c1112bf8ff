"""What a chart's claims stand on: their articles, the lines they cite, and the way there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from indicators.figures.plan import Claims
from indicators.observation import Observation
from indicators.store import Source, find_article

if TYPE_CHECKING:
    from indicators.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Evidence:
    """Articles by source, the line of each claim by its id ("" where it is not at hand), article files by source."""

    sources: Mapping[str, Source]
    lines: Mapping[str, str]
    files: Mapping[str, Path]

    def url(self, claim: Observation, folder: Path, fragment: str = "#L{line}") -> str | None:
        """Lead from a folder to a claim's line of its article; None where the article is not at hand.

        Args:
            claim: what to lead to.
            folder: from where.
            fragment: how the reader's program names a line, `{line}` counted from 1, `{before}` from 0.
        """
        file = self.files.get(claim.source_id)
        if file is None:
            return None
        way = os.path.relpath(file.resolve(), folder.resolve())
        return quote(Path(way).as_posix()) + fragment.format(line=claim.line, before=claim.line - 1)

    def told(self, claims: Iterable[Observation]) -> str:
        """Say what the articles print, and where: `“9385.6亿元” 凤凰网青岛《华为牵手青岛》 2021-05-19 [004 L72]`."""
        return "\n".join(f"“{claim.quote}” {self._article(claim.source_id)} {claim.short}" for claim in claims)

    def _article(self, source_id: str) -> str:
        source = self.sources[source_id]
        published = source.published.isoformat() if source.published else ""
        title = f"《{source.title}》" if source.title else source.file or source.source_id
        return f"{source.publisher or source.author}{title} {published}".strip()


def gather(dataset: Dataset, claims: Claims) -> Evidence:
    """Find what claims of a dataset stand on.

    Raises:
        ProblemsError: an article's bytes are not those that were read.
    """
    lines = {claim.claim_id: dataset.line_text(claim) or "" for claim in claims}
    wanted = {claim.source_id: dataset.sources[claim.source_id] for claim in claims}
    found = {key: find_article(source.file, dataset.folder) for key, source in wanted.items() if source.file}
    return Evidence(dataset.sources, lines, {key: path for key, path in found.items() if path})
