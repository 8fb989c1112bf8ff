from dataclasses import replace
from decimal import Decimal

import pytest

from indicators.checking.directions import direction

from .conftest import checked, dataset_of


@pytest.mark.parametrize(
    ("clause", "value", "way"),
    [
        ("比南京高", "2", "signed"),
        ("落后南京", "-2", "signed"),
        ("高新技术产业与南京的差距为", "2", "apart"),
        ("离南京还有", "2", "apart"),
        ("与南京之间为", "2", "unknown"),
        ("比南京高", "-2", "unknown"),
        ("降幅比南京高", "2", "unknown"),
    ],
)
def test_the_last_word_that_tells_counts(clause: str, value: str, way: str) -> None:
    (row,) = dataset_of("2020年，苏州市地区生产总值20170.5亿元。")
    assert direction(replace(row, value=Decimal(value)), clause) == way


def test_a_gap_whose_words_tell_no_way_is_not_accused() -> None:
    text = "2020年，苏州市地区生产总值20170.5亿元，青岛市地区生产总值12400.6亿元，青岛被苏州以7769.9亿元领先。"
    assert "contradicted" not in [finding.verdict for finding in checked("gap_to_place", text)]
