"""Articles in, tables out: claims, mentions, sources and derived figures as CSV and Parquet, all of them or none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from indicators.atomic import write_together
from indicators.corrections import apply_corrections, read_corrections
from indicators.data_files import data_files, derived_files
from indicators.dataset import Dataset
from indicators.derivation.derive import derive
from indicators.extraction import extract_article
from indicators.observation import from_row
from indicators.sources import read_sources
from indicators.store import source_of
from indicators.table import place, rows

CORRECTIONS = "indicators/corrections.toml"


@dataclass(frozen=True, slots=True)
class Build:
    """What was made: articles, mentions, claims and derived figures, rows that a curator corrected, and the files."""

    articles: int
    mentions: int
    claims: int
    derived: int
    corrections: int
    files: tuple[Path, ...]

    def __str__(self) -> str:
        folder = self.files[0].parent.as_posix()
        corrected = f", {self.corrections} corrected" if self.corrections else ""
        claims = f"{self.claims} claims{corrected} among {self.mentions} mentions in {self.articles} articles"
        return f"{folder}: {claims}, {self.derived} figures derived"


def build(root: Path) -> Build:
    """Read the articles of `seeds/` into `indicators/data/`, the same bytes for the same input.

    Args:
        root: the project's folder.

    Raises:
        ProblemsError: everything wrong with the articles or the source table, or else with the corrections; nothing is
            written then.
    """
    listed = read_sources(root)
    corrections = read_corrections(root / CORRECTIONS)
    found = [row for item in listed for row in rows(extract_article(item.article, item.published))]
    articles = {item.article.source_id: item.article for item in listed}
    file = (root / CORRECTIONS).as_posix()
    mentions = apply_corrections(sorted(found, key=place), corrections, articles, file)
    claims = tuple(from_row(row) for row in mentions if row["kind"] == "claim")
    sources = {item.article.source_id: source_of(item.row) for item in listed}
    lines = {source_id: article.lines for source_id, article in articles.items()}
    derived = derive(Dataset(claims, sources, lines=lines))
    contents = data_files(root, mentions, [item.row for item in listed])
    contents |= derived_files(root, [figure.as_row() for figure in derived])
    write_together(contents)
    return Build(len(listed), len(mentions), len(claims), len(derived), len(corrections), tuple(contents))
