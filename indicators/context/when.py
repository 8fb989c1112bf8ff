"""The period of a figure, from its sentence, its passage, or the figure before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from indicators.context import calendar as cal
from indicators.context.asking import tell
from indicators.context.clock import PeriodToken, is_news_day
from indicators.context.cues import cue
from indicators.context.names import Naming
from indicators.context.needs import needs, open_rules
from indicators.context.passage import Figure
from indicators.context.state import Reader, Surroundings
from indicators.context.timeline import period_before
from indicators.mentions.numerals import parse_number
from indicators.model import ClaimStatus, Period

_GOAL_OF_THE_YEAR = re.compile("的?年度(?:目标|任务|计划)")
_AGAINST = re.compile("(?:比|较|高于|低于)(?:去年|上年|前年|今年)?$")
_OF_IT = re.compile("(?:同期)?的?")
_RESULTS = re.compile("已经?(?:开通|建成|投用|投产|完成|实现|引进|入驻|签约|落户|达到?|有|集聚|形成)|目前|现有")
_GOAL_BEHIND = re.compile("的?(?:目标|任务|预算)")
_SET_AT_NEW_YEAR = re.compile("(?:完成|达到)年初(?:确定|提出|预算|安排)?的?$")
_IN_A_ROW = re.compile(r"连续([两二三四五六七八九十\d]+)个?年")
_NOT_YET = frozenset({"target", "planned"})
_SINCE = "以来"
_FROM_BEFORE = re.compile("[由从](?:上年|去年)?的?$")
_TO_BEFORE = re.compile("[到至为]$")
_LONGEST_ROW = 100  # years
_DISTANCE = "distance_between"  # the naming rule of a distance
_BETWEEN = 10  # characters behind a figure in which 提高到 leads to the next
_SHORT_LEAD = 6  # characters between the two figures of 由A提高到B
_LEAST_PLAN = 2  # years from first to last of a period whose end a second figure tells


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
        folded = self.figure.sentence.folded
        return next((t for t in self.tokens if t.role == "shift" or not is_news_day(folded, t)), None)

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
    beside = next((t for t in compared if _OF_IT.fullmatch(folded, t.end, start)), None)
    against = beside and _AGAINST.search(folded[: beside.start]) and asked.figure.mention.form == "quantity"
    return Told(beside.period) if beside and against else None


def day_of_the_event(asked: Dated) -> Told | None:
    """8月28日,发布会在广州举行,约200人出席: a day dates a figure where no passage does."""
    day = next((t.period for t in asked.tokens if t.period), asked.reader.clock.day)
    return Told(day) if day and asked.reader.clock.topic is None else None


def dated_by_the_passage(asked: Dated) -> Told | None:
    """上半年,全市经济稳中有进。 / 固定资产投资增长6.1%."""
    return Told(asked.reader.clock.topic)


@needs(_SET_AT_NEW_YEAR, _GOAL_OF_THE_YEAR)
def goal_of_the_year(asked: Dated) -> Told | None:
    """建设5G基站5000个的年度目标: the year of publication."""
    figure = asked.figure
    set_at_new_year = _SET_AT_NEW_YEAR.search(figure.before) and _GOAL_BEHIND.match(figure.tail)
    goal = set_at_new_year or _GOAL_OF_THE_YEAR.match(figure.tail)
    return Told(cal.year(asked.published.year)) if goal and asked.published else None


@needs(_IN_A_ROW)
def years_in_a_row(asked: Dated) -> Told | None:
    """连续三年增长10%以上: three years up to the one spoken of; with 以来 from it on."""
    found = _IN_A_ROW.search(asked.figure.lead)
    if not found:
        return None
    base, count = asked.base, parse_number(found[1])
    number = int(count.value) if count else 0
    if not base or not 0 < number <= _LONGEST_ROW:
        return Told(base)
    if _SINCE in asked.figure.clause:
        return Told(cal.years(base.start.year, base.start.year + number - 1))
    return Told(cal.years(base.end.year - number + 1, base.end.year))


@needs(_FROM_BEFORE)
def from_the_period_before(asked: Dated) -> Told | None:
    """城镇化率由68%提高到75%: the first figure is of the year, the plan or the day before."""
    base, figure = asked.base, asked.figure
    rest = figure.sentence.folded[figure.mention.end : figure.mention.end + _BETWEEN]
    first = _FROM_BEFORE.search(figure.lead) and cue("time", "to").match(rest)
    return Told(_before(base, asked.published)) if base and first else None


def _before(base: Period, published: date | None) -> Period:
    if base.start == base.end:
        return cal.day(base.end - timedelta(days=1))
    if published and base.end.year > published.year:
        return cal.year(published.year - 1)
    if (base.start.month, base.end.month) == (1, 12):
        return cal.year(base.start.year - 1)
    return cal.shift_years(base, -1)


def to_the_end_of_the_plan(asked: Dated) -> Told | None:
    """“十三五”期间,城镇化率由68%提高到75%: the second figure is of the plan's last year."""
    base, lead = asked.base, asked.figure.lead
    second = asked.near.made and len(lead) <= _SHORT_LEAD and _TO_BEFORE.search(lead)
    if not base or not second or base.end.year - base.start.year < _LEAST_PLAN:
        return None
    return Told(cal.year(base.end.year))


