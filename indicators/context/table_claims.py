"""The figures of a table's cells: what and where from label and header, unit and period from either or the caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from indicators.context import calendar as cal
from indicators.context.dates import date_period
from indicators.context.names.naming import Naming, known_as, of_indicator
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.context.tables import Cell, Table, is_figure
from indicators.indicator_list import surface_names
from indicators.lexicon import tokens
from indicators.mentions.scan import scan_line
from indicators.model import Claim, Measure, Mention, Period, scale

_GROWTH = re.compile("增长|同比|增速|增幅|±|升跌|变动|变化|涨跌")
_SHARE = re.compile("占比|比重|构成")
_PART = re.compile(r"^(?:其中|#|\s|:|,)+")
_LAST_YEAR = re.compile("上年|去年")
_POINTS = ("percentage_point",)


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column's header says: the quantity it names, unit, period, and whether it is growth or a share."""

    naming: Naming | None
    unit: str
    period: Period | None
    measure: Measure


def table_claims(reader: Reader, table: Table, number: int, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """The claims of one line of a table, in text order.

    Args:
        reader: the state of reading.
        table: the table that the line belongs to.
        number: the line (0-based).
        mentions: its mentions.
    """
    if number not in table.rows:
        return
    columns, row = _columns(table, reader), table.rows[number]
    naming, place = _row(row[0], reader, _parent(table, number, reader))
    current: Naming | None = None
    for cell, column in zip(row[1:], columns[1:], strict=False):
        mention = _mention_in(cell, mentions)
        if mention is None or not is_figure(cell):
            continue
        current = column.naming or naming or current
        period = (
            column.period or (None if column.measure == "level" else _latest(columns)) or _period(table.caption, reader)
        )
        unit = column.unit or (row[0].unit or table.unit if column.measure == "level" else "%")
        yield _claim(reader, mention, current or Naming(None, row[0].label), column.measure, unit, place, period)


def _parent(table: Table, number: int, reader: Reader) -> Naming | None:
    """The quantity of the last row above that is no 其中 of another."""
    above = [row for n, row in table.rows.items() if n < number and not _PART.match(row[0].text)]
    named = [naming for row in above if (naming := _row(row[0], reader, None)[0]) and naming.indicator]
    return named[-1] if named else None


def _columns(table: Table, reader: Reader) -> list[_Column]:
    columns: list[_Column] = []
    for cell in table.header:
        measure: Measure = (
            "growth_rate" if _GROWTH.search(cell.label) else "share" if _SHARE.search(cell.label) else "level"
        )
        period = _period(cell.label, reader)
        named = _named(cell.label) if measure == "level" and not period else None
        if measure != "level" and columns:
            named = columns[-1].naming
        columns.append(_Column(named, cell.unit, period, measure))
    return columns


def _row(cell: Cell, reader: Reader, parent: Naming | None) -> tuple[Naming | None, Place | None]:
    """A row is of a place, or of a quantity: 其中:城镇居民 narrows the row above."""
    label = _PART.sub("", cell.label)
    for word in tokens(label):
        if word.areas and word.end - word.start == len(label):
            return None, Place((word.areas[0],))
    found = _named(label)
    if found and found.indicator:
        return found, reader.frame.place
    if parent and parent.indicator:
        tail = re.sub("^(?:全体)?居民", "", parent.indicator.zh)
        narrowed = known_as(label + tail, label + parent.indicator.zh)
        if narrowed:
            return narrowed, reader.frame.place
    return Naming(None, label), reader.frame.place


def _named(label: str) -> Naming | None:
    if not label:
        return None
    whole = surface_names().get(label)
    if whole:
        return of_indicator(whole)
    found = [word.indicator for word in tokens(label) if word.indicator]
    return of_indicator(found[-1]) if found else Naming(None, label)


def _period(text: str, reader: Reader) -> Period | None:
    year = reader.clock.document.end.year if reader.clock.document else None
    for mention in scan_line(0, text):
        if mention.kind == "date":
            return date_period(mention.form, mention.quote, year, reader.frame.published)
    if year and _LAST_YEAR.search(text):
        return cal.year(year - 1)
    return None


def _latest(columns: list[_Column]) -> Period | None:
    periods = [column.period for column in columns if column.period]
    return max(periods, key=lambda period: period.end, default=None)


def _mention_in(cell: Cell, mentions: Sequence[Mention]) -> Mention | None:
    found = [m for m in mentions if m.start < cell.end and cell.start < m.end and m.amount is not None]
    return found[0] if len(found) == 1 else None


def _claim(
    reader: Reader,
    mention: Mention,
    naming: Naming,
    measure: Measure,
    unit_words: str,
    place: Place | None,
    period: Period | None,
) -> Claim:
    amount = mention.amount
    if amount is None:
        raise ValueError(f"{mention.quote} has no amount")
    unit, mult = amount.unit, amount.unit_mult
    if not unit and not amount.counter:
        unit, extra = _unit(unit_words)
        mult += extra
    unit = unit or (
        "count" if amount.counter else naming.indicator.unit_measure if naming.indicator else "dimensionless"
    )
    if unit in _POINTS:
        measure = "change"
    if measure == "level" and unit in ("percent", "permille") and naming.indicator and naming.indicator.bare_measure:
        measure = naming.indicator.bare_measure  # type: ignore[assignment]  # the codelist's test holds the codes
    indicator = naming.indicator
    grows = measure in ("growth_rate", "change")
    base = (indicator.price_growth if grows else indicator.price_level) if indicator else ""
    place = place or reader.frame.place
    return Claim(
        mention=replace(mention, kind="claim"),
        indicator=indicator.code if indicator else "other",
        indicator_zh=naming.label,
        indicator_en=indicator.en if indicator else None,
        measure=measure,
        basis="yoy"
        if grows
        else f"of:{(indicator.share_of if indicator else '') or '总量'}"
        if measure == "share"
        else None,
        obs_value=amount.obs_value,
        unit_mult=mult,
        unit_measure=unit,
        counted=(naming.counted or naming.label) if unit == "count" else None,
        lower=None if amount.low is None else scale(amount.low, mult),
        upper=None if amount.high is None else scale(amount.high, mult),
        qualifier=amount.qualifier,
        claim_status="actual",
        obs_status="A",
        price_base=base or None,
        ref_area=place.code if place else None,
        ref_area_name=place.name if place else None,
        subject=reader.organisations.document,
        period=period or reader.clock.document,
        attribution=None,
        trace=(
            ("indicator", "table_label"),
            ("measure", "table_header"),
            ("period", "table_header"),
            ("place", "table_label"),
            ("status", "table"),
        ),
    )


def _unit(words: str) -> tuple[str, int]:
    """Unit code and power of ten of a written unit: 亿元 → CNY, 8; 人民币百万元 → CNY, 6."""
    found = scan_line(0, "1" + re.sub("^人民币", "", words)) if words else []
    amount = found[0].amount if found else None
    if amount is None or not (amount.unit or amount.counter):
        return "", 0
    return amount.unit or "count", scale(amount.obs_value, amount.unit_mult).adjusted()
