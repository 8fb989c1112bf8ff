"""What was read from one text or file, for use from Python."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from indicators.article import Article, as_article
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.ledger import Ledger
from indicators.model import Claim, Extraction, Mention
from indicators.near import unknown
from indicators.observation import from_row
from indicators.publication import read_publication
from indicators.store import Source
from indicators.table import rows

if TYPE_CHECKING:
    import pandas as pd

    from indicators.explain import Explanation


@dataclass(frozen=True)
class Reading:
    """An article and what was read from it."""

    article: Article
    extraction: Extraction

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every number expression, in text order."""
        return self.extraction.mentions

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The figures among them, with their meaning, in text order."""
        return self.extraction.claims

    @cached_property
    def dataset(self) -> Dataset:
        """The claims as a dataset, to select from and to cite."""
        claims = (row for row in rows(self.extraction) if row["kind"] == "claim")
        source_id = self.article.source_id
        return Dataset(
            tuple(map(from_row, claims)),
            {source_id: self.source},
            lines={source_id: self.article.lines},
            mentions={source_id: self.mentions},
        )

    @cached_property
    def source(self) -> Source:
        """The article's bibliography, as far as it prints it or its day was given."""
        page = read_publication(self.article)
        known = {name: evidence.known for name, evidence in page.evidence.items()}
        published = self.extraction.published
        return Source(
            source_id=self.article.source_id,
            file=self.article.file,
            title=page.title or "",
            publisher=page.publisher or "",
            author=page.author or "",
            published=published,
            url="",
            language="",
            sha256=self.article.sha256,
            title_known=known.get("title", ""),
            publisher_known=known.get("publisher", ""),
            published_known=known.get("published", "") if published == page.published else "curator",
        )

    @property
    def frame(self) -> pd.DataFrame:
        """The claims as a tidy table, columns and types as those of `Dataset.frame`."""
        return self.dataset.frame

    def ledger(self) -> Ledger:
        """Lay all mentions over the text; its `str` marks each with its kind."""
        return Ledger(self.article, self.mentions)

    def explain(self, claim_id: str) -> Explanation:
        """Tell of a claim which rule gave each field; its `str` shows the line with the figure marked.

        Raises:
            IndicatorsError: no claim has this id; near ones are named.
        """
        from indicators.explain import explain

        told = {why.claim_id: why for why in explain(self.article, self.extraction)}
        if claim_id not in told:
            raise unknown("claim", claim_id, told)
        return told[claim_id]


def extract(text_or_path: str | Path, published: date | str | None = None) -> Reading:
    """Read the figures of a text, or of a file.

    Args:
        text_or_path: an article's text, or the path of its file.
        published: the publication date, as a date or ISO text; read from the article if None.

    Raises:
        IndicatorsError: the text is empty, the file cannot be read, or the date is none.
    """
    from indicators.extraction import extract_article

    article = as_article(text_or_path)
    return Reading(article, extract_article(article, read_date(published)))


def read_date(written: date | str | None) -> date | None:
    """Read an ISO date.

    Raises:
        IndicatorsError: the text is no ISO date.

    >>> read_date("2021-05-19")
    datetime.date(2021, 5, 19)
    """
    if written is None or isinstance(written, date):
        return written
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise IndicatorsError(f"{written!r} is no date: write the publication date as 2021-05-19") from None
