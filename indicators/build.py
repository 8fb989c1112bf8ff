"""Articles in, tables out: claims, mentions and sources as CSV and Parquet, all of them or none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from indicators.atomic import write_together
from indicators.corrections import apply_corrections, read_corrections
from indicators.data_files import data_files
from indicators.extraction import extract_article
from indicators.sources import read_sources
from indicators.table import place, rows

CORRECTIONS = "indicators/corrections.toml"


@dataclass(frozen=True, slots=True)
class Build:
    """What was made: how many articles, mentions and claims, how many rows a curator corrected, and the files."""

    articles: int
    mentions: int
    claims: int
    corrections: int
    files: tuple[Path, ...]

    def __str__(self) -> str:
        folder = self.files[0].parent.as_posix()
        corrected = f", {self.corrections} corrected" if self.corrections else ""
        return f"{folder}: {self.claims} claims{corrected} among {self.mentions} mentions in {self.articles} articles"


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
    contents = data_files(root, mentions, [item.row for item in listed])
    write_together(contents)
    claims = sum(row["kind"] == "claim" for row in mentions)
    return Build(len(listed), len(mentions), claims, len(corrections), tuple(contents))
