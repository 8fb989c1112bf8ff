"""The claims of a table's cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from indicators.context.asking import point
from indicators.context.cues import cue, patterns
from indicators.context.names.naming import Naming, known_as, of_indicator
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.context.tables.cells import Cell
from indicators.context.tables.grid import Table
from indicators.context.tables.headers import Column, narrowed, read_columns, read_period
from indicators.context.tables.labels import Label, quantity_of, read_label
from indicators.context.tables.origins import (
    ARTICLE,
    BESIDE,
    BOTH,
    CAPTION,
    CELL,
    CODELIST,
    COLUMN,
    FIGURES,
    ROW,
    cells_of,
)
from indicators.context.tables.units import caption_unit, is_relative, read_unit
from indicators.lexicon import tokens
from indicators.model import Claim, ClaimStatus, Measure, Mention, Period, scale

_POINTS = frozenset({"percentage_point", "basis_point"})


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for a whole table: the columns, and the caption's quantity, its words, unit and period, and more."""

    reader: Reader
    columns: list[Column]
    naming: Naming | None
    words: str
    unit: str
    captioned: Period | None
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
    labels = [number for number, column in enumerate(around.columns) if column.holds in ("labels", "units")]
    above: Naming | None = None
    for row in table.rows:
        label = read_label(row, around.columns, reader, around.period, above)
        above = quantity_of(row) or above
        before: Naming | None = None
        for number, (cell, column) in enumerate(zip(row, around.columns, strict=False)):
            found = _mentions_in(cell, mentions) if column.holds == "figures" and cell.is_figure else []
            for mention, read in zip(found, (column, _aside(column)), strict=False):
                naming, origin = _naming(read, label, around, before)
                before = naming if read.measure == "level" else before
                claim = _claim(mention, read, label, naming, around, origin)
                point(claim, partial(cells_of, table, row, number, labels))
                yield claim


def _around(reader: Reader, table: Table) -> _Around:
    captioned = read_period(table.caption, reader, None)
    period = captioned or reader.clock.document
    named = [(word.text, word.indicator) for word in tokens(table.caption) if word.indicator]
    words, indicator = named[-1] if named else ("", None)
    status: ClaimStatus = "target" if cue("status", "section_target").search(table.caption) else "actual"
    naming = of_indicator(indicator) if indicator else None
    return _Around(
        reader,
        read_columns(table, reader, period),
        naming,
        words,
        caption_unit(table.caption),
        captioned,
        period,
        status,
    )


def _naming(column: Column, label: Label, around: _Around, before: Naming | None) -> tuple[Naming, str]:
    """The quantity that column and row name together: 粮食 and 产量, 城镇居民 and 人均可支配收入."""
    row, over = label.naming, column.naming
    if over and row:
        return _both(over, row, label), BOTH
    if row and row.indicator is None and around.naming:
        joined = label.words + around.words
        return known_as(joined) or Naming(None, joined, unit=_own_unit(around.naming)), CAPTION
    known = (
        (over, COLUMN),
        (row, ROW),
        (before, BESIDE),
        (around.naming, CAPTION),
        (around.reader.inherited, ARTICLE),
        (Naming(None, label.words), ROW),
    )
    return next((naming, origin) for naming, origin in known if naming)


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


def _mentions_in(cell: Cell, mentions: Sequence[Sequence[Mention]]) -> list[Mention]:
    """The figure of a cell, and the change in brackets behind it: 812.3(+6.1%)."""
    inside = (m for m in mentions[cell.line] if m.start < cell.end and cell.start < m.end)
    found = [m for m in inside if m.amount is not None]
    beside = len(found) == 2 and cell.text.endswith(")") and found[1].amount and is_relative(found[1].amount.unit)
    return found if len(found) == 1 or beside else []


def _aside(column: Column) -> Column:
    """What the change in brackets behind a column's figures is read by."""
    return replace(column, measure="growth_rate", unit="%", basis="yoy")


