"""Datasets of a few sentences, for tests that need several articles."""

from __future__ import annotations

from dataclasses import replace

import indicators
from indicators.dataset import Dataset


def read(text: str) -> Dataset:
    """Read articles into one dataset; `/` parts them, and each has its date of publication behind `@`."""
    parts = [_article(number, article) for number, article in enumerate(text.split("/"))]
    return Dataset(
        tuple(row for part in parts for row in part),
        {key: source for part in parts for key, source in part.sources.items()},
        lines={key: lines for part in parts for key, lines in part.lines.items()},
    )


def _article(number: int, text: str) -> Dataset:
    body, _, published = text.partition("@")
    part = indicators.extract(body, published=published or None).dataset
    key = f"a{number}"
    (source,) = part.sources.values()
    (lines,) = part.lines.values()
    rows = tuple(
        replace(row, source_id=key, claim_id=f"{key}.{row.claim_id.partition('.')[2]}") for row in part.observations
    )
    return Dataset(rows, {key: replace(source, source_id=key)}, lines={key: lines})
