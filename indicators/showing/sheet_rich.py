"""The parts of a sheet as rich draws them: title, table, notes, and the lines that the figures stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table

from indicators.showing.column_widths import column_widths, settled
from indicators.showing.places import Place, by_article, places_of
from indicators.showing.sheet import Cell, Note, Sheet, Text
from indicators.showing.sheet_parts import MARKS, in_order, places_beside, texts
from indicators.showing.wording import say
from indicators.showing.wrapped_text import WrappedText

if TYPE_CHECKING:
    from rich.console import RenderableType

    from indicators.dataset import Dataset

_TONES = {"plain": "", "good": "green", "bad": "bold red", "doubt": "yellow", "quiet": "dim"}
_SEVERITIES = {"refuse": "bold red", "warn": "yellow", "note": "cyan"}
_FIGURE = "bold green"
_WORD = 12  # columns: a narrower text is not broken
_GAP = 3  # columns that the box puts between two of the table


def parts(sheet: Sheet, dataset: Dataset, lang: str, width: int) -> Iterator[RenderableType]:
    """Draw the parts of a sheet, top to bottom, for a terminal of some width.

    Raises:
        IndicatorsError: a claim or the language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    places = places_of(sheet.claim_ids, dataset)
    yield WrappedText(_said(sheet.title, lang), "bold")
    yield _table(sheet, places, lang, width)
    if sheet.notes:
        yield WrappedText()
    yield from (_note(note, places, lang) for note in in_order(sheet.notes))
    if places:
        yield WrappedText(f"\n{say('sheet', 'sources', lang)}", "bold")
    for article in by_article(places.values()):
        head = WrappedText(article[0].first.article)
        yield head.append(f"  {article[0].first.file}", "dim")
        yield _lines(article)


def _table(sheet: Sheet, places: Mapping[str, Place], lang: str, width: int) -> Table:
    head = [WrappedText(_said(name, lang)) for name in sheet.head]
    rows = [[_cell(cell, places, lang) for cell in row] for row in sheet.rows]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for name, column_width in zip(head, _widths([head, *rows], width - _GAP * (len(head) - 1)), strict=True):
        table.add_column(name, width=column_width)
    for row in rows:
        table.add_row(*row)
    return table


def _widths(rows: Sequence[Sequence[WrappedText]], room: int) -> list[int]:
    columns = list(zip(*rows, strict=True))
    natural = [max(text.natural for text in column) for column in columns]
    least = [_least(column, most) for column, most in zip(columns, natural, strict=True)]

    @cache
    def heights(number: int, width: int) -> list[int]:
        return [text.height(width) for text in columns[number]]

    widths = column_widths(natural, least, room)
    return widths if widths == natural else settled(widths, least, heights)


def _least(column: Sequence[WrappedText], natural: int) -> int:
    return natural if natural <= _WORD else min(max(text.least for text in column), natural)


def _cell(cell: Cell, places: Mapping[str, Place], lang: str) -> WrappedText:
    mark = MARKS.get(cell.tone)
    text = WrappedText()
    text.append(f"{mark} " if mark else "", _TONES[cell.tone])
    text.append(_said(cell.text, lang), _TONES[cell.tone])
    return _with_places(text, cell.claim_ids, places)


def _note(note: Note, places: Mapping[str, Place], lang: str) -> Table:
    grid = _grid()
    head = f"{say('severity', note.severity, 'mark')} {say('severity', note.severity, lang)}"
    text = _with_places(WrappedText(_said(note.text, lang)), note.claim_ids, places)
    grid.add_row(WrappedText(head, _SEVERITIES[note.severity]), text)
    return grid


def _lines(article: Iterable[Place]) -> Table:
    grid = _grid()
    for place in article:
        sentence = WrappedText()
        for text, figure in place.excerpt:
            sentence.append(f"〔{text}〕" if figure else text, _FIGURE if figure else "")
        grid.add_row(WrappedText(place.short, "dim"), sentence)
    return grid


def _grid() -> Table:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    return grid


def _with_places(text: WrappedText, claim_ids: Iterable[str], places: Mapping[str, Place]) -> WrappedText:
    for place in places_beside(text.plain, claim_ids, places):
        text.append(f" {place.short}", "dim")
    return text


def _said(text: Text, lang: str) -> str:
    return texts(text, [lang])[0]
