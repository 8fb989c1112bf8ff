"""What growth, change, a share or a ratio refers to. Rules are tried in order, the first that knows wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.measures import against, multiples, wholes
from indicators.context.measures.based import Based, Rule
from indicators.context.measures.reading import Reading
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.state import Surroundings
from indicators.model import Claim, Measure, Period

_PARTED = "gap_between"  # the measure rule of what parts two places


def nothing_to_refer_to(reading: Reading) -> bool:
    """出口额900亿元; 总量居全省第2位: a level and a rank refer to nothing."""
    return reading.measure in ("level", "rank")


RULES: dict[Measure, tuple[Rule, ...]] = {
    "growth_rate": against.RULES,
    "change": against.RULES,
    "share": wholes.RULES,
    "ratio": multiples.RULES,
}


@dataclass(slots=True)
class Known:
    """What of a figure is known by now: when, the full name of where, and that of the other side of a gap."""

    period: Period | None
    place: str | None
    gap: str | None


def read_basis(
    figure: Figure, near: Surroundings, reading: Reading, naming: Naming, known: Known, told: Sequence[Claim]
) -> tuple[str | None, str]:
    """The basis of growth, change, share or ratio, and the name of the rule that told it.

    Args:
        figure: the figure in its sentence.
        near: the places and periods of its sentence.
        reading: its measure.
        naming: its quantity.
        known: when and where it is.
        told: the claims of the article so far.

    Returns:
        `yoy`, `pop`, `annual_average`, `since:…`, `to:…` or `of:…`; None for a level and a rank.
    """
    if nothing_to_refer_to(reading):
        return None, nothing_to_refer_to.__name__
    asked = Based(figure, near, reading, naming, known.period, known.gap, known.place, told)
    apart = "差" in figure.clause and not known.gap and cue("measure", "gap").search(figure.clause)
    if reading.rule == _PARTED or apart:  # never over the year before, even if the other side is elsewhere
        return against.place_compared_with(asked), against.place_compared_with.__name__
    return first("basis", RULES[reading.measure], asked)
