import pytest
from small_articles import read

import indicators
from indicators.dataset import Dataset


def taken(text: str, *areas: str, indicator: str = "GDP", measure: str = "level") -> list[str]:
    dataset: Dataset = indicators.extract(text).dataset
    return [side.row.quote for side in dataset.compare(indicator, areas, measure=measure).sides]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("2020年,苏州市地区生产总值力争达到2.1万亿元。2020年,苏州市地区生产总值20170.5亿元。", "20170.5亿元"),
        ("2020年,苏州市地区生产总值突破2万亿元,达到20170.5亿元。", "20170.5亿元"),
    ],
)
def test_a_result_comes_before_a_target_and_a_number_before_a_bound(text: str, quote: str) -> None:
    assert taken(text + "2020年,青岛市地区生产总值12400.6亿元。", "苏州", "青岛")[0] == quote


def test_the_form_that_most_have_is_taken() -> None:
    text = (
        "2020年,苏州市进出口总额22321.4亿元,约合3223.5亿美元。2020年,青岛市进出口总额6407.0亿元。"
        "2021年一季度,苏州市地区生产总值环比增长0.6%,同比增长19.3%。2021年一季度,青岛市地区生产总值同比增长17.3%。"
    )
    assert taken(text, "苏州", "青岛", indicator="进出口总额") == ["22321.4亿元", "6407.0亿元"]
    assert taken(text, "苏州", "青岛", measure="growth_rate") == ["19.3%", "17.3%"]


def test_the_newest_article_is_taken_and_the_other_is_a_conflict() -> None:
    dataset = read(
        "2020年,苏州市地区生产总值20170.5亿元。@2021-02-01/2020年,苏州市地区生产总值20180.0亿元。@2022-02-01/"
        "2020年,青岛市地区生产总值12400.6亿元。@2021-02-01"
    )
    comparison = dataset.compare("GDP", ["苏州", "青岛"])
    assert comparison.sides[0].row.claim_id.startswith("a1.")
    (conflict,) = (caveat for caveat in comparison.caveats if caveat.code == "conflicting")
    assert {claim.partition(".")[0] for claim in conflict.claim_ids} == {"a0", "a1"}
    assert [row.source_id for row in comparison.sides[0].others] == ["a0"]
    assert any("20170.5亿元" in remark["zh"] for remark in comparison.remarks)


def test_a_final_figure_comes_before_a_provisional_one() -> None:
    dataset = read(
        "初步核算,2020年苏州市地区生产总值20170.5亿元。@2022-02-01/2020年,苏州市地区生产总值20180.0亿元。@2021-02-01/"
        "2020年,青岛市地区生产总值12400.6亿元。@2021-02-01"
    )
    assert dataset.compare("GDP", ["苏州", "青岛"]).sides[0].row.obs_status == "A"


def test_the_same_figure_elsewhere_is_cited_too() -> None:
    dataset = read(
        "2020年,苏州市地区生产总值20170.5亿元。@2021-02-01/2020年,苏州市地区生产总值20170.5亿元。@2022-02-01/"
        "2020年,青岛市地区生产总值12400.6亿元。@2021-02-01"
    )
    comparison = dataset.compare("GDP", ["苏州", "青岛"])
    assert [claim.partition(".")[0] for claim in comparison.results[0].claim_ids] == ["a1", "a0", "a2"]
    assert "conflicting" not in [caveat.code for caveat in comparison.caveats]
