from hypothesis import given
from hypothesis import strategies as st

from indicators.near import nearest, unknown

NAMES = st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=30)


@given(NAMES, st.text(max_size=12), st.integers(1, 5))
def test_near_names_are_known_names_each_once(names: list[str], name: str, limit: int) -> None:
    near = nearest(name, names, limit)
    assert len(near) <= limit
    assert set(near) <= set(names)
    assert len(near) == len(set(near))


def test_the_closest_comes_first() -> None:
    assert nearest("004.L72.C34", ["004.L7.C3", "004.L72.C35", "001.L1.C9"])[0] == "004.L72.C35"


def test_many_names_of_which_none_is_near_are_counted() -> None:
    assert str(unknown("area", "xyz", (f"地{n}" for n in range(20)))).endswith("nothing known comes near (20 names)")


def test_no_names_at_all() -> None:
    assert str(unknown("claim", "x", [])) == "unknown claim 'x': nothing known comes near (0 names)"
