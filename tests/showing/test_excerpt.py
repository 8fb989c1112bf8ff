import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.showing.excerpt import around, excerpt, marked

LINES = st.text(alphabet="苏州增长。！；，9.6%  ", min_size=1, max_size=400)


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A line and figures in it that do not overlap."""
    text = draw(LINES)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return text, [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]


@given(lines())
def test_every_figure_is_marked_once_and_nothing_is_invented(line: tuple[str, list[tuple[int, int]]]) -> None:
    text, figures = line
    pieces = excerpt(text, figures)
    assert [piece for piece, figure in pieces if figure] == [text[start:end] for start, end in figures]
    assert all(piece in text for piece, _ in pieces if piece != "…")


@pytest.mark.parametrize(
    ("text", "figure", "said"),
    [
        ("好。苏州9家；青岛4家。完。", "9", "…苏州〔9〕家；青岛4家。…"),
        ("苏州9家", "9", "苏州〔9〕家"),
        ("他说：“增长9%！”随后", "9%", "他说：“增长〔9%〕！”…"),
        ("一" * 200 + "9家" + "二" * 200, "9家", "…" + "一" * 120 + "〔9家〕" + "二" * 120 + "…"),
    ],
)
def test_the_sentence_is_kept(text: str, figure: str, said: str) -> None:
    start = text.index(figure)
    assert marked(excerpt(text, [(start, start + len(figure))])) == said


def test_two_sentences_far_apart_are_both_kept() -> None:
    text = "甲1家。乙无。丙2家。"
    assert marked(excerpt(text, [(1, 2), (8, 9)])) == "甲〔1〕家。…丙〔2〕家。"


def test_a_whole_line_is_kept_unless_it_is_long() -> None:
    assert marked(around("　苏州9家。完", 3, 4)) == "苏州〔9〕家。完"
    assert marked(around("一" * 500 + "9" + "二" * 500, 500, 501)) == "…" + "一" * 300 + "〔9〕" + "二" * 300 + "…"
