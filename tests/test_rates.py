"""Exchange rates: sourced, dated, recomputed from the ECB's history, and always named."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Any

import pytest
from currency_converter import CurrencyConverter
from hypothesis import given
from hypothesis import strategies as st

from indicators.errors import IndicatorsError
from indicators.rates import Rate, exchange, find_rate, inverse, rates
from indicators.unit_measures import unit_measures
from indicators.units import quantity

ECB = [rate for rate in rates() if "ECB" in rate.source]


@cache
def history() -> Any:
    return CurrencyConverter(decimal=True)._rates


def per_euro(currency: str, day: date) -> Decimal | None:
    return Decimal(1) if currency == "EUR" else history()[currency].get(day)


def daily_crosses(base: str, quote: str, year: int) -> list[Decimal]:
    days = [day for day in history()["CNY"] if day.year == year]
    pairs = [(per_euro(quote, day), per_euro(base, day)) for day in days]
    return [upper / lower for upper, lower in pairs if upper and lower]


@pytest.mark.parametrize("rate", ECB, ids=lambda rate: f"{rate.base}{rate.quote}{rate.period}")
def test_averages_of_the_ecb_are_recomputed(rate: Rate) -> None:
    crosses = daily_crosses(rate.base, rate.quote, int(rate.period))
    mean = sum(crosses, Decimal(0)) / len(crosses)
    assert rate.value == mean.quantize(Decimal("0.0001"), ROUND_HALF_EVEN)
    assert f"{len(crosses)} days" in rate.note


def test_the_ecb_covers_five_currencies_and_twenty_one_years() -> None:
    assert len(ECB) == 5 * 21
    assert all("2005-04-01" in rate.note for rate in ECB if rate.period == "2005")


def test_official_averages_are_near_those_of_the_ecb() -> None:
    official = [rate for rate in rates() if "NBS" in rate.source]
    assert {rate.period for rate in official} == {str(year) for year in range(2011, 2021)}
    for rate in official:
        other = find_rate("USD", "CNY", rate.period, source="ECB")
        assert abs(rate.value / other.value - 1) < Decimal("0.01")


def test_every_rate_is_sourced_dated_and_between_known_currencies() -> None:
    keys = [(rate.base, rate.quote, rate.period, rate.source) for rate in rates()]
    assert len(set(keys)) == len(keys)
    for rate in rates():
        assert unit_measures()[rate.base].dimension == unit_measures()[rate.quote].dimension == "currency"
        assert rate.source_url.startswith("http")
        assert rate.source_zh
        assert rate.note
        assert rate.value > 0
        assert re.fullmatch(r"\d{4}" if rate.kind == "annual_average" else r"\d{4}-\d\d-\d\d", rate.period)


def test_the_official_average_comes_first_and_a_source_can_be_asked_for() -> None:
    assert find_rate("USD", "CNY", "2020").value == Decimal("6.8974")
    assert find_rate("USD", "CNY", "2020", source="国家统计局").value == Decimal("6.8974")
    assert find_rate("USD", "CNY", "2020", source="ecb").value == Decimal("6.9003")


def test_a_label_names_the_rate_as_printed_in_both_languages() -> None:
    rate = find_rate("USD", "CNY", "2020")
    assert rate.label() == "1 USD = 6.8974 CNY，2020年平均汇率（国家统计局）"
    assert "average of 2020" in rate.label("en")
    assert find_rate("CNY", "USD", "2020").label("en") == "inverse of " + rate.label("en")
    assert "倒数" in find_rate("CNY", "USD", "2020").label()


def test_a_daily_rate_names_its_day() -> None:
    rate = Rate(
        "USD", "CNY", "2020-12-31", Decimal("6.5378"), "daily", "ECB", "欧洲中央银行", "https://www.ecb.europa.eu/"
    )
    assert rate.label() == "1 USD = 6.5378 CNY，2020-12-31当日汇率（欧洲中央银行）"
    assert rate.label("en") == "1 USD = 6.5378 CNY, rate of 2020-12-31 (ECB)"
    assert exchange(quantity("65378", "CNY"), "USD", rate).quantity.magnitude == 10000


def test_a_rate_not_there_names_the_periods_that_are() -> None:
    with pytest.raises(IndicatorsError, match=r"no rate USD/CNY for 1999\. there is one for 2005, 2006"):
        find_rate("USD", "CNY", "1999")
    with pytest.raises(IndicatorsError, match=r"from NBS\. there is one for 2011"):
        find_rate("CNY", "USD", "1999", source="NBS")
    with pytest.raises(IndicatorsError, match="pairs: CNY/JPY"):
        find_rate("MOP", "TWD", "2020")


@pytest.mark.parametrize("rate", rates()[::17], ids=lambda rate: f"{rate.base}{rate.quote}{rate.period}")
def test_an_inverse_is_marked_and_turns_back(rate: Rate) -> None:
    turned = inverse(rate)
    assert turned.inverted
    assert inverse(turned) == rate
    assert turned.value * rate.value == pytest.approx(Decimal(1))


def test_an_inverse_turns_back_although_it_is_of_no_table() -> None:
    rate = Rate("USD", "CNY", "2020-12-31", Decimal("6.5378"), "daily", "x", "x", "https://example.org")
    assert inverse(inverse(rate)) == rate


def test_money_is_exchanged_per_head_and_both_ways_and_names_the_rate() -> None:
    rate = find_rate("USD", "CNY", "2020")
    result = exchange(quantity("72447", "CNY/person"), "USD/person", rate)
    assert round(result.quantity.magnitude, 2) == Decimal("10503.52")
    assert result.rate == rate
    assert exchange(quantity(1, "USD"), "CNY", rate).quantity.magnitude == Decimal("6.8974")
    turned = find_rate("CNY", "USD", "2020")
    assert exchange(quantity(1, "USD"), "CNY", turned).quantity.magnitude == Decimal("6.8974")
    assert exchange(quantity(1, "m2/CNY"), "m2/USD", rate).quantity.magnitude == Decimal("6.8974")


def test_where_no_rate_is_needed_none_is_named() -> None:
    result = exchange(quantity("0.07", "亿元"), "万元", find_rate("USD", "CNY", "2020"))
    assert result.rate is None
    assert result.quantity.magnitude == 700


@pytest.mark.parametrize("target", ["USD", "HKD", "percent"])
def test_without_the_right_rate_there_is_an_error_and_never_nan(target: str) -> None:
    with pytest.raises(IndicatorsError):
        exchange(quantity(1, "CNY"), target, None)
    with pytest.raises(IndicatorsError):
        exchange(quantity(1, "CNY"), target, find_rate("GBP", "CNY", "2020"))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**13), max_value=10**13))
def test_money_comes_back_from_an_exchange_as_it_went(value: Decimal) -> None:
    rate = find_rate("USD", "CNY", "2015")
    there = exchange(quantity(value, "CNY"), "USD", rate).quantity
    assert exchange(there, "CNY", rate).quantity.magnitude == pytest.approx(value, rel=Decimal("1e-24"))
