"""One claim read out field by field: what the row has, and what that says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.codes import codelists
from indicators.interval import interval_of
from indicators.overview.cells import LANGUAGES, labels, words
from indicators.schema import Field, fields
from indicators.showing.numbers import interval_text
from indicators.showing.periods import period_text
from indicators.showing.sheet import Cell, Sheet, Text, both
from indicators.showing.words import place_text, quantity_text
from indicators.table import plain
from indicators.unit_measures import factors

if TYPE_CHECKING:
    from indicators.observation import Observation


def reading_sheet(row: Observation) -> Sheet:
    """Read a claim out: each field that is filled, its value, and what a code or number says in words."""
    filled = (field for field in fields() if getattr(row, field.name) is not None)
    return Sheet(
        title=both(row.claim_id),
        head=tuple(map(words, ("field", "column", "value", "meaning"))),
        rows=tuple(tuple(_cells(row, field)) for field in filled),
    )


def _cells(row: Observation, field: Field) -> Iterable[Cell]:
    value = getattr(row, field.name)
    yield Cell({"zh": field.zh, "en": field.en})
    yield Cell(both(field.name), tone="quiet")
    written = plain(value) if field.type == "number" else str(value)
    yield Cell(both(written), (row.claim_id,) if field.name == "quote" else ())
    yield Cell(_meaning(row, field))


def _meaning(row: Observation, field: Field) -> Text:
    if field.name in _SAY:
        return {lang: _SAY[field.name](row, lang) for lang in LANGUAGES}
    if field.name in codelists() and field.name not in ("basis", "warnings"):
        return labels(field.name, str(getattr(row, field.name)))
    return both("")


def _unit(row: Observation, lang: str) -> str:
    return " / ".join(part.zh if lang == "zh" else part.en for _, part in factors(row.unit_measure))


_SAY: Mapping[str, Callable[[Observation, str], str]] = MappingProxyType(
    {
        "indicator": quantity_text,
        "unit_measure": _unit,
        "value": lambda row, lang: interval_text(interval_of(row), row.unit_measure, lang, row.counted),
        "ref_area": place_text,
        "time_period": lambda row, lang: period_text(row.time_period, lang),
    }
)
