"""Which level of a line a growth is told of, where one is told again in brackets."""

import pytest

import indicators
from indicators.checking.index import Index
from indicators.comparability.context import Context

PLACE = "2022年,上海市进出口总额"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("41902.75亿元（6282亿美元）,增长3.2%。", "CNY"),
        ("41902.75亿元(约合6282亿美元),比上年增长3.2%。", "CNY"),
        ("41902.75亿元（6282亿美元,增长3.2%）。", "USD"),  # the bracket is still open
        ("41902.75亿元（6282亿美元）,按美元计,增长3.2%。", "USD"),
        ("41902.75亿元,折合6282亿美元,增长3.2%。", "USD"),  # no brackets: the last
        ("6282亿美元（41902.75亿元）,增长3.2%。", "USD"),
    ],
)
def test_growth_behind_a_restatement_is_of_the_level_before_it(text: str, currency: str) -> None:
    dataset = indicators.extract(PLACE + text, published="2023-03-01").dataset
    (rate,) = [row for row in dataset if row.measure == "growth_rate"]
    assert Context(dataset).growth_currency(rate) == (currency,)


def test_a_check_takes_the_same_level() -> None:
    dataset = indicators.extract(f"{PLACE}41902.75亿元（6282亿美元）,增长3.2%。").dataset
    (rate,) = [row for row in dataset if row.measure == "growth_rate"]
    assert Index(dataset).currency[rate.claim_id] == ""
