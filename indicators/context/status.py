"""Did it happen: actual, target, planned, forecast or estimate; and how certain the figure is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.when import OF_TWO_TIMES
from indicators.model import ClaimStatus, Period

_OBS_STATUS: dict[ClaimStatus, str] = {"forecast": "F", "estimate": "E"}
_CUES: tuple[ClaimStatus, ...] = ("forecast", "target", "planned", "estimate")
_ALREADY = re.compile("[^,，。;；]{0,8}(?:已(?:经)?(?:投用|投产|建成|完成|签约|落户|开工|投运|到位)|投入使用)")
_PLAN_TITLE = re.compile("《[^》]*(?:方案|计划|规划|纲要|意见)》")
_BY_A_YEAR = re.compile(r"[“,，:：(]到(?:20\d\d年|“?十)")
_GOAL_BEHIND = re.compile("的?[^,，。;；]{0,6}(?:目标|任务)")
_FORECAST_BEHIND = re.compile(r"的?[^,，。;；\s]{0,6}(?:预测|预期|指引|预估)")
_EXPECTED = re.compile("预计")
_WILL_BE = re.compile("将|会|或|可能|料")
_WILL_OR_SHALL = re.compile("将|要")
_BY_YEAR_ONLY = re.compile(r"到20\d\d年$")  # 预测…到2025年: the year alone makes no goal of a forecast
_GOAL = re.compile(r"到20\d\d年|规划|纲要|目标")
_WILL = re.compile("将(?!军|近|士|领|来)|预计[^,，。]{0,14}(?:投产|建成|完工|竣工|交付|开工)")
_DONE = re.compile("已|现有|完成了|同比|累计")
_PLANS = re.compile("拟|计划|力争")
_INTENDS = re.compile("拟|将")
_CLAUSE_THAT_REPORTS = re.compile("[,，;；][^,，;；]*(?:已|累计完成|实际)")
_NUMBER = re.compile(r"^(?:的)?[\d.]+")
_MET = re.compile("完成[^,，。;；]{0,24}$")


@dataclass(slots=True)
class Timed:
    """What a status rule looks at: the figure, the section's status, the figure's period, the publication."""

    figure: Figure
    section: ClaimStatus | None
    period: Period | None
    published: date | None

    @property
    def past(self) -> bool:
        """Whether the period had ended on the day of publication."""
        return bool(self.period and self.published and self.period.end <= self.published)

    @property
    def open(self) -> bool:
        """Whether the period ends after the publication."""
        return bool(self.period and self.published and self.period.end > self.published)

    @property
    def ahead(self) -> bool:
        """Whether the period begins after the publication, or ends in a later year."""
        if not self.period or not self.published:
            return False
        return self.period.start > self.published or self.period.end.year > self.published.year


Rule = Callable[[Timed], ClaimStatus | None]


@needs(_ALREADY)
def already_done(asked: Timed) -> ClaimStatus | None:
    """一期3000个机柜已投用, in a passage of plans."""
    return "actual" if _ALREADY.match(asked.figure.sentence.folded, asked.figure.mention.end) else None


@needs(_PLAN_TITLE)
def year_in_a_plan(asked: Timed) -> ClaimStatus | None:
    """《江城市工业行动方案》提出,到2025年产值达2万亿元."""
    before = asked.figure.before
    return "target" if _PLAN_TITLE.search(before) and _BY_A_YEAR.search(before) else None


@needs(_GOAL_BEHIND)
def goal_behind(asked: Timed) -> ClaimStatus | None:
    """冲刺全年6.5%的增长目标."""
    return "target" if _GOAL_BEHIND.match(asked.figure.tail) else None


@needs(_FORECAST_BEHIND)
def forecast_behind(asked: Timed) -> ClaimStatus | None:
    """维持全年增长2.5%至3.5%的预测不变."""
    return "forecast" if _FORECAST_BEHIND.match(asked.figure.tail) else None


@needs(*(cue("status", name) for name in _CUES))
def nearest_word(asked: Timed) -> ClaimStatus | None:
    """力争全年增长6%: the word of goal, plan, forecast or estimate nearest before; not 去年计划完成100亿元."""
    before = asked.figure.before
    if cue("measure", "completed").search(asked.figure.clause):
        return None
    found = max(((match.end(), i) for i, match in _words(before)), default=None)
    if found is None:
        return None
    position, name = found[0], _CUES[found[1]]
    if name == "target" and _BY_YEAR_ONLY.search(before, 0, position) and cue("status", "forecast").search(before):
        name = "forecast"
    if name == "estimate" and asked.open and _WILL_BE.search(asked.figure.clause):
        name = "forecast"  # 经济师估计,第四季跌幅会扩至4%
    if asked.past and not _EXPECTED.search(asked.figure.clause) and _is_over(name, before, position):
        return None
    if name != "estimate" and _CLAUSE_THAT_REPORTS.search(before, position):
        return None
    return None if name == "target" and _is_met(before, position) else name


def _words(before: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The words of status in a text, each with the place of its status in `_CUES`."""
    for i, name in enumerate(_CUES):
        for match in cue("status", name).finditer(before):
            yield i, match


