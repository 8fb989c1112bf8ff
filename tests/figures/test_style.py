import logging
from itertools import pairwise
from pathlib import Path

import pytest

from indicators.figures.plan import PALETTE
from indicators.figures.style import (
    COLOURS,
    DPI,
    FAMILY,
    FONT,
    INK,
    QUIET,
    SIZES,
    Canvas,
    font_path,
    look,
    missing,
    pale,
    text_width,
)

from .conftest import ROOT


def test_the_font_is_the_packages_own() -> None:
    assert Path(font_path()) == FONT
    assert FONT.with_name("OFL.txt").read_text(encoding="utf-8").startswith("Copyright 2014-2021 Adobe")


def test_the_font_has_its_own_name_and_no_bitmaps() -> None:
    tools = pytest.importorskip("fontTools.ttLib")
    font = tools.TTFont(FONT)
    assert {str(record) for record in font["name"].names if record.nameID == 1} == {FAMILY}
    assert not {"EBDT", "CBDT", "sbix"} & set(font.keys())
    assert len(font.getBestCmap()) == 10_723


def test_the_font_covers_both_scripts() -> None:
    assert missing("苏州市青岛市广州市规模以上工业总产值高新技术企业（亿元）蘇州市臺灣％≥≤−–·①") == ""
    assert missing("x㐀") == "㐀"


def test_the_font_covers_the_names_of_all_places_and_the_articles() -> None:
    texts = [ROOT / "indicators" / "codelists" / "areas.csv", *(ROOT / "seeds").glob("*.txt")]
    assert missing("".join(path.read_text(encoding="utf-8") for path in texts)) == ""


def test_every_text_is_drawn_with_our_font(caplog: pytest.LogCaptureFixture) -> None:
    with look(), caplog.at_level(logging.WARNING, logger="matplotlib"):
        canvas = Canvas(4, 2)
        for at, style in enumerate(SIZES):
            canvas.text(0.1, 0.2 * at, "苏州 Suzhou 3.0%", style)
        canvas.save("svg", "a", "b")
        assert canvas.fonts() == {str(FONT)}
    assert not caplog.records


def test_a_missing_glyph_becomes_an_empty_square_of_our_font(caplog: pytest.LogCaptureFixture) -> None:
    with look(), caplog.at_level(logging.WARNING, logger="matplotlib"):
        canvas = Canvas(2, 1)
        canvas.text(0.1, 0.5, "苏㐀", "label")
        assert "<!-- 苏□ -->" in canvas.save("svg", "a", "b").decode()
    assert not caplog.records
    assert text_width("㐀", 10) == text_width("□", 10)


def test_a_users_settings_change_nothing() -> None:
    import matplotlib as mpl

    def page() -> bytes:
        with look():
            canvas = Canvas(2, 1)
            canvas.bar(0.2, 0.5, 1, 0.3, colour="#0072B2", hatch="hatched", gid="a")
            canvas.text(0.2, 0.2, "总量", "note")
            return canvas.save("svg", "a", "b")

    plain = page()
    with mpl.rc_context(
        {"hatch.linewidth": 9, "font.size": 30, "savefig.dpi": 10, "svg.fonttype": "none", "text.color": "red"}
    ):
        assert page() == plain


def test_pages_have_the_size_asked_for() -> None:
    with look():
        content = Canvas(4, 2).save("png", "a", "b")
    assert (int.from_bytes(content[16:20]), int.from_bytes(content[20:24])) == (4 * DPI, 2 * DPI)


# Okabe and Ito 2008, without the two that are too pale or too like another on white; and a grey.
OKABE_ITO = {"#0072B2", "#E69F00", "#009E73", "#56B4E9", "#D55E00", "#F0E442", "#CC79A7", "#000000"}


def lightness(colour: str) -> float:
    """CIE L*, from 0 for black to 100 for white: what is left in grey print."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def test_colours_are_told_apart_by_the_colour_blind() -> None:
    assert set(COLOURS.values()) - {COLOURS["grey"]} <= OKABE_ITO


def test_neighbours_differ_in_grey_print_and_all_from_white() -> None:
    lights = [lightness(COLOURS[name]) for name in PALETTE]
    assert len(PALETTE) == len(COLOURS)
    assert min(abs(a - b) for a, b in pairwise([*lights, lights[0]])) > 10
    assert max(lights) < 75
    assert all(lightness(pale(COLOURS[name])) - lightness(COLOURS[name]) > 15 for name in PALETTE)


def test_texts_stand_out_from_the_page() -> None:
    for colour in (INK, QUIET):
        assert lightness(colour) < 40


def test_widths_are_those_of_the_font() -> None:
    assert text_width("亿元", 36) == pytest.approx(1.0, abs=0.05)
    assert text_width("亿元亿元", 36) == pytest.approx(2 * text_width("亿元", 36), rel=0.05)
