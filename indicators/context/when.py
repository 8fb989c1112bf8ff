"""The period of a figure, from its sentence, its passage, or the figure before it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.context import calendar as cal
from indicators.context.cues import cue
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.state import Reader, Surroundings
from indicators.context.timeline import PeriodToken, is_news_day, period_before
from indicators.model import Claim, Period

PASSAGE = "passage"  # the rule's name where nothing in the sentence dates the figure
FROM = "from_to"
_TO = re.compile("(?:提高|提升|增加|扩大|缩小|下降|降低|调整|上升|增长|转|压缩|缩短|增|降|升|减|变)(?:到|至|为)")
_NUMERALS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


def read_period(reader: Reader, figure: Figure, naming: Naming, near: Surroundings) -> tuple[Period | None, str]:
    """The period of a figure and the name of the rule that told it.

    Returns:
        `(None, rule)` where nothing tells.
    """
    published = reader.frame.published
    if published and re.match("的?年度(?:目标|任务|计划)", figure.tail):
        return cal.year(published.year), "goal_of_the_year"
    period, rule = _from_tokens(reader, figure, near)
    if years := re.search(r"连续([两二三四五六七八九十\d]+)个?年", figure.lead):
        return _years_in_a_row(years[1], period, figure), "years_in_a_row"
    if two := _from_to(figure, period, published, near.made):
        return two, FROM
    if period and _is_year_end(period) and naming.indicator and naming.indicator.stock_flow == "flow":
        return cal.year(period.end.year), "a_flow_over_the_year"
    return period, rule


def _from_tokens(reader: Reader, figure: Figure, near: Surroundings) -> tuple[Period | None, str]:
    topic = reader.clock.topic
    day: Period | None = None
    for token in period_before(list(near.periods), figure.mention.start, list(near.figures_at)):
        if token.role == "shift":
            current = near.made[-1].period if near.made else topic
            return (cal.shift_years(current, token.years) if current else None), "same_period_of_another_year"
        if not is_news_day(figure.sentence.folded, token):
            return token.period, f"{token.role}_in_the_sentence"
        day = day or token.period
    if topic is None and (day or reader.clock.day):
        return day or reader.clock.day, "day_of_the_event"
    return topic, PASSAGE


def _from_to(figure: Figure, base: Period | None, published: date | None, made: list[Claim]) -> Period | None:
    """由A提高到B: two figures of two times, the first a year, a plan or a day before the second."""
    if base is None:
        return None
    rest = figure.sentence.folded[figure.mention.end : figure.mention.end + 10]
    if re.search("[由从](?:上年|去年)?的?$", figure.lead) and _TO.match(rest):
        return _before(base, published)
    reaches = re.search("[到至为]$", figure.lead) and len(figure.lead) <= 6
    return cal.year(base.end.year) if made and reaches and base.end.year - base.start.year >= 2 else None


def _before(base: Period, published: date | None) -> Period:
    if base.start == base.end:
        return cal.day(base.end - timedelta(days=1))
    if published and base.end.year > published.year:
        return cal.year(published.year - 1)
    if (base.start.month, base.end.month) == (1, 12):
        return cal.year(base.start.year - 1)
    return cal.shift_years(base, -1)


def _years_in_a_row(count: str, base: Period | None, figure: Figure) -> Period | None:
    number = int(count) if count.isdigit() else _NUMERALS.get(count, 0)
    if not base or not number:
        return base
    if "以来" in figure.clause:
        return cal.years(base.start.year, base.start.year + number - 1)
    return cal.years(base.end.year - number + 1, base.end.year)


def _is_year_end(period: Period) -> bool:
    return period.start == period.end and (period.end.month, period.end.day) == (12, 31)


def compared_period(figure: Figure, periods: tuple[PeriodToken, ...]) -> str | None:
    """The period that the clause compares with: `yoy` for the year before, else its TIME_PERIOD or last day."""
    if cue("measure", "yoy").search(figure.clause):
        return "yoy"
    for token in reversed(periods):
        if token.role == "compare" and figure.clause_start <= token.start and token.end <= figure.mention.start:
            if token.period is None:
                return "yoy"
            part_of_a_year = "-" in token.period.time_period and token.period.start != token.period.end
            return token.period.end.isoformat() if part_of_a_year else token.period.time_period
    return None
