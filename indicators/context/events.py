"""Figures of an event: what was signed, started and promised there, and who came."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

from indicators.context import calendar as cal
from indicators.context.clock import Clock, PeriodToken, is_news_day
from indicators.context.cues import patterns
from indicators.context.dating import Dated, Told
from indicators.context.guests import PERSONS, who_came
from indicators.context.needs import needs
from indicators.context.passage import Figure, Sentence
from indicators.context.timeline import period_tokens
from indicators.model import Period

_OF_WHICH = "其中"
_OPENING = 6  # lines in which an article says what event it reports
_PLEDGE = re.compile(
    "(?:投资(?:额|总额)?|[用占]地(?:面积)?|斥资|出资|[拟将]投|投下|豪掷|注资)(?:分别|依次|共|总共|合计)?(?:为|达|约|近|超|逾|超过|高达)*$"
)
_LISTED = "0123456789.万亿元、和与 "
_SPENT = re.compile("已|完成|累计|到位|去年|上年|同比")
_OF_A_PROJECT = re.compile("的[一-龥A-Za-z]{2,16}(?:项目|基地|工厂|产业园|生产线)")
_BEGUN = re.compile(
    r"(?:(20\d\d)年|(今年|去年|前年))(?:(\d{1,2})月)?(?:\d{1,2}[日号])?[^,，。;；\d]{0,6}?"
    "(?:动工|开工|启动|奠基|开建|成立|获批|挂牌|揭牌|起步|落户|开园)"
)
_YEARS_AGO = {"今年": 0, "去年": 1, "前年": 2}
_SINCE_THEN = re.compile("短短|从无到有|至今|以来|年多?来|个月来|累计")
_FOR_THE_YEAR = re.compile("(?:年度|当年|[今本]年|年内)(?:计划|预计)(?:完成)?(?:总?投资)(?:[约达超近为]|超过|高达)*$")


def document_event(parts: Iterable[Sequence[Sentence]], published: date | None) -> Period | None:
    """The day of the event that an article opens with, which its headline tells of too.

    Args:
        parts: the sentences of each line; they are read no further than needed.
        published: the publication date.
    """
    clock = Clock(published)
    for line in islice((line for line in parts if line), _OPENING):
        clock.day = None
        if not patterns("events")["held"].search(line[0].folded):
            continue
        for sentence in line:
            periods = period_tokens(sentence.folded, sentence.start, sentence.end, sentence.mentions, clock)
            clock.day = next((t.period for t in periods if is_news_day(sentence.folded, t)), clock.day)
            note_event(clock, sentence, periods)
            if clock.event:
                return clock.event
    return None


def note_event(clock: Clock, sentence: Sentence, periods: Sequence[PeriodToken]) -> None:
    """Keep the day of an event that a sentence reports: 3月1日,集中签约仪式举行."""
    day = next((t.period for t in periods if t.period and is_news_day(sentence.folded, t)), clock.day)
    if day and patterns("events")["held"].search(sentence.text):
        clock.event = day


def at_the_event(asked: Dated) -> Told | None:
    """3月1日,重大项目集中签约仪式举行。此次签约项目18个: the event's day dates what was signed and who came."""
    clock, figure = asked.reader.clock, asked.figure
    if clock.event is None or asked.token is not None:
        return None
    amount, words = figure.amount, patterns("events")
    if not amount.counter and amount.unit not in PERSONS:
        return None
    if words["not_yet"].search(figure.clause):
        return None
    said = figure.clause + figure.tail
    here = clock.day == clock.event or (clock.topic is None and not clock.named)
    done = here and (words["done"].search(said) or who_came(figure))
    told = done or words["there"].search(said) or words["there"].match(figure.before.lstrip())
    of_it = _OF_WHICH in figure.lead or words["things"].search(said)
    part = of_it and any(c.period == clock.event for c in asked.near.made)
    return Told(clock.event) if told or part else None


def promised_at_the_event(asked: Dated) -> Told | None:
    """现场签约项目18个,协议投资172亿元: money that contracts promise has no period."""
    event = asked.reader.clock.event and asked.token is None and not asked.figure.amount.counter
    return Told(None) if event and patterns("events")["promised"].search(asked.figure.lead) else None


def pledged_at_the_event(clock: Clock, figure: Figure, told: Told) -> bool:
    """枣阳市签约项目8个,投资额61.2亿元; 斥资45亿元: at an event, what projects cost and cover is planned."""
    if clock.event is None or told.period is not None or _SPENT.search(figure.clause):
        return False
    of_a_project = figure.amount.unit_mult and _OF_A_PROJECT.match(figure.tail)
    named = figure.clause.rstrip(_LISTED) if figure.place_in_group else figure.lead  # 投资额依次为48亿元、37亿元
    return bool(_PLEDGE.search(named) or of_a_project)


@needs(_SINCE_THEN)
def since_it_was_begun(asked: Dated) -> Told | None:
    """新城去年8月动工。短短15个月,累计完成投资41亿元: from the start that the paragraph names to the publication."""
    figure, published = asked.figure, asked.published
    if published is None or asked.token is not None or not _SINCE_THEN.search(figure.before):
        return None
    begun = list(_BEGUN.finditer(figure.sentence.folded, 0, figure.mention.start))
    if not begun or asked.reader.clock.named:
        return None
    year = int(begun[-1][1]) if begun[-1][1] else published.year - _YEARS_AGO[begun[-1][2]]
    first = date(year, int(begun[-1][3] or 1), 1)
    return Told(cal.span(first, published)) if first < published else None


@needs(_FOR_THE_YEAR)
def planned_for_the_year(asked: Dated) -> Told | None:
    """3月1日,重大项目集中开工,总投资296亿元,年度计划投资78亿元: what is to be spent in the year of publication."""
    token, year = asked.token, asked.published
    if year is None or not _FOR_THE_YEAR.search(asked.figure.lead):
        return None
    return None if token and token.period else Told(cal.year(year.year))


EVENTS = (at_the_event, promised_at_the_event, planned_for_the_year, since_it_was_begun)
