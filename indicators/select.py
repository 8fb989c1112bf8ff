"""Selection: which observations are meant by names and codes in Chinese or English."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

from indicators.areas import all_areas, find_areas
from indicators.codes import codes
from indicators.errors import IndicatorsError
from indicators.indicator_list import find_indicator, surface_names
from indicators.near import unknown
from indicators.observation import Observation
from indicators.store import Source
from indicators.time_period import read_period

Names = str | Iterable[str]
Periods = str | int | date | Iterable[str | int | date]
Test = Callable[[Observation], bool]
Words = Callable[[Observation], Iterable[str | None]]


def by_indicator(rows: Sequence[Observation], names: Names) -> Test:
    """Select by code, label or alias: `value_added_secondary`, `第二产业增加值`, `二产增加值`.

    Raises:
        IndicatorsError: neither the rows nor the codelist know a name; near ones are named.
    """
    return _by_words(
        "indicator",
        rows,
        names,
        lambda row: (row.indicator, row.indicator_zh, row.indicator_en),
        _listed_indicator,
        lambda row: row.indicator,
        surface_names,
    )


def by_area(rows: Sequence[Observation], names: Names) -> Test:
    """Select by code or name of the place, with or without its kind: `320500`, `苏州市`, `苏州`, `Suzhou`.

    A place means its own figures, not those of the places inside it.

    Raises:
        IndicatorsError: neither the rows nor the codelist know a name; near ones are named.
    """
    dates = {row.period_end for row in rows if row.period_end}
    return _by_words(
        "area",
        rows,
        names,
        lambda row: (row.ref_area, row.ref_area_name),
        lambda name: _listed_areas(name, dates),
        lambda row: row.ref_area or row.ref_area_name or "",
        lambda: (area.name for area in all_areas()),
    )


def by_subject(rows: Sequence[Observation], names: Names) -> Test:
    """Select by organisation, project, street or group; "" selects figures of a place as a whole.

    Raises:
        IndicatorsError: no row has a name; near ones are named.
    """
    return _by_words("subject", rows, names, lambda row: (row.subject or "",))


def by_code(field: Literal["measure", "claim_status"], names: Names) -> Test:
    """Select by a code of a short codelist, its labels or aliases: `growth_rate`, `增速`, `growth rate`.

    Raises:
        IndicatorsError: a name is none of the codes and labels.
    """
    by_word = {fold(word): item.code for item in codes(field).values() for word in item.names}
    wanted = set()
    for name in several(names):
        if fold(name) not in by_word:
            raise unknown(field, name, codes(field))
        wanted.add(by_word[fold(name)])
    return lambda row: getattr(row, field) in wanted


def by_period(periods: Periods) -> Test:
    """Select by period: its first and last day must be the same, so that 2020 is the year and not its quarters.

    Raises:
        IndicatorsError: a period cannot be read.
    """
    wanted = [periods] if isinstance(periods, str | int | date) else periods
    spans = {(period.start, period.end) for period in map(read_period, wanted)}
    return lambda row: (row.period_start, row.period_end) in spans


def by_source(rows: Sequence[Observation], names: Names, sources: Mapping[str, Source]) -> Test:
    """Select by an article's key, the key's leading number, its file, title or outlet.

    Raises:
        IndicatorsError: a name is none of these; near ones are named.
    """
    return _by_words("source", rows, names, lambda row: source_names(row.source_id, sources.get(row.source_id)))


def source_names(source_id: str, source: Source | None) -> tuple[str, ...]:
    """Give what an article may be called: its key, the key's leading number, its file, title and outlet.

    >>> source_names("004_1900faf847d9a6f1", None)
    ('004_1900faf847d9a6f1', '004')
    """
    number = source_id.partition("_")[0]
    return (source_id, number, *((source.file, source.title, source.publisher) if source else ()))


def several(names: Names) -> list[str]:
    """Take one name or many.

    >>> several("苏州"), several(["苏州", "青岛"])
    (['苏州'], ['苏州', '青岛'])
    """
    return [names] if isinstance(names, str) else list(names)


def fold(name: str) -> str:
    """Make names comparable: case and surrounding spaces do not matter."""
    return name.strip().casefold()


def _by_words(
    what: str,
    rows: Sequence[Observation],
    names: Names,
    words: Words,
    listed: Callable[[str], set[str]] = lambda _: set(),
    code: Callable[[Observation], str] = lambda _: "",
    more: Callable[[], Iterable[str]] = tuple,
) -> Test:
    known = {fold(word): word for row in rows for word in words(row) if word is not None}
    wanted = several(names)
    keys = {fold(name) for name in wanted}
    codes: set[str] = set()
    for name in wanted:
        found = listed(name)
        if not found and fold(name) not in known:
            raise unknown(what, name, {*known.values(), *more()})
        codes |= found
    return lambda row: code(row) in codes or any(fold(word) in keys for word in words(row) if word is not None)


def _listed_indicator(name: str) -> set[str]:
    try:
        return {find_indicator(name).code}
    except IndicatorsError:
        return set()


def _listed_areas(name: str, days: Iterable[date]) -> set[str]:
    # A name may have meant another place on another day; zones have a name and no code.
    found = {area for day in (None, *sorted(days)) for area in find_areas(name, day)}
    return {area.code or area.name for area in found}
