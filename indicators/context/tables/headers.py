"""What the header of a table says of a column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from indicators.context import calendar as cal
from indicators.context.cues import patterns
from indicators.context.dates import date_period
from indicators.context.names.naming import Naming, known_as, of_indicator
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.context.tables.grid import Table
from indicators.context.tables.units import is_unit, split_unit
from indicators.indicator_list import surface_names
from indicators.lexicon import tokens
from indicators.mentions.scan import scan_line
from indicators.model import ClaimStatus, Measure, Period

Holds = Literal["labels", "units", "numbers", "figures"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what its cells hold, and of its figures the quantity, unit, period, place, measure and status."""

    holds: Holds
    words: str = ""
    naming: Naming | None = None
    unit: str = ""
    period: Period | None = None
    place: Place | None = None
    measure: Measure = "level"
    basis: str | None = None
    status: ClaimStatus | None = None


def read_columns(table: Table, reader: Reader, period: Period | None) -> list[Column]:
    """The columns of a table, from left to right.

    Args:
        table: the table.
        reader: the state of reading.
        period: the period of the caption or the article, which 上年同期 and 当月 are told from.
    """
    columns: list[Column] = []
    for number, header in enumerate(table.header):
        holds = _holds(table, number, header)
        before = next((c for c in reversed(columns) if c.holds == "figures"), None)
        columns.append(_figures(header, before, reader, period) if holds == "figures" else Column(holds, header))
    return columns


def _holds(table: Table, number: int, header: str) -> Holds:
    words, cells = patterns("tables"), table.column(number)
    if words["unit"].match(header) and cells and all(is_unit(text) or not _digits(text) for text in cells):
        return "units"
    if words["number"].match(header):
        return "numbers"
    column = [row[number] for row in table.rows if number < len(row) and row[number].text]
    figures = sum(cell.is_figure for cell in column)
    if number == 0:
        ranks = figures == len(column) and words["rank"].search(header)
        return "numbers" if ranks else "labels"
    return "figures" if figures and 2 * figures >= sum(map(_digits, cells)) else "labels"


def _digits(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _figures(header: str, before: Column | None, reader: Reader, period: Period | None) -> Column:
    words, unit = split_unit(header)
    read = patterns("tables")
    measure, basis = _measure(words)
    status: ClaimStatus | None = "target" if read["target"].search(words) and measure == "level" else None
    status = "forecast" if read["forecast"].search(words) else status
    own = read_period(words, reader, period)
    naming = None if own and measure == "level" and not _beside_a_period(words) else _named(words, measure)
    place = place_of(words) if naming is None or naming.indicator is None else None
    if place:
        naming = None
    if naming is None and measure != "level" and before:
        naming = before.naming
        place, own = place or before.place, own or (before.period if before.naming else None)
    return Column("figures", words, naming, unit, own, place, measure, basis, status)


def _measure(words: str) -> tuple[Measure, str | None]:
    read = patterns("tables")
    if read["rank"].search(words):
        return "rank", None
    if read["completed"].search(words):
        return "share", "of:年度任务"
    if read["growth"].search(words):
        return "growth_rate", "pop" if read["of_previous"].search(words) else "yoy"
    if read["share"].search(words):
        return "share", None
    return "level", None


def _beside_a_period(words: str) -> bool:
    """Whether a header names a quantity beside its period: 2023年产量."""
    return any(word.indicator for word in tokens(words))


def _named(words: str, measure: Measure) -> Naming | None:
    """The quantity that a header names, None where it says only 绝对值, 同比 or 增速."""
    whole = surface_names().get(words)
    if whole:
        return of_indicator(whole)
    found = [word.indicator for word in tokens(words) if word.indicator]
    if found:
        return of_indicator(found[-1])
    return (
        Naming(None, words) if measure == "level" and words and not patterns("tables")["value"].match(words) else None
    )


def place_of(words: str) -> Place | None:
    """The place that some words are the whole name of.

    >>> place_of("苏州市").name, place_of("苏州市出口")
    ('苏州市', None)
    """
    found = next((word for word in tokens(words) if word.areas and word.end - word.start == len(words)), None)
    return Place((found.areas[0],)) if found else None


def read_period(words: str, reader: Reader, around: Period | None) -> Period | None:
    """The period that a header, a label or a caption names, None of none.

    Args:
        words: the words.
        reader: the state of reading.
        around: the period that words without a year belong to.
    """
    read = patterns("tables")
    document = around or reader.clock.document
    year = document.end.year if document else None
    for mention in scan_line(0, words):
        if mention.kind == "date":
            return date_period(mention.form, mention.quote, year, reader.frame.published)
    if bare := re.fullmatch(r"((?:19|20)\d\d)[AEF]?", words):
        return cal.year(int(bare[1]))
    if document and read["last_year"].match(words):
        return cal.shift_years(document, -1)
    if document and read["month"].search(words):
        return cal.months(document.end.year, document.end.month, document.end.month)
    return None


def narrowed(naming: Naming, label: str) -> Naming | None:
    """The indicator that a row narrows its column's, or that of the row above, to: 城镇居民 of 居民人均可支配收入."""
    if naming.indicator is None:
        return None
    tail = re.sub("^(?:全体|全部)?(?:居民)?", "", naming.indicator.zh)
    return known_as(label + tail, label + naming.indicator.zh, label + naming.label)
