"""What must hold of all that follows from the annotated articles."""

import time
from decimal import Decimal

from indicators.caveats import caveat_codes
from indicators.codes import codes, is_basis
from indicators.dataset import Dataset
from indicators.derivation.derive import derive
from indicators.interval import Interval
from indicators.time_period import read_period
from indicators.unit_measures import factors


def test_bounds_hold_the_value_and_codes_are_known(corpus: Dataset) -> None:
    for figure in corpus.derived:
        if figure.value is not None:
            assert figure.interval.contains(figure.value), figure.derived_id
        assert figure.measure in codes("measure")
        assert figure.basis is None or is_basis(figure.basis)
        assert set(figure.caveat_codes) <= set(caveat_codes())
        assert read_period(figure.time_period).end == figure.period_end
        assert factors(figure.unit_measure)


def test_a_figure_without_bounds_is_refused_and_says_why(corpus: Dataset) -> None:
    refused = [figure for figure in corpus.derived if figure.interval == Interval(None, None)]
    assert len(refused) > 20
    for figure in corpus.derived:
        assert (figure.severity == "refuse") == (figure in refused)
        assert figure.formula.endswith("✗") == (figure in refused)


def test_inputs_are_of_the_place_and_owner_of_the_figure(corpus: Dataset) -> None:
    for figure in corpus.derived:
        for row in (corpus[name] for name in figure.claim_ids):
            assert (row.ref_area_name, row.subject) == (figure.ref_area_name, figure.subject)
            assert row.claim_status == figure.claim_status or figure.rule.startswith("target")


def test_shares_are_shares_and_levels_of_the_past_are_not_negative(corpus: Dataset) -> None:
    for figure in corpus.derived:
        low, high = figure.lower, figure.upper
        if figure.rule == "share":
            assert low is None or low <= 100
        if figure.rule in ("earlier_level", "earlier_by_growth"):
            assert high is None or high >= 0


def test_two_ways_to_an_earlier_level_agree(corpus: Dataset) -> None:
    levels: dict[tuple[str, ...], list[Interval]] = {}
    for figure in corpus.derived:
        if figure.rule in ("earlier_level", "earlier_by_growth") and figure.severity != "refuse":
            key = (figure.claim_ids[0], figure.time_period, figure.measure, figure.unit_measure)
            levels.setdefault(key, []).append(figure.interval)
    both = [found for found in levels.values() if len(found) == 2]
    assert len(both) >= 3
    assert all(one.meets(other) for one, other in both)


def test_no_figure_is_derived_twice_from_the_same(corpus: Dataset) -> None:
    keys = [(figure.rule, figure.inputs) for figure in corpus.derived]
    assert len(set(keys)) == len(keys)


def test_two_thousand_claims_take_no_time(corpus: Dataset) -> None:
    assert len(corpus) > 2000
    began = time.process_time()
    derive(corpus)
    assert Decimal(time.process_time() - began) < 1
