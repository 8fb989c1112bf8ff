import re
from dataclasses import replace

from indicators.dataset import Dataset
from indicators.showing.citation_html import citation_html

SUZHOU = "004_1900faf847d9a6f1.L72.C37"


def test_the_figure_is_marked_in_its_line_above_its_place(seeds: Dataset) -> None:
    text = seeds.cite(SUZHOU)._repr_html_()
    before, marked, after = re.split(r"<span[^>]*>|</span>", text)
    assert before.endswith("苏州当年实现第二产业增加值")
    assert marked == "9385.6亿元"
    assert after.startswith(",同比增长3.4%")
    assert text.endswith("seeds/004_1900faf847d9a6f1.txt:72，“9385.6亿元” [004 L72]</small></p></blockquote>")


def test_without_its_line_the_quote_stands_alone_and_texts_are_escaped(seeds: Dataset) -> None:
    cited = replace(seeds.cite(SUZHOU), line_text=None, quote="<9385.6亿元>", title="A & B")
    text = citation_html(cited)
    assert text.startswith('<blockquote><p><span style="')
    assert ">&lt;9385.6亿元&gt;</span></p>" in text
    assert "《A &amp; B》" in text
