"""What a period rule is asked, and the period of a figure by its sentence and its passage alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from indicators.context import calendar as cal
from indicators.context.clock import PeriodToken, is_news_day
from indicators.context.cues import cue
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.state import Reader, Surroundings
from indicators.context.timeline import period_before
from indicators.model import Period

_NEAR = 8  # characters before a period in which 较去年 may stand
_AGAINST = re.compile("(?:比|较|与|同|高于|低于)(?:去年|上年|前年|今年)?$")
_OF_IT = re.compile("(?:同期)?的?")
_OF_ITS_FIGURE = re.compile("[^,，。;；]{0,20}的")
_COMPARED_BEHIND = ("相比", "比较", "相较")


def _dates_others(token: PeriodToken, folded: str, start: int) -> bool:
    """Whether a period dates no figure so far behind it.

    8月17日达到峰值43.2万人次;加开列车1380列: a day singled out, none behind a semicolon; 由去年的下降转为增长16.9%.
    """
    if token.role == "once":
        return "转" in folded[token.end : start]
    day = token.period is not None and token.period.start == token.period.end
    return day and ";" in folded[token.end : start] and bool(cue("time", "on_the_day").match(folded, token.end))


@dataclass
class Dated:
    """What a period rule looks at: the state of reading, the figure, its quantity, the sentence around it."""

    reader: Reader
    figure: Figure
    naming: Naming
    near: Surroundings

    @property
    def published(self) -> date | None:
        """The day of publication."""
        return self.reader.frame.published

    @cached_property
    def tokens(self) -> tuple[PeriodToken, ...]:
        """The periods of the sentence that can date the figure, nearest first."""
        return tuple(period_before(self.near.periods, self.figure.mention.start, self.near.figures_at))

    @cached_property
    def token(self) -> PeriodToken | None:
        """The nearest of them that is more than the day of the event reported."""
        folded, start = self.figure.sentence.folded, self.figure.mention.start
        tokens = (t for t in self.tokens if t.role == "shift" or not is_news_day(folded, t))
        return next((t for t in tokens if not _dates_others(t, folded, start)), None)

    @cached_property
    def by_base(self) -> tuple[Told, Rule]:
        """The answer of the first rule of `BASE` that knows, and that rule."""
        return next((told, rule) for rule in BASE if (told := rule(self)))

    @property
    def base(self) -> Period | None:
        """The period by sentence and passage alone, before figures that tell two times or a flow are looked at."""
        return self.by_base[0].period


@dataclass(slots=True)
class Told:
    """A rule's answer: the period, None where the figure has none, and the rule's name."""

    period: Period | None
    rule: str = ""


Rule = Callable[[Dated], Told | None]


def same_period_of_another_year(asked: Dated) -> Told | None:
    """出口增长8.1%,去年同期为-2.3%."""
    if asked.token is None or asked.token.role != "shift":
        return None
    current = asked.near.made[-1].period if asked.near.made else asked.reader.clock.topic
    return Told(cal.shift_years(current, asked.token.years) if current else None)


def dated_for_one_figure(asked: Dated) -> Told | None:
    """由2015年的3.2万亿元提高到…: the year is that of the first figure only."""
    return Told(asked.token.period) if asked.token and asked.token.role == "once" else None


def dated_in_the_sentence(asked: Dated) -> Told | None:
    """2020年,地区生产总值4502.13亿元."""
    return Told(asked.token.period) if asked.token else None


def figure_compared_with(asked: Dated) -> Told | None:
    """跌幅较3月的7%扩大; 较去年第四季4.3%的升幅放缓: the figure is of the period that is compared with."""
    folded, start = asked.figure.sentence.folded, asked.figure.mention.start
    compared = (t for t in asked.near.periods if t.role == "compare" and t.period and t.end <= start)
    of_it = _OF_ITS_FIGURE if asked.figure.tail.startswith(_COMPARED_BEHIND) else _OF_IT
    beside = next((t for t in compared if of_it.fullmatch(folded, t.end, start)), None)
    if beside is None or asked.figure.mention.form != "quantity":
        return None
    return Told(beside.period) if _AGAINST.search(folded[max(0, beside.start - _NEAR) : beside.start]) else None


def day_of_the_event(asked: Dated) -> Told | None:
    """8月28日,发布会在广州举行,约200人出席: a day dates a figure where no passage does."""
    day = next((t.period for t in asked.tokens if t.period), asked.reader.clock.day)
    return Told(day) if day and asked.reader.clock.topic is None else None


def dated_by_the_passage(asked: Dated) -> Told | None:
    """上半年,全市经济稳中有进。 / 固定资产投资增长6.1%."""
    return Told(asked.reader.clock.topic)


BASE: tuple[Rule, ...] = (
    same_period_of_another_year,
    figure_compared_with,
    dated_for_one_figure,
    dated_in_the_sentence,
    day_of_the_event,
    dated_by_the_passage,
)
PASSAGE = dated_by_the_passage.__name__
