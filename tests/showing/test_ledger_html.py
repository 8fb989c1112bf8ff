import re

from indicators.reading import extract
from indicators.showing.ledger_html import ledger_html

TEXT = "两城数据\n\n据<初步>核算,2020年苏州第二产业9385.6亿元,5G领先。\n来源\n电话 12345"
LEDGER = extract(TEXT, "2021-05-19").ledger()


def test_every_kind_has_its_count_and_the_sum_is_all() -> None:
    text = ledger_html(LEDGER)
    counts = re.findall(r"<tr><td[^>]*>(\S+) \w+</td><td[^>]*>(\d+)</td>", text)
    assert sum(int(count) for _, count in counts) == len(LEDGER.mentions)
    assert ("数据", "1") in counts
    assert f"<b>{len(LEDGER.mentions)}</b>" in text
    assert f"<b>{len(LEDGER.unaccounted)}</b>" in text


def test_every_number_is_marked_in_its_line_and_the_text_is_escaped() -> None:
    text = ledger_html(LEDGER)
    marked = re.findall(r'<span style="[^"]*" title="[^"]+">([^<]+)<small', text)
    assert marked == [mention.quote for mention in LEDGER.mentions]
    assert "&lt;初步&gt;" in text
    assert "1 行没有数字" in text


def test_it_needs_no_script_and_no_style_sheet() -> None:
    assert not re.search(r"<(script|style|link)|class=", ledger_html(LEDGER))


def test_a_notebook_shows_it() -> None:
    assert LEDGER._repr_html_() == ledger_html(LEDGER)
