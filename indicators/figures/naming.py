"""Titles and ids made from the rows of a chart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from indicators.areas import english_name, resolve_area
from indicators.figures.kinds.tags import said_of
from indicators.figures.plan import Claims, Language, Text
from indicators.figures.spec import words
from indicators.figures.texts import indicator, number
from indicators.indicator_list import indicators, surface_names
from indicators.observation import Observation
from indicators.showing.periods import when_text
from indicators.showing.words import code_text, place_text, quantity_text

NAMED = 4  # more places than these are counted, not named


def title_text(quantities: Sequence[Sequence[Observation]], places: Sequence[Text], language: Language) -> str:
    """Title a chart by what it shows and where, from the rows of each quantity."""
    told = [quantity_name(quantities[0], language)] if len(quantities) == 1 else _indicators(quantities, language)
    what = joined(told, language) if len(told) <= NAMED else _word("quantities", language).format(number=len(told))
    names = list(dict.fromkeys(place[language] for place in places))
    where = joined(names, language) if len(names) <= NAMED else _word("places", language).format(number=len(names))
    return _word("title", language).format(what=what, where=where)


def quantity_name(rows: Sequence[Observation], language: Language) -> str:
    """Name what rows measure; where they measure it against different things, without these."""
    named = list(dict.fromkeys(quantity_text(row, language) for row in rows))
    if len(named) == 1:
        return named[0]
    return (
        indicator(rows[0], language) + _word("of", language) + code_text("measure", rows[0].measure, language).lower()
    )


def _indicators(quantities: Sequence[Sequence[Observation]], language: Language) -> list[str]:
    return list(dict.fromkeys(indicator(rows[0], language) for rows in quantities))


def length_text(row: Observation, length: tuple[int, int], language: Language) -> str:
    """Name a quantity with the length of its periods: 地区生产总值，按年; a stock has none."""
    months, days = length
    known = words()["length"]
    key = "days" if days else str(months) if str(months) in known else "years" if months % 12 == 0 else "months"
    if not months and not days:
        return quantity_text(row, language)
    times = days or (months // 12 if key == "years" else months)
    return quantity_text(row, language) + _word("aside", language) + str(known[key][language]).format(number=times)


def lost_text(rows: Sequence[Observation], language: Language) -> str:
    """Say which figures a timeline leaves out."""
    return _word("lost", language).format(figures=_figures(rows, language))


def others_text(rows: Sequence[Observation], language: Language) -> str:
    """Say which figures of the same quantity a comparison passes over."""
    return _word("others", language).format(figures=_figures(rows, language))


def _figures(rows: Sequence[Observation], language: Language) -> str:
    said = dict.fromkeys(_figure(row, language) for row in rows)
    return _word("comma", language).join(said)


def _figure(row: Observation, language: Language) -> str:
    told = said_of(row, language, number(row, language))
    return f"{place_text(row, language)} {when_text(row, language)} {told} {row.short}"


def composition_text(what: str, where: str, language: Language) -> str:
    """Title a composition by its whole and its place."""
    return _word("composition", language).format(what=what, where=where)


def subtitle_text(quantities: Sequence[Sequence[Observation]], language: Language) -> str:
    """Leave room for the periods, and name the measure where the title does not."""
    measures = list(dict.fromkeys(rows[0].measure for rows in quantities))
    if len(quantities) == 1 or measures == ["level"] or len(measures) > 1:
        return "{period}"
    return "{period}" + _word("aside", language) + code_text("measure", measures[0], language).lower()


def joined(names: Sequence[str], language: Language) -> str:
    """Join names as a sentence does.

    >>> joined(["Suzhou", "Qingdao"], "en"), joined(["苏州市", "青岛市", "广州市"], "zh")
    ('Suzhou and Qingdao', '苏州市、青岛市和广州市')
    """
    *first, last = names
    if not first:
        return last
    return _word("comma", language).join(first) + _word("and", language) + last


def indicator_text(name: str, language: Language) -> str:
    """Name an indicator that was asked for and has no row.

    >>> indicator_text("gdp", "zh"), indicator_text("新签项目数", "en")
    ('地区生产总值', '新签项目数')
    """
    listed = surface_names().get(name) or indicators().get(name)
    return name if listed is None else listed.zh if language == "zh" else listed.en


def area_text(name: str, language: Language, row: Observation | None = None) -> str:
    """Name a place that was asked for, by one of its rows if there is one.

    >>> area_text("苏州", "zh"), area_text("苏州", "en")
    ('苏州市', 'Suzhou')
    """
    if row is not None:
        return place_text(replace(row, subject=None), language)
    area = resolve_area(name)
    if area is None:
        return name
    return area.name if language == "zh" else english_name(area) or area.name


def chart_id(kind: str, claims: Claims) -> str:
    """Name a chart's files by its kind, indicators, places and span of periods: letters, digits and underscores."""
    indicators = list(dict.fromkeys(claim.indicator for claim in claims))
    measures = [code for code in dict.fromkeys(claim.measure for claim in claims) if code != "level"]
    areas = list(dict.fromkeys(claim.ref_area or "" for claim in claims))
    parts = [kind, *_few(indicators), *measures, *_few(areas), *_periods(claims)]
    return "_".join(filter(None, (re.sub(r"[^0-9a-z]+", "_", part.lower()).strip("_") for part in parts)))


def _periods(claims: Claims) -> list[str]:
    """Name the one period of the claims; of several the year of the first and that of the last, once if they agree."""
    periods = list(dict.fromkeys(claim.time_period for claim in claims if claim.time_period))
    if len(periods) < 2:
        return periods
    years = [str(day.year) for claim in claims for day in (claim.period_start, claim.period_end) if day]
    return list(dict.fromkeys([min(years), max(years)]))


def _few(codes: list[str]) -> list[str]:
    return codes if len(codes) <= NAMED else [*codes[:1], f"and_{len(codes) - 1}"]


def _word(key: str, language: Language) -> str:
    return str(words()["naming"][key][language])
