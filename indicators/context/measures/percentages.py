"""The measure of percentages, fractions and bare numbers. Rules are tried in order, the first that knows wins."""

from __future__ import annotations

import re
from typing import get_args

from indicators.areas import surface_names
from indicators.context.cues import cue
from indicators.context.measures.reading import Measured, Reading, Rule
from indicators.context.measures.signs import falls, is_fall
from indicators.context.needs import needs
from indicators.model import Measure

_MEASURES: dict[str, Measure] = {measure: measure for measure in get_args(Measure)}
_NUMBERS = frozenset({"quantity", "digits"})
_FRACTIONS = frozenset({"half", "fraction"})
_RATES = frozenset({"ratio", "rate"})
_USED_FOR = re.compile("用于")
_GROWTH_BEHIND = re.compile("(?:的)?(?:速度|幅度|增速|增长|增幅)")
_RATE_TO = re.compile("(?:占比|比重|率|比例)[^,，。;；]*$")
_OF_INTEREST = re.compile("(?:利率|收益率|息差|票息|税率|费率|回报率)[^,，。;；率]{0,6}$")
_RATE = re.compile("率[^,，。;；]{0,6}$")
_REVISED = re.compile("(?:上调|下调|调低|调高|调整)(?:到|至|为)$")  # a forecast, whose own sign is its number's
_TURNS_TO_GROWTH = re.compile(
    "(?<![对相])[论比看说谈](?:起|到)?(?:增速|增长速度|速度|增幅|涨幅|快慢)(?:来看|的话|上)?[,，:]"
)
_COMPARED_VALUE = re.compile("(?:同|与|和|跟|比|较|[高低快慢优好逊]于)[^,，。;；\\d]{2,10}的$")
_COMPARED_BEHIND = re.compile("相比|相较|比较|[要还]?[高低快慢多少]|有(?:所|明显)?差距")
_IS = re.compile("(?:为|是|达到?|有)$")
_REACHES = re.compile("[,，]?(?:达到?|至|到|为|升至|降至|增至|提高到)")
_SHORT_LEAD = 6  # characters: a lead too short to hold 占比 itself


def bare_number_of_a_rate(asked: Measured) -> Reading | None:
    """城镇化率72.5: a number without a sign, of an indicator that is a rate."""
    bare = asked.indicator.bare_measure if asked.indicator else ""
    return Reading(_MEASURES[bare]) if _is_bare(asked) and bare in ("share", "ratio", "level") else None


def bare_number(asked: Measured) -> Reading | None:
    """基尼系数0.46; 综合指数102.3."""
    if not _is_bare(asked):
        return None
    return Reading("ratio" if asked.indicator and asked.indicator.dimension in _RATES else "level")


def _is_bare(asked: Measured) -> bool:
    amount = asked.amount
    if asked.figure.mention.quote.endswith("位数"):
        return False
    return amount.unit in ("", "dimensionless") and asked.figure.mention.form in _NUMBERS and not amount.unit_mult


def basis_points(asked: Measured) -> Reading | None:
    """贷款利率下降25个基点."""
    return Reading("change", is_fall(asked.figure)) if asked.amount.unit == "basis_point" else None


@needs(cue("measure", "completed"))
def part_of_the_task(asked: Measured) -> Reading | None:
    """完成年度任务的56%."""
    return Reading("share") if cue("measure", "completed").search(asked.clause) else None


@needs(cue("measure", "ratio_share"))
def takes_a_part(asked: Measured) -> Reading | None:
    """占全市的67%."""
    return Reading("share") if cue("measure", "ratio_share").search(asked.lead) else None


@needs(_USED_FOR)
def part_used_for(asked: Measured) -> Reading | None:
    """拿出营收的8%用于研发."""
    return Reading("share") if _USED_FOR.match(asked.figure.tail) else None


@needs(cue("measure", "ratio_to"))
def percentage_of_another(asked: Measured) -> Reading | None:
    """恢复到2019年同期的92%."""
    return Reading("ratio") if cue("measure", "ratio_to").search(asked.lead) else None


def fraction_of_a_place(asked: Measured) -> Reading | None:
    """不足苏州一半; 不到苏州四成, where a share of anything but a place is more likely."""
    form = asked.figure.mention.form
    fraction = form in (*_FRACTIONS, "tenths") and cue("measure", "ratio_place").search(asked.lead)
    return Reading("ratio") if fraction and (form != "tenths" or fraction[1] in surface_names()) else None


@needs(_COMPARED_VALUE)
def value_of_the_compared(asked: Measured) -> Reading | None:
    """占比40.6%,同宜昌的43.9%相比: what the figure before it is compared with is of the same measure."""
    compared = _COMPARED_VALUE.search(asked.lead) and _COMPARED_BEHIND.match(asked.figure.tail)
    previous = asked.previous
    return Reading(previous.measure) if compared and previous and previous.measure != "change" else None


