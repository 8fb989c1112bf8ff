"""Whether a clause states a quantity itself: 苏州市出口额12941.5亿元, not 其中民营企业出口4000亿元."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from indicators.checking.templates import templates
from indicators.indicator_list import indicators
from indicators.traditional import to_simplified

if TYPE_CHECKING:
    from indicators.observation import Observation

_ENDS = re.compile(r"[。；;！？!?,，、（）()\s]")  # a headline parts its clauses by spaces


def stated_plainly(row: Observation, line: str | None, level: Observation | None = None) -> bool:
    """Tell whether the clause before a figure has the indicator's name, and beside it nothing that narrows it down.

    Args:
        row: the figure.
        line: the line that it stands in; without it nothing is known.
        level: the level right before a growth rate in its line, which then need not name the indicator again.
    """
    listed = indicators().get(row.indicator)
    if listed is None or line is None:
        return False
    clause = _ENDS.split(to_simplified(line[: row.start]).rstrip())[-1]
    is_rate = row.measure == "growth_rate"
    if is_rate and level is not None and _pattern("growth").fullmatch(clause):
        return stated_plainly(level, line)
    for name in sorted((listed.zh, *listed.aliases), key=len, reverse=True):
        head, found, tail = clause.rpartition(name)
        if found:
            for place in filter(None, (row.ref_area_name, (row.ref_area_name or "")[:-1], row.subject)):
                head = head.replace(place, "")
            return bool(
                _pattern("before").fullmatch(head) and _pattern("growth" if is_rate else "after").fullmatch(tail)
            )
    return False


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(f"(?:{templates()['plainly'][name]})*")
