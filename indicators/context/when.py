"""The period of a figure, from its sentence, its passage, or the figure before it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from indicators.context import calendar as cal
from indicators.context.asking import tell
from indicators.context.clock import PeriodToken
from indicators.context.cues import cue
from indicators.context.dating import PASSAGE, Dated, Rule, Told
from indicators.context.events import EVENTS
from indicators.context.names import Naming
from indicators.context.needs import needs, open_rules
from indicators.context.passage import Figure
from indicators.context.spans import SPANS
from indicators.context.state import Reader, Surroundings
from indicators.context.undated import UNDATED
from indicators.model import ClaimStatus, Period

_GOAL_OF_THE_YEAR = re.compile("的?年度(?:目标|任务|计划)")
_RESULTS = re.compile(
    "已经?(?:开通|建成|配建|布设|铺设|投放|覆盖|接入|投用|投产|完成|实现|引进|入驻|签约|落户|达到?|有|集聚|形成)|目前|现有"
)
_YEARLY_INVESTMENT = re.compile("年度计划(?:完成)?投资额?[约超达]?$")
_MET = re.compile("(?<!围绕)(?<!确保)(?<!力争)(?<!争取)(?<!为)(?<!要)(?<!将)(?:完成|实现|达成|超过|突破)")
_GOAL_BEHIND = re.compile("的?(?:目标|任务|预算)")
_SET_AT_NEW_YEAR = re.compile("(?:完成|达到)年初(?:确定|提出|预算|安排)?的?$")
_DIVIDEND = re.compile("股息|派息|派现|派发现金|分红|红利|股利")
_NOT_YET = frozenset({"target", "planned"})
_FROM_BEFORE = re.compile("[由从](?:上年|去年)?的?$")
_ONCE_FROM = re.compile("[由从]$")
_RATIO_BEHIND = re.compile(r"(?:[:∶][\d.]+)*")
_EACH = re.compile("分别|依次|各为|各达")
_LISTED = re.compile(" ?[、和及与,，] ?")
_SEVERAL = re.compile("[-~—至到、两](?!.*[日号])")  # 2021-2023年, 7、8、9月, 今明两年
_LEAST_LIST = 2
_TO_BEFORE = re.compile("[到至为]$")
_REACHES = re.compile("(?:突破|达到|迈上|跃上|站上|跃升至|提[高升][到至]|增加?[到至]|升至|扩大到)(?:了|约|近|超)?$")
_CUMULATED = re.compile("累计|年均|投资|新增|合计|总共|平均")
_IS_THERE = re.compile("累计|入驻|落户|落地|拥有|集聚|汇聚|下辖|设有")
_WHOLE_YEAR = timedelta(days=364)
_DISTANCE = "distance_between"  # the naming rule of a distance
_BETWEEN = 10  # characters behind a figure in which 提高到 leads to the next
_SHORT_LEAD = 6  # characters between the two figures of 由A提高到B
_LEAST_PLAN = 2  # years from first to last of a period whose end a second figure tells


@needs(_SET_AT_NEW_YEAR, _GOAL_OF_THE_YEAR, _YEARLY_INVESTMENT)
def goal_of_the_year(asked: Dated) -> Told | None:
    """建设5G基站5000个的年度目标: the year of publication."""
    figure = asked.figure
    set_at_new_year = _SET_AT_NEW_YEAR.search(figure.before) and _GOAL_BEHIND.match(figure.tail)
    goal = set_at_new_year or _GOAL_OF_THE_YEAR.match(figure.tail) or _YEARLY_INVESTMENT.search(figure.lead)
    if asked.base and asked.base.start.year > (asked.published.year if asked.published else 0):
        return None
    if not goal or not asked.published:
        return None
    base, rule = asked.base, asked.by_base[1]
    met = base and rule.__name__ != PASSAGE and _MET.search(figure.clause)  # 2022年,…超额完成9000亿元的年度目标
    return Told(cal.year(base.start.year if base and met else asked.published.year))


@needs(_FROM_BEFORE)
def from_the_period_before(asked: Dated) -> Told | None:
    """城镇化率由68%提高到75%: the first figure is of the year, the plan or the day before."""
    base, figure, folded = asked.base, asked.figure, asked.figure.sentence.folded
    part = figure.mention.form == "part" and figure.place_in_group
    if not base or not (_FROM_BEFORE.search(figure.lead) or (part and _continues_from(asked))):
        return None
    end = _RATIO_BEHIND.match(folded, figure.mention.end).end()  # type: ignore[union-attr]  # matches nothing too
    if not cue("time", "to").match(folded, end, end + _BETWEEN):
        return None
    once = (t for t in asked.near.periods if t.role == "once" and t.period and t.end <= figure.mention.start)
    told = next((t.period for t in once if _ONCE_FROM.search(folded, 0, t.start)), None)
    return Told(told or _before(base, asked.published))


def _continues_from(asked: Dated) -> bool:
    """Whether a part of a ratio goes on with 三次产业结构从26.1:…, which tells of the period before."""
    words = asked.figure.clause.rstrip("0123456789.:∶")
    return bool(_FROM_BEFORE.search(words))


def one_of_the_periods_listed(asked: Dated) -> Told | None:
    """2024年、2025年净利润分别为9.1亿元和10.4亿元; 2024—2026年分别为…: one figure for each period."""
    figure = asked.figure
    if figure.group < _LEAST_LIST or figure.mention.form == "part":
        return None
    topics = [t for t in asked.near.periods if t.role == "topic" and t.period and t.end <= figure.mention.start]
    if not topics or (figure.group <= _LEAST_LIST and len(topics) < _LEAST_LIST and not _EACH.search(figure.before)):
        return None
    run, folded = topics[-figure.group :], figure.sentence.folded
    listed = len(run) == figure.group and all(
        _LISTED.fullmatch(folded, one.end, next_one.start) for one, next_one in pairwise(run)
    )
    if listed:
        return Told(run[figure.place_in_group].period)
    return _one_of_a_whole(asked, topics[-1]) if figure.group > _LEAST_LIST or _EACH.search(figure.before) else None


def _one_of_a_whole(asked: Dated, token: PeriodToken) -> Told | None:
    """One of the years or months that a single period stands for."""
    figure, folded = asked.figure, asked.figure.sentence.folded
    if not token.period or not _SEVERAL.search(folded, token.start, token.end):
        return None
    own = asked.near.figures_at.index(figure.mention.start) - figure.place_in_group
    first = own == 0 or asked.near.figures_at[own - 1] < token.start
    one = cal.part(token.period, figure.group, figure.place_in_group)
    return Told(one) if one and (first or figure.group > _LEAST_LIST) else None


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
    reached = _REACHES.search(lead) and not _CUMULATED.search(asked.figure.clause)
    if not base or not (second or reached) or base.end.year - base.start.year < _LEAST_PLAN:
        return None
    return Told(cal.year(base.end.year))


def a_flow_over_the_year(asked: Dated) -> Told | None:
    """2020年末,完成进出口额6913亿元: a flow has the year, not its last day."""
    base, indicator = asked.base, asked.naming.indicator
    if _of_the_article(asked):
        return Told(asked.reader.clock.document)
    flow = indicator is not None and indicator.stock_flow == "flow"
    return Told(cal.year(base.end.year)) if base and flow and _is_year_end(base) else None


def _of_the_article(asked: Dated) -> bool:
    """截至6月30日,在手订单31亿元。 / 毛利率29.1%, in a half year's results: a rate is of the half year."""
    base, whole, indicator = asked.base, asked.reader.clock.document, asked.naming.indicator
    if not base or not whole or indicator is None or indicator.stock_flow == "stock":
        return False
    by_passage = asked.by_base[1].__name__ == PASSAGE
    return by_passage and base.start == base.end == whole.end and whole.start < whole.end


