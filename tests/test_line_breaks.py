from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from indicators.figures.style import SIZES, text_width
from indicators.line_breaks import pieces, wrap


def measured() -> Iterator[st.SearchStrategy[str]]:
    yield st.text(alphabet="总量按当年价格计算，。（）《》ab 12", max_size=80)
    yield st.lists(st.sampled_from(["[004 L72]", "Suzhou", "苏州市", "，", " "]), max_size=30).map("".join)


@given(text=st.one_of(*measured()))
def test_wrapping_loses_nothing_and_keeps_the_width(text: str) -> None:
    lines = wrap(text, 3.0, lambda line: text_width(line, SIZES["foot"]))
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert text_width(line, SIZES["foot"]) <= 3.0 or len(wrap(line, 0.0, len)) == 1


@given(text=st.text(alphabet="总量（），。《》", max_size=40))
def test_no_line_begins_with_a_closing_mark(text: str) -> None:
    assert not any(line[0] in "，。）》" for line in wrap(text, 6, len)[1:])


@given(text=st.text(alphabet="总量（），。 12.3%ab〔〕", max_size=40))
def test_pieces_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text


def test_numbers_and_places_stay_whole() -> None:
    assert pieces("达34823.9亿元 [004 L78]") == ["达", "34823.9", "亿", "元", " ", "[004 L78]"]
