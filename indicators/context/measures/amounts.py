"""The measure of amounts and of multiples. Rules are tried in order, the first that knows wins."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.measures.reading import Measured, Reading, Rule
from indicators.context.measures.signs import is_fall
from indicators.context.needs import needs

_GAP = re.compile("差距|相差|剪刀差")
_GAP_BEHIND = re.compile("的?(?:差距|缺口|优势)")
_TO_TIMES = re.compile("(?:到|至|为)(?:原来|上年|去年|[^,，。;；]{0,8})的$")
_IS_TIMES = re.compile("(?:是|为|达到?|相当于|约为|约)[^,，。;；]{0,20}的$")
_GROWS = re.compile("[增涨升多高]了?$|提高了?$|扩大了?$|增加了?$")
_BEHIND = re.compile("落后|(?:被|遭)[^,，。;；]{0,8}(?:落下|甩开|甩下|拉开|抛离|反超|领先)")
_WAYS = frozenset({"km", "m"})
_MAKES = re.compile("(?:[增减多少欠]产|[增减]收)了?$")
_NEAR_GAP, _NEAR_NEW, _NEAR_FLOW, _NEAR_TAIL = 24, 6, 20, 8  # characters in which such a word counts


def times_another(asked: Measured) -> Reading | None:
    """是2019年同期的1.2倍."""
    return Reading("ratio") if _TO_TIMES.search(asked.lead) or _IS_TIMES.search(asked.lead) else None


def grows_by_times(asked: Measured) -> Reading | None:
    """太阳能电池出口增长1.1倍."""
    grows = cue("measure", "growth_word").search(asked.lead) or _GROWS.search(asked.lead)
    return Reading("growth_rate") if grows else None


def times_alone(_asked: Measured) -> Reading | None:
    """订单量3.2倍于上年."""
    return Reading("ratio")


def reaches_a_level(asked: Measured) -> Reading | None:
    """用电量增至512亿千瓦时."""
    return Reading("level") if cue("measure", "to_level").search(asked.lead) else None


def restated_in_brackets(asked: Measured) -> Reading | None:
    """比上年增加362.7万吨(72.5亿斤): the same change in another unit."""
    start = asked.figure.mention.start
    beside = any(m.end == start - 1 and m.kind == "claim" for m in asked.figure.sentence.mentions)
    change = beside and asked.previous is not None and asked.previous.measure == "change"
    return asked.previous if change and asked.figure.sentence.folded[start - 1] == "(" else None


@needs(_GAP, _GAP_BEHIND)
def gap(asked: Measured) -> Reading | None:
    """两市差距不足900亿元."""
    near = _GAP.search(asked.clause[-_NEAR_GAP:]) or _GAP_BEHIND.match(asked.figure.tail)
    return Reading("change") if near else None


@needs(cue("measure", "new"))
def new_of_a_stock(asked: Measured) -> Reading | None:
    """新增高新技术企业567家: the change of a stock."""
    if not cue("measure", "new").search(asked.lead) or not _is_stock(asked):
        return None
    flow = cue("measure", "flow_new").search(asked.lead[-_NEAR_FLOW:] + asked.figure.tail[:_NEAR_TAIL])
    counted = asked.amount.counter and "新" in asked.lead[-_NEAR_NEW:]
    return Reading("change") if counted or not flow else None


@needs(cue("measure", "new"))
def new_of_a_flow(asked: Measured) -> Reading | None:
    """城镇新增就业17.2万人: 新增 belongs to the name of a flow."""
    return Reading("level") if cue("measure", "new").search(asked.lead) else None


def _is_stock(asked: Measured) -> bool:
    return asked.indicator is None or asked.indicator.stock_flow == "stock"


def grows_by_an_amount(asked: Measured) -> Reading | None:
    """贷款余额比年初增加1832亿元."""
    if asked.lead.endswith("的"):
        return None  # 低于预算的850亿元
    return Reading("change", is_fall(asked.figure)) if cue("measure", "change").search(asked.lead) else None


@needs(cue("measure", "parted"))
def gap_between(asked: Measured) -> Reading | None:
    """对济宁只领先688.6亿元; 离潍坊还有1647亿元: what parts two; of who falls behind it is negative."""
    parted = cue("measure", "parted").search(asked.clause) if asked.amount.unit not in _WAYS else None
    return Reading("change", bool(_BEHIND.search(asked.clause, 0, parted.end()))) if parted else None


@needs(_MAKES)
def makes_more_or_less(asked: Measured) -> Reading | None:
    """粮食减产1.2万吨; 财政减收2亿元."""
    made = _MAKES.search(asked.lead)
    return Reading("change", made[0][0] in "减少欠") if made else None


def amount_alone(_asked: Measured) -> Reading | None:
    """地区生产总值4502.13亿元."""
    return Reading("level")


TIMES: tuple[Rule, ...] = (times_another, grows_by_times, times_alone)
AMOUNTS: tuple[Rule, ...] = (
    restated_in_brackets,
    gap,
    gap_between,
    reaches_a_level,
    new_of_a_stock,
    new_of_a_flow,
    grows_by_an_amount,
    makes_more_or_less,
    amount_alone,
)
