"""The look of the figures, and the only module that knows matplotlib: font, colours, primitives, saving."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Literal

import matplotlib as mpl
import matplotlib.style
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, fontManager
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, Rectangle

from indicators.figures.svg import accessible

FONT = Path(__file__).parent / "fonts" / "IndicatorsSansSC-Regular.ttf"
FAMILY = "Indicators Sans SC"
DPI = 200
_EM = 1000  # points at which characters are measured
LIFT = 0.0015  # inches a point: the middle of digits stands below that of the line
VERSION = ".".join(mpl.__version__.split(".")[:2])

INK, QUIET, RULE = "#1a1a1a", "#595959", "#d0d0d0"
# Okabe and Ito, Color Universal Design, 2008. Rows are named, so that no colour is needed to read one; blue and
# orange, which stand for places, differ in grey print too.
COLOURS = {
    "blue": "#0072B2",
    "orange": "#E69F00",
    "green": "#009E73",
    "grey": "#4d4d4d",
    "sky": "#56B4E9",
    "vermilion": "#D55E00",
}
# So that the lines of a timeline are told apart without colour.
MARKERS = ("o", "s", "^", "D", "v", "P")
SIZES = {
    "title": 16.0,
    "subtitle": 12.0,
    "heading": 11.0,
    "row": 12.5,
    "label": 12.5,
    "note": 10.0,
    "point": 10.5,
    "aside": 9.0,
    "tick": 9.5,
    "foot": 9.0,
}

Hatch = Literal["", "hatched", "crossed"]

_RC = {
    "font.family": FAMILY,
    "svg.fonttype": "path",
    "svg.hashsalt": "indicators",
    "text.parse_math": False,
    "hatch.linewidth": 1.4,
}
_HATCHES: Mapping[str, str | None] = {"": None, "hatched": "///", "crossed": "xxx"}
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


def drawable(text: str) -> str:
    """Put an empty square for what the font lacks.

    >>> drawable("苏州㐀")
    '苏州□'
    """
    lacking = missing(text)
    return "".join("□" if c in lacking else c for c in text) if lacking else text


def missing(text: str) -> str:
    """Name the characters of a text that the font lacks.

    >>> missing("苏州 Suzhou 亿元"), missing("㐀")
    ('', '㐀')
    """
    return "".join(sorted({c for c in text if c != "\n" and ord(c) not in _characters()}))


def text_width(text: str, size: float) -> float:
    """Measure a line of text of `size` points: its width in inches, by the advances of its characters."""
    return sum(map(_advance, drawable(text))) * size / 72


@cache
def _advance(character: str) -> float:
    """Measure how far a character moves on, in units of the font's size."""
    glyph = _font().load_char(ord(character), flags=LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / 65536 / _EM


@cache
def _font() -> FT2Font:
    font = FT2Font(FONT)
    font.set_size(_EM, 72)
    return font


class Canvas:
    """A page measured in inches from its upper left corner, so that what is drawn lies where the layout says."""

    def __init__(self, width: float, height: float, urls: Mapping[str, str] | None = None) -> None:
        """Make an empty page of a size in inches; `urls` says where the elements of an id lead."""
        self._size = width, height
        self._urls = urls or {}
        self._figure = Figure(figsize=(width, height), facecolor="white")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: str,
        *,
        colour: str = INK,
        align: str = "left",
        gid: str = "",
        over: bool = False,
    ) -> None:
        """Write a line with its middle at height `y`, in one of the styles of `SIZES`; `over` lines, on white."""
        artist = self._figure.text(
            *self._at(x, y - SIZES[style] * LIFT),
            drawable(text),
            fontsize=SIZES[style],
            color=colour,
            ha=align,
            va="center_baseline",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6} if over else None,
        )
        self._name(artist, gid)

    def rule(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        colour: str = RULE,
        width: float = 0.8,
        over: bool = False,
        dashed: bool = False,
    ) -> None:
        """Draw a thin line, under the bars or over them."""
        (ax, ay), (bx, by) = self._at(x0, y0), self._at(x1, y1)
        look: dict[str, Any] = {"linestyle": (0, (2, 1)) if dashed else "-", "zorder": 3 if over else 1}
        self._figure.add_artist(
            Line2D(
                [ax, bx], [ay, by], color=colour, linewidth=width, solid_capstyle="butt", dash_capstyle="butt", **look
            )
        )

    def bar(self, x: float, y: float, width: float, height: float, *, colour: str, gid: str, hatch: Hatch = "") -> None:
        """Draw a bar with its middle at height `y`; a `hatched` or `crossed` one is white between the lines."""
        edge, face = (colour, "white") if hatch else ("none", colour)
        left, bottom = self._at(x, y + height / 2)
        patch = Rectangle(
            (left, bottom),
            width / self._size[0],
            height / self._size[1],
            transform=self._figure.transFigure,
            zorder=2,
            facecolor=face,
            edgecolor=edge,
            hatch=_HATCHES[hatch],
            linewidth=0,
        )
        self._name(patch, gid)
        self._figure.add_artist(patch)

    def whisker(self, x: float, y: float, length: float, width: float, *, gid: str, upright: bool = False) -> None:
        """Draw a thin line over a shape, with a stroke at each end, from a point to the right, or `upright`."""
        along, across = ((0.0, -length), (width / 2, 0.0)) if upright else ((length, 0.0), (0.0, width / 2))
        ends = ((x, y), (x + along[0], y + along[1]))
        strokes = [((px - across[0], py - across[1]), (px + across[0], py + across[1])) for px, py in ends]
        for begin, end in (ends, *strokes):
            (ax, ay), (bx, by) = self._at(*begin), self._at(*end)
            line = Line2D([ax, bx], [ay, by], color=INK, linewidth=1.1, solid_capstyle="butt", zorder=4)
            self._name(line, gid if (begin, end) == ends else "")
            self._figure.add_artist(line)

    def outline(self, x: float, y: float, width: float, height: float, *, colour: str, closed: bool) -> None:
        """Draw the long sides of a bar, and its end if it is `closed`."""
        upper, lower = y - height / 2, y + height / 2
        for side in (upper, lower):
            self.rule(x, side, x + width, side, colour=colour, width=1.4, over=True)
        if closed:
            self.rule(x + width, upper, x + width, lower, colour=colour, width=1.4, over=True)

    def arrow(self, x0: float, y0: float, x1: float, y1: float, *, colour: str, gid: str) -> None:
        """Draw an arrow: from here on, nothing is known."""
        patch = FancyArrowPatch(
            self._at(x0, y0),
            self._at(x1, y1),
            transform=self._figure.transFigure,
            arrowstyle="-|>,head_length=6,head_width=4",
            linestyle=(0, (3, 2)),
            color=colour,
            linewidth=1.6,
            shrinkA=0,
            shrinkB=0,
        )
        self._name(patch, gid)
        self._figure.add_artist(patch)

    def dot(self, x: float, y: float, *, colour: str, hollow: bool, gid: str, marker: str = "o") -> None:
        """Draw a dot with its middle at a point; a hollow one is no actual figure."""
        (ax, ay) = self._at(x, y)
        face = "white" if hollow else colour
        look: dict[str, Any] = {"markerfacecolor": face, "markeredgewidth": 1.6, "zorder": 3}
        line = Line2D([ax], [ay], marker=marker, markersize=8, color=colour, **look)
        self._name(line, gid)
        self._figure.add_artist(line)

    def save(self, kind: str, title: str, description: str, told: Mapping[str, str] | None = None) -> bytes:
        """Give the page as `svg`, `png` or `pdf`: the same bytes on every run.

        Args:
            kind: of the file.
            title: of the page.
            description: for who cannot see it.
            told: what each element of an id tells under the pointer, in the SVG.
        """
        buffer = io.BytesIO()
        self._figure.savefig(buffer, format=kind, dpi=DPI, metadata=_metadata(kind, title, description))
        content = buffer.getvalue()
        return accessible(content, description, told or {}) if kind == "svg" else content

    def fonts(self) -> set[str]:
        """Name the font files that the page's texts are drawn with."""
        return {str(findfont(text.get_fontproperties(), fallback_to_default=False)) for text in self._figure.texts}

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x / self._size[0], 1 - y / self._size[1]

    def _name(self, artist: Artist, gid: str) -> None:
        if gid:
            artist.set_gid(gid)
            artist.set_url(self._urls.get(gid) or self._urls.get(gid.rpartition(".")[0]))


def pale(colour: str) -> str:
    """Lighten a colour for what is possible and not sure.

    >>> pale("#0072B2")
    '#a6cee5'
    """
    channels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - channel) * 35 // 100:02x}" for channel in channels)


def _metadata(kind: str, title: str, description: str) -> dict[str, str | None]:
    if kind == "pdf":
        return {"Title": title, "Subject": description, "CreationDate": None, "Creator": None, "Producer": None}
    return {"Title": title, "Description": description, **_METADATA[kind]}
