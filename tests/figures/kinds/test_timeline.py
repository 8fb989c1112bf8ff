from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.figures.layout.placing import Box
from indicators.figures.layout.points import joined as lines
from indicators.figures.layout.points import make_dots, make_scale
from indicators.figures.layout.timeline import arrange
from indicators.figures.marks import Mark
from indicators.figures.plan import Timeline
from indicators.observation import Observation
from indicators.time_period import read_period

Make = Callable[..., Dataset]


@pytest.fixture
def years(seeds: Dataset) -> Make:
    """Figures of Guangzhou's GDP, each a period and a value with further fields."""
    (row,) = seeds.select(indicator="gdp", measure="level")

    def figure(at: int, period: str, value: int, **fields: Any) -> Observation:
        span = read_period(period)
        same = {"obs_value": Decimal(value), "value": Decimal(value).scaleb(8), "time_period": period}
        days = {"period_start": span.start, "period_end": span.end}
        return replace(row, claim_id=f"{row.source_id}.L17.C{at}", **{**same, **days, **fields})

    def make(*figures: tuple[str, int], **fields: Any) -> Dataset:
        rows = [figure(at, *each, **fields) for at, each in enumerate(figures)]
        return replace(seeds.keep(rows), lines={row.source_id: (" " * 900,) * 200}, folder=None)

    return make


def joined(data: Dataset) -> list[bool]:
    (part,) = data.plot.timeline("gdp", "广州").plan.parts
    assert isinstance(part, Timeline)
    return [point.joined for point in part.series[0].points]


def test_years_that_follow_each_other_are_joined_and_gaps_are_not(years: Make) -> None:
    assert joined(years(("2016", 19), ("2017", 21), ("2019", 23), ("2020", 25))) == [False, True, False, True]


def test_months_and_quarters_follow_through_the_year_and_the_beginning_of_years_a_year_later(years: Make) -> None:
    assert joined(years(("2020-11", 1), ("2020-12", 2), ("2021-01", 3))) == [False, True, True]
    assert joined(years(("2020-Q1", 1), ("2020-Q2", 2), ("2020-Q4", 3))) == [False, True, False]
    assert joined(years(("2019-01-01/P9M", 1), ("2020-01-01/P9M", 2))) == [False, True]


def test_targets_are_hollow_and_not_joined(years: Make) -> None:
    results, goals = years(("2019", 23), ("2020", 25)), years(("2021", 27), claim_status="target")
    rows = [*results, *(replace(row, claim_id=row.claim_id + "9") for row in goals)]
    data = results.keep(rows)
    assert joined(data) == [False, True, False]
    points = [mark for mark in data.plot.timeline("gdp", "广州").marks if mark.shape == "point"]
    assert [mark.hatched for mark in points] == [False, False, True]


def test_results_are_joined_past_the_target_of_their_year(years: Make) -> None:
    results = years(("2019", 23), ("2020", 25), ("2021", 27))
    goals = [replace(row, claim_id=row.claim_id + "9", claim_status="target") for row in results][1:]
    data = results.keep([*results, *goals])
    assert joined(data) == [False, True, False, True, False]
    dots = list(make_dots(*_drawn(data), make_scale(_drawn(data)[1], Box(0, 0, 6, 3))))
    pairs = [(a.point.claims[0].time_period, b.point.claims[0].time_period) for a, b in lines(dots)]
    assert pairs == [("2019", "2020"), ("2020", "2021")]


def _drawn(data: Dataset) -> tuple[Timeline, Sequence[Mark]]:
    chart = data.plot.timeline("gdp", "广州")
    (part,) = chart.plan.parts
    assert isinstance(part, Timeline)
    return part, chart.marks


def test_figures_that_agree_are_one_point_and_the_more_exact_is_drawn(years: Make) -> None:
    data = years(("2019", 23), ("2020", 25))
    first, last = data
    fine = replace(last, claim_id=last.claim_id + "9", obs_value=Decimal("25.01"), decimals=2)
    fine = replace(fine, value=Decimal("25.01").scaleb(8))
    both = data.keep([*data, fine])
    points = [mark for mark in both.plot.timeline("gdp", "广州").marks if mark.shape == "point"]
    assert [mark.claim_ids for mark in points] == [(first.claim_id,), (fine.claim_id, last.claim_id)]


