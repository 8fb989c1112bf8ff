import tomllib

import pytest

from indicators.codelists import CODELISTS
from indicators.indicator_list import indicators

from .conftest import checked, verdicts


def test_identities_name_indicators() -> None:
    declared = tomllib.loads((CODELISTS / "identities.toml").read_text(encoding="utf-8"))
    members = ("indicator", "numerator", "denominator", "minuend", "subtrahend")
    for each in (*declared["quotient"], *declared["difference"]):
        assert {each[name] for name in members if name in each} <= set(indicators())


@pytest.mark.parametrize(
    ("rule", "text", "reckoning"),
    [
        ("defined_ratio", "2020年末，苏州市男性人口660万人，女性人口615万人，人口性别比为{}。", "107.3"),
        ("defined_ratio", "2020年，苏州市旅游收入2000.0亿元，接待游客1.0000亿人次，人均旅游花费{}元。", "2000"),
        ("defined_difference", "2020年，苏州市出口40.0亿元，进口60.0亿元，贸易逆差{}亿元。", "20.0"),
    ],
)
def test_identity(rule: str, text: str, reckoning: str) -> None:
    assert verdicts(rule, text.format(reckoning)) == ["confirmed"]
    assert verdicts(rule, text.format(f"3{reckoning}")) == ["contradicted"]


def test_an_average_population_is_not_that_at_the_end_of_the_year() -> None:
    text = "2020年，苏州市地区生产总值4502.13亿元，年末常住人口373.1万人，人均地区生产总值{}元。"
    (finding,) = checked("defined_ratio", text.format(121630))
    assert finding.verdict == "confirmed"
    assert finding.text["zh"] == (
        "苏州市2020年人均地区生产总值：4502.13亿元 ÷ 373.1万人 = 120668.2元"
        "（定义用全年平均人口，文中为一时点人口，容许差3%），与文中“121630元”相符"
    )
    assert verdicts("defined_ratio", text.format(131630)) == ["contradicted"]
