"""Units: the traps of Chinese economic texts, exactness, and one error for all rows in the way."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pandas as pd
import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError
from indicators.rates import find_rate
from indicators.unit_measures import factors, unit_measures
from indicators.units import UnitsError, convert, format_quantity, quantity, registry, unit

IMF = {"CNY", "USD", "HKD", "EUR", "JPY", "TWD", "MOP", "GBP", "KRW", "PT", "PD", "PN", "PS", "TN", "HA", "KM2", "IX"}


def magnitude(value: str, source: str, target: str, counted: str | None = None) -> Decimal:
    number: Decimal = quantity(value, source, counted).to(unit(target, counted)).magnitude
    return number


@pytest.mark.parametrize("code", unit_measures())
def test_every_code_is_a_unit_and_round_trips(code: str) -> None:
    seven = quantity(7, code)
    assert seven.magnitude == 7
    assert isinstance(seven.magnitude, Decimal)
    assert seven.to_root_units().to(seven.units).magnitude == pytest.approx(Decimal(7))


def test_units_of_one_dimension_in_the_codelist_convert_and_others_do_not() -> None:
    rows = [row for row in unit_measures().values() if row.dimension not in {"currency", "count"}]
    for one in rows:
        for other in rows:
            alike = unit(one.code).is_compatible_with(unit(other.code))
            assert alike == (one.dimension == other.dimension), (one.code, other.code)


def test_currencies_do_not_convert_into_each_other() -> None:
    codes = [row.code for row in unit_measures().values() if row.dimension == "currency"]
    assert len({str(unit(code).dimensionality) for code in codes}) == len(codes)


def test_the_codelist_is_whole() -> None:
    for row in unit_measures().values():
        assert row.dimension
        assert row.definition
        assert row.pint_unit
        assert row.imf_unit in {"", *IMF}
        assert row.code == "dimensionless" or row.zh
    labels = [row.zh for row in unit_measures().values()]
    assert len(set(labels)) == len(labels)


def test_the_usual_units_of_all_indicators_are_known() -> None:
    text = (CODELISTS / "indicators.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        assert factors(row["unit_measure"]), row["code"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("person", None), ("count", "企业")),
        (("person", None), ("household", None)),
        (("person", None), ("person-time", None)),
        (("count", "高新技术企业"), ("count", "机柜")),
        (("count", None), ("count", "机柜")),
        (("count", "机柜"), ("dimensionless", None)),
        (("percent", None), ("percentage_point", None)),
        (("percent", None), ("dimensionless", None)),
        (("CNY", None), ("USD", None)),
        (("CNY/person", None), ("USD/person", None)),
        (("CNY", None), ("CNY/person", None)),
        (("rank", None), ("dimensionless", None)),
        (("tce", None), ("kWh", None)),
        (("dwt", None), ("t", None)),
        (("month", None), ("day", None)),
        (("VA", None), ("W", None)),
    ],
)
def test_what_must_not_add_does_not_add(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    with pytest.raises(pint.DimensionalityError):
        quantity(5, *one) + quantity(3, *other)


def test_things_counted_have_one_dimension_each_whatever_their_characters() -> None:
    assert (quantity(5, "count", "机柜") + quantity(3, "count", " 机柜 ")).magnitude == 8
    names = [
        "A股上市公司",
        "专精特新“小巨人”企业",
        "专精特新小巨人企业",
        "5G基站",
        "5G 基站",
        "5G_基站",
        "bus",
        "bu",
        "①",
        "Ａ",
        "a/b",
        "per",
    ]
    assert len({str(unit("count", name).dimensionality) for name in names}) == len(names)
    assert unit("count", "床位").is_compatible_with(unit("bed"))


@given(st.text(min_size=1).filter(str.strip))
def test_any_thing_can_be_counted(thing: str) -> None:
    assert quantity(2, "count", thing).to(unit("count", thing)).magnitude == 2


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("0.07", "亿元", "万元", "700"),
        ("9385.6", "亿元", "CNY", "938560000000"),
        ("2", "万亿元", "亿元", "20000"),
        ("1", "千万元", "CNY", "10000000"),
        ("1.5", "万人", "person", "15000"),
        ("15", "mu", "hectare", "1"),
        ("1", "万亩", "亩", "10000"),
        ("3", "亩", "m2", "2000"),
        ("1", "km2", "mu", "1500"),
        ("1", "平方公里", "公顷", "100"),
        ("1.2", "万千瓦时", "kWh", "12000"),
        ("1", "亿千瓦时", "GWh", "100"),
        ("1", "万千瓦", "MW", "10"),
        ("1", "kt", "t", "1000"),
        ("3", "jin", "kg", "1.5"),
        ("1", "吨", "公斤", "1000"),
        ("25", "basis_point", "percentage_point", "0.25"),
        ("6.5", "permille", "percent", "0.65"),
        ("7.2", "万元/人", "CNY/person", "72000"),
        ("23.1", "count/1e4-person", "count/person", "0.00231"),
        ("2", "CNY/mu", "CNY/hectare", "30"),
        ("2", "CNY/m2/month", "CNY/m2/year", "24"),
        ("1", "year", "month", "12"),
        ("1", "day", "minute", "1440"),
        ("1", "万吨标准煤", "tce", "10000"),
        ("8", "bit", "byte", "1"),
        ("3", "ug/m3", "ug/m3", "3"),
        ("20", "degree_celsius", "degree_celsius", "20"),
        ("5", "㎡", "m2", "5"),
        ("3.4", "％", "percent", "3.4"),
    ],
)
def test_conversions_are_exact(value: str, source: str, target: str, expected: str) -> None:
    assert magnitude(value, source, target) == Decimal(expected)


@pytest.mark.parametrize(
    "name",
    ["", "foo", "nan", "1", "亿", "ms", "mul", "万亿", "CNY/", "/person", "CNY/foo", "m**2", "5 m", "CNY/7-person"],
)
def test_an_unknown_unit_is_an_error(name: str) -> None:
    with pytest.raises(UnitsError, match="unknown unit"):
        quantity(1, name)


def test_a_multiple_beyond_the_prefixes_is_an_error() -> None:
    with pytest.raises(UnitsError, match="no multiple"):
        quantity(1, "CNY/1e40-person")


@pytest.mark.parametrize("value", [0.1, "1,000", "三", "NaN", "Infinity", "", None])
def test_what_is_no_exact_number_is_an_error(value: Any) -> None:
    with pytest.raises(UnitsError):
        quantity(value, "CNY")


def test_composed_codes_are_split() -> None:
    assert [(n, row.code) for n, row in factors("km/h")] == [(1, "km/h")]
    assert [(n, row.code) for n, row in factors("kWh/1000-person-time")] == [(1, "kWh"), (1000, "person-time")]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_columns_come_back_from_a_conversion_as_they_went(value: Decimal) -> None:
    frame = pd.DataFrame({"value": pd.Series([value], dtype=object), "unit_measure": ["mu"]})
    there = convert(frame, "hectare")
    assert convert(there, "mu")["value"].iloc[0] == pytest.approx(value, rel=Decimal("1e-24"), abs=Decimal("1e-24"))


def test_a_column_is_converted_with_its_bounds_and_the_rest_is_left() -> None:
    frame = pd.DataFrame(
        {
            "claim_id": ["a.L1.C0", "a.L2.C0"],
            "value": [0.07, 15.0],
            "unit_measure": ["亿元", "万元"],
            "lower": [None, 15.0],
            "upper": [float("nan"), 16.0],
            "obs_value": ["0.07", "15"],
        },
        index=[7, 7],
    )
    before = frame.copy()
    result = convert(frame, "万元")
    pd.testing.assert_frame_equal(frame, before)
    assert result["value"].tolist() == [700.0, 15.0]
    assert result["lower"].isna().tolist() == [True, False]
    assert result["upper"].iloc[1] == 16.0
    assert result["unit_measure"].tolist() == ["万元", "万元"]
    assert result["rate"].tolist() == ["", ""]
    assert result["obs_value"].tolist() == ["0.07", "15"]
    assert list(result.index) == [7, 7]


def test_decimals_stay_decimals_and_exact() -> None:
    frame = pd.DataFrame({"value": pd.Series([Decimal("0.07"), None], dtype=object), "unit_measure": ["亿元", "CNY"]})
    values = convert(frame, "万元")["value"]
    assert str(values.iloc[0]) == "700"
    assert pd.isna(values.iloc[1])
    nullable = pd.DataFrame({"value": pd.array([3, None], dtype="Int64"), "unit_measure": ["mu", "mu"]})
    assert convert(nullable, "hectare")["value"].dtype == "Float64"
    assert convert(nullable, "hectare")["value"].iloc[0] == 0.2


def test_counts_of_one_thing_convert_and_an_empty_frame_too() -> None:
    frame = pd.DataFrame({"value": [9772], "unit_measure": ["count"], "counted": ["高新技术企业"]})
    assert convert(frame, "万家")["value"].tolist() == [0.9772]
    assert convert(frame.iloc[:0], "count")["rate"].tolist() == []


def test_another_column_can_be_the_one_converted() -> None:
    frame = pd.DataFrame({"gap": [1.0], "value": [5.0], "unit_measure": ["万元"]})
    result = convert(frame, "CNY", column="gap")
    assert [*result["gap"], *result["value"]] == [10000.0, 5.0]


def test_every_row_in_the_way_is_listed_in_one_error() -> None:
    frame = pd.DataFrame(
        {
            "claim_id": ["a.L1.C0", "a.L2.C0", "a.L3.C0", "a.L4.C0"],
            "value": [1.0, 2.0, 3.0, 4.0],
            "unit_measure": ["CNY", "percent", "USD", "foo"],
        }
    )
    with pytest.raises(IndicatorsError) as caught:
        convert(frame, "CNY")
    lines = str(caught.value).splitlines()
    assert lines[0] == "3 of 4 rows do not convert to CNY:"
    assert [line.split(":")[0] for line in lines[1:]] == ["a.L2.C0", "a.L3.C0", "a.L4.C0"]
    assert "percent" in lines[1]
    assert "find_rate" in lines[2]
    assert "unknown unit 'foo'" in lines[3]


def test_counts_of_different_things_are_in_the_way() -> None:
    frame = pd.DataFrame({"value": [1, 2], "unit_measure": ["count"] * 2, "counted": ["企业", "机柜"]})
    with pytest.raises(UnitsError, match="1 of 2 rows"):
        convert(frame, "count")


def test_a_missing_column_is_an_error() -> None:
    with pytest.raises(UnitsError, match="no column value"):
        convert(pd.DataFrame({"unit_measure": ["CNY"]}), "CNY")


def test_money_converts_through_a_rate_that_the_row_names() -> None:
    frame = pd.DataFrame({"value": [68974.0, 1.0], "unit_measure": ["CNY/person", "USD/person"]})
    rate = find_rate("USD", "CNY", "2020")
    result = convert(frame, "USD/person", rate=rate)
    assert result["value"].tolist() == [10000.0, 1.0]
    assert result["rate"].tolist() == [rate.label("en"), ""]


def test_a_rate_of_other_currencies_does_not_help() -> None:
    frame = pd.DataFrame({"value": [1.0], "unit_measure": ["HKD"]})
    with pytest.raises(UnitsError, match="find_rate"):
        convert(frame, "CNY", rate=find_rate("USD", "CNY", "2020"))


@pytest.mark.parametrize(
    ("value", "code", "counted", "zh", "en"),
    [
        ("9385.6E8", "CNY", None, "9385.6亿元", "CNY 938.56 billion"),
        ("938560000000", "CNY", None, "9385.6亿元", "CNY 938.56 billion"),
        ("9385.60E8", "CNY", None, "9385.60亿元", "CNY 938.560 billion"),
        ("34823.9E8", "CNY", None, "34823.9亿元", "CNY 3,482.39 billion"),
        ("2E12", "CNY", None, "2万亿元", "CNY 2 trillion"),
        ("2300E8", "CNY", None, "2300亿元", "CNY 230 billion"),
        ("3.0E8", "CNY", None, "3.0亿元", "CNY 300 million"),
        ("0.07E8", "CNY", None, "700万元", "CNY 7 million"),
        ("-1.5E8", "USD", None, "-1.5亿美元", "USD -150 million"),
        ("72447", "CNY/person", None, "72447元/人", "CNY 72,447 per person"),
        ("22000", "CNY/m2", None, "2.2万元/平方米", "CNY 22,000 per m²"),
        ("12748262", "person", None, "1274.8262万人", "12,748,262 persons"),
        ("1", "person", None, "1人", "1 person"),
        ("0", "household", None, "0户", "0 households"),
        ("9772", "count", "高新技术企业", "9772个高新技术企业", "9,772 高新技术企业"),
        ("23.1", "count/1e4-person", "发明专利", "23.1个发明专利/万人", "23.1 发明专利 per 10,000 persons"),
        ("3.40", "percent", None, "3.40%", "3.40%"),
        ("1.2", "percentage_point", None, "1.2个百分点", "1.2 percentage points"),
        ("1", "rank", None, "第1位", "rank 1"),
        ("2.2", "dimensionless", None, "2.2", "2.2"),
        ("1100E7", "W", None, "1100万千瓦", "11 million kW"),
        ("500", "W", None, "500瓦", "500 W"),
        ("350", "km/h", None, "350公里/小时", "350 km/h"),
    ],
)
def test_figures_are_written_as_people_write_them(value: str, code: str, counted: str | None, zh: str, en: str) -> None:
    assert format_quantity(Decimal(value), code, counted=counted) == zh
    assert format_quantity(Decimal(value), code, "en", counted) == en


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**7), max_value=10**7),
    st.sampled_from([0, 4, 8, 12]),
    st.sampled_from(["CNY", "person", "W", "percent", "CNY/person"]),
    st.sampled_from(["zh", "en"]),
)
def test_writing_keeps_the_value(number: Decimal, mult: int, code: str, lang: str) -> None:
    value = number.scaleb(mult)
    text = format_quantity(value, code, lang).replace(",", "")
    found = re.search(r"(-?\d+(?:\.\d+)?) ?(万亿|亿|万|trillion|billion|million)?", text)
    assert found is not None
    powers = {"万亿": 12, "亿": 8, "万": 4, "trillion": 12, "billion": 9, "million": 6, None: 0}
    kilo = 3 if "千瓦" in text or "kW" in text else 0
    assert Decimal(found[1]).scaleb(powers[found[2]] + kilo) == value


def test_formatting_refuses_what_it_cannot_say() -> None:
    with pytest.raises(UnitsError, match="language"):
        format_quantity(Decimal(1), "CNY", "fr")
    with pytest.raises(UnitsError, match="unknown unit"):
        format_quantity(Decimal(1), "foo")
    with pytest.raises(UnitsError, match="finite"):
        format_quantity(Decimal("NaN"), "CNY")


def test_the_registry_is_built_once_and_pint_only_when_asked_for() -> None:
    assert registry() is registry()
    script = "import sys, indicators.units as u, indicators.rates as r; r.rates(); from decimal import Decimal as D; "
    script += "u.format_quantity(D(1), 'CNY'); print('pint' in sys.modules, 'pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_the_registry_builds_in_less_than_fifty_milliseconds() -> None:
    script = "import pint, time; from indicators.units import registry; t = time.process_time(); registry(); "
    script += "print(time.process_time() - t)"
    seconds = [
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
        for _ in range(2)
    ]
    assert min(seconds) < 0.05
