"""What was before: the earlier level that a change or growth implies."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.derivation.additions import is_stock, may_be_gross
from indicators.derivation.declared import goals
from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, factor, printed, sign
from indicators.derivation.periods import before
from indicators.derivation.rates import SCALES, growth_factor, is_real, unknown_prices
from indicators.derivation.scenes import Quantity, Scene, Scenes, unlike
from indicators.indicator_list import indicators
from indicators.interval import Interval, interval_of
from indicators.observation import Observation
from indicators.showing.numbers import MINUS

_POINT = "percentage_point"
_ONE = Interval.exact(1)
_HUNDRED = Interval.exact(100)
_HAPPENED = frozenset({"actual", "estimate"})  # before a plan or a target there may have been a result or another plan


def earlier_level(scenes: Scenes) -> Iterator[Finding]:
    """2020年净增2720家,累计达9772家: 7052家 at the end of 2019; of 新增567家,累计4396家 at least 3829家."""
    for level, change, gross in _changes(scenes):
        if level.claim_status not in _HAPPENED:
            continue
        found = interval_of(level) - interval_of(change)
        found = Interval(found.low, None) if gross else found
        yield Finding(
            of=level,
            inputs=(level, change),
            formula=f"{_less(level, change, gross)} {equals(found, level.unit_measure, level)}",
            interval=found,
            measure=level.measure,
            unit_measure=level.unit_measure,
            basis=level.basis,
            counted=level.counted,
            period=before(change),
            price_base=level.price_base,
            caveats=("gross_addition",) if gross else (),
        )


def growth_by_change(scenes: Scenes) -> Iterator[Finding]:
    """净增2720家,累计达9772家: growth by 38.57 %; of 新增567家,累计4396家 at most by 14.81 %."""
    for level, change, gross in _changes(scenes):
        if level.unit_measure in SCALES or not level.value > change.value:
            continue
        found = _ONE / (interval_of(level) / interval_of(change) - _ONE) * _HUNDRED
        found = Interval(None, found.high) if gross else found
        earlier = f"({_less(level, change, gross)})"
        if found.low is None and found.high is None:
            continue
        yield Finding(
            of=level,
            inputs=(change, level),
            formula=f"{sign(change)}{_added(change, gross)} ÷ {earlier} {equals(found, 'percent')}",
            interval=found,
            measure="growth_rate",
            unit_measure="percent",
            basis=change.basis,
            price_base=level.price_base,
            caveats=("gross_addition",) if gross else (),
        )


def earlier_by_growth(scenes: Scenes) -> Iterator[Finding]:
    """规模以上工业总产值34823.9亿元,增长4.0%: about 33485亿元 the year before; of real growth nothing of the kind."""
    for level, rate in _rates(scenes):
        growth = growth_factor(rate)
        if level.claim_status not in _HAPPENED or growth.low is None or growth.low <= 0:
            continue
        real = is_real(rate, level)
        found = interval_of(level) / growth
        yield Finding(
            of=level,
            inputs=(level, rate),
            formula=f"{printed(level)} ÷ {factor(rate)} {'✗' if real else equals(found, level.unit_measure, level)}",
            interval=None if real else found,
            measure="level",
            unit_measure=level.unit_measure,
            counted=level.counted,
            period=before(rate),
            price_base=level.price_base,
            caveats=("real_growth",) if real else unknown_prices(level, rate),
        )


def _changes(scenes: Scenes) -> Iterator[tuple[Observation, Observation, bool]]:
    """Levels and shares with their change since an earlier period, and whether that may be before lapses."""
    for scene in scenes:
        for quantity in scene.quantities():
            for change in unlike(scene.of(quantity, "change")):
                level = _changed(scene, quantity, change) if before(change) else None
                gross = level is not None and may_be_gross(change, scenes.context)
                if level is not None and (is_stock(change) or not gross):
                    yield level, change, gross


def _changed(scene: Scene, quantity: Quantity, change: Observation) -> Observation | None:
    """What changed; points are of the share told just before them, or else may be of its growth."""
    if change.unit_measure == _POINT:
        share = scene.lines.just_before(change)
        shares = (*scene.of(quantity, "share"), *scene.of(quantity, "level"))
        fits = share is not None and share in shares and share.unit_measure == "percent"
        return share if fits and share and not goals().search(share.basis or "") else None
    level = scene.level(quantity, change)
    same = level is not None and (level.unit_measure, level.counted) == (change.unit_measure, change.counted)
    return level if same else None


def _rates(scenes: Scenes) -> Iterator[tuple[Observation, Observation]]:
    """Levels with their growth since an earlier period; a level with two rates of one kind has one of another thing."""
    for scene in scenes:
        for quantity in scene.quantities():
            found: dict[tuple[str, str | None, str | None], list[tuple[Observation, Observation]]] = {}
            for rate in unlike(scene.of(quantity, "growth_rate")):
                level = scene.level(quantity, rate) if before(rate) and rate.unit_measure in SCALES else None
                if level is not None and _can_grow(level):
                    found.setdefault((level.claim_id, rate.basis, rate.price_base), []).append((level, rate))
            for pairs in found.values():
                if len(pairs) == 1:
                    yield pairs[0]


def _can_grow(level: Observation) -> bool:
    """Whether growth of a level is a quotient; a price of one day grew since some other day that nothing tells."""
    indicator = indicators().get(level.indicator)
    price = indicator is not None and indicator.stock_flow == "price" and level.period_start == level.period_end
    return level.unit_measure not in SCALES and level.value > 0 and not price


def _added(change: Observation, gross: bool) -> str:
    return f"(≤ {printed(change)})" if gross else printed(change)


def _less(level: Observation, change: Observation, gross: bool) -> str:
    return f"{printed(level)} {'+' if change.value < 0 else MINUS} {_added(change, gross)}"
