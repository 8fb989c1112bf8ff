"""Figures that nobody counted: what a consultancy says of markets and of shares in them."""

from __future__ import annotations

import re

from indicators.context.organisations import grammar
from indicators.context.passage import Figure
from indicators.context.state import Reader
from indicators.model import Measure

_SHARES = "份额|占有率|市占率|集中度"
_MARKET = re.compile(f"市场|渗透率|{_SHARES}")
_SOLD = re.compile(
    f"{_MARKET.pattern}|行业规模|产业规模|销售额|销售规模|销售收入|销量|出货量|交易量|交易额|成交额|成交量|零售额"
)
_OF_A_FIRM = re.compile(_SHARES)


def estimate_of_the_market(
    reader: Reader, figure: Figure, label: str, measure: Measure, owner: str | None, source: str | None
) -> bool:
    """启岳咨询发布报告,2023年市场规模为1174.3亿元: what a consultancy says of markets and shares; ranks are counted.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        label: what it is called.
        measure: its measure.
        owner: whose it is; of a firm only the share in a market is estimated.
        source: whom the article names for it.
    """
    theirs = bool(source and grammar()["consultancy"].search(source))
    if measure == "rank" or not (theirs or reader.frame.institute):
        return False
    words = _MARKET if source and not theirs else _SOLD
    if owner and reader.organisations.is_company(owner):
        words = _OF_A_FIRM
    return bool(words.search(label) or _MARKET.search(figure.clause))
