"""Places, quantities and codes of rows in words, Chinese and English: said here, and so everywhere alike."""

from __future__ import annotations

from contextlib import suppress

from indicators.areas import ancestors, area_by_code, english_name, resolve_area
from indicators.codes import codes
from indicators.errors import IndicatorsError
from indicators.indicator_list import indicators
from indicators.named_whole import Whole, whole_named
from indicators.near import unknown
from indicators.showing.periods import period_text
from indicators.showing.rows import Measured, Placed
from indicators.showing.wording import say, wording


def place_text(row: Placed, lang: str = "zh") -> str:
    """Say where a figure belongs: the place, and the owner where it is not the place as a whole.

    A place without an English name keeps its Chinese one, with the city or province that it lies in.

    >>> from types import SimpleNamespace
    >>> row = SimpleNamespace(ref_area="440113", ref_area_name="番禺区", subject=None)
    >>> place_text(row), place_text(row, "en")
    ('番禺区', '番禺区 in Guangzhou')
    """
    place = _place(row, lang)
    if place and row.subject:
        return say("place", "owner", lang, place=place, subject=row.subject)
    return place or row.subject or say("place", "unknown", lang)


def quantity_text(row: Measured, lang: str = "zh") -> str:
    """Say what is measured, how, and against what.

    >>> from types import SimpleNamespace
    >>> row = SimpleNamespace(indicator="gdp", indicator_zh="地区生产总值", indicator_en="Gross domestic product",
    ...                       measure="growth_rate", basis="yoy", counted=None)
    >>> quantity_text(row), quantity_text(row, "en")
    ('地区生产总值同比增长率', 'Gross domestic product, year-on-year growth')
    """
    head, colon, behind = (row.basis or "").partition(":")
    forms = wording()["quantity"]
    listed = indicators().get(row.indicator)
    is_rate = listed is not None and listed.dimension in ("rate", "ratio")
    # the rate of unemployment is a share of the labour force already, that of births a ratio to the population
    measure = "level" if is_rate and row.measure in ("share", "ratio") else row.measure
    code = f"{measure} {head}{colon}"
    return say(
        "quantity",
        code if code in forms else measure,
        lang,
        indicator=_indicator(row, lang),
        basis=_basis(head, behind, lang),
    )


def code_text(codelist: str, code: str | None, lang: str = "zh") -> str:
    """Give the label of a code.

    Raises:
        IndicatorsError: there is no such codelist, or no such code in it.

    >>> code_text("claim_status", "target"), code_text("claim_status", "target", "en"), code_text("price_base", None)
    ('目标', 'Target', '不明')
    """
    if code is None:
        return say("code", "unknown", lang)
    listed = codes(codelist)
    if code not in listed:
        raise unknown(codelist, code, listed)
    return listed[code].zh if lang == "zh" else listed[code].en


def _place(row: Placed, lang: str) -> str:
    if lang == "zh" or not row.ref_area:
        return row.ref_area_name or ""
    area = area_by_code(row.ref_area)
    if english := english_name(area):
        return english
    place = row.ref_area_name or area.name
    above = next(filter(None, map(english_name, ancestors(area))), None)
    return say("place", "inside", lang, place=place, above=above) if above else place


def _indicator(row: Measured, lang: str) -> str:
    label = row.indicator_zh if lang == "zh" else row.indicator_en or row.indicator_zh
    listed = indicators().get(row.indicator)
    known = row.indicator_zh + (listed.counted if listed else "")
    if row.counted and row.counted not in known:
        return say("quantity", "counted", lang, indicator=label, counted=row.counted)
    return label


def _basis(head: str, behind: str, lang: str) -> str:
    """Say what stands behind the colon of a basis: a period, a place, an indicator, or the article's own words."""
    if head in ("since", "to"):
        with suppress(IndicatorsError):
            return period_text(behind, lang)
    if whole := whole_named(behind):
        return _whole(whole, behind, lang)
    area = resolve_area(behind) if lang == "en" and head == "to" else None
    return (area and english_name(area)) or behind


def _whole(whole: Whole, told: str, lang: str) -> str:
    """Say a whole; one of a place is in Chinese as the article words it."""
    if whole.area is None:
        return whole.indicator.zh if lang == "zh" else _inside(whole.indicator.en)
    place = english_name(whole.area)
    if lang == "zh" or not place:
        return told
    return say("quantity", "of_place", lang, place=place, indicator=_inside(whole.indicator.en))


def _inside(label: str) -> str:
    """Write an English label as it stands inside a sentence; GDP and the like keep their capitals."""
    return label[0].lower() + label[1:] if label[1:2].islower() else label
