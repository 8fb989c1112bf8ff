"""Did it happen: actual, target, planned, forecast or estimate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.goals import goal_told_with_its_result
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.timed import Rule, Timed
from indicators.context.undated import IN_THE_WORKS, ONCE_BUILT, OPENED
from indicators.context.when import OF_TWO_TIMES
from indicators.model import ClaimStatus, Period

_CUES: tuple[ClaimStatus, ...] = ("forecast", "target", "planned", "estimate")
_ALREADY = re.compile("[^,，。;；]{0,8}(?:已(?:经)?(?:投用|投产|建成|完成|签约|落户|开工|投运|到位)|投入使用)")
_PLAN_TITLE = re.compile("《[^》]*(?:方案|计划|规划|纲要|意见)》")
_BY_A_YEAR = re.compile(r"[“,，:：(]到(?:20\d\d年|“?十)")
_GOAL_BEHIND = re.compile("的?[^,，。;；]{0,6}(?:目标|任务)")
_FORECAST_BEHIND = re.compile(r"的?[^,，。;；\s]{0,6}(?:预测|预期|指引|预估)")
_EXPECTED = re.compile("预计")
_WILL_BE = re.compile("将|会|或|可[能达望升跌增减降]|料")
_WILL_OR_SHALL = re.compile("将|要")
_BY_YEAR_ONLY = re.compile(r"到20\d\d年$")  # 预测…到2025年: the year alone makes no goal of a forecast
_GOAL = re.compile(r"到20\d\d年|规划|纲要|目标|五[”\"]?期?末")
_MUST_REACH = re.compile("要[^,，。;；]{0,24}(?:到|至|达|为|在|突破|超过|以[上下内])$")
_FORETOLD = re.compile("证券|研究[院所]|机构|银行|分析师|经济学家|专家|智库|市场|中值|此前|年初|曾")
_REVISED = re.compile("(?:上调|下调|调高|调低|上修|下修|修正|修订)(?:到|至|为)")
_WORKS = re.compile(
    "实施|建设|[新改扩续修建]建|建成|建好|改造|整治|治理|完成|安排|储备|办好|推进|启动|开[工展通]|惠及|投资|投放|发放|举办"
    "|培训|种植|造林|植树|绿化|修复|清淤|打通|铺设|压缩|压减|增设|布局|设立|招聘|选派|收储|出让|拆除|更新|安装|谋划|新开"
    "|硬化|加固|新[增辟][^,，。;；]{0,8}(?:学位|床位|[车泊停]位|充电桩|绿地|绿道|托位)"
)
_AT_MOST_OR_LEAST = ("不低于", "不少于", "不高于", "不超过", "不小于", "不多于", "≥", "≤")
_WILL = re.compile("将(?!军|近|士|领|来)|预计[^,，。]{0,14}(?:投产|建成|完工|竣工|交付|开工)")
_DONE = re.compile("已|现有|完成了|同比|累计")
_PLANS = re.compile("拟|计划|力争")
_INTENDS = re.compile("拟|将")
_CLAUSE_THAT_REPORTS = re.compile("[,，;；][^,，;；]*(?:已|累计完成|实际|到位)")
_LISTED_FIGURES = "0123456789.%、和与及 "  # of 完成年度计划的92%和88%
_NEW_WORKS = re.compile("[,，](?:还|并|将|再)?(?:新[建改增开]|改[造建]|扩建|建设|修建|整治|治理|实施)[^,，]*$")
_CAPITAL = re.compile("资本(?:开支|支出|性支出)")
_COSTS = re.compile("计划|总投资")
_COUNT_BEHIND = re.compile(
    r"投?资?[约达超]?\d[^;；]*[,，、](?:其中)?[^,，、;；]*项目$"
)  # 计划投资58亿元,其中工业项目23个
_QUARTER = 85  # days: what is to happen in a month is arranged, not aimed at
_OFFICE = re.compile(
    "(?:局|厅|委|办|署|统计处|主管部门|海关|调查总?队)(?:初步)?(?:测算|估算|估计|统计)[^,，。;；]{0,2}$"
)
_NUMBER = re.compile(r"^[\d.]+")
_MET = re.compile("完成[^,，。;；]{0,24}$")


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
    if cue("measure", "completed").search(asked.figure.clause.rstrip(_LISTED_FIGURES)):
        return None
    found = max(((match.end(), i) for i, match in _words(before)), default=None)
    if found is None:
        return None
    position, name = found[0], _CUES[found[1]]
    if name == "target" and _BY_YEAR_ONLY.search(before, 0, position) and cue("status", "forecast").search(before):
        name = "forecast"
    if name == "estimate" and asked.open and _WILL_BE.search(asked.figure.clause):
        name = "forecast"  # 经济师估计,第四季跌幅会扩至4%
    if name == "estimate" and _OFFICE.search(before, 0, position):
        return None  # 据市文旅局测算: an office's own count
    if asked.past and name == "forecast" and (asked.today or not _FORETOLD.search(before)):
        return None  # 预计2020年完成900亿元, told in 2021, is a first count
    if asked.past and not _EXPECTED.search(asked.figure.clause) and _is_over(name, before, position):
        return None
    if name != "estimate" and _CLAUSE_THAT_REPORTS.search(before, position):
        return None
    if name == "target" and _NEW_WORKS.search(before, position):
        return "planned"  # 确保粮食产量稳定,新建高标准农田20万亩
    return None if name == "target" and _is_met(before, position) else name


def _words(before: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The words of status in a text, each with the place of its status in `_CUES`."""
    for i, name in enumerate(_CUES):
        for match in cue("status", name).finditer(before):
            if name != "planned" or not _is_no_plan(before, match):
                yield i, match


