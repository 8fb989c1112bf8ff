"""What is odd about a claim by itself."""

from __future__ import annotations

from decimal import Decimal

from indicators.context.cues import patterns
from indicators.indicator_list import indicators
from indicators.interval import interval_of
from indicators.model import Claim

_SCALES = {"percent": Decimal(100), "permille": Decimal(1000), "dimensionless": Decimal(1)}
_TENFOLD = Decimal(1000)
_WITHIN_A_YEAR = frozenset({"yoy", "pop", "annual_average"})
_ALL = {"percent": Decimal(-100), "permille": Decimal(-1000), "dimensionless": Decimal(-1)}


def share_beyond_the_whole(claim: Claim) -> bool:
    """占全省的141%: a part is neither more than its whole nor less than nothing."""
    scale = _SCALES.get(claim.unit_measure)
    if claim.measure != "share" or scale is None or 0 <= claim.value <= scale:
        return False
    return _outside(claim, scale) and not (
        patterns("oddities")["boundless"].search(claim.indicator_zh)
        or patterns("oddities")["goals"].search(claim.basis or "")
    )


def index_off_its_scale(claim: Claim) -> bool:
    """制造业采购经理指数501%: a diffusion index lies between 0 and 100 %."""
    if claim.measure != "level" or claim.unit_measure != "percent":
        return False
    indicator = indicators().get(claim.indicator)
    return indicator is not None and indicator.dimension == "index" and _outside(claim, _SCALES["percent"])


def growth_beyond_tenfold(claim: Claim) -> bool:
    """出口额同比增长3400%: more than 1000 % in a year, which over many years is possible; who writes 34倍 means it."""
    if claim.measure != "growth_rate" or claim.unit_measure != "percent" or claim.basis not in _WITHIN_A_YEAR:
        return False
    low = interval_of(claim).low
    return low is not None and low > _TENFOLD


def fall_by_more_than_all(claim: Claim) -> bool:
    """出口额下降134%: nothing falls by more than all of it but what can be negative, a profit or a balance."""
    limit = _ALL.get(claim.unit_measure)
    if claim.measure != "growth_rate" or limit is None or claim.value >= limit:
        return False
    high = interval_of(claim).high
    return high is not None and high < limit and not patterns("oddities")["no_sum"].search(claim.indicator_zh)


def rank_before_the_first(claim: Claim) -> bool:
    """居全省第0位."""
    return claim.measure == "rank" and claim.value <= 0


def _outside(claim: Claim, scale: Decimal) -> bool:
    found = interval_of(claim)
    return (found.low is not None and found.low > scale) or (found.high is not None and found.high < 0)
