from __future__ import annotations

import csv
import re
from collections import defaultdict
from datetime import date
from itertools import combinations

import pytest

from indicators.areas import (
    LEVELS,
    Area,
    all_areas,
    ancestors,
    area_by_code,
    english_name,
    find_areas,
    resolve_area,
    surface_names,
)
from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError
from indicators.traditional import to_simplified

CHINA = [area for area in all_areas() if area.level in ("province", "prefecture", "county")]


def rows(file: str) -> list[dict[str, str]]:
    with (CODELISTS / file).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def codes(areas: tuple[Area, ...]) -> list[str | None]:
    return [area.code for area in areas]


def overlap(one: Area, other: Area) -> bool:
    return (one.valid_from or date.min) <= (other.valid_to or date.max) and (other.valid_from or date.min) <= (
        one.valid_to or date.max
    )


def test_levels_are_known_and_days_in_order() -> None:
    assert {area.level for area in all_areas()} == set(LEVELS)
    for area in all_areas():
        assert (area.valid_from or date.min) <= (area.valid_to or date.max), area


def test_codes_have_six_digits_in_china_and_two_letters_outside() -> None:
    assert all(re.fullmatch(r"[1-8]\d{5}", area.code or "") for area in CHINA)
    assert all(re.fullmatch(r"[A-Z]{2}", area.code or "") for area in all_areas() if area.level == "country")
    assert not [area for area in all_areas() if area.level in ("zone", "macro_region") and area.code]


def test_level_follows_from_the_code() -> None:
    for area in CHINA:
        code = area.code or ""
        assert area.level == (
            "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"
        )


def test_every_parent_exists_and_leads_to_china() -> None:
    for area in all_areas():
        if area.level in ("world", "region", "country"):
            assert area.parent is None
        else:
            assert [above.code for above in ancestors(area)][-1] == "CN", area


def test_no_name_twice_at_one_time_under_one_parent() -> None:
    by_name = defaultdict(list)
    for area in all_areas():
        by_name[area.name, area.parent].append(area)
    twice = [pair for areas in by_name.values() for pair in combinations(areas, 2) if overlap(*pair)]
    assert twice == []


def test_one_code_has_one_name_on_a_day() -> None:
    by_code = defaultdict(list)
    for area in all_areas():
        by_code[area.code].append(area)
    by_code.pop(None)
    assert not [pair for areas in by_code.values() for pair in combinations(areas, 2) if overlap(*pair)]


@pytest.mark.parametrize(
    "file", ["areas.csv", "area_aliases.csv", "area_words.csv", "zones.csv", "area_english.csv", "traditional.csv"]
)
def test_lists_are_sorted_without_repeats(file: str) -> None:
    keys = [tuple(row.values())[:2] for row in rows(file)]
    if file == "areas.csv":
        keys = [(row["code"], row["valid_from"]) for row in rows(file)]
    elif file == "zones.csv":
        keys = [(row["id"],) for row in rows(file)]
    assert keys == sorted(set(keys))


def test_aliases_point_at_codes_that_exist_and_say_something_new() -> None:
    zones = {row["id"] for row in rows("zones.csv")}
    known = {area.code for area in all_areas()} | zones
    for row in rows("area_aliases.csv"):
        assert row["code"] in known, row
        assert len(row["alias"]) > 1
        current = [area for area in all_areas() if area.code == row["code"]]
        assert len(current) != 1 or row["alias"] != current[0].name, row


def test_words_stand_for_areas_only_with_their_suffix() -> None:
    words = {row["word"] for row in rows("area_words.csv")}
    outside = {row["name"] for row in rows("world.csv")} | {row["short"] for row in rows("world.csv")}
    assert not (words - outside) & surface_names().keys()
    assert {"合作", "资源", "增城", "融安", "投资"} & words == {"合作", "资源", "增城", "融安"}
    assert not {"苏州", "青岛", "番禺", "昆山", "中山", "遵义"} & words
    assert {"合作市", "资源县", "增城区", "融安县"} <= surface_names().keys()


def test_surface_names_are_simplified_and_long_enough() -> None:
    for name, candidates in surface_names().items():
        assert len(name) > 1
        assert to_simplified(name) == name
        assert candidates


@pytest.mark.parametrize(
    ("name", "day", "code"),
    [
        ("密云县", date(2012, 1, 1), "110228"),
        ("密云区", date(2020, 1, 1), "110118"),
        ("密云", date(2012, 1, 1), "110228"),
        ("密云", date(2020, 1, 1), "110118"),
        ("密云县", date(2020, 1, 1), "110118"),
        ("遵义县", date(2015, 12, 31), "520321"),
        ("播州区", date(2016, 12, 31), "520304"),
        ("吴江市", date(2011, 12, 31), "320584"),
        ("吴江", date(2020, 12, 31), "320509"),
        ("即墨", date(2016, 12, 31), "370282"),
        ("即墨区", date(2020, 12, 31), "370215"),
        ("临平区", date(2021, 12, 31), "330113"),
        ("莱芜市", date(2017, 12, 31), "371200"),
        ("襄阳", date(2020, 12, 31), "420600"),
        ("綦江县", date(2020, 12, 31), "500110"),
        ("毕节市", date(2020, 12, 31), "520500"),
    ],
)
def test_a_name_finds_the_code_of_its_day(name: str, day: date, code: str) -> None:
    area = resolve_area(name, on=day)
    assert area is not None
    assert area.code == code


