"""A sheet for the terminal: a table, its caveats and its sources; without colours where no terminal listens."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from indicators.showing.places import Place, by_article, places_of
from indicators.showing.sheet import Cell, Note, Sheet
from indicators.showing.sheet_parts import MARKS, in_order, texts
from indicators.showing.wording import say

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text as Line

    from indicators.dataset import Dataset

WIDTH = 100  # where no terminal tells one, so that the same result is the same text everywhere
_TONES = {"plain": "", "good": "green", "bad": "bold red", "doubt": "yellow", "quiet": "dim"}
_SEVERITIES = {"refuse": "bold red", "warn": "yellow", "note": "cyan"}
_FIGURE = "bold green"
_JOINT = "\ue000"  # holds a place together while the text is laid out: a space would let it break


def print_sheet(sheet: Sheet, dataset: Dataset, lang: str = "zh") -> None:
    """Print a sheet: in colours and as wide as the terminal, or plain where the output goes elsewhere.

    Raises:
        IndicatorsError: a claim or the language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    from rich.console import Console

    if sys.stdout.isatty():
        text = _drawn(Console(highlight=False, force_jupyter=False), sheet, dataset, lang)
    else:
        text = sheet_text(sheet, dataset, lang)
    sys.stdout.write(f"{text}\n")


def sheet_text(sheet: Sheet, dataset: Dataset, lang: str = "zh", width: int = WIDTH) -> str:
    """Write a sheet as plain text, at most `width` columns wide; raises as `print_sheet` does."""
    from rich.console import Console

    plain = Console(file=io.StringIO(), width=width, highlight=False, color_system=None, force_jupyter=False)
    return _drawn(plain, sheet, dataset, lang)


def _drawn(console: Console, sheet: Sheet, dataset: Dataset, lang: str) -> str:
    with console.capture() as capture:
        for part in _parts(sheet, dataset, lang):
            console.print(part)
    lines = capture.get().rstrip().split("\n")
    return "\n".join(line.rstrip().replace(_JOINT, " ") for line in lines)


def _parts(sheet: Sheet, dataset: Dataset, lang: str) -> Iterator[RenderableType]:
    from rich.text import Text

    places = places_of(sheet.claim_ids, dataset)
    yield Text(texts(sheet.title, [lang])[0], "bold")
    yield _table(sheet, places, lang)
    for note in in_order(sheet.notes):
        yield _note(note, places, lang)
    if places:
        yield Text(f"\n{say('sheet', 'sources', lang)}", "bold")
    for article in by_article(places.values()):
        yield Text.assemble(article[0].first.article, (f"  {article[0].first.file}", "dim"))
        yield _lines(article)


def _table(sheet: Sheet, places: Mapping[str, Place], lang: str) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", padding=(0, 1))
    for name in sheet.head:
        table.add_column(Text(texts(name, [lang])[0]), overflow="fold")
    for row in sheet.rows:
        table.add_row(*(_cell(cell, places, lang) for cell in row))
    return table


def _cell(cell: Cell, places: Mapping[str, Place], lang: str) -> Line:
    from rich.text import Text

    mark = MARKS.get(cell.tone)
    text = Text(f"{mark} " if mark else "", _TONES[cell.tone])
    text.append(texts(cell.text, [lang])[0], _TONES[cell.tone])
    for short in _shorts(cell.claim_ids, places):
        text.append(f" {short}", "dim")
    return text


def _note(note: Note, places: Mapping[str, Place], lang: str) -> Table:
    from rich.table import Table
    from rich.text import Text

    line = Text(texts(note.text, [lang])[0])
    for short in _shorts(note.claim_ids, places):
        line.append(f" {short}", "dim")
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    head = f"{say('severity', note.severity, 'mark')} {say('severity', note.severity, lang)}"
    grid.add_row(Text(head, _SEVERITIES[note.severity]), line)
    return grid


def _lines(article: Iterable[Place]) -> Table:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    for place in article:
        sentence = Text()
        for text, figure in place.excerpt:
            sentence.append(f"〔{text}〕" if figure else text, _FIGURE if figure else "")
        grid.add_row(place.short, sentence)
    return grid


def _shorts(claim_ids: Iterable[str], places: Mapping[str, Place]) -> list[str]:
    return list(dict.fromkeys(places[claim_id].short.replace(" ", _JOINT) for claim_id in claim_ids))
