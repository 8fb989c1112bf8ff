"""What must hold of any figures."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import indicators
from indicators.derivation.derived import Derived
from indicators.interval import Interval

TENTHS = st.integers(min_value=1, max_value=999_999).map(lambda n: Decimal(n) / 10)
RATES = st.integers(min_value=-300, max_value=900).map(lambda n: Decimal(n) / 10)


def derived(text: str) -> Derived:
    return indicators.extract(f"2020年,苏州市{text}", published="2021-03-01").dataset.derived


def said(rate: Decimal) -> str:
    return f"{'下降' if rate < 0 else '增长'}{abs(rate)}%"


@given(TENTHS, TENTHS)
def test_shares_of_all_parts_can_be_the_whole(exports: Decimal, imports: Decimal) -> None:
    found = derived(f"进出口总额{exports + imports}亿元,其中出口{exports}亿元,进口{imports}亿元。").select(rule="share")
    assert len(found) == 2
    assert sum((each.interval for each in found), start=Interval.exact(0)).contains(Decimal(100))


@given(TENTHS, TENTHS)
def test_a_sum_less_a_part_is_the_other_part(exports: Decimal, imports: Decimal) -> None:
    (total,) = derived(f"出口{exports}亿元,进口{imports}亿元。").select(rule="sum")
    (rest,) = derived(f"进出口总额{exports + imports}亿元,其中出口{exports}亿元。").select(rule="remainder")
    assert total.value == (exports + imports) * 10**8
    assert rest.value == imports * 10**8


@given(TENTHS, RATES)
def test_an_earlier_level_grown_again_is_the_level(level: Decimal, rate: Decimal) -> None:
    (base,) = derived(f"社会消费品零售总额{level}亿元,{said(rate)}。").select(rule="earlier_by_growth")
    assert base.value is not None
    grown = base.interval * Interval.exact(1 + rate / 100)
    assert grown.contains(level * 10**8)
    assert abs(base.value * (1 + rate / 100) / (level * 10**8) - 1) < Decimal("1e-8")


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_an_earlier_stock_and_its_growth_agree(before: int, added: int) -> None:
    found = derived(f"高新技术企业净增{added}家,累计达{before + added}家。")
    (stock,) = found.select(rule="earlier_level")
    (growth,) = found.select(rule="growth_by_change")
    assert stock.value == stock.lower == stock.upper == before
    assert growth.value is not None
    assert abs(before * (1 + growth.value / 100) - before - added) < Decimal("0.001")


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_of_a_gross_addition_the_net_lies_within(before: int, added: int) -> None:
    now = before + added
    found = derived(f"高新技术企业新增{added}家,累计达{now}家。")
    (stock,) = found.select(rule="earlier_level")
    (growth,) = found.select(rule="growth_by_change")
    for net in {added, added // 2, 0, -added}:
        assert stock.interval.contains(Decimal(now - net))
        assert growth.interval.contains(Decimal(net) / (now - net) * 100 - Decimal("1e-9"))


@given(TENTHS, RATES, TENTHS, RATES)
def test_contributions_of_all_parts_can_be_the_growth(one: Decimal, up: Decimal, other: Decimal, down: Decimal) -> None:
    whole = one + other
    base = one / (1 + up / 100) + other / (1 + down / 100)
    rate = ((whole / base - 1) * 100).quantize(Decimal("0.1"))
    text = f"进出口总额{whole}亿元,{said(rate)},其中出口{one}亿元,{said(up)},进口{other}亿元,{said(down)}。"
    found = derived(text).select(rule="contribution")
    assert len(found) == 2
    total = sum((each.interval for each in found), start=Interval.exact(0))
    assert total.meets(Interval(rate - Decimal("0.05"), rate + Decimal("0.05")))


@given(TENTHS, st.integers(1, 999).map(lambda n: Decimal(n) / 10))
def test_the_share_of_an_implied_whole_is_the_share(part: Decimal, share: Decimal) -> None:
    (whole,) = derived(f"海洋生产总值{part}亿元,占地区生产总值的{share}%。").select(rule="whole_by_share")
    assert whole.indicator == "gdp"
    assert whole.interval.contains(part * 10**8 / share * 100)
