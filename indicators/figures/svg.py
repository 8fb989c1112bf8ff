"""What a reader of the SVG is told: the description for who cannot see it, and each mark's source under the pointer."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape


def accessible(svg: bytes, description: str, told: Mapping[str, str]) -> bytes:
    """Give screen readers the description, which matplotlib writes as metadata only, and every mark its title.

    Args:
        svg: as matplotlib writes it.
        description: of the whole picture.
        told: the title of each element, by its id.
    """
    text = svg.decode().replace("<svg ", '<svg role="img" ', 1)
    text = text.replace("</title>", f"</title>\n <desc>{escape(description, quote=False)}</desc>", 1)
    for gid, title in told.items():
        text = text.replace(f'<g id="{gid}">', f'<g id="{gid}">\n   <title>{escape(title, quote=False)}</title>', 1)
    return text.encode()
