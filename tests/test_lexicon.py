from hypothesis import given
from hypothesis import strategies as st

from indicators.lexicon import tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def test_the_longest_word_wins() -> None:
    assert words("规模以上工业增加值") == ["规模以上工业增加值"]


def test_a_word_that_only_looks_like_a_place_blocks_it() -> None:
    assert [t.text for t in tokens("其中山东出口") if t.areas] == ["山东"]


def test_a_name_may_stand_for_many_areas() -> None:
    (word,) = (t for t in tokens("鼓楼区") if t.areas)
    assert len(word.areas) > 1


@given(st.text("苏州市地区生产总值其中山东出口额 ,。1", max_size=60))
def test_words_stand_where_they_say_and_overlap_none(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
        assert token.start >= end
        assert token.indicator or token.areas
        end = token.end
