"""The claims of a dataset in words, one a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from indicators.overview.cells import labels
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Note, Sheet, Text, Tone, both
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

SHOWN = 200  # rows: more make a page heavy, and a selection is the way to them
_LANGUAGES = ("zh", "en")
_HEAD: tuple[Text, ...] = (
    {"zh": "原文", "en": "Quote"},
    {"zh": "指标与度量", "en": "Indicator and measure"},
    {"zh": "地区与主体", "en": "Place and owner"},
    {"zh": "时期", "en": "Period"},
    {"zh": "状态", "en": "Status"},
    {"zh": "限定词", "en": "Hedge"},
    {"zh": "价格", "en": "Prices"},
)


def claims_sheet(data: Dataset) -> Sheet:
    """Lay out the claims in the order of their sources and places, of many the first, with a note on the rest."""
    left = len(data) - SHOWN
    rest: Text = {"zh": f"还有{left:,}条没有列出，请用 select 选取", "en": f"{left:,} more are not listed: use select"}
    return Sheet(
        title={"zh": f"{len(data):,}条数据", "en": f"{len(data):,} claims"},
        head=_HEAD,
        rows=tuple(tuple(_cells(row)) for row in data.observations[:SHOWN]),
        notes=(Note(rest),) if left > 0 else (),
    )


def _cells(row: Observation) -> Iterable[Cell]:
    status: Tone = "plain" if row.claim_status == "actual" else "doubt"
    hedge: Tone = "quiet" if row.qualifier == "exact" else "plain"
    yield Cell(both(row.quote), (row.claim_id,))
    for say in (quantity_text, place_text, when_text):
        yield Cell({lang: say(row, lang) for lang in _LANGUAGES})
    yield Cell(labels("claim_status", row.claim_status), tone=status)
    yield Cell(labels("qualifier", row.qualifier), tone=hedge)
    yield Cell(labels("price_base", row.price_base), tone="quiet")
