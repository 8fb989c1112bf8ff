"""What growth or a change is against: the rules in order, the first that knows wins."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.context.cues import cue
from indicators.context.measures.based import Based, Rule
from indicators.context.measures.things import thing_compared
from indicators.context.needs import needs
from indicators.mentions.numerals import parse_number
from indicators.model import Period

_BOTH = re.compile("同比[、和及与]环比|环比[、和及与]同比")
_N = r"([两三四五六七八九十]{1,2}|\d{1,2})"
_AGO = re.compile(rf"(?:比|较|与|同)(?:.{{0,2}}){_N}年(?:以?前)")
_OVER = re.compile(
    rf"(?<![\d第前续每满年〇零一二三四五六七八九十]){_N}年(?:来|间|里|内|以来|时间)?[^\d,，。;；均每]{{0,16}}$"
)
_YEAR_BEFORE = frozenset({"上年", "去年", "上年同期", "去年同期", "上年同月", "去年同月"})
_SAME_LENGTH = timedelta(days=3)
_LONGEST_MONTH = timedelta(days=31)
_BY_HOW_MUCH = re.compile("[增降涨跌升减]幅[^,，。;；]{0,4}$")
_RIGHT_BEHIND = 4  # characters: 减少321万人,下降11.7%
_RECENT = 4  # claims among which the other side of a gap is looked for
_WHOLE_YEAR = timedelta(days=364)
_THIS_NUMBER = "this_number"  # the measure rule of 这个数字
_RATES = frozenset({"percent", "percentage_point", "basis_point", "permille"})
_FIRST_OF_THEM, _LATER = 1950, 10  # the year of the census of population of number n is 1950 + 10 n
_LONGEST = 50  # years that a comparison reaches back


def place_compared_with(asked: Based) -> str | None:
    """高于全国1.2个百分点; 是青岛市的1.6倍; 比全国、全省分别快2.3个和0.4个百分点."""
    return f"to:{asked.compared}" if asked.compared else None


@needs(cue("basis", "against"))
def thing_compared_with(asked: Based) -> str | None:
    """快于序时进度3.5个百分点; 比平日涨了一倍; 高出城镇5.6个百分点."""
    thing = thing_compared(asked)
    return f"to:{thing}" if thing else None


@needs(cue("measure", "annual"))
def average_of_years(asked: Based) -> str | None:
    """年均增长7.1%."""
    return "annual_average" if cue("measure", "annual").search(asked.figure.clause) else None


@needs(_BOTH)
def one_of_two_comparisons(asked: Based) -> str | None:
    """同比、环比分别提升0.8个和1.9个百分点: one for each."""
    both = _BOTH.search(asked.figure.clause) if asked.figure.group == 2 else None
    if not both:
        return None
    return "yoy" if both[0].startswith("同") == (asked.figure.place_in_group == 0) else "pop"


@needs(cue("measure", "pop"))
def period_on_period(asked: Based) -> str | None:
    """环比上涨0.3%; 按季比较,跌幅扩大至3.2%."""
    clause = asked.figure.clause
    pop, yoy = (_last(cue("measure", name), clause) for name in ("pop", "yoy"))
    return "pop" if pop > yoy or (yoy < 0 and cue("measure", "pop").search(asked.words)) else None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in pattern.finditer(text)), default=-1)


@needs(cue("basis", "since_new_year"))
def since_the_end_of_the_year(asked: Based) -> str | None:
    """比年初增加1832亿元; 较上年末提高0.6个百分点: within a year since its first day, of a whole year yoy."""
    period = asked.period
    if period is None or not cue("basis", "since_new_year").search(asked.figure.clause):
        return None
    if (period.end.month, period.end.day) == (12, 31):
        return "yoy"
    return f"since:{date(period.end.year - 1, 12, 31)}"


@needs(_AGO)
def some_years_ago(asked: Based) -> str | None:
    """比五年前上升2.2个百分点."""
    ago = _AGO.search(asked.figure.clause)
    return _since_years(asked.period, ago[1]) if ago else None


@needs(cue("basis", "census"))
def since_the_census(asked: Based) -> str | None:
    """与第六次全国人口普查相比,十年增加360万人: there was one in 1990, and in every tenth year since."""
    found = cue("basis", "census").search(asked.figure.before)
    number = parse_number(found["number"] or found["short"]) if found else None
    year = _FIRST_OF_THEM + _LATER * int(number.value) if number else 0
    later = asked.period and asked.period.start.year > year
    return f"since:{year}" if year and later and not cue("measure", "yoy").search(asked.figure.clause) else None


def since_the_period_named(asked: Based) -> str | None:
    """比2019年增长12%; 与2010年相比,人口减少321万人: of the period right before it is pop, of the year before yoy."""
    token = None if cue("measure", "yoy").search(asked.figure.lead) else next(asked.periods, None)
    if token is None:
        return None
    word = asked.figure.sentence.folded[token.start : token.end]
    if token.period is None or word in _YEAR_BEFORE:
        return "yoy"
    return _since(token.period, asked.period)


def _since(base: Period, own: Period | None) -> str:
    """Against the period right before it, the same period of the year before, or any other."""
    if own and _one_year_before(base, own):
        return "yoy"
    beside = own and own.start < own.end and base.end + timedelta(days=1) == own.start
    if own and beside and abs((base.end - base.start) - (own.end - own.start)) <= _SAME_LENGTH:
        return "pop" if own.end - own.start < _WHOLE_YEAR else "yoy"
    part_of_a_year = "-" in base.time_period
    return f"since:{base.end.isoformat() if part_of_a_year else base.time_period}"


def _one_year_before(base: Period, own: Period) -> bool:
    ends = (base.end.year + 1, base.end.month, base.end.day) == (own.end.year, own.end.month, own.end.day)
    return ends and "-" in base.time_period


@needs(cue("measure", "yoy"))
def year_on_year(asked: Based) -> str | None:
    """同比增长3.4%; 比上年增长3.4%."""
    return "yoy" if cue("measure", "yoy").search(asked.figure.clause) else None


def over_the_years(asked: Based) -> str | None:
    """五年累计下降15%; 四年净增97家; “十三五”期间提高8个百分点: since the year before the first."""
    period = asked.period
    if "连续" in asked.figure.clause:
        return None  # 连续三年增长10%以上: each over the year before
    if period is not None and period.start.year < period.end.year and period.start.month == 1:
        return f"since:{period.start.year - 1}"
    over = _OVER.search(asked.figure.clause) if "年" in asked.figure.clause else None
    return _since_years(period, over[1]) if over else None


def _since_years(period: Period | None, count: str) -> str | None:
    number = parse_number(count)
    years = int(number.value) if number else 0
    if period is None or not 1 < years <= _LONGEST or period.end.year - period.start.year > 1:
        return None
    return f"since:{period.end.year - years}"


def goes_on_with_the_one_before(asked: Based) -> str | None:
    """二手房价格环比下降0.5%,其中一线城市下降0.3%: growth that tells no basis behind one that is no year's."""
    last = asked.near.made[-1] if asked.near.made else None
    if last is None or last.basis is None or last.measure not in ("growth_rate", "change"):
        return None
    if asked.reading.rule == _THIS_NUMBER:
        return last.basis
    beside = len(asked.words) <= _RIGHT_BEHIND or _BY_HOW_MUCH.search(asked.figure.lead)
    alike = last.measure == asked.reading.measure or beside
    if not alike or not (last.basis == "pop" or (last.basis.startswith("since:") and last.period == asked.period)):
        return None
    return last.basis if _length(last.period) == _length(asked.period) else None


