"""All claims of a dataset, one a row, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from indicators.overview.cells import labels
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Sheet, Text, Tone, both
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

LANGUAGES = ("zh", "en")
_HEAD: tuple[Text, ...] = (
    {"zh": "出处", "en": "Source"},
    {"zh": "地区与主体", "en": "Place and owner"},
    {"zh": "指标与度量", "en": "Indicator and measure"},
    {"zh": "时期", "en": "Period"},
    {"zh": "原文", "en": "Quote"},
    {"zh": "状态", "en": "Status"},
    {"zh": "限定词", "en": "Hedge"},
    {"zh": "价格", "en": "Prices"},
)


def claims_sheet(data: Dataset) -> Sheet:
    """Lay out all claims in words, one a row, in the order of their sources and places."""
    return Sheet(
        title={"zh": f"{len(data)}条数据", "en": f"{len(data)} claims"},
        head=_HEAD,
        rows=tuple(tuple(_cells(row)) for row in data),
    )


def _cells(row: Observation) -> Iterable[Cell]:
    status: Tone = "plain" if row.claim_status == "actual" else "doubt"
    hedge: Tone = "quiet" if row.qualifier == "exact" else "plain"
    yield Cell(both(row.short), (row.claim_id,))
    yield Cell({lang: place_text(row, lang) for lang in LANGUAGES})
    yield Cell({lang: quantity_text(row, lang) for lang in LANGUAGES})
    yield Cell({lang: when_text(row, lang) for lang in LANGUAGES})
    yield Cell(both(row.quote))
    yield Cell(labels("claim_status", row.claim_status), tone=status)
    yield Cell(labels("qualifier", row.qualifier), tone=hedge)
    yield Cell(labels("price_base", row.price_base), tone="quiet")