def _unit(mention: Mention, column: Column, label: Label, naming: Naming, around: _Around) -> tuple[str, int, str]:
    """Unit code, power of ten and origin: those beside the number, else of column, row, caption or indicator."""
    amount = mention.amount
    if amount and (amount.unit or amount.counter):
        return amount.unit or "count", 0, CELL
    if column.measure == "rank":
        return "rank", 0, COLUMN
    if column.measure != "level" and not column.unit:
        return "percent", 0, COLUMN
    written = ((column.unit, COLUMN), (label.unit, ROW), (around.unit, CAPTION))
    stated = next(((*found, origin) for words, origin in written if (found := read_unit(words))[0]), None)
    own = _own_unit(naming)
    if stated and not (own and is_relative(own) and not is_relative(stated[0]) and not column.unit and not label.unit):
        return stated
    return own or "dimensionless", 0, CODELIST if own else FIGURES


def _own_unit(naming: Naming) -> str:
    return naming.indicator.unit_measure if naming.indicator else naming.unit


def _measure(column: Column, label: Label, naming: Naming, unit: str) -> tuple[Measure, str]:
    own = naming.indicator.unit_measure if naming.indicator else ""
    if unit in _POINTS or (column.measure == "growth_rate" and not is_relative(unit)):
        return "change", COLUMN
    if column.measure == "level" and is_relative(unit):
        if naming.indicator and naming.indicator.bare_measure:
            return cast("Measure", naming.indicator.bare_measure), CODELIST  # the codelist's test holds the codes
        return (label.measure, ROW) if is_relative(own) else ("growth_rate", COLUMN)
    return column.measure, FIGURES if column.measure == "level" else COLUMN


def _basis(measure: Measure, column: Column, naming: Naming) -> tuple[str | None, str]:
    if column.basis and measure in ("growth_rate", "change", "share"):
        return column.basis, COLUMN
    if measure == "share":
        whole = naming.indicator.share_of if naming.indicator else ""
        return f"of:{whole or '总量'}", CODELIST if whole else FIGURES
    return "yoy" if measure in ("growth_rate", "change") else None, FIGURES


def _period(column: Column, label: Label, around: _Around) -> tuple[Period | None, str]:
    periods = [found.period for found in around.columns if found.period and found.measure == "level"]
    latest = max(periods, key=lambda period: period.end, default=None) if column.measure != "level" else None
    known = ((column.period, COLUMN), (label.period, ROW), (latest, BESIDE), (around.captioned, CAPTION))
    document = around.reader.clock.document, ARTICLE
    return next(((period, origin) for period, origin in known if period), document)


def _place(column: Column, label: Label, around: _Around) -> tuple[Place | None, str]:
    known = ((label.place, ROW), (column.place, COLUMN))
    return next(((place, origin) for place, origin in known if place), (around.reader.frame.place, ARTICLE))


def _claim(mention: Mention, column: Column, label: Label, naming: Naming, around: _Around, origin: str) -> Claim:
    amount, indicator = mention.amount, naming.indicator
    if amount is None:
        raise ValueError(f"{mention.quote} has no amount")
    rules = {"indicator": origin}
    unit, more, rules["unit_measure"] = _unit(mention, column, label, naming, around)
    if unit == "count":
        rules["counted"] = origin
    mult = amount.unit_mult + more
    measure, rules["measure"] = _measure(column, label, naming, unit)
    basis, rules["basis"] = _basis(measure, column, naming)
    grows = measure in ("growth_rate", "change")
    place, rules["place"] = _place(column, label, around)
    period, rules["period"] = _period(column, label, around)
    base = (indicator.price_growth if grows else indicator.price_level) if indicator else ""
    return Claim(
        mention=replace(mention, kind="claim"),
        indicator=indicator.code if indicator else "other",
        indicator_zh=naming.label,
        indicator_en=indicator.en if indicator else None,
        measure=measure,
        basis=basis,
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
        period=period,
        attribution=None,
        trace=(*rules.items(), *_rest(base, column, label, around, amount.qualifier)),
    )


def _rest(price_base: str, column: Column, label: Label, around: _Around, qualifier: str) -> Iterator[tuple[str, str]]:
    """The origin of the fields that follow from what others have told."""
    yield "qualifier", FIGURES if qualifier == "exact" else CELL
    yield "status", COLUMN if column.status else CAPTION if around.status == "target" else FIGURES
    yield "obs_status", COLUMN if column.status == "forecast" else FIGURES
    yield "price_base", CODELIST if price_base else FIGURES
    yield "subject", ROW if label.partner else ARTICLE
    yield "attribution", FIGURES
