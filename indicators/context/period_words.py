"""The periods of words without a number: 今年, 年末, 当月, 目前, 国庆."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.context import calendar as cal
from indicators.context.clock import Clock, reviewed_year
from indicators.context.cues import cue
from indicators.context.holidays import holiday
from indicators.mentions.numerals import parse_number
from indicators.model import Period

YEARS_FROM_NOW = {"今年": 0, "本年": 0, "今": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1, "来年": 1}
_OF_THE_YEAR = frozenset({"全年", "年内"})
_YEAR_END = frozenset({"年末", "年底"})
_MONTH_END = "月末"
_CLAUSE_BEGINS = re.compile(r"(?:^|[,，。;；:：、)）\s”】〕])$")
_LAST_MONTH = "上月"
_FIRST_DAY = "首日"
_TWO_YEARS = {"今明两年": 0, "明后两年": 1}
_YEARS = ("年", "年来", "年间")
_YEARS_COUNTED = re.compile("[两三四五六七八九十](?=年)")
_LATE = 10  # month from which the years past count the one that ends
_EARLY = 3  # months of a year in which the years to come begin with it
_YEAR_BEFORE = "上年"
_NO_PERIOD = "当季"
_ENDED = re.compile("[。;；!！?？]")
_NEAR = 8  # characters behind 全年 in which 力争 makes it the coming year
_PLAN_YEARS, _FIRST_OF_FIVE = 5, 1  # a five-year plan begins in a year that ends in 1 or 6


def word_period(text: str, before: str, after: str, sentence_year: int | None, clock: Clock) -> Period | None:
    """The period that a word names.

    Args:
        text: the word.
        before: the folded words before it.
        after: the folded words after it.
        sentence_year: the year that its sentence has named before, if any.
        clock: what the passage has said about time so far.

    Returns:
        The period; None where nothing tells, which year 全年 is for example.

    >>> word_period("去年", "", "", None, Clock(date(2021, 3, 1))).time_period
    '2020'
    """
    published = clock.published
    if text.endswith(_FIRST_DAY):
        return cal.day(clock.document.start) if clock.document else None
    if text == _YEAR_BEFORE:
        return _year_before(sentence_year, clock)
    if found := _from_publication(text, published):
        return found
    if text.endswith(_YEARS) and (count := _YEARS_COUNTED.search(text)):
        return _years_counted(text, count[0], clock)
    if published and cue("time", "past_year").fullmatch(text):
        return cal.year(reviewed_year(published))
    if cue("time", "last_quarter").fullmatch(text):
        return _quarter_before(clock)
    if cue("time", "month").fullmatch(text):
        return _month(text, clock, opens=bool(_CLAUSE_BEGINS.search(before)))
    if cue("time", "holiday").fullmatch(text):
        year = sentence_year or (published.year if published else None)
        return holiday(text, year, published) if year else None
    beside = _ENDED.split(before)[-1] + _ENDED.split(after[:_NEAR])[0]
    return _of_a_year(text, beside, sentence_year, clock)


def _some_years(text: str, count: str, clock: Clock) -> Period | None:
    """五年来: the years of the passage where it speaks of so many, else those up to the last; 今后三年 those to come.

    A census, which speaks of a moment, gives the changes of 十年间 for that moment.
    """
    number, topic, published = parse_number(count), clock.topic, clock.published
    years = int(number.value) if number else 0
    if not published or not years or (topic and topic.start == topic.end):
        return None
    if cue("time", "years_to_come").fullmatch(text):
        first = published.year if published.month <= _EARLY else published.year + 1
        return cal.years(first, first + years - 1)
    if topic and topic.end.year - topic.start.year + 1 == years:
        return topic
    last = published.year if published.month >= _LATE else published.year - 1
    return cal.years(last - years + 1, last)


def _years_counted(text: str, count: str, clock: Clock) -> Period | None:
    """今明两年, 未来五年, 五年来."""
    published = clock.published
    if text in _TWO_YEARS and published:
        return cal.years(published.year + _TWO_YEARS[text], published.year + _TWO_YEARS[text] + 1)
    if cue("time", "next_five_years").fullmatch(text):
        return _next_five(clock)
    return _some_years(text, count, clock)


def _year_before(sentence_year: int | None, clock: Clock) -> Period | None:
    """上年: the year before the one that the sentence or the passage speaks of, else before the publication."""
    topic = clock.topic if clock.topic and clock.topic.start.year == clock.topic.end.year else None
    year = sentence_year or (topic.end.year if topic else clock.published.year if clock.published else None)
    return cal.year(year - 1) if year else None


def _from_publication(text: str, published: date | None) -> Period | None:
    if published is None:
        return None
    if text in YEARS_FROM_NOW:
        return cal.year(published.year + YEARS_FROM_NOW[text])
    if text.endswith("以来"):
        return cal.span(date(published.year, 1, 1), published)
    return cal.day(published) if cue("time", "now").fullmatch(text) else None


def _of_a_year(text: str, around: str, sentence_year: int | None, clock: Clock) -> Period | None:
    """全年, 年末, 当年: of the sentence's or the passage's year; 力争全年 of the publication's."""
    counted_from_now = text in YEARS_FROM_NOW or text.endswith("以来") or cue("time", "now").fullmatch(text)
    if text == _NO_PERIOD or counted_from_now:
        return None
    year = sentence_year
    if text in _OF_THE_YEAR and clock.published and cue("time", "future").search(around):
        year = year or (None if _reviews(around, clock) else clock.published.year)
    year = year or clock.year(None)
    if year is None:
        return None
    return cal.day(date(year, 12, 31)) if text in _YEAR_END else cal.year(year)


def _reviews(around: str, clock: Clock) -> bool:
    """预计全年完成198.6亿元, in the review of the last year: a first count of it."""
    section, topic, published = clock.section, clock.topic, clock.published
    if section or not published:
        return bool(section and published and section.end < published)
    last_year = topic is not None and topic.end.year == published.year - 1
    return last_year and "预计" in around and published.year != reviewed_year(published)


def _quarter_before(clock: Clock) -> Period | None:
    """上一季: the quarter before the one that the passage speaks of."""
    day = clock.topic.start if clock.topic else clock.published
    if day is None:
        return None
    last = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1) - timedelta(days=1)
    return cal.months(last.year, last.month - 2, last.month)


def _next_five(clock: Clock) -> Period | None:
    """未来五年: the plan that the passage speaks of, else the one that begins with or after the publication."""
    topic, published = clock.topic, clock.published
    plan = topic and topic.end.year - topic.start.year == _PLAN_YEARS - 1
    if topic and plan and (published is None or topic.start.year > published.year - 2):
        return topic
    if published is None:
        return None
    first = published.year if published.year % _PLAN_YEARS == _FIRST_OF_FIVE else published.year + 1
    return cal.years(first, first + _PLAN_YEARS - 1)


def _month(text: str, clock: Clock, *, opens: bool) -> Period | None:
    """当月: the last month of the passage's period; of the publication where that is a whole year or nothing.

    上月 that opens a clause is always counted from the publication: 上月旅客331万人次, but 较上月上升, 由上月的5.4%.
    """
    topic = clock.topic
    whole_year = topic and (topic.start.month, topic.start.day, topic.end.month) == (1, 1, 12)
    from_now = whole_year or (text == _LAST_MONTH and opens and clock.published)
    base = topic.end if topic and not from_now else clock.published
    if base is None:
        return None
    if text == _LAST_MONTH:
        base = base.replace(day=1) - timedelta(days=1)
    month = cal.months(base.year, base.month, base.month)
    return cal.end_of(month) if text == _MONTH_END else month
