"""The ledger of an article of a dataset, from its stored mentions and its text."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from indicators.article import Article, read_article
from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.ledger import Ledger
from indicators.model import Kind, Mention
from indicators.near import unknown
from indicators.select import fold, source_names
from indicators.store import Source, find_article, read_cells

if TYPE_CHECKING:
    from indicators.dataset import Dataset


def ledger_of(data: Dataset, name: str) -> Ledger:
    """Lay the mentions of an article over its text.

    Args:
        data: the dataset.
        name: the article's key, its leading number, file, title or outlet.

    Raises:
        IndicatorsError: no article, or more than one, has this name, or its text or mentions are not at hand.
        ProblemsError: the article's bytes are not those that were read.
    """
    source = find_source(data.sources, name)
    mentions = data.mentions.get(source.source_id)
    return Ledger(_article(data, source), _stored(data.folder, source) if mentions is None else mentions)


def find_source(sources: Mapping[str, Source], name: str) -> Source:
    """Find an article by its key, leading number, file, title or outlet.

    Raises:
        IndicatorsError: none has the name (near ones are named), or several have.
    """
    names = {key: [word for word in source_names(key, source) if word] for key, source in sources.items()}
    found = [key for key, words in names.items() if fold(name) in map(fold, words)]
    if not found:
        raise unknown("article", name, {word for words in names.values() for word in words})
    if len(found) > 1:
        raise IndicatorsError(f"{name!r} names {len(found)} articles: {', '.join(found)}. give a key")
    return sources[found[0]]


def _article(data: Dataset, source: Source) -> Article:
    lines = data.lines.get(source.source_id)
    if lines is not None:
        return Article(source.source_id, "\n".join(lines), source.file)
    path = find_article(source.file, data.folder)
    if path is None:
        raise IndicatorsError(f"the text of {source.source_id} is not here: {source.file} is missing")
    article = read_article(path)
    if source.sha256 != sha256(path.read_bytes()).hexdigest():
        what = "the article is not the one that was read (another SHA-256)"
        raise ProblemsError([Problem(source.file, 1, 1, what, "restore the file, or run: indicators build")])
    return Article(source.source_id, article.text, source.file)


def _stored(folder: Path | None, source: Source) -> tuple[Mention, ...]:
    table = (folder or Path()) / "mentions.csv"
    return tuple(_mention(cells) for _, cells in read_cells(table) if cells["source_id"] == source.source_id)


def _mention(cells: Mapping[str, str]) -> Mention:
    line, start, end = (int(cells[name]) for name in ("line", "start", "end"))
    return Mention(line, start, end, cells["quote"], cast("Kind", cells["kind"]))
