from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from indicators.figures.layout.period_axis import named
from indicators.figures.style import SIZES, text_width


@given(st.lists(st.floats(0.5, 6.5), min_size=1, max_size=12, unique=True).map(sorted))
def test_names_stand_apart_inside_the_page_and_the_last_is_kept(places: list[float]) -> None:
    periods = [(x, f"{2010 + at}年") for at, x in enumerate(places)]
    found = named(periods, (0.35, 6.6), "zh")
    halves = [text_width(text, SIZES["tick"]) / 2 for _, text in found]
    assert found[-1][1].startswith(str(2010 + len(places) - 1))
    assert all(x + half <= 6.61 for (x, _), half in zip(found, halves, strict=True))
    assert all(a[0] < b[0] for a, b in pairwise(found))


def test_years_are_shortened_where_they_have_no_room_and_months_lose_their_year() -> None:
    assert [text for _, text in named([(1.0, "2020"), (1.6, "2021")], (0, 9), "en")] == ["2020", "2021"]
    months = [(1.0, "January 2023"), (1.9, "February 2023")]
    assert [text for _, text in named(months, (0, 9), "en")] == ["January 2023", "February"]
