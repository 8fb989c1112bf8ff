"""The publication date: the dateline at a page's head or foot, or the day its text reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from indicators.publication.byline import is_organisation
from indicators.publication.dates import FullDate, full_dates, month_days, settle
from indicators.publication.labels import labelled
from indicators.publication.page import PageLine

# How good a dateline is, best first.
_LABELLED, _WITH_COMPANY, _BARE, _FOOT, _OTHER_LABEL, _OCCASION = range(6)

_TIME = re.compile(r"(?:[上下中]午|香港時間)?\s*\d{1,2}\s*[:时時]\s*\d{2}(?:\s*[:分]\s*\d{0,2}秒?)?")
_WEEKDAY = re.compile(r"\(?(?:星期|周|週|礼拜)[一二三四五六日天]\)?|\([一二三四五六日]\)")
_PAGE = re.compile(r"第?\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：]\s*\S+)?|(?<!\S)[A-Z]\d{1,2}(?!\S)")
_BEFORE = re.compile(r"(?:^|[\s:|/·,(\[【<>完—-]|于|於|时间|時間|日期|发布|發布|發佈|发表|社|网|報|报|电|訊|讯)$")
_AFTER = re.compile(
    r"^(?:$|\s*\d{1,2}:\d\d|[\s:|/·,()\[\]】<>T—-]|电|電|讯|訊|发布|發布|發佈|刊|发表|报道|上午|下午|第|星期|周|週|来源|來源)"
)
_OCCASION_LINE = re.compile(r"^[—\-(]*\D{0,4}$")
_MEETING = re.compile(r"^在.+(?:会|會|会议|會議|大会|全会|仪式|论坛)(?:议)?上\)?$")
_LONGEST_COMPANY = 40  # code points that may stand beside a date before the line is no dateline any more
_LONGEST_NAME = 10  # of an outlet without a label; a longer word is a headline of another article
_ELSEWHERE = re.compile(r"相关|相關|延伸阅读|推荐|推薦|猜你喜欢|热门|上一篇|下一篇|上一条|下一条|更多|往期")
_LATE_IN_HEAD = 0.3  # share of the article that may precede a dateline: a summary, a quotation

_COMING = re.compile(
    r"将|拟|预计|計劃|计划|预期|力争|目标|前完成|之前|以前|截至|截止|起施行|起实施|起执行|有效期|到期|规划|為止|为止"
)
_LONG_AGO = re.compile(r"成立|创立|始建|建成|出生|生于|创办|组建|注册|以来|开馆|设立|建市|解放|上市于|奠基")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_CLAUSE = re.compile(r"[^。!?;]+")
_LEAD = 3  # paragraphs in which news says what happened when


@dataclass(frozen=True, slots=True)
class Dateline:
    """A publication date, the 1-based line it stands in, whether the page states it, and what else that line says."""

    day: date
    line: int
    stated: bool
    company: str = ""


def find_dateline(page: list[PageLine]) -> Dateline | None:
    """Find the dateline of a page, the best one where there are several; None where no line states a date."""
    spoken = [day for line in page if line.kind == "body" for day in month_days(line.text)]
    candidates = sorted(_candidates(page), key=lambda found: (found[0], found[1].number))
    if not candidates:
        return None
    rank, line, found, company = candidates[0]
    stated = rank < _OTHER_LABEL and len(found.readings) == 1
    return Dateline(settle(found.readings, spoken), line.number, stated, company)


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
    return None if latest.day.year < max(_years_past(body), default=0) else latest


def beside(text: str, found: FullDate) -> str:
    """Return what stands in a dateline beside its date: no time, weekday, page number or label.

    >>> beside("海峡财经报 2023年08月18日 星期五 A06版", full_dates("海峡财经报 2023年08月18日 星期五 A06版")[0])
    '海峡财经报'
    """
    parts = labelled(text)
    first = min((part.start for part in parts), default=len(text))
    rest = text[:first] if first <= found.start else text[: found.start] + " " + text[found.end : first]
    for pattern in (_TIME, _WEEKDAY, _PAGE):
        rest = pattern.sub(" ", rest)
    return rest.strip(" |丨/·,()[]【】<>—-完")  # 完 ends a release of Hong Kong


def _candidates(page: list[PageLine]) -> Iterator[tuple[int, PageLine, FullDate, str]]:
    total = sum(len(line.text) for line in page if line.kind == "body") or 1
    before = 0
    label = ""  # the field of a label that stood alone in the line before
    for line in page:
        if line.kind == "body":
            before += len(line.text)
            label = ""
            continue
        if before and _ELSEWHERE.match(line.text):
            return  # links to other articles, with their dates
        parts = labelled(line.text)
        for found in full_dates(line.text, compact=bool(label or parts or line.text.isdigit())):
            rank = _rank(line.text, found, label, before / total)
            if rank is not None:
                yield rank, line, found, beside(line.text, found)
        label = parts[-1].field if parts and not parts[-1].value else ""


def _rank(text: str, found: FullDate, label: str, passed: float) -> int | None:
    ahead = [part for part in labelled(text) if part.value_start <= found.start]
    direct = bool(ahead) and not text[ahead[-1].value_start : found.start].strip()
    field = ahead[-1].field if direct else label
    if field in ("published", "updated"):
        return _LABELLED if field == "published" else _OTHER_LABEL
    if _MEETING.search(text[found.end :].strip()) and _OCCASION_LINE.search(text[: found.start]):
        return _OCCASION
    if not _BEFORE.search(text[: found.start]) or not _AFTER.search(text[found.end :]):
        return None
    company = beside(text, found)
    if len(company) > _LONGEST_COMPANY or any(map(_headline_like, company.split())):
        return None
    if passed >= 1:
        return _FOOT if not company or is_organisation(company.split()[0]) else None
    if company or ahead or _TIME.search(text[found.end :]):
        return _WITH_COMPANY if passed <= _LATE_IN_HEAD else None
    return _BARE if not passed else None


def _headline_like(word: str) -> bool:
    return len(word) > _LONGEST_NAME and not is_organisation(word)


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


def _years_past(body: list[PageLine]) -> Iterator[int]:
    for line in body:
        for clause in re.split(r"[,。!?;]", line.text):
            if not _COMING.search(clause):
                yield from (int(year) for year in _YEAR.findall(clause))
