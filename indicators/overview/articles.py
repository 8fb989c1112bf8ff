"""The articles of a dataset: what each is, and how many numbers of each kind it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from indicators.citation import supplied
from indicators.ledger import KINDS
from indicators.ledgers import ledger_of
from indicators.overview.cells import labels, number, words
from indicators.showing.sheet import Cell, Note, Sheet, both
from indicators.store import short_key

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.store import Source


def articles_sheet(data: Dataset) -> Sheet:
    """Lay out the articles, one a row, with how many numbers of each kind that occurs; the last row has the sums.

    A note tells how many digits are in no number; all is well where there is none.

    Raises:
        IndicatorsError: the text of an article is not at hand.
        ProblemsError: the bytes of an article are not those that were read.
    """
    ledgers = {key: ledger_of(data, key) for key in data.sources}
    found = {key: Counter[str](mention.kind for mention in ledger.mentions) for key, ledger in ledgers.items()}
    whole = sum(found.values(), Counter[str]())
    kinds = [kind for kind in KINDS if whole[kind]]
    rows = [(*_described(data.sources[key]), *_counted(counts, kinds)) for key, counts in found.items()]
    bracketed = any(line.startswith("[") for row in rows for line in row[1].text["zh"].split("\n"))
    left = sum(len(ledger.unaccounted) for ledger in ledgers.values())
    return Sheet(
        title=words("articles"),
        head=(*map(words, ("article", "printed", "numbers")), *(labels("kind", kind) for kind in kinds)),
        rows=(*rows, (Cell(words("all")), Cell(both("")), *_counted(whole, kinds))),
        notes=(Note(words("unaccounted", count=left)), *((Note(words("brackets")),) if bracketed else ())),
    )


def _described(source: Source) -> Iterable[Cell]:
    published = source.published.isoformat() if source.published else ""
    known = (
        (source.title, source.title_known),
        (source.publisher, source.publisher_known),
        (published, source.published_known),
    )
    yield Cell(both(short_key(source.source_id)))
    yield Cell(both("\n".join(supplied(text, how) for text, how in known if text)))


def _counted(counts: Counter[str], kinds: Sequence[str]) -> Iterable[Cell]:
    return map(number, (counts.total(), *(counts[kind] for kind in kinds)))
