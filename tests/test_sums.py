import pytest

from indicators.indicator_list import indicators
from indicators.sums import _file, sums, wholes_of


def test_every_code_is_one_of_the_codelist() -> None:
    codes = {code for each in sums() for code in (each.whole, *each.parts)}
    assert codes | {*_file()["no_part"], *_file()["no_whole"]} <= set(indicators())


def _kind(code: str) -> tuple[str, str]:
    return indicators()[code].dimension, indicators()[code].stock_flow


def test_every_exception_takes_something_out() -> None:
    alike = {
        code: item.parent
        for code, item in indicators().items()
        if item.parent and (item.dimension, item.stock_flow) == _kind(item.parent)
    }
    assert set(_file()["no_part"]) <= set(alike)
    assert set(_file()["no_whole"]) <= set(alike.values())


def test_what_is_within_a_part_is_known() -> None:
    (gdp, *_) = sums()
    assert {"value_added_industry", "value_added_finance"} <= gdp.within
    assert not gdp.within & {*gdp.parts, gdp.whole}


@pytest.mark.parametrize(
    ("part", "wholes"),
    [
        ("value_added_industry", ("value_added_secondary", "gdp")),
        ("exports", ("trade_total",)),
        ("services_exports", ("services_trade",)),
        ("taiwan_export_orders", ()),  # orders are not exports
        ("core_cpi", ()),  # indices do not add up
        ("disposable_income_urban", ()),  # nor do averages
        ("foreign_enterprises_new", ()),  # what comes anew in a year is no part of a stock
        ("rack_utilization", ()),
        ("other", ()),
    ],
)
def test_the_wholes_of_a_part(part: str, wholes: tuple[str, ...]) -> None:
    assert wholes_of(part) == wholes
