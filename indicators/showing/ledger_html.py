"""A ledger as HTML for notebooks: how many numbers of each kind, and the text with every number marked.

Without scripts and style sheets, so that a notebook that is not trusted shows it all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from indicators.codes import codes
from indicators.model import Kind, Mention

if TYPE_CHECKING:
    from indicators.ledger import Ledger, Segment

_EXAMPLES = 5
_LEFT = 'style="text-align:left; vertical-align:top"'
_QUIET = "opacity:0.65"
# Backgrounds let the page's own colours through, so that they read on light and on dark; the label says the kind too.
_MARKED: dict[Kind, str] = {"claim": "background:rgba(0,158,115,0.25); font-weight:bold"}
_OTHER = "background:rgba(128,128,128,0.18)"


def ledger_html(ledger: Ledger) -> str:
    """Draw a ledger: a table of its kinds, then the lines that hold a number, each number with its kind."""
    digits = len(ledger.unaccounted)
    rest = f"<p>不在其中的数字 · digits in none of these: <b>{digits}</b></p>"
    lines = "".join(_lines(ledger))
    text = f"<details open><summary>文中的数字 · in the text</summary>{lines}</details>"
    return f"<div>{_kinds(ledger)}{rest}{text}</div>"


def _kinds(ledger: Ledger) -> str:
    head = "".join(f"<th {_LEFT}>{cell}</th>" for cell in ("类别 kind", "个数 numbers", "例 examples", "含义 meaning"))
    rows = "".join(_kind(kind, count, ledger.mentions) for kind, count in ledger.counts.items() if count)
    total = f"<tr><td {_LEFT}>合计 all</td><td {_LEFT}><b>{len(ledger.mentions)}</b></td><td></td><td></td></tr>"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}{total}</tbody></table>"


def _kind(kind: Kind, count: int, mentions: Iterable[Mention]) -> str:
    code = codes("kind")[kind]
    quotes = list(dict.fromkeys(mention.quote for mention in mentions if mention.kind == kind))
    examples = "，".join(quotes[:_EXAMPLES]) + (" …" if len(quotes) > _EXAMPLES else "")
    meaning = f'{escape(code.definition_zh)}<br><span style="{_QUIET}">{escape(code.definition_en)}</span>'
    cells = (*map(escape, (f"{code.zh} {code.en.lower()}", str(count), examples)), meaning)
    return "<tr>" + "".join(f"<td {_LEFT}>{cell}</td>" for cell in cells) + "</tr>"


def _lines(ledger: Ledger) -> Iterator[str]:
    """The lines with numbers; runs of lines without any are counted."""
    for has_numbers, run in groupby(ledger.lines(), lambda line: any(segment.kind for segment in line[1])):
        lines = list(run)
        if has_numbers:
            yield from (_line(number, segments) for number, segments in lines)
        else:
            yield f'<div style="{_QUIET}">⋯ {len(lines)} 行没有数字 · lines without a number</div>'


def _line(number: int, segments: Iterable[Segment]) -> str:
    text = "".join(map(_segment, segments))
    return f'<div style="margin:0.4em 0; text-align:left"><span style="{_QUIET}">{number}</span> {text}</div>'


def _segment(segment: Segment) -> str:
    if not segment.kind:
        return escape(segment.text)
    code = codes("kind")[segment.kind]
    style = _MARKED.get(segment.kind, _OTHER)
    label = f'<small style="font-weight:normal"> {escape(code.zh)}</small>'
    return f'<span style="{style}" title="{escape(code.zh)} {escape(code.en)}">{escape(segment.text)}{label}</span>'
