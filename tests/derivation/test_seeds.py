"""The derived figures of the seed articles, each computed by hand from the printed figures."""

from decimal import Decimal

import pytest

from indicators.dataset import Dataset
from indicators.derivation.row import DerivedFigure

SUZHOU, QINGDAO, GUANGZHOU = "苏州市", "青岛市", "广州市"

# place, period, what, formula, value, lower, upper, caveats
BY_HAND = [
    # 182.10 / 17475.86, 4704.39 / 17475.86, 12589.37 / 17475.86; they add up to 100
    (GUANGZHOU, "2020-01-01/P9M", "value_added_primary", "share", "182.10亿元 ÷ 17475.86亿元 ≈ 1.042%", "1.042009", ""),
    (
        GUANGZHOU,
        "2020-01-01/P9M",
        "value_added_secondary",
        "share",
        "4704.39亿元 ÷ 17475.86亿元 ≈ 26.92%",
        "26.919362",
        "",
    ),
    (
        GUANGZHOU,
        "2020-01-01/P9M",
        "value_added_tertiary",
        "share",
        "12589.37亿元 ÷ 17475.86亿元 ≈ 72.04%",
        "72.038629",
        "",
    ),
    # growth is at constant prices: no level of 2019 at prices of 2019 follows
    (GUANGZHOU, "2019-01-01/P9M", "gdp", "earlier_by_growth", "17475.86亿元 ÷ (1 + 1.0%) ✗", None, "real_growth"),
    (SUZHOU, "2019", "value_added_secondary", "earlier_by_growth", "9385.6亿元 ÷ (1 + 3.4%) ✗", None, "real_growth"),
    (QINGDAO, "2019", "value_added_secondary", "earlier_by_growth", "4361.56亿元 ÷ (1 + 3.0%) ✗", None, "real_growth"),
    # 7.2 - 1.0, 0.7 - 1.0, 1.0 - 1.0
    (GUANGZHOU, "2020-01-01/P9M", "value_added_primary", "growth_gap", "7.2% − 1.0% ≈ 6.2个百分点", "6.2", ""),
    (GUANGZHOU, "2020-01-01/P9M", "value_added_secondary", "growth_gap", "0.7% − 1.0% ≈ −0.3个百分点", "-0.3", ""),
    (GUANGZHOU, "2020-01-01/P9M", "value_added_tertiary", "growth_gap", "1.0% − 1.0% ≈ 0.0个百分点", "0", ""),
    # 34823.9 / 1.040 = 33484.519; bounds 34823.85 / 1.0405 = 33468.381 and 34823.95 / 1.0395 = 33500.673
    (
        SUZHOU,
        "2019",
        "gross_output_industry_above_scale",
        "earlier_by_growth",
        "34823.9亿元 ÷ (1 + 4.0%) ≈ 33480亿元",
        "3348451900000",
        "",
    ),
    (SUZHOU, "2019", "high_tech_enterprises", "earlier_level", "9772家 − 2720家 = 7052家", "7052", ""),
    # 2720 / 7052 = 0.385706
    (
        SUZHOU,
        "2020",
        "high_tech_enterprises",
        "growth_by_change",
        "2720家 ÷ (9772家 − 2720家) ≈ 38.57%",
        "38.570618",
        "",
    ),
    # 新增 may be before lapses: 4396 - 567 = 3829 at least, 567 / 3829 = 0.148080 at most
    (QINGDAO, "2019", "high_tech_enterprises", "earlier_level", "4396家 − (≤ 567家) ≥ 3829家", None, "gross_addition"),
    (
        QINGDAO,
        "2020",
        "high_tech_enterprises",
        "growth_by_change",
        "(≤ 567家) ÷ (4396家 − (≤ 567家)) ≤ 14.81%",
        None,
        "gross_addition",
    ),
]


def figure(seeds: Dataset, place: str, what: str, rule: str) -> DerivedFigure:
    (found,) = seeds.derived.select(area=place, indicator=what, rule=rule)
    return found


@pytest.mark.parametrize(("place", "period", "what", "rule", "formula", "value", "caveats"), BY_HAND)
def test_figures_computed_by_hand(
    seeds: Dataset, place: str, period: str, what: str, rule: str, formula: str, value: str | None, caveats: str
) -> None:
    found = figure(seeds, place, what, rule)
    assert (found.time_period, found.formula, found.caveats or "") == (period, formula, caveats)
    if value is None:
        assert found.value is None
    else:
        assert found.value is not None
        assert abs(found.value / Decimal(value) - 1 if Decimal(value) else found.value) < Decimal("1e-6")


def test_bounds_of_an_earlier_level_are_those_of_rounding(seeds: Dataset) -> None:
    found = figure(seeds, SUZHOU, "gross_output_industry_above_scale", "earlier_by_growth")
    assert found.lower is not None
    assert found.upper is not None
    assert abs(found.lower - Decimal("3346838100000")) < 100000
    assert abs(found.upper - Decimal("3350067300000")) < 100000


def test_an_addition_that_may_be_gross_bounds_one_side(seeds: Dataset) -> None:
    stock = figure(seeds, QINGDAO, "high_tech_enterprises", "earlier_level")
    assert (stock.value, stock.lower, stock.upper) == (None, Decimal(3829), None)
    growth = figure(seeds, QINGDAO, "high_tech_enterprises", "growth_by_change")
    assert (growth.value, growth.lower) == (None, None)
    assert growth.upper is not None
    assert Decimal("14.808") < growth.upper < Decimal("14.809")


def test_contributions_add_up_to_the_growth_of_the_whole(seeds: Dataset) -> None:
    found = list(seeds.derived.select(rule="contribution"))
    assert [each.caveats for each in found] == ["nominal_shares"] * 3
    # by hand: 182.10 * 0.072/1.072 / 17302.83 = 0.0707, 0.1890, 0.7204 percentage points
    assert [round(each.value or 0, 3) for each in found] == [Decimal("0.071"), Decimal("0.189"), Decimal("0.720")]
    low, high = (
        sum(end or 0 for end in ends) for ends in zip(*((each.lower, each.upper) for each in found), strict=True)
    )
    assert low < Decimal("1.0") < high


def test_nothing_else_follows_from_the_seeds(seeds: Dataset) -> None:
    assert len(seeds.derived) == 20
    assert {each.rule for each in seeds.derived} == {
        "share",
        "earlier_level",
        "growth_by_change",
        "earlier_by_growth",
        "growth_gap",
        "contribution",
    }
