import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.figures.layout.ticks import ticks


def five(label: str) -> float:
    return 0.1 * len(label) + 0.25


@given(low=st.floats(-1e6, 0), high=st.floats(0.01, 1e6), inches=st.floats(0.3, 7))
def test_ticks_are_round_and_inside_and_zero_is_not_alone(low: float, high: float, inches: float) -> None:
    scale = inches / (high - low)
    found = ticks(low, high, five, scale, "zh")
    at = [value for value, _ in found]
    assert 0.0 in at
    assert len(at) > 1
    assert all(low <= value <= high for value in at)
    assert all(five(label) <= (at[1] - at[0]) * scale * 1.001 for _, label in found) or len(at) <= 5


@given(low=st.floats(1, 1e5), more=st.floats(0.01, 1e6))
def test_an_axis_may_begin_above_zero(low: float, more: float) -> None:
    found = ticks(low, low + more, five, 6 / more, "en")
    assert all(low <= value <= low + more for value, _ in found)
    assert len(found) >= 1


@pytest.mark.parametrize("scale", [0.0, 1.0])
def test_ticks_of_an_axis_of_nothing(scale: float) -> None:
    assert ticks(0.0, 0.0, five, scale, "zh") == [(0.0, "0")]
