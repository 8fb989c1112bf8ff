"""A sheet as HTML for notebooks: figures with their line on hover and its place as a link, caveats, and the sources.

Styles are inline and take the page's own colours, and nothing needs a script, so that the whole stands on light and on
dark, in a notebook that is not trusted, and in an export.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from indicators.showing.excerpt import marked
from indicators.showing.places import Place, by_article, places_of
from indicators.showing.sheet import Cell, Note, Sheet, Text
from indicators.showing.sheet_parts import MARKS, in_order, texts
from indicators.showing.wording import say

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_FIGURE = "background:rgba(0,158,115,0.25); font-weight:bold"
_SMALL = "font-size:0.85em; font-weight:normal"
_QUIET = "opacity:0.7"
_LINE = "solid rgba(128,128,128,0.4)"
_BOX = "text-align:left; padding:0.35em 0.9em; max-width:24em"
_CELL = f"{_BOX}; vertical-align:top; border-bottom:1px {_LINE}"
_HEAD = f"{_BOX}; vertical-align:bottom; border-bottom:2px {_LINE}"
_BADGE = "color:#ffffff; background:{colour}; border-radius:3px; padding:0.05em 0.5em; font-size:0.85em"
_COLOURS = {"refuse": "#a3262a", "warn": "#8a5300", "note": "#55606b"}  # white on them reads on any page
_TONES = {"good": "#00875f", "bad": "#d0413f", "doubt": "#b07400"}
_OPEN = 12  # lines of sources shown without unfolding


def sheet_html(sheet: Sheet, dataset: Dataset, langs: Sequence[str] = ("zh", "en")) -> str:
    """Draw a sheet, in the first language with the others small beneath.

    Raises:
        IndicatorsError: a claim or a language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    places = places_of(sheet.claim_ids, dataset)
    title = f'<div style="font-weight:bold; margin:0.3em 0">{_text(sheet.title, langs)}</div>'
    notes = "".join(_note(note, places, langs) for note in in_order(sheet.notes))
    return f'<div lang="zh-CN">{title}{_table(sheet, places, langs)}{notes}{_sources(places, langs)}</div>'


def _table(sheet: Sheet, places: Mapping[str, Place], langs: Sequence[str]) -> str:
    head = "".join(f'<th style="{_HEAD}">{_text(name, langs)}</th>' for name in sheet.head)
    rows = "".join(
        "<tr>" + "".join(f'<td style="{_CELL}">{_cell(cell, places, langs)}</td>' for cell in row) + "</tr>"
        for row in sheet.rows
    )
    return (
        '<table style="border-collapse:collapse; margin:0.3em 0; font-size:inherit">'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _cell(cell: Cell, places: Mapping[str, Place], langs: Sequence[str]) -> str:
    links = f" {_links(cell.claim_ids, places)}" if cell.claim_ids else ""
    text = _text(cell.text, langs, links)
    if cell.tone == "quiet":
        text = f'<span style="{_QUIET}">{_text(cell.text, langs, links, style=_SMALL)}</span>'
    elif mark := MARKS.get(cell.tone):
        text = f'<b style="color:{_TONES[cell.tone]}">{mark}</b> {text}'
    if not cell.claim_ids:
        return text
    return f'<span title="{escape(_hover(cell.claim_ids, places))}">{text}</span>'


def _note(note: Note, places: Mapping[str, Place], langs: Sequence[str]) -> str:
    words = " ".join(texts({lang: say("severity", note.severity, lang) for lang in langs}, langs))
    style = _BADGE.format(colour=_COLOURS[note.severity])
    badge = f'<span style="{style}">{say("severity", note.severity, "mark")} {words}</span>'
    links = f" {_links(note.claim_ids, places)}" if note.claim_ids else ""
    return f'<div style="margin:0.35em 0">{badge} {_text(note.text, langs, between=" ")}{links}</div>'


def _sources(places: Mapping[str, Place], langs: Sequence[str]) -> str:
    if not places:
        return ""
    articles = by_article(places.values())
    opened = " open" if sum(map(len, articles)) <= _OPEN else ""
    name = " ".join(texts({lang: say("sheet", "sources", lang) for lang in langs}, langs))
    listed = "".join(map(_article, articles))
    return f'<details{opened} style="margin:0.6em 0"><summary>{name}</summary>{listed}</details>'


def _article(places: Sequence[Place]) -> str:
    first = places[0].first
    file = f' <span style="{_QUIET}">{escape(first.file)}</span>' if first.file else ""
    lines = "".join(f'<div style="margin:0.2em 0 0.2em 1.5em">{_link(each)} {_excerpt(each)}</div>' for each in places)
    return f'<div style="margin:0.4em 0">{escape(first.article)}{file}{lines}</div>'


def _excerpt(place: Place) -> str:
    return "".join(
        f'<span style="{_FIGURE}">{escape(text)}</span>' if figure else escape(text) for text, figure in place.excerpt
    )


def _links(claim_ids: Iterable[str], places: Mapping[str, Place]) -> str:
    links = " ".join(_link(place) for place in dict.fromkeys(places[claim] for claim in claim_ids))
    return f'<span style="{_SMALL}">{links}</span>'


def _link(place: Place) -> str:
    # An editor in JupyterLab goes to a line by the fragment of RFC 5147, which counts the lines before it.
    address = place.link(f"#line={place.first.line - 1}")
    return place.short if address is None else f'<a href="{escape(address)}">{place.short}</a>'


def _hover(claim_ids: Iterable[str], places: Mapping[str, Place]) -> str:
    """What a number shows when the pointer rests on it: line and citation of each claim."""
    told = ((places[claim_id].line(claim_id), places[claim_id].citation(claim_id)) for claim_id in claim_ids)
    return "\n\n".join(f"{marked(line)}\n{citation}" for line, citation in told)


def _text(
    text: Text, langs: Sequence[str], after: str = "", between: str = "<br>", style: str = f"{_SMALL}; {_QUIET}"
) -> str:
    """A text in the first language, what comes after it, and the other languages small and quiet."""
    first, *others = texts(text, langs)
    small = "".join(f'{between}<span style="{style}">{_lines(other)}</span>' for other in others)
    return f"{_lines(first)}{after}{small}"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
