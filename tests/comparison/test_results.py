from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import indicators
from indicators.comparison.compared import Comparison
from indicators.comparison.sides import Result
from indicators.dataset import Dataset
from indicators.interval import Interval

EXACT = st.integers(1, 10**6)


def read(text: str) -> Dataset:
    return indicators.extract(text).dataset


def of_kind(comparison: Comparison, kind: str) -> list[Result]:
    return [result for result in comparison.results if result.kind == kind]


def firms(*numbers: int) -> Comparison:
    cities = ("苏州", "青岛", "无锡")
    said = "".join(f"2020年末,{city}市高新技术企业{number}家。" for city, number in zip(cities, numbers, strict=False))
    return read(said).compare("高新技术企业", cities[: len(numbers)])


@given(EXACT, EXACT)
def test_difference_and_ratios_undo_each_other(one: int, other: int) -> None:
    comparison = firms(one, other)
    (difference,) = of_kind(comparison, "difference")
    assert difference.interval == Interval.exact(one - other)
    smaller, larger = of_kind(comparison, "ratio")
    product = smaller.interval * larger.interval
    assert product.contains(Decimal(1))
    assert smaller.interval.contains(Decimal(other) / one)


@given(EXACT, EXACT, EXACT)
def test_shares_add_up_to_the_whole_and_ranks_to_the_number_of_sides(a: int, b: int, c: int) -> None:
    comparison = firms(a, b, c)
    shares = [result.interval for result in of_kind(comparison, "share")]
    total = shares[0] + shares[1] + shares[2]
    assert total.low is not None
    assert total.low <= 100
    assert total.contains(Decimal(100))
    ranks = [result.interval.value for result in of_kind(comparison, "rank")]
    order = sorted((a, b, c), reverse=True)
    assert ranks == [order.index(number) + 1 for number in (a, b, c)]


def test_three_places_are_held_against_the_first() -> None:
    comparison = firms(9772, 4396, 4000)
    assert [result.sides for result in of_kind(comparison, "difference")] == [(0, 1), (0, 2)]
    assert [result.sides for result in of_kind(comparison, "ratio")] == [(1, 0), (0, 1), (2, 0), (0, 2)]


def test_ranks_are_open_where_bounds_meet() -> None:
    text = "2020年,苏州市高新技术企业约9700家,青岛市高新技术企业9500家,无锡市高新技术企业4000家。"
    comparison = read(text).compare("高新技术企业", ["苏州", "青岛", "无锡"])
    ranks = [tuple(map(str, (result.interval.low, result.interval.high))) for result in of_kind(comparison, "rank")]
    assert ranks == [("1", "2"), ("1", "2"), ("3", "3")]


def test_a_converted_figure_is_divided_by_as_a_whole() -> None:
    dataset = read("2022年,苏州市进出口总额2.57万亿元,青岛市进出口总额1353亿美元。")
    times = {result.formula["zh"] for result in of_kind(dataset.compare("进出口总额", ["苏州", "青岛"]), "ratio")}
    assert times == {"1353亿美元 × 6.7347 ÷ 2.57万亿元", "2.57万亿元 ÷ (1353亿美元 × 6.7347)"}


def test_growth_and_shares_have_a_difference_in_points_and_no_ratio() -> None:
    growth = read("2020年,苏州市地区生产总值增长3.4%,青岛市地区生产总值增长3.7%。")
    comparison = growth.compare("GDP", ["苏州", "青岛"], measure="growth_rate")
    (difference,) = of_kind(comparison, "difference")
    assert (difference.unit_measure, difference.interval.value) == ("percentage_point", Decimal("-0.3"))
    assert difference.quantity is not None
    assert of_kind(comparison, "ratio") == of_kind(comparison, "share") == []


def test_growth_by_multiples_is_growth_in_percent() -> None:
    dataset = read("2023年,厦门市太阳能电池出口额增长1.1倍,福州市太阳能电池出口额增长60%。")
    comparison = dataset.compare("太阳能电池出口额", ["厦门", "福州"], measure="growth_rate")
    (difference,) = of_kind(comparison, "difference")
    assert difference.interval.value == 50


def test_what_can_be_below_zero_has_no_ratio() -> None:
    dataset = read("2020年,苏州市贸易顺差1000亿元,青岛市贸易逆差200亿元。")
    comparison = dataset.compare_claims(*(row.claim_id for row in dataset))
    if comparison.sides[0].row.value * comparison.sides[1].row.value < 0:
        assert of_kind(comparison, "ratio") == []


def test_means_do_not_add_up() -> None:
    dataset = read("2020年,苏州市居民人均可支配收入62582元,青岛市居民人均可支配收入47156元。")
    comparison = dataset.compare("居民人均可支配收入", ["苏州", "青岛"])
    assert of_kind(comparison, "share") == []
    assert len(of_kind(comparison, "ratio")) == 2


def test_part_and_whole_have_no_sum() -> None:
    dataset = read("2020年,苏州市地区生产总值20170.5亿元,昆山市地区生产总值4276.8亿元。")
    comparison = dataset.compare("GDP", ["苏州", "昆山"], allow=["area_part_of_whole"])
    assert of_kind(comparison, "share") == []
    assert of_kind(comparison, "difference") != []


def test_currencies_become_yuan_by_the_rate_that_is_told() -> None:
    dataset = read("2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额928.0亿美元。")
    comparison = dataset.compare("进出口总额", ["苏州", "青岛"])
    assert [caveat.code for caveat in comparison.caveats] == ["currency_converted"]
    (difference,) = of_kind(comparison, "difference")
    assert difference.interval.value == Decimal("2232140000000") - Decimal("92800000000") * Decimal("6.8974")
    assert difference.formula["zh"] == "22321.4亿元 − 928亿美元 × 6.8974"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_converted_difference_turns_its_sign_with_the_order(order: tuple[int, int]) -> None:
    dataset = read("2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额928.0亿美元。")
    ids = [row.claim_id for row in dataset]
    comparison = dataset.compare_claims(*(ids[number] for number in order))
    difference = of_kind(comparison, "difference")[0].interval.value
    assert difference is not None
    assert (difference > 0) == (order == (0, 1))


def test_two_upper_bounds_have_no_ratio() -> None:
    dataset = read("2024年,澜川环境资本开支不超过20亿元。2024年,腾峪汽车资本开支不超过60亿元。")
    comparison = dataset.compare_claims(*(row.claim_id for row in dataset))
    assert of_kind(comparison, "ratio") == []
    assert of_kind(comparison, "difference") != []


def test_figures_of_one_place_have_no_sum() -> None:
    dataset = read("2020年,苏州市地区生产总值20170.5亿元。2020年,苏州市地区生产总值达到2.02万亿元。")
    comparison = dataset.compare_claims(*(row.claim_id for row in dataset))
    assert of_kind(comparison, "share") == []