def _is_no_plan(before: str, match: re.Match[str]) -> bool:
    """总投资186亿元,其中工业项目23个: the word tells of what was before; 已安排资金2600万元: it is done."""
    if before.endswith(("已", "已经"), 0, match.start()):
        return True
    return bool(_COSTS.search(match[0]) and _COUNT_BEHIND.search(before, match.end()))


def _is_over(name: ClaimStatus, before: str, position: int) -> bool:
    """A goal for a time that is past is told with its result; a plan too, unless 拟 or 将 says it is not yet done."""
    word = before[max(0, position - 3) : position]
    return name == "target" or (name == "planned" and not _INTENDS.search(word) and "总投资" not in word)


def _is_met(before: str, position: int) -> bool:
    """完成年度目标: the goal is met, and the figure is the result."""
    named = before[:position].endswith("目标") and not _NUMBER.match(before[position:])
    return named and bool(_MET.search(before, 0, position))


@needs(IN_THE_WORKS)
def of_a_work_in_progress(asked: Timed) -> ClaimStatus | None:
    """新机场概算投资263亿元,近期设计年旅客吞吐能力4300万人次: what a work will cost and hold that is being built."""
    return "planned" if IN_THE_WORKS.search(asked.figure.lead) and not OPENED.search(asked.figure.before) else None


@needs(ONCE_BUILT)
def once_it_is_built(asked: Timed) -> ClaimStatus | None:
    """全部达产后,预计年产值超200亿元: what a project will do when it is built is planned."""
    before = asked.figure.before
    built = max((found.end() for found in ONCE_BUILT.finditer(before)), default=None)
    return "planned" if built and not asked.past and not _DONE.search(before, built) else None


@needs(_CAPITAL)
def spending_of_a_company(asked: Timed) -> ClaimStatus | None:
    """2025年资本开支控制在60亿元以内: what a company will spend is planned."""
    return "planned" if asked.open and _CAPITAL.search(asked.figure.clause) else None


@needs(_REVISED)
def forecast_revised(asked: Timed) -> ClaimStatus | None:
    """把2023年贸易量增速由3.6%下调到1.2%."""
    figure = asked.figure
    revised = asked.open and (_REVISED.search(figure.clause) or _REVISED.match(figure.tail))
    return "forecast" if revised else None


@needs(_MUST_REACH)
def must_be_reached(asked: Timed) -> ClaimStatus | None:
    """明年底前要把资产负债率压到55%以下."""
    return "target" if not asked.past and _MUST_REACH.search(asked.figure.clause) else None


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
    return "target" if asked.section == "target" and not asked.past else None


def section_of_works(asked: Timed) -> ClaimStatus | None:
    """三、2025年重点工作 / 改造老旧小区14个 is planned, but 自来水普及率提高到96.5% a goal."""
    if asked.section != "planned" or asked.past:
        return None
    return "planned" if _WORKS.search(asked.figure.clause) else "target"


def goal_in_its_hedge(asked: Timed) -> ClaimStatus | None:
    """今年社会融资规模增量不低于3600亿元."""
    return "target" if asked.open and asked.figure.mention.quote.startswith(_AT_MOST_OR_LEAST) else None


def period_ahead(asked: Timed) -> ClaimStatus | None:
    """2030年城镇化率达75%, in an article of 2024."""
    plans = asked.open and _PLANS.search(asked.figure.clause)
    if not asked.ahead and not plans:
        return None
    days = (asked.period.end - asked.period.start).days if asked.period else 0
    return "planned" if 0 <= days < _QUARTER else "target"


def reported(_asked: Timed) -> ClaimStatus | None:
    """2020年地区生产总值4502.13亿元."""
    return "actual"


RULES: tuple[Rule, ...] = (
    already_done,
    year_in_a_plan,
    goal_behind,
    forecast_behind,
    of_a_work_in_progress,
    once_it_is_built,
    spending_of_a_company,
    must_be_reached,
    goal_told_with_its_result,
    nearest_word,
    forecast_revised,
    will_in_an_open_period,
    will_be_done,
    section_of_plans,
    section_of_works,
    goal_in_its_hedge,
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


def both_times_are_over(period_rule: str, period: Period | None, published: date | None) -> bool:
    """“十三五”期间,城镇化率由68%提高到75%, told in 2021: both are results, whatever words of plans stand near.

    Args:
        period_rule: the rule that told the period.
        period: the period.
        published: the day of publication.
    """
    return period_rule in OF_TWO_TIMES and bool(period and published and period.end <= published)
