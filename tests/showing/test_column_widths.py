from hypothesis import given
from hypothesis import strategies as st

from indicators.showing.column_widths import column_widths, settled

COLUMNS = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30)), min_size=1, max_size=6)


@given(columns=COLUMNS, room=st.integers(1, 200))
def test_columns_fill_the_room_and_no_more(columns: list[tuple[int, int]], room: int) -> None:
    natural, least = [list(side) for side in zip(*columns, strict=True)]
    widths = column_widths(natural, least, room)
    smallest = sum(min(pair) for pair in columns)
    assert sum(widths) == max(smallest, min(room, sum(natural)))
    assert all(min(n, m) <= width <= n for width, (n, m) in zip(widths, columns, strict=True))


def test_what_fits_is_not_broken() -> None:
    assert column_widths([10, 20], [2, 2], 40) == [10, 20]


def test_longer_texts_get_more_room() -> None:
    assert column_widths([100, 400], [1, 1], 60) == [20, 40]


@given(columns=COLUMNS, room=st.integers(1, 200))
def test_settling_keeps_the_room_and_lowers_the_table(columns: list[tuple[int, int]], room: int) -> None:
    natural = [most for most, _ in columns]
    least = [max(1, min(pair)) for pair in columns]

    def heights(number: int, width: int) -> list[int]:
        return [-(-natural[number] // width)]

    widths = [max(1, width) for width in column_widths(natural, least, room)]
    better = settled(widths, least, heights)
    assert sum(better) == sum(widths)
    assert all(width >= most for width, most in zip(better, least, strict=True))
    before, after = (max(heights(n, w)[0] for n, w in enumerate(each)) for each in (widths, better))
    assert after <= before


def test_a_column_gives_what_it_can_spare() -> None:
    texts = ([29, 10], [24, 4])
    assert settled([20, 34], [2, 2], lambda column, width: [-(-n // width) for n in texts[column]]) == [29, 25]
