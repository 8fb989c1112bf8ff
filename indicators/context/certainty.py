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
    """What a rule of certainty looks at: the figure and its status."""

    figure: Figure
    status: ClaimStatus


def not_yet_known(asked: Certain) -> str | None:
    """预测全年增长3%; an estimate is as uncertain."""
    return _OBS_STATUS.get(asked.status)


@needs(cue("certainty", "provisional"))
def provisional(asked: Certain) -> str | None:
    """初步核算,全年地区生产总值20170.5亿元."""
    text = asked.figure.sentence.text
    return "P" if asked.status == "actual" and cue("certainty", "provisional").search(text) else None


def as_published(_asked: Certain) -> str | None:
    """全年地区生产总值20170.5亿元."""
    return "A"


CERTAINTY: tuple[Callable[[Certain], str | None], ...] = (not_yet_known, provisional, as_published)


def read_certainty(figure: Figure, status: ClaimStatus) -> tuple[str, str]:
    """SDMX CL_OBS_STATUS: how certain the figure is, and the name of the rule that told it."""
    return first("obs_status", CERTAINTY, Certain(figure, status))
