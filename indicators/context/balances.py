"""Balances and counts of firms told of a run of months: those of its last day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.context.dating import PASSAGE, Told
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.model import Measure

_UNITS = frozenset({"CNY", "HKD", "USD", "MOP", "TWD", "person", "count", "household", "m3"})
_NAMED = re.compile("余额|资产负债率|不良(?:贷款)?率|拨备覆盖率|资本充足率|杠杆率")
_OVER_THE_TIME = re.compile("行业|伙伴|实绩|出口企业|亏损|转移|领取|就业不足|减班")  # counted over the months
_AGAINST_A_DAY = re.compile("[较比](?:年初|[上去]年末|[上去]年底|期初)")
_WHOLE_YEAR = timedelta(days=364)


def balance_at_the_end(figure: Figure, naming: Naming, told: Told, measure: Measure, published: date) -> bool:
    """前5个月,各项贷款增加600亿元。住户贷款余额1.42万亿元: in a passage on some months, the balance on their last day.

    Args:
        figure: the figure in its sentence.
        naming: its quantity.
        told: the period of the passage.
        measure: its measure.
        published: the day of publication.
    """
    period, indicator = told.period, naming.indicator
    if told.rule != PASSAGE or period is None or period.end >= published:
        return False
    if period.start == period.end or period.end - period.start >= _WHOLE_YEAR:
        return False
    if measure == "change" and not _AGAINST_A_DAY.search(figure.clause):
        return False
    if _NAMED.search(naming.label):
        return True
    stock = indicator is not None and indicator.stock_flow == "stock" and indicator.unit_measure in _UNITS
    return stock and not _OVER_THE_TIME.search(naming.label)
