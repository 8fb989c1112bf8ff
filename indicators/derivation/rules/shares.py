"""Parts of wholes: their share, and what a share that is told says of part or whole."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.comparability.owners import owner_kind
from indicators.derivation.finding import Finding
from indicators.derivation.formula import equals, printed
from indicators.derivation.rates import SCALES
from indicators.derivation.scenes import Quantity, Scene, Scenes, unit
from indicators.indicator_list import indicators, surface_names
from indicators.interval import Interval, interval_of
from indicators.observation import Observation
from indicators.sums import sums, wholes_of

_HUNDRED = Interval.exact(100)
_BEHIND = 8  # how far behind a share its whole is told: 超三成GDP来自海洋
_OWNERS = frozenset({"whole", "organisation"})  # the whole of what a group has is not the group's


def share_of_whole(scenes: Scenes) -> Iterator[Finding]:
    """第三产业增加值12589.37亿元 of 地区生产总值17475.86亿元: 72.04 %."""
    for part, whole in _levels(scenes):
        found = interval_of(part) / interval_of(whole) * _HUNDRED
        if _HUNDRED.below(found):
            continue  # a part above its whole is none of it
        yield Finding(
            of=part,
            inputs=(part, whole),
            formula=f"{printed(part)} ÷ {printed(whole)} {equals(found, 'percent')}",
            interval=found,
            measure="share",
            unit_measure="percent",
            basis=f"of:{whole.indicator_zh}",
            price_base="_Z",
        )


def whole_by_share(scenes: Scenes) -> Iterator[Finding]:
    """软件业务收入50亿元,占地区生产总值的5.0%: the whole is 1000亿元, where no claim tells it."""
    for scene, share, whole in _shares(scenes):
        part = scene.level((share.indicator, ""), share)
        if (
            part is None
            or (whole, "") in scene.rows
            or part.claim_status != "actual"
            or owner_kind(part) not in _OWNERS
        ):
            continue
        if not _names(scenes, part, share, whole):
            continue
        yield _implied(part, share, interval_of(part) / _fraction(share), "÷", whole)


def part_by_share(scenes: Scenes) -> Iterator[Finding]:
    """地区生产总值1000亿元,第三产业占比50.0%: the part is 500亿元, where no claim tells it."""
    for scene, share, code in _shares(scenes):
        whole = scene.listed(code, share)
        if whole is None or scene.of((share.indicator, ""), "level") or code not in wholes_of(share.indicator):
            continue
        yield _implied(whole, share, interval_of(whole) * _fraction(share), "×", share.indicator)


def _levels(scenes: Scenes) -> Iterator[tuple[Observation, Observation]]:
    for scene in scenes:
        for code, _ in scene.quantities():
            part = scene.listed(code) if wholes_of(code) else None
            found = _nearest(scene, part) if part else None
            if part and found:
                yield part, found


def _nearest(scene: Scene, part: Observation) -> Observation | None:
    levels = (_fitting(scene, code) or scene.listed(code, part) for code in wholes_of(part.indicator))
    return next((whole for whole in levels if whole and unit(whole)[::2] == unit(part)[::2]), None)


def _fitting(scene: Scene, code: str) -> Observation | None:
    """Of several figures of a whole take that which is the sum of its parts, where all are told."""
    for total in sums():
        parts = tuple(filter(None, map(scene.listed, total.parts))) if total.whole == code else ()
        if parts and len(parts) == len(total.parts) and len({unit(part) for part in parts}) == 1:
            added = sum(map(interval_of, parts), start=Interval.exact(0))
            wholes = [row for row in scene.of((code, ""), "level") if unit(row)[::2] == unit(parts[0])[::2]]
            fitting = [row for row in wholes if interval_of(row).meets(added)]
            if len(fitting) < len(wholes):
                return scene.lines.one_of(fitting)
    return None


def _shares(scenes: Scenes) -> Iterator[tuple[Scene, Observation, str]]:
    """The shares told of an indicator, with the code of their whole."""
    for scene in scenes:
        for quantity in scene.quantities():
            share = scene.lines.one_of(scene.of(quantity, "share"))
            whole = _whole_of(quantity, share) if share and share.unit_measure in SCALES and share.value else None
            if share and whole:
                yield scene, share, whole


def _whole_of(quantity: Quantity, share: Observation) -> str | None:
    head, _, name = (share.basis or "").partition(":")
    if head != "of" or quantity[1]:
        return None
    whole = surface_names().get(name)
    return whole.code if whole and whole.code != quantity[0] else None


def _names(scenes: Scenes, part: Observation, share: Observation, whole: str) -> bool:
    """Whether the article names the whole, behind 占 before the share or right behind that; 农田里有三成多 has none."""
    dataset = scenes.context.dataset
    line = dataset.line_text(share) if dataset and part.line == share.line and part.end <= share.start else None
    before = line[part.end : share.start].replace("佔", "占") if line else ""
    said = before.partition("占")[2]
    behind = line[share.end : share.end + _BEHIND] if line else ""
    return any(name in said or name in behind for name in (indicators()[whole].zh, *indicators()[whole].aliases))


def _fraction(share: Observation) -> Interval:
    return interval_of(share) / Interval.exact(SCALES[share.unit_measure])


def _implied(level: Observation, share: Observation, found: Interval, sign: str, code: str) -> Finding:
    return Finding(
        of=level,
        inputs=(level, share),
        formula=f"{printed(level)} {sign} {printed(share)} {equals(found, level.unit_measure, level)}",
        interval=found,
        measure="level",
        unit_measure=level.unit_measure,
        counted=indicators()[code].counted or None,
        indicator=code,
        price_base=level.price_base,
    )
