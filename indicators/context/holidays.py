"""Public holidays with their days, as the State Council announced them for each year."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache

from indicators.codelists import CODELISTS
from indicators.context import calendar as cal
from indicators.model import Period

_OTHER_NAMES = {"五一": "劳动节", "双节": "国庆"}
_GOLDEN_WEEK = "黄金周"
_SPRING, _AUTUMN = 3, 9  # the golden week of an article until March is 春节, from September 国庆, else 劳动节


def holiday(name: str, year: int, published: date | None) -> Period | None:
    """The days of a holiday.

    Args:
        name: as the text names it: 国庆, 五一, 黄金周.
        year: the year it is in.
        published: the publication date, for 黄金周.

    Returns:
        Its first to its last day; None where `holidays.csv` lacks it.

    >>> holiday("国庆", 2020, None).time_period
    '2020-10-01/P8D'
    """
    name = _OTHER_NAMES.get(name, name)
    if name == _GOLDEN_WEEK and published:
        name = "国庆" if published.month >= _AUTUMN else "春节" if published.month <= _SPRING else "劳动节"
    return _holidays().get((name, year))


@cache
def _holidays() -> dict[tuple[str, int], Period]:
    text = (CODELISTS / "holidays.csv").read_text(encoding="utf-8")
    return {
        (row["name"], int(row["year"])): cal.span(date.fromisoformat(row["start"]), date.fromisoformat(row["end"]))
        for row in csv.DictReader(text.splitlines())
    }
