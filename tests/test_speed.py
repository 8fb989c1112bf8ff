"""What reading may cost: against a bare pattern over the same text in the same run, and with the length of the text."""

import re
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from indicators.article import Article
from indicators.extraction import extract_article
from indicators.mentions.scan import scan

ROOT = Path(__file__).parents[1]
NUMBERS = re.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[零〇一二三四五六七八九十百千万亿两]+")
PAGES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
REPORTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "corpus").glob("d*.txt"))]
SENTENCE = "2023年，苏州市实现出口额4502.13亿元，同比增长5.1%；进口额占全省的41%，力争明年再增长6%以上。"
COMMA_FOR_STOP = str.maketrans("。；", "，，")


def bare(text: str) -> None:
    for line in text.split("\n"):
        NUMBERS.findall(line)


def scanning(text: str) -> None:
    list(scan(text))


def extracting(text: str) -> None:
    extract_article(Article("text", text))


def seconds(work: Callable[[str], None], texts: list[str], rounds: int = 5) -> float:
    """The least time of some rounds, added up over the texts, so that a busy machine matters little."""

    def least(text: str) -> float:
        times = []
        for _ in range(rounds):
            started = process_time()
            work(text)
            times.append(process_time() - started)
        return min(times)

    return sum(map(least, texts))


@pytest.mark.parametrize(
    ("texts", "work", "budget"),
    [(PAGES, scanning, 30), (PAGES, extracting, 220), (REPORTS, scanning, 80), (REPORTS, extracting, 550)],
    ids=["scan of pages", "extraction of pages", "scan of dense reports", "extraction of dense reports"],
)
def test_times_a_bare_pattern(texts: list[str], work: Callable[[str], None], budget: int) -> None:
    work(texts[0])
    assert seconds(work, texts) / seconds(bare, texts, rounds=20) < budget


@pytest.mark.parametrize(
    "unit",
    [
        SENTENCE,
        SENTENCE.translate(COMMA_FOR_STOP),
        SENTENCE + "\n",
        "（12亿元",
        "苏州市",
        "江城公司",
        "前者高于后者，",
        "12345 ",
    ],
    ids=["sentences", "no stop", "lines", "open brackets", "places", "names", "pointers", "digits"],
)
def test_time_grows_with_the_length_only(unit: str) -> None:
    short, long = unit * (3_000 // len(unit)), unit * (12_000 // len(unit))
    extracting(short)
    assert seconds(extracting, [long], rounds=2) < 4 * 2 * seconds(extracting, [short], rounds=3)
