"""The day of an article that prints none: what its first paragraphs report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indicators.publication.dateline import Dateline
from indicators.publication.dates import FullDate, full_dates
from indicators.publication.page import PageLine

_COMING = re.compile(
    r"将|拟|预计|計劃|计划|预期|力争|目标|前完成|之前|以前|截至|截止|起施行|起实施|起执行|有效期|到期|规划|為止|为止"
)
_LONG_AGO = re.compile(r"成立|创立|始建|建成|出生|生于|创办|组建|注册|以来|开馆|设立|建市|解放|上市于|奠基")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_CLAUSE = re.compile(r"[^。!?;]+")
_LEAD = 3  # paragraphs in which news says what happened when


def infer_day(page: list[PageLine]) -> Dateline | None:
    """Infer the day from the text: the latest full date that its first paragraphs report as past.

    None where the text goes on to a later year: then that date is history and not the day of the news.
    """
    body = [line for line in page if line.kind == "body"]
    days = [
        Dateline(found.readings[0], line.number, stated=False)
        for line in body[:_LEAD]
        for clause in _CLAUSE.findall(line.text)
        for found in full_dates(clause)
        if len(found.readings) == 1 and _reported(clause, found)
    ]
    if not days:
        return None
    latest = max(days, key=lambda dateline: dateline.day)
    return None if latest.day.year < max(years_past(body), default=0) else latest


def years_past(body: list[PageLine]) -> Iterator[int]:
    """Yield the years that a text speaks of as past or present, not as to come."""
    for line in body:
        for clause in re.split(r"[,。!?;]", line.text):
            if not _COMING.search(clause):
                yield from (int(year) for year in _YEAR.findall(clause))


def _reported(clause: str, found: FullDate) -> bool:
    following = clause[found.end :].lstrip()
    event = following.lstrip(",").partition(",")[0]
    return not (
        _COMING.search(clause[max(0, found.start - 6) : found.start])
        or _COMING.search(event[:12])
        or _LONG_AGO.search(clause[max(0, found.start - 6) : found.start])
        or _LONG_AGO.search(event[:20])
        or following.startswith(("起", "前", "止", "末", "底", "发布的", "印发的"))
    )
