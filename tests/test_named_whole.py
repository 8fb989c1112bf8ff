import pytest

from indicators.named_whole import whole_named


@pytest.mark.parametrize(
    ("told", "code", "place"),
    [
        ("gdp", "gdp", None),
        ("地区生产总值", "gdp", None),
        ("江苏省地区生产总值", "gdp", "江苏省"),
        ("全国的常住人口", "resident_population", "全国"),
    ],
)
def test_a_whole_is_named_by_code_or_label_with_or_without_a_place(told: str, code: str, place: str | None) -> None:
    found = whole_named(told)
    assert found is not None
    assert (found.indicator.code, found.area and found.area.name) == (code, place)


@pytest.mark.parametrize("told", ["", "大企业", "苏州市", "全部应用"])
def test_other_words_name_none(told: str) -> None:
    assert whole_named(told) is None
