"""Looking only where a number can begin finds what looking everywhere finds."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from indicators.mentions.fold import fold
from indicators.mentions.grammar import find, forms

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
EVERYWHERE = re.compile("|".join(f"(?P<{form.name}>{form.pattern})" for form in forms()))
LETTERS = "0123456789一二三十百千万亿半双近超约不足多余成倍第前上数翻番年月日季度元%个家人.,:-/ “”A(+"


def same(folded: str) -> None:
    found = [(match.lastgroup, match.span()) for match in find(folded)]
    assert found == [(match.lastgroup, match.span()) for match in EVERYWHERE.finditer(folded)]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_in_the_articles(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").split("\n"):
        same(fold(line))


@given(st.text(LETTERS, max_size=40))
@example("0AA0")
def test_in_text_full_of_numbers(text: str) -> None:
    same(text)


FORMS = """
2020年9月30日 | ymd
2020-09-30 | iso
20200930 | compact
2016-2020年 | years
2020年末 | ypart
2020年 | year
2020Q3 | yquarter
9月30日 | md
前三季度 | part
9:30 | clock
星期一 | week
27日, | day
5年前, | ago
前3天 | first_days
1.82:1 | ratio
百分之五 | fraction
三成 | tenths
一半 | half
翻番 | doubling
两位数 | digits
第九 | ordinal
前五, | leading
5万元 | quantity
千亿元 | multiple
A320 | code
2小时53分 | hours
"""


@pytest.mark.parametrize("row", FORMS.strip().splitlines())
def test_form(row: str) -> None:
    text, form = row.split(" | ")
    assert [match.lastgroup for match in find(text)] == [form]
