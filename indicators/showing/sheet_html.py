"""A sheet as HTML for notebooks: figures with their line on hover and its place as a link, caveats, and the sources.

Styles are inline and take the page's own colours, and nothing needs a script, so that the whole stands on light and on
dark, in a notebook that is not trusted, and in an export.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from indicators.showing.excerpt import marked
from indicators.showing.places import Place, by_article, places_of
from indicators.showing.sheet import Cell, Note, Sheet, Text
from indicators.showing.sheet_parts import MARKS, in_order, places_beside, texts
from indicators.showing.wording import say

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_FIGURE = "background:rgba(0,158,115,0.25); font-weight:bold"
_SMALL = "font-size:0.85em; font-weight:normal"
_QUIET = "opacity:0.7"
_LINE = "solid rgba(128,128,128,0.4)"
_BOX = "text-align:left; padding:0.35em 0.9em"
_CELL = f"{_BOX}; vertical-align:top; border-bottom:1px {_LINE}"
_HEAD = f"{_BOX}; vertical-align:bottom; border-bottom:2px {_LINE}"
_SHORT = 14  # characters of a text that is not broken
_LONG = 60  # characters of a text that gets a wider column
_BADGE = "color:#ffffff; border-radius:3px; padding:0.05em 0.5em; font-size:0.85em"
_COLOURS = {"refuse": "#a3262a", "warn": "#8a5300", "note": "#55606b"}  # white on them reads on any page
_TONES = {"good": "#0a9a6a", "bad": "#d0413f", "doubt": "#b07400"}
_OPEN = 12  # lines of sources shown without unfolding


def sheet_html(sheet: Sheet, dataset: Dataset, langs: Sequence[str] = ("zh", "en")) -> str:
    """Draw a sheet, in the first language with the others small beneath.

    Raises:
        IndicatorsError: a claim or a language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    page = _Page(places_of(sheet.claim_ids, dataset), tuple(langs))
    title = f'<div style="font-weight:bold; margin:0.3em 0">{page.text(sheet.title)}</div>'
    notes = "".join(map(page.note, in_order(sheet.notes)))
    return f'<div lang="zh-CN">{title}{page.table(sheet)}{notes}{page.sources()}</div>'


@dataclass(frozen=True, slots=True)
class _Page:
    """Draws parts of a sheet in some languages; `places` has the line of each claim."""

    places: Mapping[str, Place]
    langs: tuple[str, ...]

    def table(self, sheet: Sheet) -> str:
        head = "".join(f'<th style="{_HEAD}">{self.text(name)}</th>' for name in sheet.head)
        rows = "".join(
            "<tr>" + "".join(f'<td style="{_style(cell)}">{self.cell(cell)}</td>' for cell in row) + "</tr>"
            for row in sheet.rows
        )
        return (
            '<table style="border-collapse:collapse; margin:0.3em 0; font-size:1em">'
            f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        )

    def cell(self, cell: Cell) -> str:
        if cell.tone == "quiet":
            text = f'<span style="{_QUIET}">{self.text(cell.text, cell.claim_ids, style=_SMALL)}</span>'
        else:
            text = self.text(cell.text, cell.claim_ids)
        if mark := MARKS.get(cell.tone):
            text = f'<b style="color:{_TONES[cell.tone]}">{mark}</b> {text}'
        return f'<span title="{escape(self.hover(cell.claim_ids))}">{text}</span>' if cell.claim_ids else text

    def hover(self, claim_ids: Iterable[str]) -> str:
        """What a number shows when the pointer rests on it: line and citation of each claim."""
        told = ((self.places[claim].line(claim), self.places[claim].citation(claim)) for claim in claim_ids)
        return "\n\n".join(f"{marked(line)}\n{citation}" for line, citation in told)

    def note(self, note: Note) -> str:
        mark, words = say("severity", note.severity, "mark"), self.words("severity", note.severity)
        badge = f'<span style="{_BADGE}; background:{_COLOURS[note.severity]}">{mark} {words}</span>'
        return f'<div style="margin:0.35em 0">{badge} {self.text(note.text, note.claim_ids, between=" ")}</div>'

    def sources(self) -> str:
        if not self.places:
            return ""
        articles = by_article(self.places.values())
        opened = " open" if sum(map(len, articles)) <= _OPEN else ""
        summary = f"<summary>{self.words('sheet', 'sources')}</summary>"
        return f'<details{opened} style="margin:0.6em 0">{summary}{"".join(map(_article, articles))}</details>'

    def text(
        self,
        text: Text,
        claim_ids: Sequence[str] = (),
        between: str = "<br>",
        style: str = f"{_SMALL}; {_QUIET}",
    ) -> str:
        """A text in the first language, the places it stands on, and the other languages small and quiet."""
        first, *others = texts(text, self.langs)
        beside = " ".join(map(_link, places_beside(first, claim_ids, self.places)))
        links = f' <span style="{_SMALL}">{beside}</span>' if beside else ""
        small = "".join(f'{between}<span style="{style}">{self.linked(other)}</span>' for other in others)
        return f"{self.linked(first)}{links}{small}"

    def linked(self, text: str) -> str:
        """A text whose own mentions of places are links."""
        html = escape(text).replace("\n", "<br>")
        named = dict.fromkeys(place for place in self.places.values() if place.short in text)
        for place in named:
            html = html.replace(escape(place.short), _link(place))
        return html

    def words(self, group: str, code: str) -> str:
        return " ".join(texts({lang: say(group, code, lang) for lang in self.langs}, self.langs))


def _style(cell: Cell) -> str:
    """Keep a column no wider than is good to read, and a short text such as a rank or a number on one line."""
    if max(map(len, cell.text.values())) <= _SHORT:
        return f"{_CELL}; white-space:nowrap"
    return f"{_CELL}; max-width:{'44em' if max(map(len, cell.text.values())) > _LONG else '26em'}"


def _article(places: Sequence[Place]) -> str:
    first = places[0].first
    file = f' <span style="{_QUIET}">{escape(first.file)}</span>' if first.file else ""
    lines = "".join(f'<div style="margin:0.2em 0 0.2em 1.5em">{_link(each)} {_excerpt(each)}</div>' for each in places)
    return f'<div style="margin:0.4em 0">{escape(first.article)}{file}{lines}</div>'


def _excerpt(place: Place) -> str:
    return "".join(
        f'<span style="{_FIGURE}">{escape(text)}</span>' if figure else escape(text) for text, figure in place.excerpt
    )


def _link(place: Place) -> str:
    # An editor in JupyterLab goes to a line by the fragment of RFC 5147, which counts the lines before it.
    address = place.link(f"#line={place.first.line - 1}")
    return escape(place.short) if address is None else f'<a href="{escape(address)}">{escape(place.short)}</a>'
