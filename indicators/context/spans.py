"""Figures over several years, months or quarters: in a row, cumulated, or on average."""

from __future__ import annotations

import re
from datetime import date

from indicators.context import calendar as cal
from indicators.context.cues import cue
from indicators.context.dating import Dated, Told
from indicators.context.needs import needs
from indicators.mentions.numerals import parse_number
from indicators.model import Period

_DIGITS = "〇零一二三四五六七八九十"
_NUMBER = r"[两三四五六七八九十\d]+"
_IN_A_ROW = re.compile(rf"连续({_NUMBER})个?(年|月|季度?)")
_OVER = re.compile(
    rf"(?<![\d第前续满{_DIGITS}])({_NUMBER})年(?:(累计|共|合计|净增|新增|净减)|(?=[降减增提上下压缩]))[^,，。;；]{{0,12}}$"
)
_SINCE, _SAME_PERIOD = "以来", "同期"
_THIS_YEAR_UNTIL = re.compile("截[至止][^,，。;；]{1,10}[,，][^。;；]{0,24}今年(?:以来)?(?:已|累计|共)")
_TWO_YEARS = re.compile("两年(?:平均|年?均)")
_EACH_YEAR = re.compile("年均|每年|年平均|年复合")
_FROM = frozenset("由从比较")
_RANKED_BY = re.compile(r"《[^》]{2,30}?(?:报告|榜单?|指数|排行榜?|蓝皮书|白皮书)[((]?(20\d\d)[))]?》")
_LONGEST_ROW = 100  # years
_MONTHS = {"月": 1, "季": 3, "季度": 3}
_PLAN_YEARS = 5


@needs(_IN_A_ROW)
def in_a_row(asked: Dated) -> Told | None:
    """连续三年增长10%以上: three years up to the one spoken of; with 以来 from it on; months and quarters alike."""
    found = _IN_A_ROW.search(asked.figure.lead)
    if not found:
        return None
    number, since = _count(found[1]), _since(asked)
    base = since or asked.base
    if not base or not number:
        return Told(base)
    if found[2] != "年":
        return Told(_months_in_a_row(base, number * _MONTHS[found[2]], bool(since)))
    if since:
        return Told(cal.years(base.start.year, base.start.year + number - 1))
    if _SAME_PERIOD in asked.figure.lead:
        return Told(cal.span(cal.shift_years(base, 1 - number).start, base.end))
    return Told(cal.years(base.end.year - number + 1, base.end.year))


def _since(asked: Dated) -> Period | None:
    """3月以来: the period that begins then."""
    folded, tokens = asked.figure.sentence.folded, asked.tokens
    return next((t.period for t in tokens if t.period and folded.startswith(_SINCE, t.end)), None)


def _months_in_a_row(base: Period, months: int, since: bool) -> Period:
    if not since:
        return cal.months_until(base.end, months)
    last = base.start.year * 12 + base.start.month + months - 2
    end = cal.months(last // 12, last % 12 + 1, last % 12 + 1)
    return cal.span(base.start.replace(day=1), end.end)


def _count(text: str) -> int:
    """The number of years that a text says, 0 where it is none."""
    count = parse_number(text)
    number = int(count.value) if count else 0
    return number if number <= _LONGEST_ROW else 0


@needs(_OVER)
def over_the_years(asked: Dated) -> Told | None:
    """能耗五年下降15%; 五年累计建成高标准农田398万亩; 三年净增6500余家: the years up to the one spoken of."""
    lead = asked.figure.lead
    found = _OVER.search(lead) if "年" in lead else None
    base, number = asked.base, _count(found[1]) if found else 0
    if not found or not base or number < 2 or not (found[2] or asked.figure.amount.unit == "percent"):
        return None
    return Told(cal.years(base.end.year - number + 1, base.end.year))


@needs(_THIS_YEAR_UNTIL)
def this_year_until(asked: Dated) -> Told | None:
    """截至5月底,今年累计运送乘客2.13亿人次: from the beginning of the year to the day named."""
    base = asked.base
    if not base or base != cal.year(base.end.year) or not _THIS_YEAR_UNTIL.search(asked.figure.before):
        return None
    days = [t.period for t in asked.near.periods if t.period and t.period.start == t.period.end]
    day = next((d for d in days if d.end.year == base.end.year), None)
    return Told(cal.span(base.start, day.end)) if day else None


@needs(_TWO_YEARS)
def average_of_two_years(asked: Dated) -> Told | None:
    """2021年前8个月增长21.3%,两年平均增长15.5%: from the year before on."""
    base = asked.base
    if not base or not _TWO_YEARS.search(asked.figure.clause):
        return None
    return Told(cal.span(cal.shift_years(base, -1).start, base.end))


@needs(_RANKED_BY)
def year_of_a_ranking(asked: Dated) -> Told | None:
    """《城市竞争力报告2024》把苏州排在第9位: a report that has a year in its title ranks by it."""
    if asked.token is not None or not asked.figure.mention.quote.endswith(("位", "名", "强")):
        return None
    found = _RANKED_BY.search(asked.figure.before)
    return Told(cal.year(int(found[1]))) if found else None


def each_year_to_the_goal(asked: Dated) -> Told | None:
    """到2025年,地区生产总值突破500亿元,年均增长15%以上: all years of the plan, or those that are left of it."""
    base, published = asked.base, asked.published
    if not base or not published or base.start.year <= published.year or base.start.year != base.end.year:
        return None
    against = _against_the_last_plan(asked, base)
    if not against and not _EACH_YEAR.search(asked.figure.lead):
        return None
    last = base.end.year
    first = last - _PLAN_YEARS + 1
    whole_plan = last % _PLAN_YEARS == 0 and published.year <= first
    return Told(cal.years(first if whole_plan or against else published.year, last))


def _against_the_last_plan(asked: Dated, base: Period) -> bool:
    """到2025年单位能耗比2020年降低15%."""
    if base.end.year % _PLAN_YEARS or asked.figure.amount.unit != "percent":
        return False
    if not cue("measure", "growth").search(asked.figure.lead):
        return False
    since, start = asked.figure.clause_start, asked.figure.mention.start
    compared = (t.period for t in asked.near.periods if t.role == "compare" and since <= t.start < start)
    return any(p and p.end.year == base.end.year - _PLAN_YEARS for p in compared)


@needs(_EACH_YEAR)
def each_year_since(asked: Dated) -> Told | None:
    """由2020年的667亿元增加到2024年的920亿元,年均增长6.3%: the years behind the first up to the last."""
    base = asked.base
    if not base or base.start.year != base.end.year or not _EACH_YEAR.search(asked.figure.lead):
        return None
    folded, start = asked.figure.sentence.folded, asked.figure.mention.start
    tokens = (t for t in asked.near.periods if t.period and t.role in ("once", "compare") and t.end <= start)
    first = [t.period for t in tokens if t.period and folded[max(0, t.start - 1) : t.start] in _FROM]
    if not first or first[-1].end.year >= base.end.year or first[-1].start.month != 1:
        return None
    return Told(cal.span(date(first[-1].end.year + 1, 1, 1), base.end))


SPANS = (
    year_of_a_ranking,
    each_year_since,
    in_a_row,
    over_the_years,
    this_year_until,
    average_of_two_years,
    each_year_to_the_goal,
)
