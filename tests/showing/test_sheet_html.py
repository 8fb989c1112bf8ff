"""The HTML of a sheet, read back by a parser."""

import re
from html.parser import HTMLParser

import pytest

import indicators
from indicators.errors import IndicatorsError
from indicators.showing.sheet import Cell, Sheet, both

from .conftest import ARTICLE, STOCK, Demo, Showing


class Read(HTMLParser):
    """Titles, addresses, tags and text of a page; complains of tags that do not close."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.titles: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.open += [tag] if tag != "br" else []
        self.titles += [value or "" for name, value in attrs if name == "title"]
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_number_shows_its_line_and_citation_on_hover(demo: Demo) -> None:
    titles = Read(demo.to_html()).titles
    assert len(titles) == 3
    assert "苏州当年实现第二产业增加值〔9385.6亿元〕,同比增长3.4%" in titles[0]
    assert f"《华为牵手青岛》，2021-05-19，seeds/{ARTICLE}.txt:72，“9385.6亿元” [004 L72]" in titles[0]
    assert titles[1].count("〔") == 2


def test_a_number_ends_with_a_link_to_its_line(demo: Demo) -> None:
    html = demo.to_html()
    assert f'<a href="seeds/{ARTICLE}.txt#line=71">[004 L72]</a>' in html
    assert set(Read(html).links) == {f"seeds/{ARTICLE}.txt#line=71", f"seeds/{ARTICLE}.txt#line=80"}
    assert html.split("<details")[0].count(">[004 L72]</a>") == 2 + 2  # two cells and two notes, one link each


def test_a_place_that_the_text_names_is_a_link_and_not_said_again(showing: Showing) -> None:
    cells = (Cell(both("9772家 [004 L81]，见上"), (STOCK,)), Cell(both("同 [004 L81]")))
    shown = showing(Sheet(both("t"), (both("h"), both("h")), (cells,)), indicators.load())
    assert ">[004 L81]</a>，见上</span></td>" in shown.to_html()
    assert ">[004 L81]</a></td>" in shown.to_html()
    assert shown.to_text("zh").split("出处")[0].count("[004 L81]") == 2


def test_sources_have_outlet_title_date_file_and_the_sentence(demo: Demo) -> None:
    sources = Read("<details" + demo.to_html().split("<details")[1].removesuffix("</div>")).text
    assert f"凤凰网青岛：《华为牵手青岛》，2021-05-19 seeds/{ARTICLE}.txt" in sources
    assert "累计达9772家" in sources


def test_texts_are_in_both_languages_and_equal_ones_once(demo: Demo) -> None:
    text = Read(demo.to_html()).text
    assert "第二产业增加值Secondary industry" in text
    assert text.count("5024.0亿元") == 1
    english = Read(demo.to_html(("en",))).text.split("Sources")[0]
    assert english.startswith("Secondary industryPlaceValueSuzhou")
    assert "第二产业增加值" not in english


def test_an_empty_text_gives_way_to_the_other(showing: Showing) -> None:
    cell = Cell({"zh": "", "en": "“9772家”"})
    html = showing(Sheet(both("t"), (both("h"),), ((cell,), (Cell(both("")),))), indicators.load()).to_html()
    assert ">“9772家”</td>" in html
    assert "></td>" in html


def test_long_texts_have_wider_columns(showing: Showing) -> None:
    row = (Cell(both("字" * 61)), Cell(both("字" * 60)))
    html = showing(Sheet(both("t"), (both("a"), both("b")), (row,)), indicators.load()).to_html()
    assert re.findall(r"max-width:(\w+)", html) == ["44em", "26em"]


def test_ranks_and_other_short_texts_stay_on_one_line(showing: Showing) -> None:
    rank = Cell({"zh": "第1位", "en": "rank 1"})
    html = showing(Sheet(both("t"), (both("h"),), ((rank,),)), indicators.load()).to_html()
    assert re.search(r'white-space:nowrap">第1位', html)


def test_texts_are_escaped(demo: Demo) -> None:
    html = demo.to_html()
    assert "&lt;b&gt;|*" in html
    assert Read(html).text.count("<b>|*") == 1


def test_severities_and_tones_are_words_and_signs_too(demo: Demo) -> None:
    text = Read(demo.to_html()).text
    severities = ("✕ 拒绝 refused 说二", "! 警示 warning 说三", "i 说明 note 说一")
    assert [text.index(said) for said in severities] == sorted(text.index(said) for said in severities)
    assert "✗ <b>|*" in text
    assert "✓ 9772家" in text


def test_badges_read_on_any_page(demo: Demo) -> None:
    """White on their ground, at the contrast that WCAG asks for: 4.5."""
    grounds = re.findall(r"color:#ffffff;[^>]* background:#(\w{6})", demo.to_html())
    assert len(grounds) == 3
    for ground in grounds:
        parts = [int(ground[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) > 4.5


def test_nothing_needs_a_script_or_a_style_sheet(demo: Demo) -> None:
    page = Read(demo.to_html())
    assert page.tags <= {
        "div",
        "span",
        "b",
        "br",
        "a",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "details",
        "summary",
    }
    assert demo.to_html() == demo._repr_html_()


def test_many_sources_are_folded_and_few_are_not(showing: Showing) -> None:
    data = indicators.load()
    for claims, opened in ((1, True), (len(data), False)):
        cells = tuple((Cell(both("1"), (row.claim_id,)),) for row in data.observations[:claims])
        html = showing(Sheet(both("t"), (both("h"),), cells), data).to_html()
        assert ("<details open" in html) is opened


def test_a_sheet_without_claims_has_no_sources(showing: Showing) -> None:
    html = showing(Sheet(both("t"), (both("h"),), ()), indicators.load()).to_html()
    assert "<details" not in html
    assert STOCK not in html


def test_an_unknown_language_is_named(demo: Demo) -> None:
    with pytest.raises(IndicatorsError, match=r"unknown language 'fr'\. use zh or en"):
        demo.to_html(("fr",))
