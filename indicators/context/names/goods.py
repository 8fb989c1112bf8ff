"""Names of what is told of goods, or of what was counted just before: 出口商品中,汽车276.4亿元."""

from __future__ import annotations

import re

from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import is_generic, is_quantity, noun_before, noun_of, unplaced
from indicators.context.needs import needs
from indicators.model import Amount
from indicators.unit_measures import unit_measures

_DIRECTION = re.compile("(出口|进口)(?:的)?(?:主要|重点|大宗)?(?:商品|产品|货物|方面)(?:中|里|方面)?[,，:：]")
_VALUE = re.compile("(?:总)?(?:成交|交易|合同|协议|投资|销售|货|价|金|贸易|产)?(?:总)?(?:额|值|金额|价值|量)|面积|人数")
_OF_GOODS = re.compile("(?<=[一-龥])(出口|进口)[额量]$")
_AMONG = re.compile(r"\s*其中")
_LONGEST_THING = 10


@needs(_DIRECTION, _AMONG)
def goods_of_a_direction(asked: Asked) -> Naming | None:
    """出口商品中,机电产品2585.6亿元。其中,汽车31.5万辆: exports of the product, in money or in number."""
    figure = asked.figure
    direction = _direction(asked)
    thing = noun_before(unplaced(figure)) if direction else ""
    if not 2 <= len(thing) <= _LONGEST_THING or is_generic(thing) or is_quantity(thing):
        return None
    label = f"{thing}{direction}{'额' if _is_money(asked.amount) else '量'}"
    return known_as(label) or Naming(None, label, thing if asked.amount.counter else "")


def _direction(asked: Asked) -> str:
    """Whether goods are exported or imported, by what opens the sentence or was named before it; "" where neither."""
    before = asked.figure.before
    if found := list(_DIRECTION.finditer(before)):
        return found[-1][1]
    goes_on = _AMONG.match(before) and asked.inherited
    named = _OF_GOODS.search(goes_on.label) if goes_on else None
    return named[1] if named else ""


def _is_money(amount: Amount) -> bool:
    measure = None if amount.counter else unit_measures().get(amount.unit)
    return measure is not None and measure.dimension == "currency"


def value_of_the_counted(asked: Asked) -> Naming | None:
    """登记技术合同2.1万项,成交额1083.6亿元; 集成电路进口97亿个,价值562亿元: the value of what was counted before."""
    last = asked.history[-1] if asked.history else None
    if last is None or not _is_money(asked.amount):
        return None
    words = noun_before(unplaced(asked.figure))
    goods = _OF_GOODS.search(last.label)
    if goods and last.label.endswith("量") and (not words or _VALUE.fullmatch(words)):
        label = f"{last.label[: goods.start()]}{goods[1]}额"
        return known_as(label, otherwise=label)
    if not last.counted or not _VALUE.fullmatch(words):
        return None
    thing = last.counted.removesuffix("数")
    return known_as(thing + words) or known_as(last.label.removesuffix("数") + words)


def boxes_of_a_port(asked: Asked) -> Naming | None:
    """大连港503万标箱: what is counted in boxes and named by nothing is what a port handles."""
    if asked.amount.unit != "TEU" or noun_of(asked.figure):
        return None
    names = (*reversed(asked.history), asked.inherited, *asked.recent)
    own = (n for n in names if n and n.indicator and n.indicator.unit_measure == "TEU")
    return next(own, None) or known_as("集装箱吞吐量")
