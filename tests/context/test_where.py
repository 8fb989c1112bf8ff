import pytest

from .conftest import Case, claim, names_of, rules

CASES = [
    Case(
        "list_of_places",
        "2020年，苏州、青岛出口额分别增长3.1%和【4.2%】。",
        "2020年，苏州出口额、进口额分别增长3.1%和【4.2%】。",
    ),
    Case(
        "places_together",
        "2020年，苏州市、青岛市都在转型。两市出口额分别增长3.1%和【4.2%】。",
        "2020年，苏州市、青岛市都在转型。两市出口额增长【4.2%】。",
    ),
    Case("named_before", "2020年，青岛市出口额【3800亿元】。", "2020年，出口额【3800亿元】。"),
    Case("named_behind", "2020年，增长【8%】的开化县居首。", "2020年，增长【8%】的企业居首。"),
    Case(
        "place_of_the_passage",
        "苏州市统计局发布数据。\n2020年，出口额【3800亿元】。",
        "2020年，苏州市出口额【3800亿元】。",
    ),
    Case("ends_of_a_distance", "苏州至无锡相距【40公里】。", "2020年，苏州市新建公路【40公里】。"),
    Case(
        "sides_of_a_gap",
        "2020年，苏州市出口额12945亿元，青岛市3800亿元。两者差距【9000亿元】。",
        "2020年，苏州市出口额12945亿元，增加【9000亿元】。",
    ),
    Case(
        "company_without_a_place",
        "2020年，东湖重工集团营业收入【62亿元】。",
        "2020年，苏州市东湖重工集团营业收入【62亿元】，苏州市居首。",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert rules(case.fires)["place"] == case.rule
    assert rules(case.spares)["place"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("place")


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("2020年，苏州、青岛出口额分别增长3.1%和【4.2%】。", "370200", "青岛市"),
        ("2020年，苏州市、青岛市都在转型。两市出口额分别增长【3.1%】和4.2%。", "320500", "苏州市"),
        ("2020年，苏州市出口额比青岛市多【500亿元】。", "320500", "苏州市"),
        ("苏州至无锡相距【40公里】。", None, "苏州市、无锡市"),
        ("2020年，东湖重工集团营业收入【62亿元】。", None, None),
        ("2020年，苏州市出口额12945亿元，居全省【第1位】。", "320500", "苏州市"),
    ],
)
def test_place(text: str, code: str | None, name: str | None) -> None:
    found = claim(text)
    assert (found.ref_area, found.ref_area_name) == (code, name)
