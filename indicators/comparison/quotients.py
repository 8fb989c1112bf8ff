"""What follows from figures of one unit: differences, ratios, shares in their sum, ranks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from indicators.comparability.amount import is_amount
from indicators.comparability.kinds import dimension
from indicators.comparison.conversion import Amount
from indicators.comparison.sides import Result, Side
from indicators.comparison.wording import DIVIDED, LESS, OVER, formula
from indicators.interval import Interval
from indicators.observation import Observation

_NO_RATIO = frozenset({"rate", "rate_point", "index", "rank", "temperature", "sound_level", "calendar_time"})
_POINTS = {"percent": "percentage_point"}
_ONE, _HUNDRED = Interval.exact(1), Interval.exact(100)
_NO_SUM = re.compile("^(area|period|season|subject|status|indicator|scope|concept|counted)_")


def differences(sides: Sequence[Side], amounts: Sequence[Amount], unit_measure: str) -> Iterator[Result]:
    """The first less each other; of rates in percentage points."""
    first, *others = amounts
    for number, other in enumerate(others, 1):
        yield Result(
            "difference",
            (0, number),
            first.interval - other.interval,
            first.printed - other.printed,
            _POINTS.get(unit_measure, unit_measure),
            formula(LESS, [first], [other]),
            (*sides[0].claim_ids, *sides[number].claim_ids),
            _counted([first, other]),
        )


def ratios(sides: Sequence[Side], amounts: Sequence[Amount]) -> Iterator[Result]:
    """Each other to the first and the first to each other; none of rates, and none of what can be below zero."""
    if not _has_ratios(amounts):
        return
    for number in range(1, len(amounts)):
        for one, other in ((number, 0), (0, number)):
            top, bottom = amounts[one], amounts[other]
            quotient = top.interval / bottom.interval
            if quotient.value is None and not quotient.low and quotient.high is None:
                continue  # two upper bounds: nothing follows
            yield Result(
                "ratio",
                (one, other),
                quotient,
                top.printed / bottom.printed,
                "dimensionless",
                formula(DIVIDED, [top], [bottom]),
                (*sides[one].claim_ids, *sides[other].claim_ids),
            )


def shares(sides: Sequence[Side], amounts: Sequence[Amount], caveats: frozenset[str]) -> Iterator[Result]:
    """Each one's part in the sum of all, where levels add up: of one time and status, of places side by side."""
    owners = {(side.row.ref_area or side.row.ref_area_name, side.row.subject) for side in sides}
    if len(owners) < len(sides) or any(map(_NO_SUM.match, caveats)):
        return
    if not _adds_up(sides[0].row) or not _has_ratios(amounts):
        return
    claim_ids = tuple(claim for side in sides for claim in side.claim_ids)
    for number, one in enumerate(amounts):
        rest = [other for other in amounts if other is not one]
        yield Result(
            "share",
            (number,),
            _part(one.interval, [other.interval for other in rest]),
            _part(one.printed, [other.printed for other in rest]),
            "percent",
            formula(OVER, [one], list(amounts)),
            claim_ids,
        )


def ranks(sides: Sequence[Side], amounts: Sequence[Amount]) -> Iterator[Result]:
    """Each one's place by size, the largest first (of ranks, the first); open where bounds meet."""
    intervals = [amount.interval for amount in amounts]
    if sides[0].row.measure == "rank":
        intervals = [-interval for interval in intervals]
    claim_ids = tuple(claim for side in sides for claim in side.claim_ids)
    for number, own in enumerate(intervals):
        above = sum(own.below(other) for other in intervals)
        below = sum(other.below(own) for other in intervals)
        equal = max(0, sum(own.is_exact and other == own for other in intervals) - 1)
        best, last = Decimal(above + 1), Decimal(len(intervals) - below - equal)
        place = Interval(best, last, best if best == last else None)
        yield Result("rank", (number,), place, place, "rank", formula("", [amounts[number]], []), claim_ids)


def _adds_up(row: Observation) -> bool:
    return row.measure == "level" and row.indicator != "other" and is_amount(row)


def _has_ratios(amounts: Sequence[Amount]) -> bool:
    if set(dimension(amounts[0].row)) & _NO_RATIO or amounts[0].row.measure in ("growth_rate", "share", "rank"):
        return False
    return all(
        amount.interval.low is not None and amount.interval.low >= 0 and amount.interval.high != 0 for amount in amounts
    )


def _part(one: Interval, rest: Sequence[Interval]) -> Interval:
    """One over the sum of all: 1 / (1 + rest / one), so that no number is taken twice."""
    total = Interval.exact(0)
    for other in rest:
        total += other
    return _HUNDRED / (_ONE + total / one)


def _counted(amounts: Sequence[Amount]) -> str | None:
    things = {amount.row.counted for amount in amounts}
    return things.pop() if len(things) == 1 else None
