from dataclasses import replace

import pytest

from .conftest import dataset_of, verdicts


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


@pytest.mark.parametrize("basis", ["苏州市", "苏州市全市", "苏州市出口额", "全市"])
def test_a_basis_may_name_place_and_quantity(basis: str) -> None:
    dataset = dataset_of("2020年，苏州市出口12941.5亿元，昆山市出口3882.5亿元，占苏州的40.0%。")
    rows = [replace(row, basis=f"of:{basis}") if row.measure == "share" else row for row in dataset]
    (finding,) = dataset.keep(rows).check("share_of_whole")
    assert finding.verdict == "contradicted"
    assert "3882.5 ÷ 12941.5 = 30.00%" in finding.text["zh"]
