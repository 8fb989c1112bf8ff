"""What the first cells of a row say: a quantity, a place, a period, or whose figures they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indicators.context.cues import patterns
from indicators.context.names.naming import Naming, of_indicator
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.context.tables.grid import Row
from indicators.context.tables.headers import Column, narrowed, place_of, read_period
from indicators.context.tables.units import is_unit, split_unit
from indicators.indicator_list import surface_names
from indicators.lexicon import tokens
from indicators.model import Measure, Period

_NOTE = re.compile(r"\[\d{1,2}\]")  # 普通高中[3]: the mark of a footnote
_ABROAD = frozenset({"country", "region", "world"})


@dataclass(frozen=True, slots=True)
class Label:
    """A row: its words, the unit in them, and what they name."""

    words: str
    unit: str = ""
    naming: Naming | None = None
    place: Place | None = None
    partner: str | None = None
    period: Period | None = None
    measure: Measure = "level"


def read_label(row: Row, columns: list[Column], reader: Reader, period: Period | None, above: Naming | None) -> Label:
    """What the label of a row says.

    Args:
        row: the row.
        columns: its columns.
        reader: the state of reading.
        period: the period of the caption or the article.
        above: the quantity of the last row above that is no part of another.
    """
    text = next((c.text for c, column in zip(row, columns, strict=False) if column.holds == "labels" and c.text), "")
    words, unit = split_unit(_NOTE.sub("", patterns("tables")["part"].sub("", text)))
    written = next((c.text for c, column in zip(row, columns, strict=False) if column.holds == "units"), "")
    unit = written if is_unit(written) else unit
    if patterns("tables")["total"].match(words):
        return Label(words, unit)
    if place := place_of(words):
        return _of_a_place(words, unit, place, reader)
    if own := read_period(words, reader, period):
        return Label(words, unit, period=own)
    measure: Measure = "growth_rate" if patterns("tables")["growth"].search(words) else "level"
    return Label(words, unit, _named(words, text, above), measure=measure)


def _of_a_place(words: str, unit: str, place: Place, reader: Reader) -> Label:
    """A country in a table of trade is a partner of the article's place, else the figures are the place's own."""
    own = reader.frame.place
    if own and own.code and place.areas[0].level in _ABROAD and own.areas[0].level not in _ABROAD:
        return Label(words, unit, partner=words)
    return Label(words, unit, place=place)


def _named(words: str, text: str, above: Naming | None) -> Naming:
    if whole := surface_names().get(words):
        return of_indicator(whole)
    part = narrowed(above, words) if above else None
    if part and is_part(text):
        return part
    return _quantity(words) or part or Naming(None, words)


def is_part(text: str) -> bool:
    """Whether a label says that its row is a part of the one above: 其中:稻谷."""
    return bool(patterns("tables")["within"].match(text))


def quantity_of(row: Row) -> Naming | None:
    """The quantity that a row names for the parts below it, None where it is a part itself or names none."""
    if is_part(row[0].text):
        return None
    return _quantity(split_unit(patterns("tables")["part"].sub("", row[0].text))[0])


def _quantity(words: str) -> Naming | None:
    found = [word.indicator for word in tokens(words) if word.indicator]
    return of_indicator(found[-1]) if found else None
