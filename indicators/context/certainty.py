"""How certain a figure is, as SDMX CL_OBS_STATUS says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.model import ClaimStatus

_OBS_STATUS: dict[ClaimStatus, str] = {"forecast": "F", "estimate": "E"}


@dataclass(slots=True)
class Certain:
    """What a rule of certainty looks at: the figure, its status, whether the paragraph's whole was provisional."""

    figure: Figure
    status: ClaimStatus
    whole: bool = False


def not_yet_known(asked: Certain) -> str | None:
    """预测全年增长3%; an estimate is as uncertain."""
    return _OBS_STATUS.get(asked.status)


@needs(cue("certainty", "provisional"))
def provisional(asked: Certain) -> str | None:
    """初步核算,全年地区生产总值20170.5亿元."""
    text = asked.figure.sentence.text
    return "P" if asked.status == "actual" and cue("certainty", "provisional").search(text) else None


def part_of_the_provisional(asked: Certain) -> str | None:
    """初步核算,全年地区生产总值20170.5亿元。其中,第一产业增加值196.5亿元: a part is as certain as its whole."""
    if not asked.whole or asked.status != "actual":
        return None
    return "P" if cue("certainty", "parts").match(asked.figure.sentence.text) else None


def as_published(_asked: Certain) -> str | None:
    """全年地区生产总值20170.5亿元."""
    return "A"


CERTAINTY: tuple[Callable[[Certain], str | None], ...] = (
    not_yet_known,
    provisional,
    part_of_the_provisional,
    as_published,
)


def read_certainty(figure: Figure, status: ClaimStatus, whole: bool = False) -> tuple[str, str]:
    """SDMX CL_OBS_STATUS: how certain the figure is, and the name of the rule that told it.

    Args:
        figure: the figure in its sentence.
        status: its status.
        whole: whether a sentence of its paragraph before it was provisional.
    """
    return first("obs_status", CERTAINTY, Certain(figure, status, whole))
