from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from .conftest import checked, verdicts

EXPORTS = "2020年，苏州市出口{:.1f}亿元，{}{:.1f}%。2019年，苏州市出口{:.1f}亿元。"
NOW = "2020年，苏州市出口1237.2亿元，增长13.2%。"
EARLIER = "2019年，苏州市出口1101.7亿元。"


def test_an_earlier_level_of_another_article_may_have_been_revised() -> None:
    (finding,) = checked("level_and_rate", NOW, EARLIER)
    assert finding.verdict == "undecidable"
    assert {"revised_since", "source_differs"} <= set(finding.caveat_codes)
    assert verdicts("level_and_rate", NOW + EARLIER) == ["contradicted"]


def test_growth_of_a_sample_is_on_a_comparable_basis() -> None:
    text = "2020年，苏州市规模以上工业总产值34823.9亿元，增长4.0%。2019年，苏州市规模以上工业总产值34000.0亿元。"
    (finding,) = checked("level_and_rate", text)
    assert (finding.verdict, finding.caveat_codes) == ("undecidable", ("comparable_basis",))


def test_a_clause_may_say_that_growth_is_on_a_comparable_basis() -> None:
    text = "2020年，苏州市一般公共预算收入120亿元，比上年增加20亿元，{}增长16.7%。"
    assert verdicts("change_and_rate", text.format("")) == ["contradicted"]
    assert verdicts("change_and_rate", text.format("同口径")) == ["undecidable"]


def test_a_fall_shows_its_sign() -> None:
    (finding,) = checked("level_and_rate", "2020年，苏州市出口90.0亿元，下降10.0%。2019年，苏州市出口100.0亿元。")
    assert finding.text["zh"] == "苏州市2020年出口额同比增长率：90.0 ÷ 100.0 − 1 = −10.00%，与文中“10.0%”（−10.0%）相符"


@given(st.integers(1000, 99999), st.integers(-500, 3000))
def test_a_rate_reckoned_from_the_levels_is_true(earlier: int, permille: int) -> None:
    before = Decimal(earlier) / 10
    now = (before * (1000 + permille) / 1000).quantize(Decimal("0.1"))
    growth = ((now / before - 1) * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
    verb = "增长" if growth >= 0 else "下降"
    assert verdicts("level_and_rate", EXPORTS.format(now, verb, abs(growth), before)) == ["confirmed"]
    wrong = abs(growth) + 10 if growth >= 0 else abs(growth) / 2 + Decimal("60")
    assert verdicts("level_and_rate", EXPORTS.format(now, verb, wrong, before)) == ["contradicted"]
