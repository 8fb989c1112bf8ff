from datetime import date

import pytest

from indicators.context import calendar as cal
from indicators.context.clock import Clock, is_news_day
from indicators.context.document import document_period
from indicators.context.holidays import holiday
from indicators.context.period_words import word_period
from indicators.context.timeline import period_before, period_tokens
from indicators.mentions.fold import fold
from indicators.mentions.scan import scan_line
from indicators.model import Period

from .conftest import PUBLISHED, claim, sentences_of


def named(text: str, clock: Clock | None = None) -> list[tuple[str | None, str]]:
    clock = clock or Clock(PUBLISHED)
    found = period_tokens(fold(text), 0, len(text), scan_line(1, text), clock)
    return [(token.period.time_period if token.period else None, token.role) for token in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020年，出口增长", [("2020", "topic")]),
        ("去年9月，出口增长", [("2020-09", "topic")]),
        ("比2015年增长", [("2015", "compare")]),
        ("与2015年相比", [("2015", "compare")]),
        ("是2015年的1.6倍", [("2015", "compare")]),
        ("从2015年的80亿元", [("2015", "once")]),
        ("去年同期为", [(None, "shift")]),
        ("比去年同期增长", [(None, "compare")]),
        ("2016年以来", [("2016-01-01/P1887D", "topic")]),
        ("“十三五”末", [("2020", "topic")]),
        ("2020年出口增长，12月末", [("2020", "topic"), ("2020-12-31", "topic")]),
        ("12月，出口增长", [("2020-12", "topic")]),
        ("预计12月出口", [("2021-12", "topic")]),
        ("每年底", []),
    ],
)
def test_period(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("word", "period"),
    [
        ("今年", "2021"),
        ("去年", "2020"),
        ("前年", "2019"),
        ("明年", "2022"),
        ("今年以来", "2021-01-01/P60D"),
        ("目前", "2021-03-01"),
        ("年末", "2020-12-31"),  # a review, in March
        ("当月", "2021-03"),
        ("月末", "2021-03-31"),
        ("未来五年", "2021-01-01/P5Y"),
    ],
)
def test_word(word: str, period: str) -> None:
    found = word_period(word, "", "", None, Clock(PUBLISHED))
    assert found is not None
    assert found.time_period == period


@pytest.mark.parametrize("word", ["今年", "目前", "今年以来", "全年", "当月", "未来五年", "国庆", "当季"])
def test_a_word_without_anything_to_count_from(word: str) -> None:
    assert word_period(word, "", "", None, Clock(None)) is None


def test_words_follow_the_passage() -> None:
    clock = Clock(PUBLISHED, topic=cal.months(2019, 1, 9))
    found = {word: word_period(word, "", "", None, clock) for word in ("年末", "当月", "全年")}
    assert {word: period and period.time_period for word, period in found.items()} == {
        "年末": "2019-12-31",
        "当月": "2019-09",
        "全年": "2019",
    }


@pytest.mark.parametrize(
    ("name", "published", "period"),
    [
        ("国庆", None, "2020-10-01/P8D"),
        ("双节", None, "2020-10-01/P8D"),
        ("黄金周", date(2020, 10, 9), "2020-10-01/P8D"),
    ],
)
def test_holiday(name: str, published: date | None, period: str) -> None:
    found = holiday(name, 2020, published)
    assert found is not None
    assert found.time_period == period


def test_an_unknown_holiday() -> None:
    assert holiday("国庆", 1900, None) is None


def test_the_first_days_are_those_of_the_holiday_that_the_article_is_about() -> None:
    clock = Clock(date(2020, 10, 4), document=cal.span(date(2020, 10, 1), date(2020, 10, 8)))
    assert named("前三天，游客增长", clock) == [("2020-10-01/P3D", "topic")]
    assert named("前三天，游客增长", Clock(PUBLISHED)) == []


@pytest.mark.parametrize(
    ("text", "news"), [("9月28日，大会开幕", True), ("9月28日起，票价下调", False), ("9月，出口增长", False)]
)
def test_news_day(text: str, news: bool) -> None:
    (token,) = period_tokens(text, 0, len(text), scan_line(1, text), Clock(PUBLISHED))
    assert is_news_day(text, token) is news


def test_a_new_paragraph_returns_to_the_section_unless_it_speaks_of_what_is_to_come() -> None:
    clock = Clock(PUBLISHED, document=cal.year(2020), topic=cal.months(2020, 9, 9))
    clock.new_paragraph(goals=False)
    assert clock.topic == cal.year(2020)
    clock.topic = cal.year(2025)
    clock.new_paragraph(goals=True)
    assert clock.topic == cal.year(2025)
    clock.new_paragraph(goals=False)
    assert clock.topic == cal.year(2020)


def test_now_and_a_part_do_not_date_the_passage() -> None:
    clock = Clock(PUBLISHED, topic=cal.year(2020))
    for text in ("目前，出口增长", "其中2018年出口增长"):
        clock.note(text, period_tokens(text, 0, len(text), scan_line(1, text), clock))
        assert clock.topic == cal.year(2020)


@pytest.mark.parametrize(
    ("lines", "period"),
    [
        (["苏州市2020年出口增长", "2019年出口12亿元。"], "2020"),
        (["苏州市出口增长", "2019年出口12亿元。"], "2019"),
        (["苏州市出口增长", "2019年举办大会。", "2018年出口12亿元。"], "2018"),
        (["苏州市出口增长", "到2025年出口12亿元。"], None),
        (["走进穆坞村", "全村种植枇杷3200亩，去年产量2100吨。"], None),
        (["新区投资环境", "新区于2012年获批，2017年人口10万人。", "2020年出口12亿元。"], None),
    ],
)
def test_document_period(lines: list[str], period: str | None) -> None:
    found: Period | None = document_period([sentences_of(line) for line in lines], PUBLISHED)
    assert (found and found.time_period) == period


def test_a_date_for_one_figure_does_not_reach_the_next() -> None:
    text = "从2015年的80亿元增加到90亿元"
    tokens = period_tokens(text, 0, len(text), scan_line(1, text), Clock(PUBLISHED))
    first, second = text.index("80"), text.index("90")
    assert list(period_before(tokens, first, [first, second])) == tokens
    assert list(period_before(tokens, second, [first, second])) == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("前三季度，出口额【900亿元】。", "2020-01-01/P9M"),  # in March, those of last year
        ("2020年，出口额900亿元，创2013年以来新高，进口额【700亿元】。", "2020"),
        ("2020年，园区于2016年启动建设，完成投资【85亿元】。", "2020"),
        ("2020年，出口增长1%，2019年为3.5%；进口增长【2%】。", "2020"),
        ("2020年，出口额完成全年900亿元目标的【46%】。", "2020"),
        ("2020年9月，出口额完成全年目标的【46%】。", "2020-09"),
        ("2020年，出口额为去年全年的1.1倍。进口额【700亿元】。", "2020"),
    ],
)
def test_what_dates_no_other_figure(text: str, period: str) -> None:
    found = claim(text).period
    assert found is not None
    assert found.time_period == period