def _is_over(name: ClaimStatus, before: str, position: int) -> bool:
    """A goal for a time that is past is told with its result; a plan too, unless 拟 or 将 says it is not yet done."""
    return name == "target" or (name == "planned" and not _INTENDS.search(before[max(0, position - 2) : position]))


def _is_met(before: str, position: int) -> bool:
    """完成年度目标: the goal is met, and the figure is the result."""
    named = before[:position].endswith("目标") and not _NUMBER.match(before[position:])
    return named and bool(_MET.search(before, 0, position))


@needs(_WILL_OR_SHALL)
def will_in_an_open_period(asked: Timed) -> ClaimStatus | None:
    """2025年将建成5G基站2万个; with 规划 or 目标 a target, else planned."""
    before = asked.figure.before
    if not asked.open or not _WILL_OR_SHALL.search(before):
        return None
    return "target" if _GOAL.search(before) else "planned"


@needs(_WILL)
def will_be_done(asked: Timed) -> ClaimStatus | None:
    """项目将新增就业岗位3000个; 总投资20亿元,预计明年投产."""
    text = asked.figure.sentence.text
    text = text if _EXPECTED.search(text) else asked.figure.before
    will = _WILL.search(text) and not asked.past and not _DONE.search(asked.figure.before)
    return "planned" if will else None


def section_of_plans(asked: Timed) -> ClaimStatus | None:
    """二、2024年主要预期目标 / 粮食产量65万吨: the heading holds for what is not past."""
    return asked.section if not asked.past else None


def period_ahead(asked: Timed) -> ClaimStatus | None:
    """2030年城镇化率达75%, in an article of 2024."""
    plans = asked.open and _PLANS.search(asked.figure.clause)
    return "target" if asked.ahead or plans else None


def reported(_asked: Timed) -> ClaimStatus | None:
    """2020年地区生产总值4502.13亿元."""
    return "actual"


RULES: tuple[Rule, ...] = (
    already_done,
    year_in_a_plan,
    goal_behind,
    forecast_behind,
    nearest_word,
    will_in_an_open_period,
    will_be_done,
    section_of_plans,
    period_ahead,
    reported,
)


def read_status(
    figure: Figure, section: ClaimStatus | None, period: Period | None, published: date | None
) -> tuple[ClaimStatus, str]:
    """The claim's status and the name of the rule that told it.

    Args:
        figure: the figure in its sentence.
        section: what the heading above says of its section.
        period: the figure's period; what lies wholly after the publication has not happened.
        published: the day of publication.
    """
    return first("status", RULES, Timed(figure, section, period, published))


def section_status(heading: str) -> ClaimStatus | None:
    """What a heading says of the section under it, None where it tells of results.

    >>> section_status("二、2024年主要预期目标")
    'target'
    """
    if cue("status", "section_actual").search(heading):
        return None
    if cue("status", "section_target").search(heading):
        return "target"
    return "planned" if cue("status", "section_planned").search(heading) else None


def both_times_are_over(period_rule: str, period: Period | None, published: date | None) -> bool:
    """“十三五”期间,城镇化率由68%提高到75%, told in 2021: both are results, whatever words of plans stand near.

    Args:
        period_rule: the rule that told the period.
        period: the period.
        published: the day of publication.
    """
    return period_rule in OF_TWO_TIMES and bool(period and published and period.end <= published)


@dataclass(slots=True)
class Certain:
    """What a rule of certainty looks at: the figure and its status."""

    figure: Figure
    status: ClaimStatus


def not_yet_known(asked: Certain) -> str | None:
    """预测全年增长3%; an estimate is as uncertain."""
    return _OBS_STATUS.get(asked.status)


@needs(cue("certainty", "provisional"))
def provisional(asked: Certain) -> str | None:
    """初步核算,全年地区生产总值20170.5亿元."""
    text = asked.figure.sentence.text
    return "P" if asked.status == "actual" and cue("certainty", "provisional").search(text) else None


def as_published(_asked: Certain) -> str | None:
    """全年地区生产总值20170.5亿元."""
    return "A"


CERTAINTY: tuple[Callable[[Certain], str | None], ...] = (not_yet_known, provisional, as_published)


def read_certainty(figure: Figure, status: ClaimStatus) -> tuple[str, str]:
    """SDMX CL_OBS_STATUS: how certain the figure is, and the name of the rule that told it."""
    return first("obs_status", CERTAINTY, Certain(figure, status))
