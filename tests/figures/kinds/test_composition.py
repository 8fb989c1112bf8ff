import re
from dataclasses import replace
from decimal import Decimal

import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.figures.chart import Chart
from indicators.figures.kinds.composition import rest
from indicators.figures.plan import Composition
from indicators.interval import interval_of


@pytest.fixture(scope="module")
def guangzhou(seeds: Dataset) -> Chart:
    return seeds.plot.composition("地区生产总值", "广州")


def test_the_parts_stack_up_to_the_whole(guangzhou: Chart) -> None:
    segments = [mark for mark in guangzhou.marks if mark.shape == "segment"]
    assert [mark.value for mark in segments] == [
        Decimal("18210000000"),
        Decimal("470439000000"),
        Decimal("1258937000000"),
    ]
    starts = [mark.start for mark in segments]
    assert starts == [0, Decimal("182.10"), Decimal("4886.49")]
    assert [mark for mark in guangzhou.marks if mark.shape == "rest"] == []
    assert starts[-1] + Decimal("12589.37") == Decimal("17475.86")


def test_shares_are_written_with_the_digits_that_are_sure(guangzhou: Chart) -> None:
    assert [mark.text for mark in guangzhou.marks if mark.shape == "note"] == ["占1.04%", "占26.92%", "占72.04%"]
    whole, *_ = guangzhou.claims
    for mark in guangzhou.marks:
        if mark.shape == "note":
            assert whole.claim_id in mark.claim_ids


def test_segments_are_drawn_as_high_as_their_values(guangzhou: Chart) -> None:
    svg = guangzhou.svg()
    heights = []
    for mark in guangzhou.marks:
        if mark.shape == "segment":
            drawn = svg.split(f'<g id="{mark.id}">', 1)[1].split("</g>", 1)[0]
            ys = [float(y) for y in re.findall(r"[ML] \S+ (\S+)", drawn)]
            heights.append((max(ys) - min(ys)) / float(mark.value or 1))
    assert heights == pytest.approx([heights[0]] * 3, rel=1e-3)


def test_what_no_part_explains_is_the_rest_with_its_bounds(seeds: Dataset) -> None:
    chart = seeds.plot.composition("gdp", "广州", parts=["第二产业增加值", "第三产业增加值"])
    (left,) = (mark for mark in chart.marks if mark.shape == "rest")
    assert left.reach is not None
    assert (left.reach.low, left.reach.at, left.reach.high) == (
        Decimal("182.085"),
        Decimal("182.10"),
        Decimal("182.115"),
    )
    assert set(left.claim_ids) == {claim.claim_id for claim in chart.claims}
    assert "其余（文中未分列）：182.10亿元（182.085–182.115），占1.04%" in chart.alt()


def test_shares_alone_make_up_a_whole_of_a_hundred(seeds: Dataset) -> None:
    (row,) = seeds.select(indicator="value_added_primary", measure="growth_rate")
    shares = [
        replace(row, claim_id=f"x.L1.C{n}", indicator=code, measure="share", basis="of:gdp", value=Decimal(value))
        for n, (code, value) in enumerate((("value_added_primary", 10), ("value_added_tertiary", 60)))
    ]
    found = (
        seeds.keep(replace(row, obs_value=row.value) for row in shares).plot.composition("gdp", "广州").plan.parts[0]
    )
    assert isinstance(found, Composition)
    assert found.whole == ()
    assert rest(found).value == 30
    assert rest(found).low == 100 - sum(interval_of(share.claims[0]).high or 0 for share in found.shares)


def test_what_has_no_two_parts_is_refused(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="no two parts of gdp for 苏州"):
        seeds.plot.composition("gdp", "苏州")


def test_every_whole_of_the_corpus_can_be_drawn(corpus: Dataset) -> None:
    drawn = 0
    for whole in ("gdp", "trade_total", "resident_population", "retail_sales"):
        for area in corpus.areas().values():
            try:
                chart = corpus.plot.composition(whole, area)
            except IndicatorsError:
                continue
            drawn += 1
            (part,) = chart.plan.parts
            assert isinstance(part, Composition)
            left = rest(part)
            assert left.high is None or left.high >= 0, chart
    assert drawn > 5


@pytest.mark.parametrize("told", ["gdp", "地区生产总值", "广州市地区生产总值"])
def test_shares_are_of_the_indicator_that_their_basis_names(seeds: Dataset, told: str) -> None:
    rows = [
        replace(row, measure="share", basis=f"of:{told}", unit_measure="percent", unit_mult=0, value=Decimal(at))
        for at, row in enumerate(seeds.select(area="广州", measure="level"), start=20)
        if row.indicator in ("value_added_secondary", "value_added_tertiary")
    ]
    assert len(rows) == 2
    (part,) = seeds.keep(rows).plot.composition("gdp", "广州").plan.parts
    assert isinstance(part, Composition)
    assert (part.whole, len(part.shares)) == ((), 2)
    elsewhere = seeds.keep([replace(row, basis="of:江苏省地区生产总值") for row in rows])
    with pytest.raises(IndicatorsError, match="no two parts"):
        elsewhere.plot.composition("gdp", "广州")
