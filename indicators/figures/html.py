"""A chart in a notebook: the picture with its words for who cannot see it, and a caption whose places are links."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape


def figure_html(png: bytes, alt: str, notes: Sequence[str], urls: Mapping[str, str]) -> str:
    """Write the HTML: JupyterLab shows no SVG in a notebook that is not trusted, so the picture is a PNG.

    Args:
        png: the picture.
        alt: the same in words.
        notes: the paragraphs of the caption.
        urls: where each place in brackets (`[004 L72]`) leads.
    """
    said = "".join(f"<p>{_linked(note, urls)}</p>" for note in notes)
    image = f'<img alt="{escape(alt)}" src="data:image/png;base64,{b64encode(png).decode()}" width="720">'
    return f"<figure>{image}<figcaption>{said}</figcaption></figure>"


def _linked(note: str, urls: Mapping[str, str]) -> str:
    text = escape(note, quote=False)
    for place, url in urls.items():
        text = text.replace(place, f'<a href="{escape(url)}">{place}</a>')
    return text
