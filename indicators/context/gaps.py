"""The two places between which a gap lies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.context.state import Reader
from indicators.model import ClaimStatus, Measure

_LATTER = "后两"  # 后两者, 后两个: of a list, in its order
_GAP_TO = re.compile("[与和同跟][一-龥]{2,8}(?:相差|差)")  # 重庆与上海相差1万亿元: both sides stand in the clause
_RECENT = 4  # claims before a gap among which a goal and a result make it an estimate


@dataclass(slots=True)
class Gap:
    """The two sides of a gap between places: the first named, the name of the other, and whether a goal is one side."""

    place: Place
    compared: str
    status: ClaimStatus


def sides_of_a_gap(reader: Reader, figure: Figure, measure: Measure, status: ClaimStatus) -> Gap | None:
    """总量上有万亿的差距: a gap lies between the two places spoken of; of a result and a goal it is an estimate.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        measure: its measure.
        status: its status by itself.

    Returns:
        The sides; None where the figure is no gap, or fewer than two places were spoken of.
    """
    reached = measure == "level" and "差距" in figure.clause  # 差距缩小到83.8亿元
    topics = reader.gazetteer.rivals(2) if measure == "change" or reached else []
    if len(topics) < 2:
        return None
    if (
        not cue("measure", "gap").search(figure.clause + figure.tail)
        or "剪刀差" in figure.clause
        or _GAP_TO.search(figure.clause)
    ):
        return None
    recent = {claim.claim_status for claim in reader.claims[-_RECENT:]}
    sides = reader.gazetteer.in_order(topics[-2:]) if _LATTER in figure.clause else topics[-2:]
    return Gap(sides[0], sides[1].name, "estimate" if {"target", "actual"} <= recent else status)