def _is_year_end(period: Period) -> bool:
    return period.start == period.end and (period.end.month, period.end.day) == (12, 31)


def goal_without_a_date(status: ClaimStatus, told: Told, published: date | None) -> bool:
    """力争突破千亿元, in a passage on last year: a goal or plan is not dated by the past that the passage speaks of."""
    if told.period is None or published is None or told.rule != PASSAGE:
        return False
    part = status == "planned" and told.period.end - told.period.start < _WHOLE_YEAR
    return status in _NOT_YET and (part or told.period.end <= published)


def paid_out_of_its_profit(naming: Naming, figure: Figure) -> bool:
    """拟每10股派现3.5元: a dividend is of the period whose profit it shares out."""
    return bool(_DIVIDEND.search(naming.label) or _DIVIDEND.search(figure.before))


def tells_of_results(figure: Figure) -> bool:
    """配套方面,已开通公交线路6条: in the midst of goals, what is there already."""
    return bool(_RESULTS.search(figure.before))


def result_without_a_date(status: ClaimStatus, told: Told, published: date | None) -> bool:
    """已建成5G基站180个, in a passage on 2025: a result is not dated by what is still to come."""
    ahead = told.period is not None and published is not None and told.period.start > published
    return status == "actual" and told.rule == PASSAGE and ahead


def stock_of_today(status: ClaimStatus, told: Told, naming: Naming, figure: Figure, published: date | None) -> bool:
    """户籍人口3.9万人, in a passage on a year that is not yet over: what there is on the day of publication."""
    if status != "actual" or published is None or told.rule != PASSAGE:
        return False
    stock = naming.indicator is not None and naming.indicator.stock_flow == "stock"
    if told.period is None:
        return tells_of_results(figure) or bool(_IS_THERE.search(figure.clause))
    whole_year = told.period.end - told.period.start >= _WHOLE_YEAR
    return stock and whole_year and told.period.start <= published < told.period.end


def distance_without_a_date(naming: Naming) -> bool:
    """遵义至深圳相距1500多公里: no period dates a distance."""
    return naming.rule == _DISTANCE


OVER_BASE: tuple[Rule, ...] = (
    *EVENTS,
    *UNDATED,
    goal_of_the_year,
    one_of_the_periods_listed,
    *SPANS,
    from_the_period_before,
    to_the_end_of_the_plan,
    a_flow_over_the_year,
)
OF_TWO_TIMES = frozenset({"from_the_period_before", "to_the_end_of_the_plan"})


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
