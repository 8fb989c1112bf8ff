"""Whether what was added to a stock is net of what left it, by the words before the figure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS
from indicators.indicator_list import indicators
from indicators.observation import Observation


def is_stock(row: Observation) -> bool:
    """Whether a row measures what lasts, to which things are added and from which they lapse."""
    indicator = indicators().get(row.indicator)
    return indicator is None or indicator.stock_flow == "stock"


def may_be_gross(change: Observation, line: str | None) -> bool:
    """Whether an increase may be before lapses: 新增567家; not so 净增2720家 and 比上年增加567家.

    Args:
        change: the row of the increase.
        line: the line that it stands in; without it an increase of what is counted may be gross.
    """
    if change.value < 0:
        return False
    if line is None:
        return change.unit_measure in _declared()["counted_in"]
    clause = _ENDS.split(line[: change.start])[-1]
    return bool(_pattern("gross").search(clause)) and not _pattern("net").search(clause)


_ENDS = re.compile("[,，。;；!！?？]")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_declared()[name])


@cache
def _declared() -> Mapping[str, Any]:
    text = (CODELISTS / "derivations.toml").read_text(encoding="utf-8")
    declared: Mapping[str, Any] = tomllib.loads(text)["additions"]
    return declared
