"""What a reader of the SVG is told: the description for who cannot see it, and each mark's source under the pointer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

_GROUP = re.compile(r'<g id="([^"]+)">')


def accessible(svg: bytes, description: str, told: Mapping[str, str]) -> bytes:
    """Give screen readers the description, which matplotlib writes as metadata only, and every mark its title.

    Args:
        svg: as matplotlib writes it.
        description: of the whole picture.
        told: the title of each mark, by its id; its further elements (`id.arrow`) bear the same.
    """
    text = svg.decode().replace("<svg ", '<svg role="img" ', 1)
    text = text.replace("</title>", f"</title>\n <desc>{escape(description, quote=False)}</desc>", 1)

    def titled(opened: re.Match[str]) -> str:
        title = told.get(opened[1]) or told.get(opened[1].rpartition(".")[0])
        return f"{opened[0]}\n   <title>{escape(title, quote=False)}</title>" if title else opened[0]

    return _GROUP.sub(titled, text).encode()
