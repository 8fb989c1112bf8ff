"""The state of reading an article: what the text so far has left open."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from indicators.context.clock import Clock, PeriodToken
from indicators.context.frame import Frame
from indicators.context.names import Naming
from indicators.context.organisations import Organisations
from indicators.context.places import Gazetteer, Place, PlaceToken
from indicators.model import Claim, ClaimStatus


@dataclass
class Reader:
    """What holds at this point: the frame, time, places and organisations, and what the last sentences said.

    `section` is the status of the section's heading, `inherited` the last quantity named and `recent` the last few,
    `source` and `source_status` the last source and what its figures were, `subject`, `project` and `spoken` the last
    owner of a figure, the last project that owned one and the last organisation named, `stands` where projects lie,
    `unfinished` the character with which a line breaks off within a sentence, `joined` whether the line goes on with
    the sentence of the one before, `provisional` whether the paragraph has told provisional figures, `whole` the
    one place that the paragraph is about.
    """

    frame: Frame
    clock: Clock
    gazetteer: Gazetteer
    organisations: Organisations
    section: ClaimStatus | None = None
    inherited: Naming | None = None
    recent: list[Naming] = field(default_factory=list)
    source: str | None = None
    source_status: ClaimStatus = "actual"
    subject: str | None = None
    spoken: str | None = None
    project: str | None = None
    stands: dict[str, Place] = field(default_factory=dict)
    unfinished: str = ""
    joined: bool = False
    provisional: bool = False
    whole: Place | None = None
    claims: list[Claim] = field(default_factory=list)


@dataclass
class Surroundings:
    """What surrounds a figure in its sentence.

    `places` and `periods` it names, the place `carried` into it, `figures_at` where its figures begin, the claims
    `made` of them so far.
    """

    places: tuple[PlaceToken, ...]
    periods: tuple[PeriodToken, ...]
    carried: Place | None
    figures_at: tuple[int, ...]
    made: list[Claim]

    def compared_place(self, clause_start: int, position: int) -> str | None:
        """Full name of the place that the clause up to a figure compares with, None where it compares with none."""
        found = [p for p in self.places if p.role == "compare" and clause_start <= p.start and p.end <= position]
        return found[-1].place.name if found else None

    def topics_before(self, position: int, since: int = 0) -> list[PlaceToken]:
        """The topic places between two places of the line."""
        return [p for p in self.places if p.role == "topic" and since <= p.start and p.end <= position]


_OPENING = re.compile(
    r"[\s,，“”\"\d年月日期至到从今去上半前季度目同全另外此时如例比像而但再看据放眼纵观环顾览聚焦转向回在走进来]*"
)


def opening_place(folded: str, start: int, places: tuple[PlaceToken, ...]) -> PlaceToken | None:
    """The place (or the office of one) that a sentence opens with, and that the next sentence goes on with."""
    opens = (p for p in places if p.role in ("topic", "agency") and _OPENING.fullmatch(folded, start, p.start))
    return next(opens, None)
