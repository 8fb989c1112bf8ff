"""What growth, change, a share or a ratio refers to."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.measures.reading import Reading
from indicators.context.passage import Figure
from indicators.indicator_list import Indicator

_SHARE_OF = re.compile(r"占(?:到|了|据)?(?:同期)?([^,，。;；\d]{2,18}?)的(?:近|约|比重|比例|份额)")
_AS_A_SHARE = re.compile("(?:的)?(?:比重|比例|份额)[^,，。;；]*$")  # 占GDP比重达
_NO_WHOLE = "比"  # 占比的, 占比达
_DOERS = re.compile("的([一-龥]{2,6}?)(?:将|已|会|都|可|能|正)")
_NEAR = 30  # characters before the figure in which 占…的 stands
_TASK, _YEAR_BEFORE, _WHOLE = "年度任务", "上年", "总量"
_OUTPUT, _VALUE_ADDED = "地区生产总值", "增加值"


def basis_of(
    figure: Figure, reading: Reading, indicator: Indicator | None, compared: str | None, since: str | None
) -> str | None:
    """The basis of growth, change, share or ratio.

    Args:
        figure: the figure in its sentence.
        reading: its measure.
        indicator: what it is a figure of, where the codelist knows it.
        compared: full name of a place that the words compare with, if any.
        since: TIME_PERIOD of the period that the words compare with, if any (`yoy` where it is the year before).

    Returns:
        `yoy`, `pop`, `annual_average`, `since:…`, `to:…` or `of:…`; None for a level and a rank.
    """
    if reading.measure in ("growth_rate", "change"):
        return _growth_basis(figure, compared, since)
    if reading.measure == "share":
        return "of:" + _share_of(figure, indicator)
    if reading.measure == "ratio":
        return "to:" + _ratio_to(figure, indicator, compared, since)
    return None


def _growth_basis(figure: Figure, compared: str | None, since: str | None) -> str:
    if compared:
        return f"to:{compared}"
    if cue("measure", "annual").search(figure.clause):
        return "annual_average"
    if cue("measure", "pop").search(figure.clause):
        return "pop"
    return f"since:{since}" if since and since != "yoy" else "yoy"


def _share_of(figure: Figure, indicator: Indicator | None) -> str:
    taken = _SHARE_OF.search(figure.clause[-_NEAR:] + "的近")
    if taken and not taken[1].startswith(_NO_WHOLE):
        return _AS_A_SHARE.sub("", taken[1].strip("的"))
    if cue("measure", "completed").search(figure.clause):
        return _TASK
    if doers := _DOERS.match(figure.tail):
        return doers[1]
    if indicator is None:
        return _WHOLE
    return indicator.share_of or (_OUTPUT if indicator.zh.endswith(_VALUE_ADDED) else indicator.zh)


def _ratio_to(figure: Figure, indicator: Indicator | None, compared: str | None, since: str | None) -> str:
    if compared:
        return compared
    if found := cue("measure", "ratio_to").search(figure.lead):
        return found[1].strip()
    if since:
        return _YEAR_BEFORE if since == "yoy" else since
    return indicator.share_of if indicator and indicator.share_of else _YEAR_BEFORE
