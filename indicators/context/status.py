"""Did it happen: actual, target, planned, forecast or estimate; and how certain the figure is."""

from __future__ import annotations

import re
from datetime import date

from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.model import ClaimStatus, Period

_OBS_STATUS = {"forecast": "F", "estimate": "E"}


def read_status(figure: Figure, section: ClaimStatus | None, period: Period | None, published: date | None) -> tuple[ClaimStatus, str]:
    """The claim's status and the name of the rule that told it.

    Args:
        section: what the heading above says of its section.
        period: the figure's period; what lies wholly after the publication has not happened.
    """
    before = figure.before
    near = figure.clause
    future = bool(period and published and period.end > published and period.start > published)
    open_ended = bool(period and published and period.end > published)
    past = bool(period and published and period.end <= published)
    if re.search("《[^》]*(?:方案|计划|规划|纲要|意见)》", before) and re.search("[“,，:：(]到(?:20\\d\\d年|“?十)", before):
        return "target", "到…年 in a plan"
    if re.match("的?[^,，。;；]{0,6}(?:目标|任务)", figure.tail):
        return "target", "…的目标"
    if found := _last(before, ("forecast", "target", "planned", "estimate"), past and not re.search("预计", near)):
        return found  # type: ignore[return-value]  # names of the codelist
    if re.search("将|要", before) and open_ended:
        goal = re.search("到20\d\d年|规划|纲要|目标", before)
        return ("target" if goal else "planned"), "将"
    will = list(re.finditer("将(?!军|近|士|领|来)|预计[^,，。]{0,14}(?:投产|建成|完工|竣工|交付|开工)", figure.sentence.text if "预计" in figure.sentence.text else before))
    if will and not past and not re.search("已|现有|完成了|同比|累计", before):
        return "planned", "将"
    if section and not past:
        return section, "section heading"
    beyond = bool(period and published and period.end.year > published.year)
    if future or beyond or (open_ended and re.search("拟|计划|力争", near)):
        return "target", "period after publication"
    return "actual", "default"


def _last(before: str, names: tuple[str, ...], past: bool) -> tuple[str, str] | None:
    """The cue nearest before the figure, within its sentence; a past period silences goals and plans."""
    best: tuple[int, str] | None = None
    for name in names:
        for match in cue("status", name).finditer(before):
            if best is None or match.end() >= best[0]:
                best = (match.end(), name)
    if best is None:
        return None
    position, name = best
    if past and (name == "target" or (name == "planned" and not re.search("拟|将", before[position - 2 : position]))):
        return None
    # a new clause that reports (完成, 实现, 同比) after the cue is a fact again
    rest = before[position:]
    if name != "estimate" and re.search("[,，;；][^,，;；]*(?:已|累计完成|实际)", rest):
        return None
    if name == "target" and re.search("^(?:的)?[\\d.]+", rest) is None and "目标" in before[position - 2 : position] and "完成" in before[max(0, position - 8) : position]:
        return None
    return name, f"cue {before[max(0, position - 4) : position]}"


def section_status(heading: str) -> ClaimStatus | None:
    """What a heading says of the section under it.

    >>> section_status("二、2024年主要预期目标")
    'target'
    """
    if cue("status", "section_actual").search(heading):
        return None
    if cue("status", "section_target").search(heading):
        return "target"
    return "planned" if cue("status", "section_planned").search(heading) else None


def obs_status(status: ClaimStatus, sentence: str) -> str:
    """SDMX CL_OBS_STATUS: how certain the figure is; provisional where the sentence says 初步核算 or 快报."""
    if status in _OBS_STATUS:
        return _OBS_STATUS[status]
    return "P" if status == "actual" and cue("certainty", "provisional").search(sentence) else "A"