def _length(period: Period | None) -> int:
    return round((period.end - period.start).days / 30) if period else 0


def new_since_the_period_began(asked: Based) -> str | None:
    """上半年净增门店1286家: what is new of a stock within a part of a year is so since its first day."""
    period, indicator = asked.period, asked.indicator
    if period is None or asked.reading.measure != "change" or asked.figure.amount.unit in _RATES:
        return None
    stock = indicator.stock_flow == "stock" if indicator else cue("measure", "new").search(asked.figure.lead)
    if not stock or not timedelta() < period.end - period.start < _WHOLE_YEAR:
        return None
    return f"since:{period.start - timedelta(days=1)}"


def price_of_the_day_before(asked: Based) -> str | None:
    """截至收盘,股价下跌3.8%; 年内累计涨12%: shares gain or lose against the day before, or since the year began."""
    indicator, period = asked.indicator, asked.period
    if indicator is None or period is None or not indicator.code.startswith(("share_price", "stock_index")):
        return None
    this_year = (period.start.month, period.start.day) == (1, 1) and period.end.year == period.start.year
    return "pop" if period.start == period.end else f"since:{period.start.year - 1}-12-31" if this_year else None


@needs(cue("basis", "wider"))
def narrower_than_before(asked: Based) -> str | None:
    """9月,价格同比上涨0.3%,涨幅扩大0.2个百分点: the pace of a month is against that of the month before."""
    period = asked.period
    a_month = period is not None and timedelta() < period.end - period.start < _LONGEST_MONTH
    return "pop" if a_month and cue("basis", "wider").search(asked.figure.lead) else None


@needs(cue("basis", "ahead"))
def gap_to_the_figure_before(asked: Based) -> str | None:
    """全国增长4.1%,江苏快了1.3个百分点: to the place of the last figure that is of another."""
    if asked.place is None or not cue("basis", "ahead").search(asked.figure.clause):
        return None
    others = (c.ref_area_name for c in reversed(asked.told[-_RECENT:]) if c.ref_area_name != asked.place)
    other = next(others, None)
    return f"to:{other}" if other else None


def over_the_year_before(_asked: Based) -> str | None:
    """出口增长3.4%: growth that names no period is over the year before."""
    return "yoy"


RULES: tuple[Rule, ...] = (
    place_compared_with,
    one_of_two_comparisons,
    thing_compared_with,
    average_of_years,
    period_on_period,
    since_the_end_of_the_year,
    some_years_ago,
    since_the_census,
    since_the_period_named,
    year_on_year,
    over_the_years,
    price_of_the_day_before,
    goes_on_with_the_one_before,
    narrower_than_before,
    gap_to_the_figure_before,
    new_since_the_period_began,
    over_the_year_before,
)
