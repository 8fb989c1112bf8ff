"""The period that an article is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from indicators.context import calendar as cal
from indicators.context.clock import Clock, PeriodToken, is_news_day
from indicators.context.passage import Sentence
from indicators.context.timeline import WHOLE_YEAR, period_tokens
from indicators.model import Period

_MOMENT = re.compile("日零时|日止")  # the moment of a census, the end of a report's half year
_INTENDS = re.compile("[,，]?[^,，。;；]{0,6}(?:计划|力争|将|拟|目标|要)")  # 今年,计划…: no year of results
_OPENING = 3  # lines with figures among which one dates the article


def document_period(parts: Iterable[Sequence[Sentence]], published: date | None) -> Period | None:
    """The period that an article is about.

    Args:
        parts: the sentences of each line; they are read no further than needed.
        published: the publication date.

    Returns:
        The period of its headline, else of its first figure dated before its publication; None where neither is.
    """
    clock = Clock(published)
    seen, told = False, 0
    for line in parts:
        headline, seen = bool(line) and not seen, seen or bool(line)
        told += not headline and any(m.kind == "claim" for sentence in line for m in sentence.mentions)
        if told > _OPENING:
            return None
        for sentence in line:
            found = period_tokens(sentence.folded, sentence.start, sentence.end, sentence.mentions, clock)
            if published and not found and any(m.amount and m.amount.unit == "index_point" for m in sentence.mentions):
                return cal.day(published)  # a market report is of its day
            past = _dating(sentence, found, headline, published)
            topics = [t for t in past if _may_be_about(sentence, t, headline, published)]
            if past and not topics and not headline:
                return None  # 新区于2012年获批: it tells of a place and its history, not of a year
            if topics:
                return topics[0].period
    return None


def _dating(sentence: Sentence, found: list[PeriodToken], headline: bool, published: date | None) -> list[PeriodToken]:
    """The periods of the headline, or of a sentence that has figures, without those of events and intentions."""
    figures = headline or any(m.kind == "claim" for m in sentence.mentions) or _MOMENT.search(sentence.text)
    if not figures:
        return []
    dating = [t for t in found if t.dates_passage and not is_news_day(sentence.folded, t)]
    dating = [t for t in dating if not _INTENDS.match(sentence.folded, t.end)]
    if headline:
        return dating
    first = next((m.start for m in sentence.mentions if m.kind == "claim"), sentence.end)
    return [t for t in dating if t.start < first and _reported(t, published)]


def _may_be_about(sentence: Sentence, token: PeriodToken, headline: bool, published: date | None) -> bool:
    """Not 全年 in a headline, which tells of a goal or a guidance, nor a time long past in the midst of a line."""
    if headline:
        return sentence.folded[token.start : token.end] not in WHOLE_YEAR
    return not sentence.folded[: token.start].strip() or not _long_past(token, published)


def _reported(token: PeriodToken, published: date | None) -> bool:
    """Whether a period has begun, and lies in one year: the years of a plan are not what an article is about."""
    period = token.period
    return bool(
        period and period.start.year == period.end.year and not (published is not None and period.start > published)
    )


def _long_past(token: PeriodToken, published: date | None) -> bool:
    """Whether a period ended before the year that came before the publication."""
    return bool(token.period and published is not None and token.period.end.year < published.year - 1)
