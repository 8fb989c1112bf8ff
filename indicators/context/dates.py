"""The period that a date expression names, read from its folded text and the year the passage speaks of."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from indicators.context import calendar as cal
from indicators.mentions.numerals import parse_number
from indicators.model import Period

_NUMBER = r"(?:\d+|[零〇一二两三四五六七八九十]+)"
_MONTHS = re.compile(rf"({_NUMBER}) ?月?(?:份)? ?(?:[-~至到、] ?{_NUMBER})*?[-~至到、] ?({_NUMBER}) ?(?:月|.个月)")
_MONTH = re.compile(rf"({_NUMBER}) ?月")
_FIRST_MONTHS = re.compile(rf"[前首]({_NUMBER})个?月")
_FIRST_QUARTERS = re.compile(rf"[前首]({_NUMBER})个?季度?")
_QUARTER = re.compile(rf"第?({_NUMBER}) ?季度?")
_DAY = re.compile(rf"({_NUMBER}) ?月 ?({_NUMBER}) ?[日号]")
_FOUR_DIGITS = r"(?:\d{4}|[二一][零〇一二三四五六七八九]{3})"
_UNTIL = re.compile(rf"[-~至到](?:{_FOUR_DIGITS}年)?(?:({_NUMBER})月)?({_NUMBER})[日号]")
_ONE_YEAR = re.compile(rf"({_NUMBER}) ?年")
_YEARS_AGO = re.compile(rf"({_NUMBER}) ?年前")
_PLAN = re.compile("([一二三四五六七八九十]+)五")  # 十三五
_THIRDS = {"上": 0, "中": 1, "下": 2}  # 上旬, 中旬, 下旬
_TO = re.compile("[-~至到]")
_DIGITS = re.compile(r"\d+")
_YEAR_END = frozenset({"底", "末", "年底", "年末"})
_YEAR_START = frozenset({"初", "年初"})
_LEAST_FULL_YEAR = 1000  # a first number below it is a day: 10.08.2015


@lru_cache(256)
def date_period(form: str, text: str, year: int | None, published: date | None) -> Period | None:
    """The period of a date mention.

    Args:
        form: the form of the mention as scanned (`ymd`, `ypart`, `part`, …).
        text: its folded text.
        year: the year that an expression without one belongs to; None leaves it unresolved.
        published: the publication date, for 五年前.

    Returns:
        The period; None where the form names none, or the year is missing, or there is no such day.

    >>> date_period("part", "前三季度", 2020, None).time_period
    '2020-01-01/P9M'
    """
    try:
        return _READERS[form](text, year, published) if form in _READERS else None
    except (ValueError, OverflowError):  # 2月30日 and the like name no day
        return None


def _full(text: str, _year: int | None, _published: date | None) -> Period | None:
    head, _, tail = text.partition("年")
    return _days(tail, _integer(head))


def _days(text: str, year: int | None) -> Period | None:
    found = _DAY.search(text)
    if not found or year is None:
        return None
    start = date(year, _integer(found[1]), _integer(found[2]))
    until = _UNTIL.search(text, found.end())
    if not until:
        return cal.day(start)
    end = date(year, _integer(until[1]) if until[1] else start.month, _integer(until[2]))
    return cal.span(start, end) if end >= start else cal.span(start, date(year + 1, end.month, end.day))


def _iso(text: str, _year: int | None, _published: date | None) -> Period | None:
    parts = [int(part) for part in _DIGITS.findall(text)[:3]]
    if parts[0] < _LEAST_FULL_YEAR:
        parts.reverse()
    return cal.day(date(parts[0], parts[1], parts[2]))


def _compact(text: str, _year: int | None, _published: date | None) -> Period | None:
    return cal.day(date(int(text[:4]), int(text[4:6]), int(text[6:8])))


def _financial_year(text: str, _year: int | None, _published: date | None) -> Period | None:
    """2024/25年度 runs from April to March, as in Hong Kong."""
    first = int(text[:4])
    return cal.span(date(first, 4, 1), date(first + 1, 3, 31)) if int(text[5:7]) == (first + 1) % 100 else None


def _years(text: str, _year: int | None, _published: date | None) -> Period | None:
    first, last = (_integer(part) for part in _TO.split(text.replace("年", "").replace(" ", "")))
    return cal.years(first, last) if first <= last else None


def _year_part(text: str, _year: int | None, published: date | None) -> Period | None:
    head, _, tail = text.partition("年")
    number = _integer(head)
    tail = tail.strip()
    if tail in _YEAR_END:
        return cal.day(date(number, 12, 31))
    if tail in _YEAR_START:
        return cal.day(date(number, 1, 1))
    return _part(tail, number, published)


def _one_year(text: str, _year: int | None, _published: date | None) -> Period | None:
    found = _ONE_YEAR.match(text)
    return cal.year(_integer(found[1])) if found and not text.endswith("代") else None


def _month_day(text: str, year: int | None, _published: date | None) -> Period | None:
    return _days(text, year)


def _part(text: str, year: int | None, _published: date | None) -> Period | None:
    if year is None:
        return None
    whole = _whole_part(text, year)
    if whole and text.endswith(("末", "底")):
        return cal.end_of(whole)
    return whole


def _whole_part(text: str, year: int) -> Period | None:
    if text.startswith(("上半年", "下半年")):
        return cal.months(year, 1, 6) if text[0] == "上" else cal.months(year, 7, 12)
    if text.startswith("首季"):
        return cal.months(year, 1, 3)
    if found := _FIRST_QUARTERS.match(text):
        return cal.months(year, 1, 3 * _integer(found[1]))
    if found := _FIRST_MONTHS.match(text):
        return cal.months(year, 1, _integer(found[1]))
    if found := _QUARTER.match(text):
        return cal.months(year, 3 * _integer(found[1]) - 2, 3 * _integer(found[1]))
    if found := _MONTHS.match(text):
        return cal.months(year, _integer(found[1]), _integer(found[2]))
    if found := _MONTH.match(text):
        month = cal.months(year, _integer(found[1]), _integer(found[1]))
        return cal.third_of_a_month(month, _THIRDS[text[-2]]) if text.endswith("旬") else month
    return None


def _plan(text: str, _year: int | None, _published: date | None) -> Period | None:
    found = _PLAN.search(text)
    return cal.five_year_plan(_integer(found[1])) if found else None


def _quarter(text: str, year: int | None, _published: date | None) -> Period | None:
    """Q3, 3Q, 2023Q3."""
    figures = _DIGITS.findall(text)
    own = next((int(f) for f in figures if len(f) == len("2023")), year)
    number = next((int(f) for f in figures if len(f) == 1), None)
    return cal.months(own, 3 * number - 2, 3 * number) if own and number and 1 <= number <= 4 else None


def _ago(text: str, year: int | None, published: date | None) -> Period | None:
    found = _YEARS_AGO.match(text)
    base = year or (published.year if published else None)
    return cal.year(base - _integer(found[1])) if found and base else None


def _day_of_month(text: str, _year: int | None, published: date | None) -> Period | None:
    """28日: the last one before the publication."""
    number = _integer(text.rstrip("日号"))
    if published is None:
        return None
    first = published.replace(day=1)
    month = first if number <= published.day else (first - timedelta(days=1)).replace(day=1)
    return cal.day(month.replace(day=number))


def _integer(text: str) -> int:
    number = parse_number(text.strip())
    if number is None:
        raise ValueError(text)
    return int(number.value)


_READERS = {
    "ymd": _full,
    "iso": _iso,
    "compact": _compact,
    "fiscal": _financial_year,
    "years": _years,
    "ypart": _year_part,
    "year": _one_year,
    "md": _month_day,
    "part": _part,
    "plan": _plan,
    "day": _day_of_month,
    "ago": _ago,
    "quarter": _quarter,
    "yquarter": _quarter,
}
