"""Figures that are told twice: wholes that disagree, and one growth that follows from two articles."""

from small_articles import read

import indicators

WHOLES = (
    "2020年,昆山市地区生产总值16907.85亿元,第一产业增加值100.00亿元,第二产业增加值7000.00亿元,第三产业增加值9807.85亿元。\n"
    "初步核算,2020年,昆山市实现地区生产总值16897.05亿元。"
)


def test_shares_are_of_the_whole_that_fits_the_parts() -> None:
    found = indicators.extract(WHOLES, published="2021-03-01").dataset.derived.select(rule="share")
    assert [figure.formula.split(" ≈ ")[0] for figure in found] == [
        "100.00亿元 ÷ 16907.85亿元",
        "7000.00亿元 ÷ 16907.85亿元",
        "9807.85亿元 ÷ 16907.85亿元",
    ]
    assert all("conflicting" in figure.caveat_codes for figure in found)


def test_growth_that_two_articles_give_is_told_once_and_cites_both() -> None:
    levels = "2020年,苏州市出口110.0亿元。2019年,苏州市出口100.0亿元。"
    found = read(f"{levels}@2021-02-01/{levels}@2021-03-01").derived.select(rule="growth_between")
    (growth,) = found
    assert growth.formula == "110.0亿元 ÷ 100.0亿元 − 1 ≈ 10.0%"
    assert [claim_id.partition(".")[0] for claim_id in growth.claim_ids] == ["a0", "a0", "a1", "a1"]
    assert "source_differs" not in growth.caveat_codes
    assert len(found.dataset.cite_derived(growth.derived_id).inputs) == 4


def test_growth_of_unlike_levels_is_told_for_each() -> None:
    levels = "2020年,苏州市出口{}亿元。2019年,苏州市出口100.0亿元。"
    text = f"{levels.format('110.0')}@2021-02-01/{levels.format('112.0')}@2021-03-01"
    assert len(read(text).derived.select(rule="growth_between")) == 2