def growth_behind(asked: Measured) -> Reading | None:
    """以8%的速度增长; 实现两位数增长."""
    double_digit = "两位数" in asked.figure.mention.quote
    return Reading("growth_rate") if double_digit or _GROWTH_BEHIND.match(asked.figure.tail) else None


def growth_before(asked: Measured) -> Reading | None:
    """同比增长3.4%; but 失业率降至5.1% and 占比提高到31% are levels of a rate."""
    if not cue("measure", "growth").search(asked.lead):
        return None
    rate = (asked.indicator and asked.indicator.bare_measure) or _RATE_TO.search(asked.clause)
    to = cue("measure", "to_level").search(asked.lead)
    return None if rate and to else Reading("growth_rate", falls(asked.lead) and not _REVISED.search(asked.lead))


def level_after_its_change(asked: Measured) -> Reading | None:
    """占比提升1.9个百分点,达到50.2%."""
    changed = asked.previous and asked.previous.measure == "change" and asked.amount.unit == "percent"
    bare = asked.indicator.bare_measure if asked.indicator else ""
    level = changed and _REACHES.fullmatch(asked.lead)
    return Reading(_MEASURES.get(bare, "share") if bare != "growth_rate" else "growth_rate") if level else None


@needs(cue("measure", "share"))
def share_before(asked: Measured) -> Reading | None:
    """占比31.2%; 比重为48.6%."""
    share = cue("measure", "share")
    near = share.search(asked.lead) or (len(asked.lead) < _SHORT_LEAD and share.search(asked.clause))
    return Reading("share") if near else None


def percentage_of_a_rate(asked: Measured) -> Reading | None:
    """城镇登记失业率为3.2%: the codelist says what a percentage of the indicator is."""
    bare = asked.indicator.bare_measure if asked.indicator else ""
    if asked.indicator and asked.indicator.unit_measure == "index_point":
        return None  # 恒生指数跌326点或1.78%
    return Reading(_MEASURES[bare], bare == "growth_rate" and falls(asked.lead)) if bare else None


def growth_in_the_clause(asked: Measured) -> Reading | None:
    """同比分别为8.2%和7.4%."""
    words = asked.lead or asked.clause
    grows = cue("measure", "growth_word").search(words) or asked.amount.obs_value < 0
    return Reading("growth_rate", falls(words)) if grows else None


@needs(_TURNS_TO_GROWTH)
def growth_turned_to(asked: Measured) -> Reading | None:
    """若论增速,前者8.1%,后者6.3%: what an earlier clause turns to."""
    return Reading("growth_rate") if _TURNS_TO_GROWTH.search(asked.figure.before) else None


@needs(_RATE)
def rate_word_before(asked: Measured) -> Reading | None:
    """产品合格率达98%."""
    if not _RATE.search(asked.clause):
        return None
    return Reading("level" if _OF_INTEREST.search(asked.lead) else "share")


def part_of_what_was_named(asked: Measured) -> Reading | None:
    """七成是民营企业; 其中,新能源汽车35%."""
    part = asked.figure.mention.form in ("tenths", *_FRACTIONS) or "其中" in asked.clause
    return Reading("share") if part else None


def same_as_the_one_before(asked: Measured) -> Reading | None:
    """占比最高的四平为17.2%,最低的延边为13.4%."""
    previous = asked.previous
    carried = previous and previous.measure in ("share", "ratio") and asked.amount.unit == "percent"
    return Reading(previous.measure) if carried and previous and _IS.search(asked.lead) else None


def percentage_of_a_quantity(asked: Measured) -> Reading | None:
    """地区生产总值6.5%左右: growth."""
    people = asked.indicator and asked.indicator.unit_measure == "person" and asked.indicator.stock_flow == "stock"
    return Reading("growth_rate", falls(asked.clause)) if asked.indicator and not people else None


def percentage_by_itself(_asked: Measured) -> Reading | None:
    """97%的大企业."""
    return Reading("share")


PERCENTAGES: tuple[Rule, ...] = (
    bare_number_of_a_rate,
    bare_number,
    basis_points,
    part_of_the_task,
    takes_a_part,
    part_used_for,
    percentage_of_another,
    fraction_of_a_place,
    value_of_the_compared,
    growth_behind,
    level_after_its_change,
    growth_before,
    share_before,
    percentage_of_a_rate,
    growth_in_the_clause,
    growth_turned_to,
    rate_word_before,
    part_of_what_was_named,
    same_as_the_one_before,
    percentage_of_a_quantity,
    percentage_by_itself,
)
