"""What is odd about parts that together are a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from indicators.interval import Interval, interval_of
from indicators.model import Claim
from indicators.sums import Sum, sums

_ALL = Decimal(100)
_LEVELS = frozenset({"level", "ratio"})


def shares_of_no_whole(claims: Sequence[Claim], _folded: Sequence[str]) -> Iterator[int]:
    """三次产业结构为1.0∶46.5∶54.5: the shares of all parts add up to 100 within rounding."""
    for group in _groups(claims, frozenset({"share"}), "percent").values():
        for total in sums():
            for found in _runs(claims, group, total, frozenset(total.parts)):
                if not _added(claims[at] for at in found.values()).contains(_ALL):
                    yield from found.values()


def parts_off_their_whole(claims: Sequence[Claim], _folded: Sequence[str]) -> Iterator[int]:
    """进出口总额22321.4亿元,其中出口12941.5亿元,进口7379.9亿元: the parts add up to the whole within rounding."""
    for group in _groups(claims, _LEVELS).values():
        for total in sums():
            for found in _runs(claims, group, total, frozenset({*total.parts, total.whole})):
                parts = (claims[at] for code, at in found.items() if code != total.whole)
                if not _added(parts).meets(interval_of(claims[found[total.whole]])):
                    yield from found.values()


@cache
def _members() -> frozenset[str]:
    return frozenset(code for each in sums() for code in (each.whole, *each.parts))


def _groups(
    claims: Sequence[Claim], measures: frozenset[str], unit: str = ""
) -> Mapping[tuple[object, ...], list[int]]:
    """The claims that can be added, in text order, with those that stand between: of one time and status.

    Groups with no two members of a sum are left out.
    """
    groups: dict[tuple[object, ...], list[int]] = {}
    members: dict[tuple[object, ...], set[str]] = {}
    for at, claim in enumerate(claims):
        if claim.measure in measures and (not unit or claim.unit_measure == unit):
            key = claim.period, claim.claim_status, claim.unit_measure, claim.basis
            groups.setdefault(key, []).append(at)
            if claim.indicator in _members():
                members.setdefault(key, set()).add(claim.indicator)
    return {key: groups[key] for key, codes in members.items() if len(codes) > 1}


def _runs(claims: Sequence[Claim], group: list[int], total: Sum, wanted: frozenset[str]) -> Iterator[dict[str, int]]:
    """Members of one place and owner that stand together, the whole first: in a line or in rows of a table."""
    found: dict[str, int] = {}
    whose: tuple[str | None, str | None] = None, None
    line = 0
    for at in group:
        claim = claims[at]
        code, own = claim.indicator, (claim.ref_area_name, claim.subject)
        if code in total.within:
            continue
        begins = code == total.whole or total.whole not in wanted
        if code not in wanted or code in found or own != whose or claim.mention.line > line + 1:
            found, whose = {}, own
        line = claim.mention.line
        if code in wanted and (found or begins):
            found[code] = at
        if len(found) == len(wanted):
            yield found
            found = {}


def _added(claims: Iterable[Claim]) -> Interval:
    return sum(map(interval_of, claims), start=Interval.exact(0))
