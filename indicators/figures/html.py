"""A chart in a notebook: the picture with its words for who cannot see it, and a caption whose places are links."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape

from indicators.figures.plan import Language
from indicators.figures.spec import words

_SHOWN = 5  # paragraphs; of more the rest is folded
_NOTE = "margin:0.15em 0; font-size:0.85em; line-height:1.4"


def figure_html(png: bytes, alt: str, notes: Sequence[str], urls: Mapping[str, str], language: Language) -> str:
    """Write the HTML: JupyterLab shows no SVG in a notebook that is not trusted, so the picture is a PNG.

    Args:
        png: the picture.
        alt: the same in words.
        notes: the paragraphs of the caption.
        urls: where each place in brackets (`[004 L72]`) leads.
        language: of the words.
    """
    said = [f'<div style="{_NOTE}">{_linked(note, urls)}</div>' for note in notes]
    shown = len(said) if len(said) <= _SHOWN + 1 else _SHOWN
    more = str(words()["note"]["folded"][language]).format(number=len(said) - shown)
    rest = "".join(said[shown:])
    folded = f'<details><summary style="{_NOTE}">{more}</summary>{rest}</details>' if rest else ""
    image = f'<img alt="{escape(alt)}" src="data:image/png;base64,{b64encode(png).decode()}" width="720">'
    return f'<div lang="zh-CN">{image}{"".join(said[:shown])}{folded}</div>'


def _linked(note: str, urls: Mapping[str, str]) -> str:
    text = escape(note, quote=False)
    for place, url in urls.items():
        text = text.replace(place, f'<a href="{escape(url)}">{place}</a>')
    return text
