import pytest

from .conftest import verdicts


@pytest.mark.parametrize(
    "text",
    [
        "2020年，苏州市一般公共预算收入200亿元，税收收入180亿元，占一般公共预算收入{}%。",
        "2020年，公司营业收入2000亿元，手机部件业务收入1800亿元，占总营收的{}%。",
    ],
)
def test_a_share_of_revenue_is_held_against_part_and_whole(text: str) -> None:
    assert verdicts("share_of_whole", text.format("90.0")) == ["confirmed"]
    assert verdicts("share_of_whole", text.format("80.0")) == ["contradicted"]


def test_a_part_that_the_codelist_lacks_must_stand_before_its_share() -> None:
    text = "2020年，公司营业收入2000亿元，手机部件业务收入1800亿元，增长5.0%，占总营收的80.0%。"
    assert verdicts("share_of_whole", text) == ["undecidable"]
