from datetime import date

import pytest

from indicators.article import Article
from indicators.context.asking import listening
from indicators.context.witness import Witness
from indicators.extraction import extract_article
from indicators.mentions.fold import fold

from .conftest import PUBLISHED, claim


def words(marked: str, field: str, published: date = PUBLISHED) -> list[str]:
    """The words that gave a field of the marked figure."""
    found = claim(marked, published)
    text = marked.replace("【", "").replace("】", "")
    witness = Witness(fold(text).split("\n"))
    with listening(witness):
        extract_article(Article("text", text), published)
    lines = text.split("\n")
    spans = witness.words(found.mention, dict(found.trace), field)
    return [lines[span.line - 1][span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("2020年，苏州市地区生产总值【20170亿元】。", "indicator", ["地区生产总值"]),
        ("2020年，苏州市出口额900亿元，同比增长【3.4%】。", "indicator", ["出口额", "同比"]),
        ("2020年，苏州市出口额900亿元，比上年增长【3.4%】。", "indicator", ["出口额", "比"]),
        ("2020年，苏州市出口额900亿元，较2015年提高【3.4%】。", "basis", ["2015年"]),
        ("2020年，苏州市出口额900亿元，增长【3.4%】。", "basis", []),
        ("2020年，苏州市出口、进口分别下降2.1%和【3.5%】。", "measure", ["降"]),
        ("2020年，苏州市出口占全省的【41%】。", "measure", ["占", "的"]),
        ("2021年，苏州市力争出口额增长【6%以上】。", "status", ["力争"]),
        ("2021年，苏州市力争出口额增长【6%以上】。", "qualifier", ["以上"]),
        ("2020年，苏州市出口额突破【900亿美元】。", "qualifier", ["突破"]),
        ("2020年，苏州市出口额突破【900亿美元】。", "unit_measure", ["美元"]),
        ("初步核算，2020年苏州市地区生产总值【20170亿元】。", "obs_status", ["初步核算"]),
        ("2020年，苏州市居民人均可支配收入实际增长【3.4%】。", "price_base", ["实际增长"]),
        ("2020年，苏州、青岛出口额分别增长3.1%和【4.2%】。", "place", ["苏州", "青岛"]),
        ("二、2021年主要预期目标\n出口额【65亿元】。", "status", ["二、2021年主要预期目标"]),
        ("2020年，苏州市经济稳中有进。\n\n出口额【900亿元】。", "period", ["2020年"]),
        ("2020年，苏州市经济稳中有进。\n\n出口额【900亿元】。", "place", ["苏州市"]),
        ("2020年，东湖重工集团营业收入62亿元。纳税【3亿元】。", "subject", ["东湖重工集团"]),
        ("据苏州海关统计，2020年苏州市出口额900亿元。进口额【700亿元】。", "attribution", ["苏州海关"]),
        ("2020年，东湖重工集团营业收入【62亿元】。", "place", ["东湖重工集团"]),
        ("2030年，苏州市城镇化率达【85%】。", "status", ["2030年"]),
    ],
)
def test_words_that_gave_a_field(text: str, field: str, expected: list[str]) -> None:
    assert words(text, field) == expected


def test_of_several_words_that_would_do_the_nearest_is_named() -> None:
    assert words("2020年，出口额和进口额【700亿元】。", "indicator") == ["进口额"]


def test_a_figure_without_words_around_it_hangs_on_none() -> None:
    assert words("【3亿元】", "measure") == []