def a_flow_over_the_year(asked: Dated) -> Told | None:
    """2020年末,完成进出口额6913亿元: a flow has the year, not its last day."""
    base, indicator = asked.base, asked.naming.indicator
    flow = indicator is not None and indicator.stock_flow == "flow"
    return Told(cal.year(base.end.year)) if base and flow and _is_year_end(base) else None


def _is_year_end(period: Period) -> bool:
    return period.start == period.end and (period.end.month, period.end.day) == (12, 31)


def goal_without_a_date(status: ClaimStatus, told: Told, published: date | None) -> bool:
    """力争突破千亿元, in a passage on last year: a goal or plan is not dated by the past that the passage speaks of."""
    past = told.period is not None and published is not None and told.period.end <= published
    return status in _NOT_YET and told.rule == PASSAGE and past


def tells_of_results(figure: Figure) -> bool:
    """配套方面,已开通公交线路6条: in the midst of goals, what is there already."""
    return bool(_RESULTS.search(figure.before))


def result_without_a_date(status: ClaimStatus, told: Told, published: date | None) -> bool:
    """已建成5G基站180个, in a passage on 2025: a result is not dated by what is still to come."""
    ahead = told.period is not None and published is not None and told.period.start > published
    return status == "actual" and told.rule == PASSAGE and ahead


def distance_without_a_date(naming: Naming) -> bool:
    """遵义至深圳相距1500多公里: no period dates a distance."""
    return naming.rule == _DISTANCE


BASE: tuple[Rule, ...] = (
    same_period_of_another_year,
    figure_compared_with,
    dated_for_one_figure,
    dated_in_the_sentence,
    day_of_the_event,
    dated_by_the_passage,
)
OVER_BASE: tuple[Rule, ...] = (
    goal_of_the_year,
    years_in_a_row,
    from_the_period_before,
    to_the_end_of_the_plan,
    a_flow_over_the_year,
)
OF_TWO_TIMES = frozenset({"from_the_period_before", "to_the_end_of_the_plan"})
PASSAGE = dated_by_the_passage.__name__


def read_period(reader: Reader, figure: Figure, naming: Naming, near: Surroundings) -> Told:
    """The period of a figure, by the first rule that knows.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        naming: its quantity.
        near: the places and periods of its sentence.

    Returns:
        The period, None in it where nothing tells, and the name of the rule.
    """
    asked = Dated(reader, figure, naming, near)
    over = ((told, rule) for rule in open_rules(OVER_BASE, figure.sentence) if (told := rule(asked)))
    told, rule = next(over, None) or asked.by_base
    tell("period", figure, rule, asked)
    return Told(told.period, rule.__name__)


def compared_period(figure: Figure, periods: tuple[PeriodToken, ...]) -> str | None:
    """The period that the clause compares with.

    Args:
        figure: the figure in its sentence.
        periods: the periods of the sentence.

    Returns:
        `yoy` for the year before, else its TIME_PERIOD or last day; None where the clause compares with none.
    """
    if cue("measure", "yoy").search(figure.clause):
        return "yoy"
    for token in reversed(periods):
        if token.role == "compare" and figure.clause_start <= token.start and token.end <= figure.mention.start:
            if token.period is None:
                return "yoy"
            part_of_a_year = "-" in token.period.time_period and token.period.start != token.period.end
            return token.period.end.isoformat() if part_of_a_year else token.period.time_period
    return None
