"""Datelines without a year (新华社…7月21日电, 07-21 18:30): the year where the text leaves one only."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from indicators.publication.beside import CLOCK, beside, headlines
from indicators.publication.dateline import Dateline
from indicators.publication.dates import FullDate, full_dates
from indicators.publication.inferred import years_past
from indicators.publication.page import PageLine

_MONTH_DAY = r"(?<![\d年/.-])(\d{1,2})(?:月(\d{1,2})日|[-/](\d{1,2}))(?![\d/.-])"
_DISPATCH = re.compile(rf"^[^。;]{{0,30}}?{_MONTH_DAY}\s*(?:电|電|讯|訊|消息|[丨|])")
_HEAD = re.compile(rf"(?:^|[\s|丨]){_MONTH_DAY}(?=$|[\s|丨(])")
_IN_ADDRESS = re.compile(r"(?<!\d)(20\d\d)[-/_]?(0\d|1[0-2])[-/_]?([0-2]\d|3[01])(?!\d)")
_PERIOD = re.compile(
    r"(20\d\d)年(?:全市|全省|全县|全区|全国|我国)?,?(?:(上半年)|(?:前|第)?([一二三四])季度|(?:1?[-—至到])?(\d{1,2})月)"
)
_WHOLE_YEAR = re.compile(r"(20\d\d)年(?:全年|末|底|年末|度)")
_FRESH = timedelta(days=45)  # news follows what it reports within weeks
_QUARTERLY = timedelta(days=75)  # figures of a period come out before the next
_LAST_MONTH_OF_REVIEWS = 4
_OPENING = 3  # paragraphs among which a dispatch may open


def infer_year(page: list[PageLine]) -> Dateline | None:
    """Find a dateline without a year and reason its year; None unless the text allows exactly one."""
    body = [line for line in page if line.kind == "body"]
    for line, found, company in _candidates(page, body):
        month, number = int(found[1]), int(found[2] or found[3])
        years = {day.year for day in _possible(page, body, month, number)}
        if len(years) == 1 and (year := years.pop()) >= max(years_past(body), default=0):
            return Dateline(date(year, month, number), line.number, stated=False, company=company)
    return None


def _candidates(page: list[PageLine], body: list[PageLine]) -> Iterator[tuple[PageLine, re.Match[str], str]]:
    begins = body[0].number if body else 0
    for line in page:
        if line.kind != "body" and line.number < begins and (found := _HEAD.search(line.text)):
            company = beside(line.text, FullDate(*found.span(), ()))
            timed = CLOCK.match(line.text[found.end() :].strip())
            if (company or timed) and not headlines(company):
                yield line, found, company
    for line in body[:_OPENING]:
        if found := _DISPATCH.search(line.text):
            yield line, found, ""


def _possible(page: list[PageLine], body: list[PageLine], month: int, number: int) -> Iterator[date]:
    text = "\n".join(line.text for line in body)
    for told in full_dates(text):
        if len(told.readings) == 1:
            yield from _within(told.readings[0], month, number, _FRESH)
    for match in _PERIOD.finditer(text):
        last = 6 if match[2] else "一二三四".index(match[3]) * 3 + 3 if match[3] else int(match[4])
        if 1 <= last <= 12:
            year = int(match[1])
            yield from _within(date(year, last, monthrange(year, last)[1]), month, number, _QUARTERLY)
    if month <= _LAST_MONTH_OF_REVIEWS:
        ended = {int(match[1]) for match in _WHOLE_YEAR.finditer(text)}
        yield from (day for year in ended if f"{year + 1}年" in text and (day := _day(year + 1, month, number)))
    for line in page:
        for address in _IN_ADDRESS.finditer(line.text if "://" in line.text else ""):
            if (int(address[2]), int(address[3])) == (month, number) and (day := _day(int(address[1]), month, number)):
                yield day


def _within(event: date, month: int, number: int, longest: timedelta) -> Iterator[date]:
    for year in (event.year, event.year + 1):
        day = _day(year, month, number)
        if day and timedelta(0) <= day - event <= longest:
            yield day


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
