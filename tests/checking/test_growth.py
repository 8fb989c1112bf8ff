from decimal import ROUND_HALF_UP, Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from .conftest import verdicts

TRADE = (
    "2020年，苏州市进出口总额{:.1f}亿元，增长{:.1f}%，其中出口{:.1f}亿元，增长{:.1f}%，进口{:.1f}亿元，增长{:.1f}%。"
)
BEFORE = st.integers(1000, 99999).map(lambda number: Decimal(number) / 10)
FACTOR = st.integers(1010, 1500).map(lambda number: Decimal(number) / 1000)


def rate(now: Decimal, before: Decimal) -> Decimal:
    return ((now / before - 1) * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


@given(BEFORE, BEFORE, FACTOR, FACTOR, st.integers(-30, 30))
def test_the_whole_grows_as_its_parts_weigh(
    exports: Decimal, imports: Decimal, one: Decimal, other: Decimal, off: int
) -> None:
    now = [(exports * one).quantize(Decimal("0.1")), (imports * other).quantize(Decimal("0.1"))]
    growth = rate(sum(now, start=Decimal(0)), exports + imports)
    rates = [rate(now[0], exports), rate(now[1], imports)]
    assume(growth + off > 0 and all(each > 0 for each in rates))
    text = TRADE.format(sum(now), growth + Decimal(off) / 10, now[0], rates[0], now[1], rates[1])
    found = verdicts("growth_weighted", text)
    assert len(found) == 1
    if off == 0:
        assert found != ["contradicted"]
    if abs(off) > 3:  # two roundings of half a tenth on either side, and a little for the levels
        assert found == ["contradicted"]
