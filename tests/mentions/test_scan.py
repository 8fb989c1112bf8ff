"""The laws of the ledger, for any text: places, order, digits accounted for, and time in step with length."""

import re
import time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.mentions.scan import scan
from indicators.model import Mention

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
LETTERS = (
    "0123456789０１９．，％.,:/-+±~∶%‰ \t\n"
    "一二两三四五六七八九十百千万亿零〇半双几数第前近超约不足余多来成倍番点分之比至到以上下左右内"
    "年月日号时季度元美人家个项条万吨公里岁“”（）()《》|<>年级强后每占翻A5GQkPM企业项目苏州億萬"
)
RUN = re.compile("[0-9０-９]+")


def check_ledger(text: str) -> None:
    lines = text.split("\n")
    by_line: dict[int, list[Mention]] = {}
    for mention in scan(text):
        by_line.setdefault(mention.line, []).append(mention)
    assert list(by_line) == sorted(by_line)
    for number, line in enumerate(lines, start=1):
        mentions = by_line.get(number, [])
        for mention in mentions:
            assert mention.quote == line[mention.start : mention.end] != ""
        for before, after in pairwise(mentions):
            assert before.end <= after.start
        for run in RUN.finditer(line):
            around = [m for m in mentions if m.start < run.end() and run.start() < m.end]
            assert len(around) == 1, (line, run.group(), [m.quote for m in mentions])
            assert around[0].start <= run.start() < run.end() <= around[0].end


@given(st.text(LETTERS, max_size=60))
def test_ledger_of_number_like_text(text: str) -> None:
    check_ledger(text)


@given(st.text(max_size=60))
def test_ledger_of_any_text(text: str) -> None:
    check_ledger(text)


@given(st.lists(st.sampled_from(SEEDS), max_size=1), st.integers(0, 12000), st.integers(0, 200))
def test_ledger_of_any_stretch_of_the_articles(paths: list[Path], start: int, length: int) -> None:
    for path in paths:
        check_ledger(path.read_text(encoding="utf-8")[start : start + length])


@given(st.text(LETTERS, max_size=60))
def test_bounds_are_in_order(text: str) -> None:
    for mention in scan(text):
        amount = mention.amount
        if amount and amount.low is not None and amount.high is not None:
            assert amount.low <= amount.high
        if amount and amount.qualifier == "exact":
            assert (amount.low, amount.high) == (None, None)


def test_lines_are_split_at_lf_alone() -> None:
    assert [(m.line, m.start) for m in scan("5家\r\n6家\x0b7家\n\n8家")] == [(1, 0), (2, 0), (2, 3), (4, 0)]


PIECES = """
9 亿 一 1, 1. 1_ 1- 1: 1/ 1、 ( “一 “ A A1
第 前 每 约 不 十万 1+ 1人至2万人 一、 2020年 < 百分之 翻 0 1月 近半 三分之 １ _ 1至 万亿 5万 5亿 1_130
"""


@pytest.mark.parametrize("piece", PIECES.split())
def test_time_grows_in_step_with_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece.replace("_", " ") * (length // len(piece))
        start = time.process_time()
        list(scan(text))
        return time.process_time() - start

    seconds(100)  # compiles the patterns
    assert seconds(20_000) < 1.0


def test_ends_of_a_range_may_have_their_own_multipliers() -> None:
    (found,) = scan("每月8000元至1万元")
    assert found.amount is not None
    assert (found.quote, found.amount.low, found.amount.high) == ("8000元至1万元", Decimal("0.8"), Decimal(1))


def test_what_is_too_far_apart_for_a_range_is_two_quantities() -> None:
    assert [m.quote for m in scan("减少2,700人至11.2万人")] == ["2,700人", "11.2万人"]
