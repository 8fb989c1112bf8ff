"""Full dates as Chinese pages write them: in figures, in Chinese numerals, in English, or with the day first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_CHINESE = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0", "O": "0"}
_YMD = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*(年/?|[-/.])\s*(\d{1,2})\s*(?:月/?|[-/.])\s*(\d{1,2})(?!\d)(?:\s*[日号號])?"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_NUMERALS = re.compile(
    r"([一二三四五六七八九〇零○O]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_MINGUO = re.compile(r"(?:中[華华])?民[國国]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_MONTH_DAY = re.compile(r"(?<![\d年])(\d{1,2})月(\d{1,2})(?:日?[至到~-](?:(\d{1,2})月)?(\d{1,2}))?日")
_MINGUO_NUMERALS = re.compile(
    r"(?:中[華华])?民[國国]\s*([一二三四五六七八九十百〇零○]{2,6})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_MINGUO_COMPACT = re.compile(r"(?<![\d.])(1[01]\d)([-/.年])(\d{1,2})[-/.月](\d{1,2})(?![\d.])")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(" + "|".join(_MONTHS) + r")[a-z]{0,6}\.?"
_ENGLISH = re.compile(
    rf"(?<![A-Za-z])(?:{_MONTH}\s*(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)|(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[\s-]{_MONTH}"
    rf"[\s,-]*((?:19|20)\d\d))(?!\d)",
    re.IGNORECASE,
)
_DATED = re.compile(r"\d|年")  # one of the two is in every full date
_LATIN = re.compile("[A-Za-z]")
_MINGUO_EPOCH = 1911
_FRESH = timedelta(days=45)  # news follows what it reports within weeks


@dataclass(frozen=True, slots=True, order=True)
class FullDate:
    """A date in a line: `start`, `end` (code points) and its readings, two of them when the order is open."""

    start: int
    end: int
    readings: tuple[date, ...]


def full_dates(text: str, *, compact: bool = False) -> list[FullDate]:
    """Find the full dates of a folded line, in text order; dates before 1949 are history and left out.

    With `compact`, 20240208 and the 民國 year alone (113-02-08) count too, as they may behind a label.

    >>> [d.readings[0].isoformat() for d in full_dates("2021/05/19 二〇二一年二月九日 民國113年2月8日 8.10.2015")]
    ['2021-05-19', '2021-02-09', '2024-02-08', '2015-10-08']
    """
    if not _DATED.search(text):
        return []
    found = [*_year_first(text), *_day_first(text)]
    if compact:
        found += _made(
            (m.span(), [(int(m[1]) + _MINGUO_EPOCH, int(m[3]), int(m[4]))]) for m in _MINGUO_COMPACT.finditer(text)
        )
        found += _made((m.span(), [tuple(map(int, m.groups()))]) for m in _COMPACT.finditer(text))
    return sorted(found)


def month_days(text: str) -> list[tuple[int, int]]:
    """Month and (last) day of the dates a text gives without their year.

    >>> month_days("8月6日至7日,一行人前往深圳;9月30日")
    [(8, 7), (9, 30)]
    """
    return [(int(m[3] or m[1]), int(m[4] or m[2])) for m in _MONTH_DAY.finditer(text)]


def settle(readings: tuple[date, ...], spoken: list[tuple[int, int]]) -> date:
    """Choose among readings the one that follows most closely the days a text speaks of; else the day-first one.

    >>> settle((date(2015, 8, 10), date(2015, 10, 8)), [(8, 7)]).isoformat()
    '2015-08-10'
    """

    def gap(reading: date) -> timedelta:
        days = [day for month, number in spoken if (day := _day(reading.year, month, number))]
        return min((reading - day for day in days if timedelta(0) <= reading - day <= _FRESH), default=timedelta.max)

    return min(readings, key=gap)


def _year_first(text: str) -> Iterator[FullDate]:
    yield from _made((m.span(), [(int(m[1]), int(m[3]), int(m[4]))]) for m in _YMD.finditer(text))
    yield from _made(
        (m.span(), [(int("".join(_CHINESE[c] for c in m[1])), _number(m[2]), _number(m[3]))])
        for m in _NUMERALS.finditer(text)
    )
    if "民" in text:
        yield from _of_the_republic(text)
    if _LATIN.search(text):
        yield from _made((m.span(), [_english(m)]) for m in _ENGLISH.finditer(text))


def _of_the_republic(text: str) -> Iterator[FullDate]:
    yield from _made((m.span(), [(int(m[1]) + _MINGUO_EPOCH, int(m[2]), int(m[3]))]) for m in _MINGUO.finditer(text))
    yield from _made(
        (m.span(), [(_number(m[1]) + _MINGUO_EPOCH, _number(m[2]), _number(m[3]))])
        for m in _MINGUO_NUMERALS.finditer(text)
    )


def _english(match: re.Match[str]) -> tuple[int, int, int]:
    month, number, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    return int(year), _MONTHS.index(month[:3].lower()) + 1, int(number)


def _day_first(text: str) -> Iterator[FullDate]:
    found = ((m.span(), (int(m[4]), int(m[3]), int(m[1]))) for m in _DAY_FIRST.finditer(text))
    yield from _made((span, [(year, month, day), (year, day, month)]) for span, (year, month, day) in found)


def _made(found: Iterable[tuple[tuple[int, int], list[tuple[int, ...]]]]) -> Iterator[FullDate]:
    for (start, end), triples in found:
        days = (_day(*triple) for triple in triples)
        readings = tuple(dict.fromkeys(day for day in days if day and day.year >= 1949))
        if readings:
            yield FullDate(start, end, readings)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _number(numeral: str) -> int:
    hundreds, hundred, numeral = numeral.rpartition("百")
    if hundred:
        return int(_CHINESE.get(hundreds, "1")) * 100 + _number(numeral.lstrip("〇零○"))
    if len(numeral) > 1 and "十" not in numeral:
        return int("".join(_CHINESE[char] for char in numeral))  # 一一三: digit by digit
    tens, ten, ones = numeral.rpartition("十")
    return (int(_CHINESE.get(tens, "1")) * 10 if ten else 0) + int(_CHINESE.get(ones, "0"))
