from types import SimpleNamespace
from typing import Any

import pytest

import indicators
from indicators.codes import codes
from indicators.errors import IndicatorsError
from indicators.showing.wording import say, wording
from indicators.showing.words import code_text, place_text, quantity_text


def row(**given: Any) -> SimpleNamespace:
    blank = {"ref_area": None, "ref_area_name": None, "subject": None, "basis": None, "counted": None}
    named = {"indicator": "gdp", "indicator_zh": "地区生产总值", "indicator_en": "Gross domestic product"}
    return SimpleNamespace(**{**blank, **named, "measure": "level", **given})


@pytest.mark.parametrize(
    ("given", "zh", "en"),
    [
        ({"ref_area": "320500", "ref_area_name": "苏州市"}, "苏州市", "Suzhou"),
        ({"ref_area": "320583", "ref_area_name": "昆山市"}, "昆山市", "昆山市 in Suzhou"),
        ({"ref_area": "CN", "ref_area_name": "全国"}, "全国", "China"),
        ({"ref_area_name": "苏州工业园区"}, "苏州工业园区", "苏州工业园区"),
        ({"ref_area": "320500", "ref_area_name": "苏州市", "subject": "华为"}, "苏州市 · 华为", "Suzhou · 华为"),
        ({"subject": "中兴通讯"}, "中兴通讯", "中兴通讯"),
        ({}, "地区不明", "place not known"),
    ],
)
def test_places(given: dict[str, str], zh: str, en: str) -> None:
    assert (place_text(row(**given)), place_text(row(**given), "en")) == (zh, en)


GDP = "Gross domestic product"


@pytest.mark.parametrize(
    ("measure", "basis", "zh", "en"),
    [
        ("level", None, "地区生产总值", GDP),
        ("growth_rate", "yoy", "地区生产总值同比增长率", f"{GDP}, year-on-year growth"),
        ("growth_rate", None, "地区生产总值增长率", f"{GDP}, growth"),
        ("growth_rate", "since:2015", "地区生产总值比2015年的增长率", f"{GDP}, growth since 2015"),
        ("change", "since:年初", "地区生产总值比年初的变化量", f"{GDP}, change since 年初"),
        ("change", "to:青岛市", "地区生产总值与青岛市之差", f"{GDP}, gap to Qingdao"),
        ("share", "of:gdp", "地区生产总值占地区生产总值的比重", f"{GDP}, share of gross domestic product"),
        (
            "share",
            "of:广东省地区生产总值",
            "地区生产总值占广东省地区生产总值的比重",
            f"{GDP}, share of Guangdong's gross domestic product",
        ),
        ("share", "of:全部应用", "地区生产总值占全部应用的比重", f"{GDP}, share of 全部应用"),
        ("ratio", "to:苏州市", "地区生产总值与苏州市之比", f"{GDP}, ratio to Suzhou"),
        ("ratio", "to:全行业", "地区生产总值与全行业之比", f"{GDP}, ratio to 全行业"),
        ("rank", None, "地区生产总值位次", f"{GDP}, rank"),
    ],
)
def test_quantities(measure: str, basis: str | None, zh: str, en: str) -> None:
    said = row(measure=measure, basis=basis)
    assert (quantity_text(said), quantity_text(said, "en")) == (zh, en)


def test_a_rate_is_no_share_of_its_share() -> None:
    rate = {"indicator": "urbanization_rate", "indicator_zh": "城镇化率", "indicator_en": None}
    assert quantity_text(row(**rate, measure="share", basis="of:常住人口")) == "城镇化率"
    assert quantity_text(row(**rate, measure="change", basis="yoy")) == "城镇化率同比变化量"
    births = {"indicator": "birth_rate", "indicator_zh": "出生率", "indicator_en": None}
    assert quantity_text(row(**births, measure="ratio", basis="to:常住人口")) == "出生率"


def test_what_is_counted_is_said_where_the_indicator_does_not_say_it() -> None:
    named = {"indicator": "member_units", "indicator_zh": "成员单位数", "indicator_en": None}
    assert quantity_text(row(**named, counted="研究院所")) == "成员单位数（研究院所）"
    named = {"indicator": "high_tech_enterprises", "indicator_zh": "高新技术企业数", "indicator_en": None}
    assert quantity_text(row(**named, counted="高新技术企业"), "en") == "高新技术企业数"


def test_every_row_of_the_dataset_can_be_said_in_both_languages() -> None:
    for claim in indicators.load():
        assert all(say_it(claim, lang) for say_it in (place_text, quantity_text) for lang in ("zh", "en"))


def test_every_measure_can_be_said() -> None:
    assert set(codes("measure")) <= set(wording()["quantity"])


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(IndicatorsError, match=r"unknown claim_status 'targt': did you mean target"):
        code_text("claim_status", "targt")


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(IndicatorsError, match="unknown language 'fr'"):
        say("period", "unknown", "fr")
