import matching
import pytest


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ({"value": 9385.6, "mult": 8, "unit": "CNY"}, {"value": 938560000000, "unit_measure": "CNY"}, True),
        ({"value": 9385.6, "mult": 8, "unit": "CNY"}, {"value": 9385.6, "unit_measure": "CNY"}, False),
        ({"value": 3.4, "unit": "percent"}, {"value": 3.4, "unit_measure": "percentage_point"}, False),
        ({"value": 3.4, "unit": "%"}, {"value": 3.4, "unit_measure": "percent"}, True),
        ({"value": 2, "mult": 4, "unit": "t"}, {"value": 20000000, "unit_measure": "kg"}, True),
        ({"value": 0.3333, "unit": "dimensionless"}, {"value": 1 / 3, "unit_measure": "dimensionless"}, True),
        ({"value": 0.5, "unit": "dimensionless"}, {"value": 50, "unit_measure": "percent"}, True),
        ({"value": 8, "unit": "count", "measure": "level"}, {"value": 8, "unit_measure": "person"}, True),
        ({"value": 8, "unit": "count", "measure": "ratio"}, {"value": 8, "unit_measure": "person"}, False),
        ({"value": None, "unit": "CNY"}, {"value": None, "unit_measure": "CNY"}, True),
        ({"value": 1, "unit": "CNY"}, {"value": None, "unit_measure": "CNY"}, False),
    ],
)
def test_amounts_are_compared_in_base_units(gold: matching.Row, found: matching.Row, same: bool) -> None:
    assert matching.same_amount(gold, found) is same


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ({"indicator": "地区生产总值"}, {"indicator": "gdp", "indicator_zh": "地区生产总值"}, True),
        ({"indicator": "GDP"}, {"indicator": "gdp", "indicator_zh": "地区生产总值"}, True),
        ({"indicator": "产值", "indicator_accept": ["gross output"]}, {"indicator": "gross_output"}, True),
        ({"indicator": "进出口总额"}, {"indicator": "other", "indicator_zh": "进出口"}, True),
        ({"indicator": "出口额"}, {"indicator": "imports", "indicator_zh": "进口额", "indicator_en": "Imports"}, False),
        ({"indicator": "外贸货物吞吐量"}, {"indicator": "other", "indicator_zh": "货物外贸吞吐量"}, True),
        ({"indicator": None}, {"indicator": "gdp"}, False),
    ],
)
def test_an_indicator_is_right_in_any_wording(gold: matching.Row, found: matching.Row, same: bool) -> None:
    assert matching.same_indicator(gold, found) is same


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ({"place": "苏州市"}, {"ref_area_name": "苏州"}, True),
        ({"place": "全国"}, {"ref_area_name": "中国"}, True),
        ({"place": "苏州高新区"}, {"ref_area_name": "苏州高新技术产业开发区"}, True),
        ({"place": "苏州市"}, {"ref_area_name": "无锡市"}, False),
        ({"place": None}, {"ref_area_name": "无锡市"}, False),
        ({"place": None}, {"ref_area_name": None}, True),
        ({"place": "苏州市", "subject": "江海重工"}, {"ref_area_name": "苏州市", "subject": None}, False),
        ({"place": "苏州市", "subject": "江海重工"}, {"ref_area_name": None, "subject": "江海重工股份"}, True),
    ],
)
def test_a_subject_goes_before_the_place(gold: matching.Row, found: matching.Row, same: bool) -> None:
    assert matching.same_where(gold, found) is same


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ((None, None), ("2020-01-01", "2020-12-31"), True),
        (("2020-01-01", "2020-12-31"), ("2020-01-01", "2020-12-31"), True),
        (("2020-01-01", "2020-12-31"), ("2020-12-31", "2020-12-31"), True),
        (("2020-12-31", "2020-12-31"), ("2020-01-01", "2020-12-31"), True),
        (("2020-01-01", "2020-12-31"), ("2020-07-01", "2020-12-31"), False),
        (("2020-01-01", "2020-12-31"), ("2020-01-01", "2020-06-30"), False),
        (("2020-01-01", "2020-12-31"), (None, None), False),
    ],
)
def test_a_stock_may_have_a_moment_or_its_period(
    gold: tuple[str | None, str | None], found: tuple[str | None, str | None], same: bool
) -> None:
    names = ("period_start", "period_end")
    assert matching.same_period(dict(zip(names, gold, strict=True)), dict(zip(names, found, strict=True))) is same


def test_shares_and_ratios_in_percent_are_one_measure() -> None:
    assert matching.same_measure({"measure": "share", "unit": "percent"}, {"measure": "ratio"})
    assert not matching.same_measure({"measure": "share", "unit": "dimensionless"}, {"measure": "ratio"})
    assert not matching.same_measure({"measure": "level", "unit": "percent"}, {"measure": "share"})


def test_bounds_count_where_the_text_gives_them() -> None:
    over = {"qualifier": "over", "lower": 3000, "upper": None}
    assert matching.same_bounds(over, {"lower": 3000.0, "upper": None})
    assert not matching.same_bounds(over, {"lower": None, "upper": None})
    assert not matching.same_bounds(over, {"lower": 3000, "upper": 4000})
    assert matching.same_bounds({"qualifier": "about", "lower": None, "upper": None}, {"lower": 1, "upper": 2})


def test_spans_touch_in_one_line_only() -> None:
    span = {"line": 1, "start": 2, "end": 5}
    assert matching.overlap(span, {"line": 1, "start": 4, "end": 9})
    assert not matching.overlap(span, {"line": 1, "start": 5, "end": 9})
    assert not matching.overlap(span, {"line": 2, "start": 2, "end": 5})