def test_an_area_is_unknown_before_it_was_founded_and_after_its_end() -> None:
    assert find_areas("临平区", on=date(2019, 12, 31)) == ()
    assert find_areas("闸北区", on=date(2020, 12, 31)) == ()
    assert codes(find_areas("闸北区")) == ["310108"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("全国", "CN"),
        ("我国", "CN"),
        ("中国", "CN"),
        ("全球", "1W"),
        ("世界", "1W"),
        ("美国", "US"),
        ("Germany", "DE"),
        ("Suzhou", "320500"),
        ("qingdao", "370200"),
        ("Hong Kong", "810000"),
        ("欧盟", "EU"),
        ("台灣", "710000"),
        ("香港", "810000"),
        ("澳門特別行政區", "820000"),
        ("广西", "450000"),
        ("内蒙", "150000"),
        ("恩施州", "422800"),
        ("苏州", "320500"),
        ("番禺", "440113"),
        ("370200", "370200"),
        ("海南", "460000"),
        ("河南", "410000"),
        ("吉林", "220000"),
        ("襄樊", "420600"),
        ("仙桃", "429004"),
    ],
)
def test_common_names_resolve(name: str, code: str) -> None:
    area = resolve_area(name)
    assert area is not None
    assert area.code == code


def test_short_names_drop_the_suffix_and_the_nationalities() -> None:
    shorts = {area.name: area.short for area in CHINA}
    expected = {
        "苏州市": "苏州",
        "广西壮族自治区": "广西",
        "恩施土家族苗族自治州": "恩施",
        "番禺区": "番禺",
        "积石山保安族东乡族撒拉族自治县": "积石山",
        "东乡族自治县": "东乡",
        "浦东新区": "浦东",
        "大兴安岭地区": "大兴安岭",
        "锡林郭勒盟": "锡林郭勒",
    }
    assert {name: shorts[name] for name in expected} == expected


def test_candidates_come_highest_level_first() -> None:
    assert codes(find_areas("朝阳")) == ["211300", "110105", "211321", "220104"]
    assert codes(find_areas("鼓楼区")) == ["320106", "320302", "350102", "410204"]


@pytest.mark.parametrize(
    ("name", "within", "code"),
    [
        ("朝阳", "110000", "110105"),
        ("鼓楼区", "410200", "410204"),
        ("吉林", "220000", "220000"),
        ("海南", "630000", "632500"),
        ("通州", "110000", "110112"),
        ("通州", "320600", "320612"),
        ("苏州", "370200", "320500"),
    ],
)
def test_the_surroundings_choose_among_candidates(name: str, within: str, code: str) -> None:
    area = resolve_area(name, within=within)
    assert area is not None
    assert area.code == code


def test_unknown_names_are_none_and_unknown_codes_an_error() -> None:
    assert resolve_area("某某市") is None
    with pytest.raises(IndicatorsError, match="999999"):
        area_by_code("999999")
    with pytest.raises(IndicatorsError, match=r"110228.*2020-01-01"):
        area_by_code("110228", date(2020, 1, 1))


def test_every_country_province_and_prefecture_has_an_english_name_of_its_own() -> None:
    named = [area for area in all_areas() if area.level not in ("county", "zone") and area.valid_to is None]
    names = [english_name(area) for area in named]
    assert None not in names
    assert sorted(set(map(str, names))) == sorted(map(str, names))
    assert english_name(area_by_code("320583")) is None


def test_zones_have_a_name_and_lie_in_an_area() -> None:
    park = resolve_area("苏州工业园区")
    assert park is not None
    assert (park.code, park.level, park.parent) == (None, "zone", "320500")
    assert [above.name for above in ancestors(park)] == ["苏州市", "江苏省", "全国"]
    for name in ("青岛西海岸新区", "新蒲新区", "广州开发区", "中关村", "张江", "雄安新区", "青岛高新区"):
        zone = resolve_area(name)
        assert zone is not None, name
        assert zone.level == "zone"


def test_new_areas_of_the_state_are_all_there() -> None:
    new_areas = [row for row in rows("zones.csv") if "national new area" in row["source"]]
    assert len(new_areas) + len(["浦东新区", "滨海新区"]) == 19
    assert {"浦东新区", "滨海新区"} <= surface_names().keys()


def test_macro_regions_have_no_code_and_lie_in_china() -> None:
    for name in ("长三角", "粤港澳大湾区", "京津冀", "中部地区", "东北地区"):
        region = resolve_area(name)
        assert region is not None, name
        assert (region.code, region.level, region.parent) == (None, "macro_region", "CN")


def test_regions_abroad_lie_in_no_country() -> None:
    assert ancestors(area_by_code("US")) == ()
    assert ancestors(area_by_code("CN")) == ()
