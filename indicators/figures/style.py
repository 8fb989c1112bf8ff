"""The look of the figures, and the only module that knows matplotlib: font, colours, primitives, saving."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.style
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, fontManager
from matplotlib.ft2font import FT2Font
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, Rectangle
from matplotlib.textpath import TextToPath

FONT = Path(__file__).parent / "fonts" / "IndicatorsSansSC-Regular.ttf"
FAMILY = "Indicators Sans SC"
DPI = 200
LIFT = 0.0015  # inches a point: the middle of digits stands below that of the line
VERSION = ".".join(mpl.__version__.split(".")[:2])

INK, QUIET, RULE = "#1a1a1a", "#595959", "#d0d0d0"
# Okabe and Ito, Color Universal Design, 2008. Rows are named, so that no colour is needed to read one; blue and
# orange, which stand for places, differ in grey print too.
COLOURS = {"blue": "#0072B2", "orange": "#E69F00", "green": "#009E73", "grey": "#4d4d4d"}
SIZES = {
    "title": 16.0,
    "subtitle": 12.0,
    "heading": 11.0,
    "row": 12.5,
    "label": 12.5,
    "note": 10.0,
    "tick": 9.5,
    "foot": 9.0,
}

_RC = {
    "font.family": FAMILY,
    "svg.fonttype": "path",
    "svg.hashsalt": "indicators",
    "text.parse_math": False,
    "hatch.linewidth": 1.4,
}
_METADATA: Mapping[str, dict[str, str | None]] = {
    "svg": {"Date": None, "Creator": None},
    "png": {"Software": None},
}


@cache
def font_path() -> str:
    """Register the package's font and find it under its own name, never falling back to a system font.

    Raises:
        ValueError: matplotlib finds no font of that name.
    """
    fontManager.addfont(FONT)
    return str(findfont(FontProperties(family=FAMILY), fallback_to_default=False))


@contextmanager
def look() -> Iterator[None]:
    """Draw with matplotlib's defaults and ours, whatever the user's settings are; a missing character is an error."""
    font_path()
    with mpl.style.context(["default", _RC]), warnings.catch_warnings():
        warnings.filterwarnings("error", message=r"Glyph \d+ .* missing")
        yield


@cache
def _characters() -> frozenset[int]:
    return frozenset(FT2Font(FONT).get_charmap())


def missing(text: str) -> str:
    """Name the characters of a text that the font lacks.

    >>> missing("苏州 Suzhou 亿元"), missing("㐀")
    ('', '㐀')
    """
    return "".join(sorted({c for c in text if c != "\n" and ord(c) not in _characters()}))


@cache
def text_width(text: str, size: float) -> float:
    """Measure a line of text of `size` points: its width in inches."""
    font_path()
    prop = FontProperties(family=FAMILY, size=size)
    return float(TextToPath().get_text_width_height_descent(text, prop, ismath=False)[0]) / 72


class Canvas:
    """A page measured in inches from its upper left corner, so that what is drawn lies where the layout says."""

    def __init__(self, width: float, height: float) -> None:
        self._size = width, height
        self._figure = Figure(figsize=(width, height), facecolor="white")

    def text(
        self, x: float, y: float, text: str, style: str, *, colour: str = INK, align: str = "left", gid: str = ""
    ) -> None:
        """Write a line with its middle at height `y`, in one of the styles of `SIZES`."""
        artist = self._figure.text(
            *self._at(x, y - SIZES[style] * LIFT),
            text,
            fontsize=SIZES[style],
            color=colour,
            ha=align,
            va="center_baseline",
        )
        artist.set_gid(gid or None)

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, *, colour: str = RULE, width: float = 0.8, over: bool = False
    ) -> None:
        """Draw a thin line, under the bars or over them."""
        (ax, ay), (bx, by) = self._at(x0, y0), self._at(x1, y1)
        self._figure.add_artist(
            Line2D([ax, bx], [ay, by], color=colour, linewidth=width, solid_capstyle="butt", zorder=3 if over else 1)
        )

    def bar(self, x: float, y: float, width: float, height: float, *, colour: str, hatched: bool, gid: str) -> None:
        """Draw a bar with its middle at height `y`; a hatched one is white between the lines."""
        edge, face = (colour, "white") if hatched else ("none", colour)
        self._patch(
            x, y, width, height, gid, facecolor=face, edgecolor=edge, hatch="///" if hatched else None, linewidth=0
        )

    def outline(self, x: float, y: float, width: float, height: float, *, colour: str, closed: bool) -> None:
        """Draw the long sides of a bar, and its end if it is `closed`."""
        upper, lower = y - height / 2, y + height / 2
        for side in (upper, lower):
            self.rule(x, side, x + width, side, colour=colour, width=1.4, over=True)
        if closed:
            self.rule(x + width, upper, x + width, lower, colour=colour, width=1.4, over=True)

    def arrow(self, x0: float, x1: float, y: float, *, colour: str, gid: str) -> None:
        """Draw an arrow to the right: from here on, nothing is known."""
        patch = FancyArrowPatch(
            self._at(x0, y),
            self._at(x1, y),
            transform=self._figure.transFigure,
            arrowstyle="-|>,head_length=6,head_width=4",
            linestyle=(0, (3, 2)),
            color=colour,
            linewidth=1.6,
            shrinkA=0,
            shrinkB=0,
            gid=gid,
        )
        self._figure.add_artist(patch)

    def dot(self, x: float, y: float, *, colour: str, hollow: bool, gid: str) -> None:
        """Draw a dot with its middle at a point; a hollow one is no actual figure."""
        (ax, ay) = self._at(x, y)
        face = "white" if hollow else colour
        self._figure.add_artist(
            Line2D(
                [ax],
                [ay],
                marker="o",
                markersize=11,
                color=colour,
                markerfacecolor=face,
                markeredgewidth=1.6,
                gid=gid,
                zorder=3,
            )
        )

    def save(self, kind: str, title: str, description: str) -> bytes:
        """Give the page as `svg` or `png`: the same bytes on every run."""
        told: dict[str, str | None] = {"Title": title, "Description": description}
        buffer = io.BytesIO()
        self._figure.savefig(buffer, format=kind, dpi=DPI, metadata=told | _METADATA[kind])
        content = buffer.getvalue()
        return _accessible(content, description) if kind == "svg" else content

    def fonts(self) -> set[str]:
        """Name the font files that the page's texts are drawn with."""
        return {str(findfont(text.get_fontproperties(), fallback_to_default=False)) for text in self._figure.texts}

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x / self._size[0], 1 - y / self._size[1]

    def _patch(self, x: float, y: float, width: float, height: float, gid: str, **look: Any) -> None:
        left, bottom = self._at(x, y + height / 2)
        size = width / self._size[0], height / self._size[1]
        patch = Rectangle((left, bottom), *size, transform=self._figure.transFigure, gid=gid, zorder=2, **look)
        self._figure.add_artist(patch)


def _accessible(svg: bytes, description: str) -> bytes:
    """Give screen readers the description: matplotlib writes it as metadata only, which they skip."""
    told = f"</title>\n <desc>{escape(description, quote=False)}</desc>".encode()
    return svg.replace(b"<svg ", b'<svg role="img" ', 1).replace(b"</title>", told, 1)
