"""Whether the words around a figure tell of a fall, and what a fall does to value and bounds."""

from __future__ import annotations

import re
from decimal import Decimal

from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.model import Amount

_RISES_OF_RATES = re.compile("增长|提高|提升|上升|增加|上涨|[增涨](?![幅速])")
_BETTER_WHEN_LOW = re.compile("失业率|不良(?:贷款)?率|空置率|负债率|死亡率|发病率")
_RISES = re.compile("增长|提高|提升|上升|增加|加快|上涨|扩大|高于|高出?|快于?|多于?")


def falls(text: str) -> bool:
    """Whether the last word of direction in a text tells of a fall.

    >>> falls("同比增长放缓,转为下降"), falls("由降转增长")
    (True, False)
    """
    return _last_is_down(text, _RISES_OF_RATES)


def is_fall(figure: Figure) -> bool:
    """Whether a change in units or points is a fall; a fall that narrows (降幅收窄) is none, one that widens is."""
    if cue("measure", "narrowed").search(figure.clause):
        return False
    if cue("measure", "gap").search(figure.clause):
        return False  # a gap has the size as written, whoever is ahead
    if cue("measure", "widened").search(figure.clause):
        return True
    if "改善" in figure.lead:  # 失业率3.5%,较前一季改善0.2个百分点
        return bool(_BETTER_WHEN_LOW.search(figure.before))
    return _last_is_down(figure.lead if len(figure.lead) > 1 else figure.clause, _RISES)


def _last_is_down(text: str, rises: re.Pattern[str]) -> bool:
    down = max((m.end() for m in cue("measure", "down").finditer(text)), default=-1)
    return down >= 0 and down >= max((m.end() for m in rises.finditer(text)), default=-1)


def signed(amount: Amount, negative: bool) -> tuple[Decimal, Decimal | None, Decimal | None]:
    """Value and bounds with the sign of a fall: 下降超过20% has the value -20 and the upper bound -20.

    Args:
        amount: the amount as written.
        negative: whether the words tell of a fall.

    Returns:
        Value, lower and upper bound; None where there is no bound.
    """
    if not negative or amount.obs_value < 0:
        return amount.obs_value, amount.low, amount.high
    low = None if amount.high is None else -amount.high
    high = None if amount.low is None else -amount.low
    return -amount.obs_value, low, high
