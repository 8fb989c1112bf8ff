"""A citation as HTML for notebooks: the line with the figure marked, and below it where it stands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indicators.citation import Citation

_FIGURE = "background:rgba(0,158,115,0.25); font-weight:bold"


def citation_html(citation: Citation) -> str:
    """Draw a citation; without the article at hand the quote stands alone."""
    line = citation.line_text or citation.quote
    start = citation.start if citation.line_text else 0
    end = start + len(citation.quote)
    marked = f'{escape(line[:start])}<span style="{_FIGURE}">{escape(line[start:end])}</span>{escape(line[end:])}'
    return f"<blockquote><p>{marked}</p><p><small>{escape(str(citation))}</small></p></blockquote>"
