from dataclasses import replace
from itertools import combinations

from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.dataset import Dataset
from indicators.figures.judging import judged, odd_ones
from indicators.figures.plan import Grid
from indicators.observation import Observation


def test_a_target_is_the_odd_one_among_two_and_among_many(seeds: Dataset) -> None:
    result, target = seeds.select(indicator="gross_output_industry_above_scale", measure="level")
    other = replace(result, claim_id="x.L1.C0", ref_area="440100", ref_area_name="广州市")
    for rows in ((result, target), (target, result), (target, other, result)):
        assert odd_ones(rows, Context(seeds)) == {target.claim_id}


def test_figures_that_compare_are_none_of_them_odd(seeds: Dataset) -> None:
    rows = tuple(seeds.select(indicator="high_tech_enterprises", measure="level"))
    assert odd_ones(rows, Context(seeds)) == set()


def test_what_is_left_compares_with_each_other(corpus: Dataset) -> None:
    context = Context(corpus)

    def refused(one: Observation, other: Observation) -> bool:
        return any(caveat.severity == "refuse" for caveat in caveats_between(one, other, context))

    for indicator in ("gdp", "resident_population", "trade_total"):
        chart = corpus.plot.compare(indicator, list(corpus.select(indicator=indicator, measure="level").areas()))
        rows = [corpus[mark.claim_ids[0]] for mark in chart.marks if mark.shape == "bar" and not mark.crossed]
        by_unit = {row.unit_measure for row in rows}
        for unit in by_unit:
            kept = [row for row in rows if row.unit_measure == unit]
            assert not [pair for pair in combinations(kept, 2) if refused(*pair)]


def test_judging_changes_nothing_but_what_is_odd(seeds: Dataset) -> None:
    plan = seeds.plot.compare("规模以上工业总产值", ["苏州", "青岛"]).plan
    again = judged(plan, seeds)
    assert again == plan
    (part,) = plan.parts
    assert isinstance(part, Grid)
    assert [cell.odd for (cell,) in part.cells] == [False, True]
    assert [caveat.code for caveat in plan.caveats or () if caveat.severity == "refuse"] == ["status_differs"]
