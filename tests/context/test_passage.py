from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.passage import sentences

from .conftest import figures_of, sentences_of

LINES = st.text("苏州市产值增长12亿元%。！？；，、和（）“” 年", max_size=400)


@given(LINES)
def test_sentences_cover_the_line(line: str) -> None:
    found = sentences_of(line)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = "".join(sentence.text for sentence in found)
    assert covered.replace(" ", "") == "".join(s.folded for s in found[:1]).replace(" ", "")


@given(LINES)
def test_each_mention_and_word_is_in_the_sentence_that_holds_its_start(line: str) -> None:
    for sentence in sentences_of(line):
        assert all(sentence.start <= m.start < sentence.end for m in sentence.mentions)
        assert all(sentence.start <= t.start < sentence.end for t in sentence.tokens)


def test_an_endless_sentence_is_cut_at_a_comma_and_never_within_a_mention() -> None:
    found = sentences_of("苏州市产值12亿元，" * 900)
    assert len(found) > 3
    assert all(sentence.text.endswith(",") for sentence in found)
    assert sum(len(sentence.mentions) for sentence in found) == 900


def test_an_endless_word_is_cut_all_the_same() -> None:
    assert "".join(s.text for s in sentences("无" * 5001, [], [])) == "无" * 5001


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("苏州市出口12亿元，增长3%。", ["苏州市出口", "增长"]),
        ("苏州市出口（含加工贸易12亿元）增长3%。", ["含加工贸易", ")增长"]),
        ("苏州市出口1,200亿元和进口3%。", ["苏州市出口", "和进口"]),
    ],
)
def test_lead(text: str, leads: list[str]) -> None:
    assert [figure.lead for figure in figures_of(text)] == leads


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("出口、进口分别为12亿元和13亿元。", [(2, 0), (2, 1)]),
        ("三次产业比为1:46:53。", [(3, 0), (3, 1), (3, 2)]),
        ("出口12亿元和增长3%。", [(1, 0), (1, 0)]),
        ("出口12亿元，进口13亿元。", [(1, 0), (1, 0)]),
    ],
)
def test_lists(text: str, places: list[tuple[int, int]]) -> None:
    assert [(figure.group, figure.place_in_group) for figure in figures_of(text)] == places
