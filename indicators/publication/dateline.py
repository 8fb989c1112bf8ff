"""The publication date that a page states: its dateline, at the head or at the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from indicators.publication.beside import CLOCK, beside, headlines, of_others
from indicators.publication.dates import FullDate, full_dates, month_days, settle
from indicators.publication.labels import labelled
from indicators.publication.organisation import is_organisation
from indicators.publication.page import PageLine

# How good a dateline is, best first.
_LABELLED, _WITH_COMPANY, _BARE, _FOOT, _BESIDE_HEADLINE, _OTHER_LABEL, _OCCASION = range(7)

_BEFORE = re.compile(
    r"(?:^|[\s:|丨/·,;(\[【<>》完—\-。*]|于|於|时间|時間|日期|发布|發布|發佈|发表|印发|刊发|社|网|網|报|報|电|電|訊|讯|版|期|号|號|[一二三四五六日天])$"
)
_AFTER = re.compile(
    r"^(?:$|\s*\d{1,2}:\d\d|[\s:|丨/·,;()\[\]【】<>T—\-。*]|电|電|讯|訊|发布|發布|發佈|发表|刊|印发|报道|報道|上午|下午|第|星期|周|週|来源|來源)"
)
_UNKNOWN_LABEL = re.compile(r"[一-鿿](?:日期|时间|時間|日|期至)\s*:\s*$")
_CLOCK_OF_PAGE = re.compile(r"今天|今日是|今日:|当前时间|现在时间|現在時間|目前時間|北京时间:")
_OCCASION_LINE = re.compile(r"^[—\-(]*\D{0,4}$")
_MEETING = re.compile(r"^在.+(?:会|會|会议|會議|大会|全会|仪式|论坛)(?:议)?上(?:的[一-鿿]{2,4})?\)?$")
_PLACE_BEFORE = re.compile(r"^(?:[一-鿿]{2,4}(?:·[一-鿿]{2,4})?|[A-Z][A-Za-z ]+),\s*$")
_CAPTION = re.compile(r"^[(\[【]?(?:图|圖|表|注|附|单位|來源|来源|主席|董事)")
_ELSEWHERE = re.compile(
    r"相关|相關|延伸阅读|延伸閱讀|推荐|推薦|猜你喜欢|热门|熱門|上一篇|下一篇|上一条|下一条|更多|往期|精彩|最新文章|大家都在"
)
_DISPATCHED = re.compile(r"\s*(?:电|電|讯|訊)")
_NEAR = 40  # code points around a date that tell whether it stands apart
_LONGEST_OPENING = 40  # code points in which an agency names itself, its place and the day
_LATE_IN_HEAD = 0.3  # share of the article that may precede a dateline: a summary, a quotation
_EARLY_AT_FOOT = 0.5  # share that precedes a signature with its date, before notes and annexes


@dataclass(frozen=True, slots=True)
class Dateline:
    """A publication date, the 1-based line it stands in, whether the page states it, and what else that line says."""

    day: date
    line: int
    stated: bool
    company: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a date stands: the label alone in the line before, that line, and the share of the text passed."""

    label: str
    previous: str
    passed: float
    pairs: frozenset[str]


def find_dateline(page: list[PageLine], pairs: frozenset[str]) -> Dateline | None:
    """Find the dateline of a page, the best one where there are several; None where no line states a date.

    Args:
        page: the lines with text.
        pairs: the pairs of characters that its paragraphs use.
    """
    candidates = sorted(_candidates(page, pairs), key=lambda found: (found[0], found[1].number))
    if not candidates:
        return None
    rank, line, found, company = candidates[0]
    stated = rank < _OTHER_LABEL and len(found.readings) == 1
    if len(found.readings) == 1:
        return Dateline(found.readings[0], line.number, stated, company)
    spoken = [day for line in page if line.kind == "body" for day in month_days(line.text)]
    return Dateline(settle(found.readings, spoken), line.number, stated, company)


def _candidates(page: list[PageLine], pairs: frozenset[str]) -> Iterator[tuple[int, PageLine, FullDate, str]]:
    total = sum(len(line.text) for line in page if line.kind == "body") or 1
    before, label, previous = 0, "", ""  # the label is one that stood alone in the line before
    for line in page:
        if line.kind == "body":
            yield from ((_FOOT, line, found, "") for found in ([] if before else _of_dispatch(line.text)))
            before, label, previous = before + len(line.text), "", ""
            continue
        if before and _ELSEWHERE.match(line.text):
            return  # links to other articles, with their dates
        parts = labelled(line.text)
        place = _Place(label, previous, before / total, pairs)
        for found in full_dates(line.text, compact=bool(label or parts or line.text.isdigit())):
            rank = _rank(line.text, found, place)
            if rank is not None and not _CLOCK_OF_PAGE.search(line.text):
                yield rank, line, found, beside(line.text, found)
        label = parts[-1].field if parts and not parts[-1].value else ""
        previous = line.text


def _of_dispatch(text: str) -> list[FullDate]:
    """The date of an agency's opening: 新华社武汉2024年4月19日电."""
    return [found for found in full_dates(text[:_LONGEST_OPENING]) if _DISPATCHED.match(text[found.end :])]


def _rank(text: str, found: FullDate, place: _Place) -> int | None:
    ahead = [part for part in labelled(text) if part.value_start <= found.start]
    direct = bool(ahead) and not text[ahead[-1].value_start : found.start].strip()
    field = ahead[-1].field if direct else place.label
    if field == "published":
        return _LABELLED
    if field in ("updated", "day"):
        # 时间 is the page's beside 来源 or 浏览, and may be an event's alone.
        return _WITH_COMPANY if field == "day" and _in_byline(text) else _OTHER_LABEL
    if field == "event" or _MEETING.search(text[found.end :].strip()):
        return _OCCASION if field != "event" and _OCCASION_LINE.search(text[: found.start]) else None
    near = text[max(0, found.start - _NEAR) : found.start]
    if not _BEFORE.search(near) or not _AFTER.search(text[found.end : found.end + _NEAR]):
        return None
    if _UNKNOWN_LABEL.search(near):
        return _OTHER_LABEL
    company = beside(text, found)
    if of_others(company, place.pairs):
        return None
    timed = bool(company or ahead or CLOCK.match(text[found.end :].strip()))
    if place.passed:
        return _rank_below_text(text[: found.start], company, timed, place)
    if headlines(company):
        return _BESIDE_HEADLINE
    return _WITH_COMPANY if timed else _BARE


def _in_byline(text: str) -> bool:
    return "地点" not in text and any(part.field in ("publisher", "author", "other") for part in labelled(text))


def _rank_below_text(before: str, company: str, timed: bool, place: _Place) -> int | None:
    names = company.split()
    if place.passed >= 1:
        signed = not names or is_organisation(names[0]) or _PLACE_BEFORE.match(before)
        follows_headline = headlines(place.previous) and not _CAPTION.match(place.previous)
        return _FOOT if signed and not (follows_headline and not names) else None
    if timed and place.passed <= _LATE_IN_HEAD and not headlines(company):
        return _WITH_COMPANY
    signed_above = bool(place.previous) and all(map(is_organisation, place.previous.split()))
    return _FOOT if signed_above and not names and place.passed >= _EARLY_AT_FOOT else None
