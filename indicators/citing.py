"""Citations by id, of claims and of the figures that follow from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indicators.citation import Citation
    from indicators.dataset import Dataset
    from indicators.derivation.citing import DerivedCitation

_DERIVED_ID = re.compile(r"\.L\d+\.C\d+\.")


def cite_any(ids: Sequence[str], path: str | Path | None = None) -> list[Citation | DerivedCitation]:
    """Cite claims and derived figures of a dataset's folder, in the order given.

    Args:
        ids: `<source_id>.L<line>.C<start>` of a claim, with `.<rule>` behind it of a derived figure.
        path: the dataset's folder or its `claims.csv`; the packaged dataset if None.

    Raises:
        IndicatorsError: an id is unknown (near ones are named), or the dataset is missing.
        ProblemsError: an article's bytes are not those that were read, or a table cannot be read.
    """
    from indicators.citation import cite_all

    claims = [name for name in ids if not _DERIVED_ID.search(name)]
    cited = dict(zip(claims, cite_all(claims, path), strict=True))
    if len(claims) == len(ids):  # a claim alone needs no dataset
        return [cited[name] for name in ids]
    from indicators.dataset import load

    dataset = load(path)
    return [cited[name] if name in cited else dataset.cite_derived(name) for name in ids]


def cite_in(dataset: Dataset, ids: Sequence[str]) -> list[Citation | DerivedCitation]:
    """Cite claims and derived figures of a dataset at hand, in the order given; raises as `cite_any` does."""
    return [dataset.cite_derived(name) if _DERIVED_ID.search(name) else dataset.cite(name) for name in ids]
