"""What the passage has said about time so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from indicators.context.cues import cue
from indicators.model import Period

Role = Literal["topic", "once", "compare", "shift"]

_REVIEWS = 3  # months at the start of a year in which the last one is reviewed
_LONGEST_EVENT = 3  # days: a visit or a fair, not a holiday
_FIRST_DAY = "首日"
_WHOLE_YEAR = 364  # days from first to last
_OF_WHICH = re.compile("其中[^,，。;；]*$")
_NAMES_A_DAY = re.compile(r"[日号\d]$")
_CLAUSE = 200  # characters before a period in which its clause has begun
_BEFORE = 6  # characters before a period in which 截至 or a semicolon may stand


@dataclass(frozen=True, slots=True)
class PeriodToken:
    """A period named in a line.

    A `topic` dates the figures that follow, `once` dates the next one only, with a `compare` they are compared, a
    `shift` means the passage's period in another year (`years` later; 去年同期 is -1). `now` is 目前 and the like.
    """

    start: int
    end: int
    period: Period | None
    role: Role
    years: int = 0
    now: bool = False

    @property
    def dates_passage(self) -> bool:
        """Whether the sentences that follow may go on with this period; 目前 holds for its own sentence only."""
        return self.role == "topic" and self.period is not None and not self.now


@dataclass
class Clock:
    """The periods that hold: the article's, the section's, the passage's, and that of an event.

    `event` is the day of a gathering reported, `pending` a date alone on its line, for the line that follows, `said`
    what the last sentence named, `titled` whether the headline names the article's period, `named` whether the
    paragraph has named one.
    """

    published: date | None
    document: Period | None = None
    section: Period | None = None
    topic: Period | None = None
    day: Period | None = None
    event: Period | None = None
    pending: Period | None = None
    said: Period | None = None
    titled: bool = False
    named: bool = False

    def new_paragraph(self, goals: bool) -> None:
        """Return to the section's or the article's period, unless `goals` go on with those of a plan far ahead."""
        ahead = goals and self.topic and self.published and self.topic.start.year > self.published.year + 1
        self.day, self.named = None, False
        if self.pending:
            self.topic = self.pending
        elif not ahead:
            self.topic = self.section or self.document

    def note(self, folded: str, periods: Sequence[PeriodToken], first_figure: int | None = None) -> None:
        """Let the periods that a sentence names date the passage; one within 其中 does not.

        Args:
            folded: the folded line.
            periods: the periods of the sentence, or those before its first figure.
            first_figure: where its first figure begins; a time long past that is named behind dates no passage.
        """
        self.said = None
        for token in periods:
            if not token.dates_passage or self._still_to_come(token) or self._a_day_of_it(folded, token):
                continue
            if first_figure is not None and token.start > first_figure and self._looks_back(folded, token):
                continue
            if _OF_WHICH.search(folded, max(0, token.start - _CLAUSE), token.start):
                continue
            if is_news_day(folded, token):
                self.day = token.period
            elif self.said is None or _after_semicolon(folded, token):
                self.topic = self.said = token.period
                self.named = True

    def _looks_back(self, folded: str, token: PeriodToken) -> bool:
        """5400亿元已被甩开,要知道2019年它还多出二百多亿元: behind a figure of the passage, a time before or in it."""
        topic, period = self.topic, token.period
        if not topic or not period or _after_semicolon(folded, token):
            return False
        part = topic.start <= period.start and period.end <= topic.end and period != topic
        return period.end < topic.start or part

    def _a_day_of_it(self, folded: str, token: PeriodToken) -> bool:
        """8月17日达到峰值43.2万人次, in a passage on July and August: the passage goes on with these."""
        day, topic = token.period, self.topic
        within = day and topic and day.start == day.end and topic.start <= day.start and day.end < topic.end
        return bool(within and cue("time", "on_the_day").match(folded, token.end))

    def _still_to_come(self, token: PeriodToken) -> bool:
        """新工厂9月投产: a month or half year ahead dates its own sentence only; a year ahead, those of a plan."""
        period = token.period
        ahead = period is not None and self.published is not None and period.start > self.published
        return ahead and period is not None and (period.end - period.start).days < _WHOLE_YEAR

    def year(self, sentence_year: int | None) -> int | None:
        """The year that 年末 or 全年 belongs to: the sentence's, the passage's, the publication's; None: no telling."""
        if sentence_year:
            return sentence_year
        if self.topic:
            return self.topic.end.year
        return reviewed_year(self.published) if self.published else None


def reviewed_year(published: date) -> int:
    """The year that 全年 and 过去一年 mean: in the first months of a year the one before.

    >>> reviewed_year(date(2025, 1, 17)), reviewed_year(date(2024, 10, 8))
    (2024, 2024)
    """
    return published.year - 1 if published.month <= _REVIEWS else published.year


def _after_semicolon(folded: str, token: PeriodToken) -> bool:
    return folded[max(0, token.start - _BEFORE) : token.start].rstrip("到至截在").endswith((";", "；"))


def is_news_day(folded: str, token: PeriodToken) -> bool:
    """Whether a day or two date the event reported, not the figures of the passage, as they do with 当天 or 起.

    Args:
        folded: the folded line.
        token: a period named in it.
    """
    period = token.period
    if period is None or (period.end - period.start).days > _LONGEST_EVENT:
        return False
    if cue("time", "on_the_day").match(folded, token.end):
        return False
    if cue("time", "by_the_day").search(folded, max(0, token.start - _BEFORE), token.start):
        return False
    text = folded[token.start : token.end]
    a_day = _NAMES_A_DAY.search(text) and not text.endswith(_FIRST_DAY)
    return bool(a_day) and ("月" in text or period.start == period.end)
