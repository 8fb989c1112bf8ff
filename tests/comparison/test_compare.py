from decimal import Decimal

import pytest

import indicators
from indicators.comparison.compared import Comparison, ComparisonRefusedError
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError

ARTICLE = "004_1900faf847d9a6f1"
OUTPUT = "规模以上工业总产值"


def read(text: str) -> Dataset:
    return indicators.extract(text).dataset


def codes(comparison: Comparison) -> list[str]:
    return [caveat.code for caveat in comparison.caveats]


def test_suzhou_and_qingdao_as_the_user_asks(seeds: Dataset) -> None:
    comparison = seeds.compare("高新技术企业", ["苏州", "青岛"], period=2020)
    assert not comparison.refused
    assert codes(comparison) == []
    difference, lower, upper, *_ = comparison.results
    assert (difference.kind, difference.interval.value) == ("difference", Decimal(5376))
    assert difference.claim_ids == (f"{ARTICLE}.L81.C49", f"{ARTICLE}.L81.C70")
    assert difference.formula["zh"] == "9772家 − 4396家"
    assert (lower.sides, upper.sides) == ((1, 0), (0, 1))


def test_a_target_is_not_compared_with_a_result_in_silence(seeds: Dataset) -> None:
    comparison = seeds.compare(OUTPUT, ["苏州", "青岛"], period=2020)
    assert comparison.refused
    assert codes(comparison) == ["status_differs", "one_sided"]
    with pytest.raises(
        ComparisonRefusedError, match=r"(?s)find the result that stands against.*status_differs"
    ) as error:
        _ = comparison.results
    assert error.value.comparison is comparison


def test_who_insists_gets_a_bound_and_never_a_number(seeds: Dataset) -> None:
    comparison = seeds.compare(OUTPUT, ["苏州", "青岛"], period=2020, allow=["status_differs"])
    assert codes(comparison) == ["status_differs", "one_sided"]
    difference = comparison.results[0]
    assert difference.quantity is None
    assert difference.low is None
    assert difference.high is not None
    assert difference.high.to("亿元").magnitude == Decimal("14823.95")
    assert all(result.interval.value is None for result in comparison.results)


def test_what_cannot_be_reckoned_cannot_be_allowed(seeds: Dataset) -> None:
    pair = (f"{ARTICLE}.L72.C37", f"{ARTICLE}.L81.C49")
    with pytest.raises(IndicatorsError, match="unit_differs cannot be allowed"):
        seeds.compare_claims(*pair, allow="unit_differs")
    with pytest.raises(IndicatorsError, match=r"unknown caveat 'status_difers'.*status_differs"):
        seeds.compare_claims(*pair, allow=["status_difers"])


def test_two_figures_by_their_ids(seeds: Dataset) -> None:
    comparison = seeds.compare_claims(f"{ARTICLE}.L72.C50", f"{ARTICLE}.L72.C77")
    (difference, *others) = comparison.results
    assert (difference.unit_measure, difference.interval.value) == ("percentage_point", Decimal("0.4"))
    assert {result.kind for result in others} == {"rank"}
    with pytest.raises(IndicatorsError, match="two claim ids"):
        seeds.compare_claims(f"{ARTICLE}.L72.C50", f"{ARTICLE}.L72.C50")


def test_the_articles_own_words_are_the_result(seeds: Dataset) -> None:
    comparison = seeds.compare("第二产业增加值", ["青岛", "苏州"], period="2020")
    ratio = next(result for result in comparison.results if result.kind == "ratio" and result.sides == (0, 1))
    low, high = ratio.interval.low, ratio.interval.high
    assert low is not None
    assert high is not None
    assert Decimal("0.464") < low < high < Decimal("0.465")


def test_every_place_without_a_figure_of_the_period_is_told_with_those_that_there_are(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match=r"no figure of 2019 for 苏州, 青岛. there is for 苏州: 2020; 青岛: 2020"):
        seeds.compare("高新技术企业", ["苏州", "青岛"], period=2019)
    with pytest.raises(IndicatorsError, match="青岛: target 2020"):
        seeds.compare(OUTPUT, ["苏州", "青岛"], period=2021)


@pytest.mark.parametrize(
    ("areas", "message"),
    [
        (["苏州"], "give two places or more"),
        (["苏州", "苏州市"], "'苏州' and '苏州市' are one"),
        (["苏州", "广州"], r"for 广州. there is for 苏州市, 青岛市"),
        (["州苏", "岛青"], r"(?s)'州苏'.*\n.*'岛青'"),
    ],
)
def test_names_that_cannot_be_compared_are_told(seeds: Dataset, areas: list[str], message: str) -> None:
    with pytest.raises(IndicatorsError, match=message):
        seeds.compare("高新技术企业", areas)


def test_an_unknown_indicator_and_a_measure_that_nothing_has_are_told(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="unknown indicator"):
        seeds.compare("高新企业的数", ["苏州", "青岛"])
    with pytest.raises(
        IndicatorsError, match=r"no share of '高新技术企业' in the dataset. there is change, level of it"
    ):
        seeds.compare("高新技术企业", ["苏州", "青岛"], measure="share")


def test_owners_compare_too(seeds: Dataset) -> None:
    comparison = seeds.compare("园区产值", ["以晴集团", "以晴新蒲科技园"])
    assert [side.row.subject for side in comparison.sides] == ["以晴集团", "以晴新蒲科技园"]
    assert "period_length_differs" in codes(comparison)


def test_a_place_asked_for_is_not_an_owner_in_it() -> None:
    dataset = read("2020年,苏州市货物吞吐量5.5亿吨。2020年,大连港货物吞吐量3.3亿吨。")
    comparison = dataset.compare("货物吞吐量", ["苏州", "大连"])
    assert comparison.sides[1].row.subject == "大连港"
    assert codes(comparison)[0] == "subject_differs"
    assert comparison.refused


def test_without_a_period_the_latest_that_most_have_is_taken_and_said() -> None:
    text = (
        "2019年,苏州市进出口总额21987.4亿元,青岛市进出口总额5925.6亿元,无锡市进出口总额6376亿元。"
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。"
    )
    comparison = read(text).compare("进出口总额", ["苏州", "青岛", "无锡"])
    assert [side.row.time_period for side in comparison.sides] == ["2019", "2019", "2019"]
    two = read(text).compare("进出口总额", ["苏州", "青岛"])
    assert {side.row.time_period for side in two.sides} == {"2020"}
    assert "2020年" in two.remarks[0]["zh"]


def test_a_place_without_that_period_gets_its_nearest_and_it_is_said() -> None:
    text = "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。2019年,无锡市进出口总额6376亿元。"
    comparison = read(text).compare("进出口总额", ["苏州", "青岛", "无锡"])
    assert comparison.sides[2].row.time_period == "2019"
    assert "period_differs" in codes(comparison)
    assert any("无锡市没有这一期的数" in remark["zh"] for remark in comparison.remarks)
