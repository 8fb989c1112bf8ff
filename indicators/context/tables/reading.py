"""The claims of a table's cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from indicators.context.cues import cue, patterns
from indicators.context.names.naming import Naming, known_as, of_indicator
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.context.tables.cells import Cell
from indicators.context.tables.grid import Table
from indicators.context.tables.headers import Column, narrowed, read_columns, read_period
from indicators.context.tables.labels import Label, read_label
from indicators.context.tables.units import caption_unit, is_relative, read_unit
from indicators.lexicon import tokens
from indicators.model import Claim, ClaimStatus, Measure, Mention, Period, scale

_POINTS = frozenset({"percentage_point", "basis_point"})


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for a whole table: the columns, and the caption's quantity, its words, unit, period and status."""

    reader: Reader
    columns: list[Column]
    naming: Naming | None
    words: str
    unit: str
    period: Period | None
    status: ClaimStatus


def table_claims(reader: Reader, table: Table, mentions: Sequence[Sequence[Mention]]) -> Iterator[Claim]:
    """The claims of a table, in text order.

    Args:
        reader: the state of reading.
        table: the table.
        mentions: the mentions of each line of the article.
    """
    around = _around(reader, table)
    for row in table.rows:
        label = read_label(table, row, around.columns, reader, around.period)
        before: Naming | None = None
        for cell, column in zip(row, around.columns, strict=False):
            mention = _mention_in(cell, mentions) if column.holds == "figures" and cell.is_figure else None
            if mention is None:
                continue
            naming = _naming(column, label, around, before)
            before = naming if column.measure == "level" else before
            yield _claim(mention, column, label, naming, around)


def _around(reader: Reader, table: Table) -> _Around:
    period = read_period(table.caption, reader, None) or reader.clock.document
    named = [(word.text, word.indicator) for word in tokens(table.caption) if word.indicator]
    words, indicator = named[-1] if named else ("", None)
    status: ClaimStatus = "target" if cue("status", "section_target").search(table.caption) else "actual"
    naming = of_indicator(indicator) if indicator else None
    return _Around(
        reader, read_columns(table, reader, period), naming, words, caption_unit(table.caption), period, status
    )


def _naming(column: Column, label: Label, around: _Around, before: Naming | None) -> Naming:
    """The quantity that column and row name together: 粮食 and 产量, 城镇居民 and 人均可支配收入."""
    row, over = label.naming, column.naming
    if over and row:
        return _both(over, row, label)
    if row and row.indicator is None and around.naming:
        joined = label.words + around.words
        return known_as(joined) or Naming(None, joined, unit=_own_unit(around.naming))
    if over or row:
        return over or row or Naming(None, label.words)
    return before or around.naming or around.reader.inherited or Naming(None, label.words)


def _both(column: Naming, row: Naming, label: Label) -> Naming:
    joined = known_as(label.words + column.label) or narrowed(column, label.words)
    if joined:
        return joined
    if row.indicator and not column.indicator:
        return row
    head = patterns("tables")["head"].search(column.label)
    if row.indicator is None and column.indicator and head:
        return Naming(None, label.words + head[0], unit=column.indicator.unit_measure)
    return column if column.indicator else Naming(None, label.words + column.label)


def _mention_in(cell: Cell, mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    inside = (m for m in mentions[cell.line] if m.start < cell.end and cell.start < m.end)
    found = [m for m in inside if m.amount is not None]
    return found[0] if len(found) == 1 else None


def _unit(mention: Mention, column: Column, label: Label, naming: Naming, around: _Around) -> tuple[str, int]:
    """Unit code and power of ten: those written beside the number, else of column, row, caption or indicator."""
    amount = mention.amount
    if amount and (amount.unit or amount.counter):
        return amount.unit or "count", 0
    if column.measure == "rank":
        return "rank", 0
    if column.measure != "level" and not column.unit:
        return "percent", 0
    stated = next((found for words in (column.unit, label.unit, around.unit) if (found := read_unit(words))[0]), None)
    own = _own_unit(naming)
    if stated and not (own and is_relative(own) and not is_relative(stated[0]) and not column.unit and not label.unit):
        return stated
    return own or "dimensionless", 0


def _own_unit(naming: Naming) -> str:
    return naming.indicator.unit_measure if naming.indicator else naming.unit


def _measure(column: Column, label: Label, naming: Naming, unit: str) -> Measure:
    own = naming.indicator.unit_measure if naming.indicator else ""
    if unit in _POINTS:
        return "change"
    if column.measure == "growth_rate" and not is_relative(unit):
        return "change"
    if column.measure == "level" and is_relative(unit):
        if naming.indicator and naming.indicator.bare_measure:
            return naming.indicator.bare_measure  # type: ignore[return-value]  # the codelist's test holds the codes
        return label.measure if is_relative(own) else "growth_rate"
    return column.measure


def _basis(measure: Measure, column: Column, naming: Naming) -> str | None:
    if measure in ("growth_rate", "change"):
        return column.basis or "yoy"
    if measure == "share":
        return column.basis or f"of:{(naming.indicator.share_of if naming.indicator else '') or '总量'}"
    return None


def _period(column: Column, label: Label, around: _Around) -> Period | None:
    periods = [found.period for found in around.columns if found.period and found.measure == "level"]
    latest = max(periods, key=lambda period: period.end, default=None) if column.measure != "level" else None
    return column.period or label.period or latest or around.period


def _place(column: Column, label: Label, around: _Around) -> Place | None:
    return label.place or column.place or around.reader.frame.place


def _claim(mention: Mention, column: Column, label: Label, naming: Naming, around: _Around) -> Claim:
    amount, indicator = mention.amount, naming.indicator
    if amount is None:
        raise ValueError(f"{mention.quote} has no amount")
    unit, more = _unit(mention, column, label, naming, around)
    mult = amount.unit_mult + more
    measure = _measure(column, label, naming, unit)
    grows = measure in ("growth_rate", "change")
    place = _place(column, label, around)
    base = (indicator.price_growth if grows else indicator.price_level) if indicator else ""
    return Claim(
        mention=replace(mention, kind="claim"),
        indicator=indicator.code if indicator else "other",
        indicator_zh=naming.label,
        indicator_en=indicator.en if indicator else None,
        measure=measure,
        basis=_basis(measure, column, naming),
        obs_value=amount.obs_value,
        unit_mult=mult,
        unit_measure=unit,
        counted=(naming.counted or naming.label) if unit == "count" else None,
        lower=None if amount.low is None else scale(amount.low, mult),
        upper=None if amount.high is None else scale(amount.high, mult),
        qualifier=amount.qualifier,
        claim_status=column.status or around.status,
        obs_status="F" if column.status == "forecast" else "A",
        price_base=base or None,
        ref_area=place.code if place else None,
        ref_area_name=place.name if place else None,
        subject=label.partner or around.reader.organisations.document,
        period=_period(column, label, around),
        attribution=None,
        trace=(
            ("indicator", "table_header" if naming is column.naming else "table_label"),
            ("measure", "table_header"),
            ("period", "table_header" if column.period else "table_caption"),
            ("place", "table_label"),
            ("status", "table"),
        ),
    )
