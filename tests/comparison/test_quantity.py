"""Which measure is taken where none is asked for, and what is named where there is none."""

import pytest

import indicators
from indicators.errors import IndicatorsError

RATES = "2022年,广东省城镇调查失业率5.3%,山东省城镇调查失业率5.1%。广东省规模以上工业企业利润总额9000亿元。"


def test_the_only_measure_is_taken_and_told() -> None:
    comparison = indicators.extract(RATES).dataset.compare("城镇调查失业率", ["广东", "山东"])
    assert [side.row.quote for side in comparison.sides] == ["5.3%", "5.1%"]
    assert comparison.remarks[0]["en"] == "there is no level: the only measure that there is is taken, share"
    asked = indicators.extract(RATES).dataset.compare("城镇调查失业率", ["广东", "山东"], measure="占比")
    assert not any("only measure" in remark["en"] for remark in asked.remarks)


def test_a_measure_that_was_asked_for_is_not_replaced() -> None:
    with pytest.raises(IndicatorsError, match="there is share of it"):
        indicators.extract(RATES).dataset.compare("城镇调查失业率", ["广东", "山东"], measure="level")


def test_near_indicators_of_these_places_are_named() -> None:
    with pytest.raises(IndicatorsError, match=r"near to it these have 规模以上工业企业利润总额$"):
        indicators.extract(RATES).dataset.compare("利润总额", ["广东", "山东"])
    with pytest.raises(IndicatorsError, match=r"no figure is of it$"):
        indicators.extract(RATES).dataset.compare("粮食产量", ["广东", "山东"])
