from indicators.figures.html import figure_html


def test_places_are_links_and_the_words_stand_in_one_look_with_tables() -> None:
    html = figure_html(b"png", "two bars", ["“9家” [a L1]"], {"[a L1]": "a.txt#line=0"}, "zh")
    assert html.startswith('<div lang="zh-CN"><img alt="two bars"')
    assert '“9家” <a href="a.txt#line=0">[a L1]</a>' in html
    assert "<details>" not in html


def test_many_notes_are_folded_but_none_is_lost() -> None:
    notes = [f"note {number}." for number in range(12)]
    html = figure_html(b"", "", notes, {}, "en")
    shown, folded = html.split("<details>")
    assert "7 more notes and sources" in folded
    assert [note for note in notes if note in shown] == notes[:5]
    assert [note for note in notes if note in folded] == notes[5:]
