"""A sheet as Markdown: a table whose figures have footnotes, each a full citation with the quote in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from indicators.showing.places import Place, places_of
from indicators.showing.sheet import Cell, Note, Sheet, Text
from indicators.showing.sheet_parts import MARKS, in_order, texts
from indicators.showing.wording import say

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")


def sheet_markdown(sheet: Sheet, dataset: Dataset, lang: str = "zh") -> str:
    """Write a sheet in one language, ending with a line feed; links lead from the current folder to file and line.

    Raises:
        IndicatorsError: a claim or the language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    places = places_of(sheet.claim_ids, dataset)
    numbers = {claim_id: number for number, claim_id in enumerate(places, 1)}
    head = [_text(name, lang) for name in sheet.head]
    rows = [[_cell(cell, numbers, lang) for cell in row] for row in sheet.rows]
    table = [_row(head), _row(["---"] * len(head)), *map(_row, rows)]
    notes = [_note(note, numbers, lang) for note in in_order(sheet.notes)]
    sources = [f"[^{number}]: {_citation(places[claim_id], claim_id)}" for claim_id, number in numbers.items()]
    parts = ([f"**{_text(sheet.title, lang)}**"], table, notes, sources)
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell, numbers: Mapping[str, int], lang: str) -> str:
    mark = MARKS.get(cell.tone)
    return f"{mark} " * bool(mark) + _text(cell.text, lang) + _marks(cell.claim_ids, numbers)


def _note(note: Note, numbers: Mapping[str, int], lang: str) -> str:
    return f"- **{say('severity', note.severity, lang)}** {_text(note.text, lang)}{_marks(note.claim_ids, numbers)}"


def _marks(claim_ids: Iterable[str], numbers: Mapping[str, int]) -> str:
    return "".join(f"[^{numbers[claim_id]}]" for claim_id in dict.fromkeys(claim_ids))


def _citation(place: Place, claim_id: str) -> str:
    cited = place.citation(claim_id)
    address = place.link(f"#L{cited.line}")
    where = escaped(cited.place) if address is None else f"[{escaped(cited.place)}]({address})"
    sentence = "".join(f"**{escaped(text)}**" if figure else escaped(text) for text, figure in place.sentence(claim_id))
    return f"{escaped(cited.article)}，{where}，“{sentence}” {escaped(cited.short)}"


def _text(text: Text, lang: str) -> str:
    return "<br>".join(map(escaped, texts(text, [lang])[0].split("\n")))


def escaped(text: str) -> str:
    r"""Write a text so that Markdown takes none of it for a sign.

    >>> escaped("a|b *c*")
    'a\\|b \\*c\\*'
    """
    return _SPECIAL.sub(r"\\\1", text)