def test_figures_that_disagree_say_so_at_their_points_and_below(years: Make) -> None:
    chart = years(("2019", 23), ("2020", 25), ("2020", 29)).plot.timeline("gdp", "广州")
    assert [mark.text for mark in chart.marks if mark.shape == "note"] == ["同期数不一致"] * 2
    assert chart.caption().count("不一致：") == 1


def test_numbers_leave_out_the_unit_that_the_heading_says(years: Make) -> None:
    chart = years(("2019", 23), ("2020", 25)).plot.timeline("gdp", "广州")
    assert [mark.text for mark in chart.marks if mark.shape == "label"] == ["23", "25"]
    assert "（亿元）" in chart.alt()


def test_a_chart_of_several_years_is_called_by_their_span(years: Make) -> None:
    assert years(("2015", 23), ("2020", 25)).plot.timeline("gdp", "广州").plan.id == "timeline_gdp_440100_2015_2020"
    assert years(("2020", 25)).plot.timeline("gdp", "广州").plan.id == "timeline_gdp_440100_2020"


def test_of_the_caveats_between_neighbours_only_those_are_said_that_the_line_does_not_show(years: Make) -> None:
    data = years(("2019", 23), ("2020", 25))
    first, last = data
    assert data.plot.timeline("gdp", "广州").plan.caveats == ()
    mixed = data.keep([first, replace(last, obs_status="P")])
    assert [each.code for each in mixed.plot.timeline("gdp", "广州").plan.caveats or ()] == ["provisional_differs"]


def test_what_has_no_room_near_its_point_is_listed_below(years: Make) -> None:
    data = years(*((f"2020-{month:02}", 20) for month in range(1, 13)))
    long: dict[str, Any] = {
        "value": Decimal("20.123456789").scaleb(8),
        "obs_value": Decimal("20.123456789"),
        "decimals": 9,
    }
    wide = data.keep([replace(row, **long) for row in data])
    part, marks = _drawn(wide)
    block = arrange(part, marks, "zh", (0.35, 7.65))
    stray = [dot for dot, box in zip(block.dots, block.boxes, strict=True) if box is None]
    told = {piece.text for piece in block.listed.pieces}
    assert stray
    assert all(text in told for dot in stray for text, _, _ in dot.written)


def test_figures_that_contradict_each_other_are_both_drawn_and_not_joined(years: Make) -> None:
    assert joined(years(("2019", 23), ("2020", 25), ("2020", 26))) == [False, False, False]


def test_periods_of_unlike_length_are_not_on_one_line(years: Make) -> None:
    chart = years(("2018", 21), ("2019", 23), ("2020-01-01/P9M", 17)).plot.timeline("gdp", "广州")
    assert len([mark for mark in chart.marks if mark.shape == "point"]) == 2
    assert "没有画出的数（时期不明或长短不同）：广州市 2020年前三季度 17亿元 [003 L17]" in chart.caption()


def test_an_axis_begins_at_zero_unless_nothing_could_be_told_apart(years: Make) -> None:
    frame = Box(0, 0, 6, 3)
    apart = years(("2018", 10), ("2019", 20)).plot.timeline("gdp", "广州").marks
    near = years(("2018", 19), ("2019", 20)).plot.timeline("gdp", "广州").marks
    assert make_scale(apart, frame).low == 0
    assert make_scale(near, frame).low == 19


def test_the_best_rank_stands_above(years: Make) -> None:
    data = years(("2018", 20), ("2019", 12), measure="rank", unit_measure="rank", unit_mult=0)
    marks = data.plot.timeline("gdp", "广州", "rank").marks
    scale = make_scale(marks, Box(0, 0, 6, 3))
    assert scale.y(12) < scale.y(20)


def test_what_has_no_period_is_no_timeline(seeds: Dataset) -> None:
    (row,) = seeds.select(indicator="gdp", measure="level")
    timeless = seeds.keep([replace(row, time_period=None, period_start=None, period_end=None)])
    with pytest.raises(IndicatorsError, match="no level of gdp with a period for 广州"):
        timeless.plot.timeline("gdp", "广州")


def test_stocks_stand_at_their_dates(corpus: Dataset) -> None:
    chart = corpus.plot.timeline("resident_population", ["吉林省", "大连市"])
    (part,) = chart.plan.parts
    assert isinstance(part, Timeline)
    ends = [point.claims[0].period_end for point in part.series[0].points]
    assert ends == [date(2010, 12, 31), date(2020, 11, 1)]
