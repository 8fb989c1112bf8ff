from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from indicators.figures.layout.placing import Box, place
from indicators.figures.layout.spread import spread

PLACES = st.tuples(st.floats(0.5, 5.5), st.floats(0.5, 5.5), st.floats(0.2, 1.0), st.floats(0.1, 0.5))


@given(wanted=st.lists(PLACES, max_size=12))
def test_no_label_stands_on_another_or_on_a_point(wanted: list[tuple[float, float, float, float]]) -> None:
    frame = Box(0, 0, 6, 6)
    points = [Box(x - 0.05, y - 0.05, x + 0.05, y + 0.05) for x, y, _, _ in wanted]
    placed = place(wanted, points, frame)
    boxes = [box for box in placed if box]
    assert len(placed) == len(wanted)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(point) for box in boxes for point in points)
    assert all(box.within(frame) for box in boxes)


def test_where_there_is_no_room_it_is_said() -> None:
    assert place([(0.5, 0.5, 2.0, 0.2)], [], Box(0, 0, 1, 1)) == [None]


@given(wanted=st.lists(PLACES, max_size=12))
def test_a_label_stands_near_its_point_and_no_nearer_to_another(
    wanted: list[tuple[float, float, float, float]],
) -> None:
    for (x, y, _, _), box in zip(wanted, place(wanted, [], Box(0, 0, 6, 6)), strict=True):
        if box:
            assert box.away(x, y) <= 0.5
            assert all(box.away(x, y) <= box.away(ox, oy) + 0.06 for ox, oy, _, _ in wanted)


@given(
    labels=st.lists(st.tuples(st.floats(0, 10), st.floats(0.1, 1.0)), max_size=8),
)
def test_labels_keep_their_order_and_their_room(labels: list[tuple[float, float]]) -> None:
    wanted, needs = sorted(middle for middle, _ in labels), [need for _, need in labels]
    placed = spread(wanted, needs, 0.0, 10.0)
    for (a, need_a), (b, need_b) in zip(
        zip(placed, needs, strict=True), list(zip(placed, needs, strict=True))[1:], strict=False
    ):
        assert b - a >= (need_a + need_b) / 2 - 1e-5
    assert all(need / 2 - 1e-5 <= middle <= 10 - need / 2 + 1e-5 for middle, need in zip(placed, needs, strict=True))
