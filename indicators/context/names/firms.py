"""Names of what is told of firms: rounds of funding, dividends in all, shares of a market."""

from __future__ import annotations

import re

from indicators.context.names.fitting import unit_fits
from indicators.context.names.naming import Asked, Naming, known_as, of_indicator
from indicators.context.names.nouns import RELATIVE
from indicators.context.needs import needs
from indicators.context.organisations import grammar
from indicators.indicator_list import indicators, surface_names
from indicators.model import Amount

_ROUND = re.compile(
    r"(?:的|人民币|等值)?(?:Pre-)?(?:[A-F]\d?\+{0,2}轮?|天使\+?轮?|种子轮?|战略|股权|新一轮|首轮|本轮|新轮|[一二三四五]轮)?(?:的)?"
    "(?:融资|股权投资|战略投资|风险投资)"
)
_DEALS, _FUNDED = frozenset({"起", "笔", "宗", "例"}), re.compile("融资(?:事件|案例|案|交易)?(?:达到?|共|约|超)*$")
_IN_ALL = re.compile(
    "(?:合计|共计|总计|总共|共|预计|拟|将|需|约|派发|派现|派息|分红|现金|红利|总额)+(?:达到?|为|约|超|近)?"
)
_TAKES = re.compile(r"占(?:到|了|据)?([^,，。;；\d]{2,12}?)(?:的比重|的比例|的份额)?(?:的|达|为|约|近|超)*$")
_SHARE = re.compile("(?<!出口)(?<!进口)(?<!贸易)(?<!存款)(?<!贷款)(?<!外贸)(?:份额|占有率|市占率)$")
_ADDED = re.compile("(?:合计|共|总共|一共|加起来|约|仍|仅|则|就|已|却)*$")
_OF_ALL = re.compile("(?:全国|全市|全省|行业|总|全部|全体|所有)")
_THOUSANDS = 4  # powers of ten: no dividend of a share


@needs(_ROUND)
def raised_in_a_round(asked: Asked) -> Naming | None:
    """宣布完成3.2亿美元D轮融资: the money is what was raised."""
    money = not asked.amount.counter and asked.amount.unit not in RELATIVE
    raised = known_as("融资额") if money and _ROUND.match(asked.figure.tail) else None
    return raised if raised and raised.indicator and unit_fits(raised.indicator, asked.amount) else None


@needs(_FUNDED)
def rounds_counted(asked: Asked) -> Naming | None:
    """咖啡赛道共发生融资41起: the rounds of funding are counted."""
    return known_as("融资事件数") if asked.amount.counter in _DEALS and _FUNDED.search(asked.figure.lead) else None


@needs(_IN_ALL)
def paid_in_all(asked: Asked) -> Naming | None:
    """每10股派1元,合计约5580万元: the sum of what every share gets."""
    last = asked.history[-1].indicator if asked.history else None
    if last is None or last.dimension != "per_share_currency" or not last.parent:
        return None
    summed = asked.amount.unit_mult >= _THOUSANDS and _IN_ALL.fullmatch(asked.figure.lead.lstrip(",，、"))
    return of_indicator(indicators()[last.parent]) if summed else None


@needs(_TAKES)
def share_of_firms(asked: Asked) -> Naming | None:
    """前五大品牌合计占门店总数的28%: of a kind of firm, the share is one of what is told behind 占."""
    takes = _TAKES.search(asked.figure.clause) if asked.amount.unit == "percent" else None
    if takes is None or not _is_a_kind_of_firm(asked.figure.clause[: takes.start()]):
        return None
    whole = _OF_ALL.sub("", takes[1])
    return known_as(takes[1], whole, whole + "数")


def _is_a_kind_of_firm(words: str) -> bool:
    rest = _ADDED.sub("", words)
    return any(found.end() == len(rest) for found in grammar()["groups"].finditer(rest))


def share_of_a_market(name: Naming, amount: Amount) -> Naming:
    """加起来的份额, 前五名占有率: whoever has it, it is a share of the market.

    Args:
        name: what the rules found.
        amount: the figure's.
    """
    relative = amount.unit in ("percent", "percentage_point") and not amount.counter
    if name.indicator or not relative or not _SHARE.search(name.label):
        return name
    return Naming(surface_names()["市场份额"], surface_names()["市场份额"].zh, rule=name.rule)
