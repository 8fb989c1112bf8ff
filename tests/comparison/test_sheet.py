import json

import pytest

import indicators
from indicators.comparison.compared import Comparison
from indicators.dataset import Dataset

OUTPUT = "规模以上工业总产值"


@pytest.fixture(scope="module")
def allowed() -> Comparison:
    return indicators.load().compare(OUTPUT, ["苏州", "青岛"], period=2020, allow=["status_differs"])


def cells(comparison: Comparison, column: int, lang: str = "zh") -> list[str]:
    return [row[column].text[lang] for row in comparison.sheet().rows]


def test_the_gap_is_at_most_what_the_article_can_bear(allowed: Comparison) -> None:
    assert cells(allowed, 1)[2:] == ["至多14823.9亿元", "至少57.43%", "至多1.742倍"]
    assert cells(allowed, 1, "en")[2:] == ["at most CNY 1,482.39 billion", "at least 57.43%", "at most 1.742 times"]
    assert cells(allowed, 2) == ["第1或2位", "第1或2位", "", "", ""]


def test_shares_are_said_with_the_bounds_that_a_hedge_leaves() -> None:
    text = "2020年,苏州市地区生产总值突破2万亿元,青岛市地区生产总值12400.6亿元。"
    comparison = indicators.extract(text).dataset.compare("GDP", ["苏州", "青岛"])
    assert cells(comparison, 3)[:2] == ["至少61.72%", "至多38.28%"]


def test_a_difference_that_is_sure_to_be_on_one_side_is_said_as_more_or_less(seeds: Dataset) -> None:
    for areas, word in ((["苏州", "青岛"], "多"), (["青岛", "苏州"], "少")):
        comparison = seeds.compare("高新技术企业", areas, period=2020)
        assert cells(comparison, 0)[2].endswith(word)
        assert cells(comparison, 1)[2] == "5376家"


def test_rates_are_higher_or_lower_and_falls_stand_in_brackets() -> None:
    text = "2020年,苏州市进出口总额增长1.6%,青岛市进出口总额下降2.5%。"
    comparison = indicators.extract(text).dataset.compare("进出口总额", ["苏州", "青岛"], measure="growth_rate")
    assert cells(comparison, 0)[2] == "苏州市比青岛市高"
    assert cells(comparison, 1)[2] == "4.1个百分点（4.0–4.2）"
    assert cells(comparison, 3)[2] == "1.6% − (−2.5%)"


def test_ranks_are_ahead_or_behind() -> None:
    text = "2020年,苏州市地区生产总值位居第六,青岛市地区生产总值位居第十三。"
    comparison = indicators.extract(text).dataset.compare("GDP", ["苏州", "青岛"], measure="rank")
    assert (cells(comparison, 0)[2], cells(comparison, 1)[2]) == ("苏州市比青岛市靠前", "7位")


def test_what_was_allowed_stays_and_says_so(allowed: Comparison) -> None:
    refusal, bound = allowed.sheet().notes
    assert refusal.severity == "warn"
    assert refusal.text["zh"].startswith("已许可：实现状态不同")
    assert bound.severity == "note"


def test_a_refused_comparison_shows_both_figures_and_what_would_mend_it(seeds: Dataset) -> None:
    refused = seeds.compare(OUTPUT, ["苏州", "青岛"], period=2020)
    sheet = refused.sheet()
    assert cells(refused, 1) == ["34823.9亿元", ">2万亿元"]
    assert [row[1].tone for row in sheet.rows] == ["plain", "doubt"]
    assert "找到与目标“超过2万亿元”（青岛市）对应的实际值" in sheet.notes[0].text["zh"]
    assert "status_differs" in sheet.notes[-1].text["en"]
    assert refused.refusal("en").startswith("not compared: status_differs")


@pytest.mark.parametrize("indicator", ["第二产业增加值", "高新技术企业", OUTPUT])
def test_every_row_has_a_cell_for_each_column_and_every_number_its_claims(seeds: Dataset, indicator: str) -> None:
    sheet = seeds.compare(indicator, ["苏州", "青岛"], period=2020).sheet()
    for row in sheet.rows:
        assert len(row) == len(sheet.head)
        assert row[1].claim_ids
        assert all(set(cell.text) == {"zh", "en"} for cell in row)


def test_it_shows_itself_everywhere(allowed: Comparison) -> None:
    assert "至多14823.9亿元" in str(allowed)
    assert "至多14823.9亿元" in allowed.to_html()
    assert "[^1]" in allowed.to_markdown("en")
    assert repr(allowed) == ("<Comparison: gross_output_industry_above_scale of 苏州市, 青岛市, 5 results, 2 caveats>")


def test_as_json_and_as_a_table_it_is_the_same(allowed: Comparison) -> None:
    written = json.loads(allowed.to_json())
    assert written["refused"] is False
    assert written["allowed"] == ["status_differs"]
    assert [caveat["severity"] for caveat in written["caveats"]] == ["refuse", "note"]
    assert written["results"][0] == {
        "kind": "difference",
        "areas": ["苏州市", "青岛市"],
        "value": None,
        "lower": None,
        "upper": "1482395000000",
        "unit_measure": "CNY",
        "counted": None,
        "formula": "34823.9亿元 − >2万亿元",
        "claim_ids": ["004_1900faf847d9a6f1.L78.C21", "004_1900faf847d9a6f1.L78.C117"],
        "caveats": ["status_differs", "one_sided"],
    }
    frame = allowed.frame
    assert list(frame["kind"]) == [row["kind"] for row in written["results"]]
    assert frame["upper"][0] == 1482395000000
    assert str(frame["value"].dtype) == "float64"


def test_a_refused_one_has_no_rows_and_is_told_in_json(seeds: Dataset) -> None:
    refused = seeds.compare(OUTPUT, ["苏州", "青岛"], period=2020)
    assert json.loads(refused.to_json())["results"] == []
    with pytest.raises(indicators.IndicatorsError, match="these figures do not compare"):
        _ = refused.frame


def test_figures_of_one_place_are_told_apart_by_period_or_line() -> None:
    text = "2019年,苏州市进出口总额21987.4亿元。2020年,苏州市进出口总额22321.4亿元。"
    dataset = indicators.extract(text).dataset
    names = [side.name["zh"] for side in dataset.compare_claims(*(row.claim_id for row in dataset)).sides]
    assert names == ["苏州市（2019年）", "苏州市（2020年）"]


def test_figures_of_one_place_and_time_are_told_apart_by_their_words() -> None:
    dataset = indicators.extract("2020年,苏州市地区生产总值突破2万亿元,达到20170.5亿元。").dataset
    comparison = dataset.compare_claims(*(row.claim_id for row in dataset))
    assert [side.name["zh"] for side in comparison.sides] == ["苏州市（“2万亿元”）", "苏州市（“20170.5亿元”）"]


def test_things_per_something_have_four_digits() -> None:
    text = "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。"
    firms = "2020年末,苏州市高新技术企业9772家,青岛市高新技术企业4396家。"
    comparison = indicators.extract(text + firms).dataset.compare("高新技术企业", ["苏州", "青岛"])
    assert cells(comparison, 1)[-2:] == ["0.4845个/亿元", "0.3545个/亿元"]
    assert cells(comparison, 1, "en")[-1] == "0.3545 per 100,000,000 CNY"
