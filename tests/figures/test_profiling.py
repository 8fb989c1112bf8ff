import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.figures.plan import Grid

INDUSTRIES = ["地区生产总值", "第一产业增加值", "第二产业增加值", "第三产业增加值"]
QUARTERS = "2020-01-01/P9M"


def test_the_indicators_of_a_place_share_an_axis(seeds: Dataset) -> None:
    chart = seeds.plot.profile(INDUSTRIES, "广州", QUARTERS, ["level", "growth_rate"])
    (grid,) = chart.plan.parts
    assert isinstance(grid, Grid)
    assert [line.name["zh"] for line in grid.lines] == INDUSTRIES
    assert [column.mark for column in grid.columns] == ["bar", "dot"]
    dots = {mark.text or mark.shape for mark in chart.marks if mark.shape == "label"}
    assert {"17475.86亿元", "+7.2%"} <= dots


def test_a_figure_that_is_missing_is_said_to_be(seeds: Dataset) -> None:
    chart = seeds.plot.profile(["高新技术企业数", "规模以上工业企业数"], "苏州", 2020)
    assert [len(cells[0].claims) for cells in chart.plan.parts[0].cells] == [1, 0]  # type: ignore[union-attr]  # a grid


def test_another_period_is_said_at_the_figure(corpus: Dataset) -> None:
    rows = [row for row in corpus if row.ref_area_name == "海南省" and row.measure == "growth_rate"]
    names = list(dict.fromkeys(row.indicator for row in rows))[:6]
    chart = corpus.plot.profile(names, "海南省", measure="growth_rate")
    days = {(row.period_start, row.period_end) for row in chart.claims}
    remarks = [cell.remark for cells in chart.plan.parts[0].cells for cell in cells]  # type: ignore[union-attr]
    assert any(remarks) == (len(days) > 1)


def test_units_that_differ_have_no_common_axis(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match=r"level in CNY and count has no common axis\. use plot\.panels"):
        seeds.plot.profile(["规模以上工业总产值", "高新技术企业数"], "苏州", 2020)


def test_nothing_to_draw_is_an_error(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match=r"no figure of 地区生产总值 \(level\) for 苏州"):
        seeds.plot.profile("地区生产总值", "苏州")


def test_a_declared_figure_is_drawn_from_the_rows(seeds: Dataset) -> None:
    chart = seeds.plot.declared("promises_and_results")
    assert {row.short for row in chart.claims} >= {"[000 L9]", "[001 L25]", "[002 L30]"}
    with pytest.raises(IndicatorsError, match="unknown figure 'promises': did you mean promises_and_results"):
        seeds.plot.declared("promises")
    with pytest.raises(IndicatorsError, match=r"figures\.toml"):
        seeds.select(source="004").plot.declared("promises_and_results")
