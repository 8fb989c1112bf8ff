from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.dataset import Dataset
from indicators.figures.bounds import reach
from indicators.figures.cells import read_claims
from indicators.interval import interval_of
from indicators.model import scale
from indicators.observation import Observation

from .conftest import GOLD

ROW = next(claim for claim in read_claims(GOLD) if claim.quote == "34823.9亿元")


def claim(value: int, **fields: Any) -> Observation:
    number = Decimal(value)
    plain = {"obs_value": number, "value": number, "unit_mult": 0, "decimals": 0, "unit_measure": "count"}
    return replace(ROW, **{**plain, **fields})


@pytest.mark.parametrize(
    ("row", "bound", "sure", "far"),
    [
        (claim(9772), "value", 9772, 9772),
        (claim(200, qualifier="about"), "value", 200, 200),
        (claim(30, qualifier="nearly", upper=Decimal(30)), "upper", 0, 30),
        (claim(30, qualifier="under"), "upper", 0, 30),
        (claim(2, qualifier="over", lower=Decimal(2)), "lower", 2, None),
        (claim(80, qualifier="over", lower=Decimal(80), upper=Decimal(90)), "range", 80, 90),
        (claim(-20, qualifier="over", upper=Decimal(-20)), "lower", -20, None),
        (claim(-10, qualifier="nearly", lower=Decimal(-10)), "upper", 0, -10),
        (claim(-15, qualifier="range", lower=Decimal(-20), upper=Decimal(-10)), "range", -10, -20),
    ],
)
def test_bounds_open_away_from_zero_or_towards_it(row: Observation, bound: str, sure: int, far: int | None) -> None:
    found = reach(row, 0)
    assert found.bound == bound
    assert found.sure == sure
    assert found.far == far


def test_rounding_is_a_whisker_around_the_value() -> None:
    found = reach(ROW, 8)
    assert (found.low, found.at, found.high) == (Decimal("34823.85"), Decimal("34823.9"), Decimal("34823.95"))


@given(power=st.integers(-3, 12))
def test_what_is_drawn_lies_where_the_value_says(corpus: Dataset, power: int) -> None:
    for row in corpus:
        found, meant = reach(row, power), interval_of(row)
        for drawn, bound in ((found.low, meant.low), (found.high, meant.high), (found.at, row.value)):
            assert (drawn is None) == (bound is None)
            assert drawn is None or scale(drawn, power) == bound
        if found.bound == "value":
            assert found.sure == found.far == found.at
        else:
            assert meant.contains(scale(found.sure, power))
            assert abs(found.sure) <= abs(found.at)
