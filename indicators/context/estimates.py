"""Figures that nobody counted: what a consultancy says of markets and of shares in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indicators.context.names import Naming
from indicators.context.organisations import grammar
from indicators.context.passage import Figure
from indicators.context.state import Reader
from indicators.model import Measure

_SHARES = "份额|占有率|市占率|集中度"
_MARKET = re.compile(f"市场|渗透率|{_SHARES}")
_SOLD = re.compile(
    f"{_MARKET.pattern}|行业规模|产业规模|销售额|销售规模|销售收入|销量|出货量|交易量|交易额|成交额|成交量|零售额"
)
_COUNTED = frozenset({"家", "个", "名", "座", "起", "位", "所", "笔", "款", "人"})
_OF_A_FIRM = re.compile(_SHARES)


@dataclass(slots=True)
class Valued:
    """What the rule looks at: the state of reading, the figure, its name, measure, owner and source.

    `goes_on` tells whether the figure before it in the sentence is an estimate.
    """

    reader: Reader
    figure: Figure
    naming: Naming
    measure: Measure
    owner: str | None
    source: str | None
    goes_on: bool


def estimate_of_the_market(asked: Valued) -> bool:
    """启岳咨询发布报告,2023年市场规模为1174.3亿元: what a consultancy says of markets and shares; ranks are counted."""
    source = asked.source or asked.reader.source
    theirs = bool(source and grammar()["consultancy"].search(source))
    counted = asked.measure == "rank" or asked.figure.amount.counter in _COUNTED
    if counted or not (theirs or asked.reader.frame.institute):
        return False
    if asked.goes_on and asked.naming.indicator is None and asked.measure != "level":
        return True
    words = _MARKET if source and not theirs else _SOLD
    if asked.owner and asked.reader.organisations.is_company(asked.owner):
        words = _OF_A_FIRM
    return bool(words.search(asked.naming.label) or _MARKET.search(asked.figure.clause))
