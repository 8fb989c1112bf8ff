from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

import indicators
from indicators.caveats import Caveat, caveat_codes
from indicators.comparison.merging import merged
from indicators.comparison.wording import rules


def caveat(code: str, a: str, b: str | None = None) -> Caveat:
    words = {"a": a} | ({"b": b} if b is not None else {})
    return Caveat(code, tuple(words.values()), {"zh": words, "en": words})


def said(caveats: list[Caveat]) -> list[str]:
    return [each.text("zh") for each in merged(caveats)]


def test_what_holds_of_each_is_said_of_all() -> None:
    assert said([caveat("approximate", name) for name in ("甲", "乙", "甲")]) == ["约数：甲、乙"]


def test_many_parts_of_one_whole() -> None:
    parts = [caveat("area_part_of_whole", name, "福建省") for name in ("福州市", "厦门市")]
    assert said(parts) == ["福州市、厦门市是福建省的一部分"]
    assert merged(parts)[0].claim_ids == ("福州市", "福建省", "厦门市")


def test_a_part_of_a_part_is_not_its_own_whole() -> None:
    inside = (("昆山市", "苏州市"), ("苏州市", "江苏省"), ("昆山市", "江苏省"))
    chain = [caveat("area_part_of_whole", part, whole) for part, whole in inside]
    assert said(chain) == ["昆山市是苏州市的一部分", "苏州市、昆山市是江苏省的一部分"]


def test_levels_are_told_apart_by_what_lies_in_what_too() -> None:
    found = [
        caveat("area_part_of_whole", "昆山市", "苏州市"),
        caveat("area_level_differs", "昆山市", "青岛市"),
        caveat("area_level_differs", "苏州市", "江阴市"),
        caveat("area_level_differs", "江阴市", "青岛市"),
    ]
    assert said(found) == ["昆山市是苏州市的一部分", "地区级别不同：昆山市、江阴市与青岛市、苏州市"]


def test_codes_are_not_mixed_nor_different_reasons() -> None:
    two = [caveat("period_differs", "甲", "乙"), caveat("source_differs", "甲", "乙")]
    assert len(merged(two)) == 2
    rates = [Caveat("currency_converted", ("a", "b"), {"zh": {"rate": r}, "en": {"rate": r}}) for r in ("6.9", "6.7")]
    assert len(merged(rates)) == 2


@given(st.lists(st.integers(0, 3), min_size=2, max_size=7))
def test_those_that_are_alike_stand_together(times: list[int]) -> None:
    names = [f"甲{number}" for number in range(len(times))]
    pairs = [
        caveat("period_differs", names[one], names[other])
        for one, other in combinations(range(len(times)), 2)
        if times[one] != times[other]
    ]
    alike = [[name for name, own in zip(names, times, strict=True) if own == time] for time in dict.fromkeys(times)]
    groups = ["、".join(group) for group in alike]
    expected = ["时期不同：" + "与".join(groups)] if len(groups) > 1 else []
    assert said(pairs) == expected


def test_mutual_caveats_are_caveats() -> None:
    assert set(rules()["mutual"]) <= set(caveat_codes())


def test_three_times_are_one_note() -> None:
    text = "2019年,苏州市进出口总额21987.4亿元。2020年,青岛市进出口总额6407.0亿元。2021年,无锡市进出口总额6829亿元。"
    dataset = indicators.extract(text).dataset
    comparison = dataset.compare_claims(*(row.claim_id for row in dataset))
    periods = [each.text("zh") for each in comparison.caveats if each.code == "period_differs"]
    assert periods == ["时期不同：2019年（苏州市）与2020年（青岛市）与2021年（无锡市）"]
