"""The articles of a dataset: what each is, and how many numbers of each kind it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from indicators.citation import supplied
from indicators.ledger import KINDS
from indicators.ledgers import ledger_of
from indicators.overview.cells import labels, number
from indicators.showing.sheet import Cell, Note, Sheet, Text, both
from indicators.store import short_key

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.store import Source

_HEAD: tuple[Text, ...] = (
    {"zh": "文章", "en": "Article"},
    {"zh": "标题", "en": "Title"},
    {"zh": "发布者", "en": "Outlet"},
    {"zh": "日期", "en": "Published"},
    {"zh": "数字", "en": "Numbers"},
)
_UNACCOUNTED: Text = {"zh": "未归类", "en": "Unaccounted"}
_ALL: Text = {"zh": "合计", "en": "All"}
_BRACKETS = Note(
    {"zh": "方括号内的文字不见于原文，由整理者推断或补充", "en": "In brackets: inferred or supplied, not printed"}
)


def articles_sheet(data: Dataset) -> Sheet:
    """Lay out the articles, one a row, with how many numbers of each kind that occurs; the last row has the sums.

    Raises:
        IndicatorsError: the text of an article is not at hand.
        ProblemsError: the bytes of an article are not those that were read.
    """
    found: dict[str, Counter[str]] = {}
    for key in data.sources:
        ledger = ledger_of(data, key)
        found[key] = Counter(mention.kind for mention in ledger.mentions)
        found[key][""] = len(ledger.unaccounted)
    whole = sum(found.values(), Counter[str]())
    kinds = [kind for kind in KINDS if whole[kind]]
    rows = [(*_described(data.sources[key]), *_counted(counts, kinds)) for key, counts in found.items()]
    total = (Cell(_ALL), *(Cell(both("")),) * 3, *_counted(whole, kinds))
    bracketed = any(cell.text["zh"].startswith("[") for row in rows for cell in row)
    return Sheet(
        title={"zh": "文章及其中的数字", "en": "The articles and their numbers"},
        head=(*_HEAD, *(labels("kind", kind) for kind in kinds), _UNACCOUNTED),
        rows=(*rows, total),
        notes=(_BRACKETS,) if bracketed else (),
    )


def _described(source: Source) -> Iterable[Cell]:
    published = source.published.isoformat() if source.published else ""
    texts = (
        short_key(source.source_id),
        supplied(source.title, source.title_known) if source.title else "",
        supplied(source.publisher, source.publisher_known) if source.publisher else "",
        supplied(published, source.published_known) if published else "",
    )
    return (Cell(both(text)) for text in texts)


def _counted(counts: Counter[str], kinds: Sequence[str]) -> Iterable[Cell]:
    return map(number, (sum(counts[kind] for kind in KINDS), *(counts[kind] for kind in kinds), counts[""]))
