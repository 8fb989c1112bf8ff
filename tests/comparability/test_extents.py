from datetime import date

import pytest
from small_articles import read

from indicators.areas import all_areas
from indicators.comparability.declared import series_breaks
from indicators.comparability.extents import Extent, extent_of
from indicators.indicator_list import indicators


def extent(name: str, day: str = "2020") -> Extent:
    (row,) = read(f"{day}年,{name}地区生产总值100.5亿元。")
    found = extent_of(row)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("昆山市", "苏州市"),
        ("昆山市", "江苏省"),
        ("苏州工业园区", "苏州市"),
        ("曲靖经济技术开发区", "曲靖市"),
        ("苏州市", "全国"),
        ("全国", "全球"),
    ],
)
def test_a_part_lies_in_its_whole_and_not_the_other_way_round(part: str, whole: str) -> None:
    assert extent(part).inside(extent(whole))
    assert not extent(whole).inside(extent(part))


@pytest.mark.parametrize(("one", "other"), [("昆山市", "无锡市"), ("苏州工业园区", "青岛市"), ("江阴市", "昆山市")])
def test_places_side_by_side(one: str, other: str) -> None:
    assert not extent(one).inside(extent(other))
    assert not extent(other).inside(extent(one))
    assert not extent(one).may_overlap(extent(other))


def test_a_renamed_place_is_the_same() -> None:
    assert extent("襄樊市", "2009").keys == extent("襄阳市", "2020").keys


def test_a_sum_lies_where_all_its_places_lie() -> None:
    (row, *_) = read("2023年末,桐庐、建德、淳安三地常住人口合计111.3万人。")
    found = extent_of(row)
    assert found is not None
    assert found.level == "several"
    assert found.inside(extent("杭州市", "2023"))


def test_breaks_are_of_places_and_indicators_that_there_are() -> None:
    codes = {area.code for area in all_areas()}
    for known in series_breaks():
        assert bool(known.indicator) != bool(known.area)
        assert not known.indicator or known.indicator in indicators()
        assert not known.area or known.area in codes
        assert known.kind in ("revision", "definition", "boundary")
        assert date(2000, 1, 1) < known.day
        assert known.zh
        assert known.en
        assert known.source
