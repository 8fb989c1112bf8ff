from datetime import date

import pytest

from indicators.context.dates import date_period


@pytest.mark.parametrize(
    ("form", "text", "period"),
    [
        ("ymd", "2020年9月30日", "2020-09-30"),
        ("ymd", "2020年10月1日至8日", "2020-10-01/P8D"),
        ("ymd", "二〇二〇年九月三十日", "2020-09-30"),
        ("ymd", "2020年12月28日至1月3日", "2020-12-28/P7D"),
        ("iso", "2020-09-30", "2020-09-30"),
        ("iso", "30.09.2020", "2020-09-30"),
        ("compact", "20200930", "2020-09-30"),
        ("years", "2016-2020年", "2016-01-01/P5Y"),
        ("ypart", "2020年末", "2020-12-31"),
        ("ypart", "2020年初", "2020-01-01"),
        ("ypart", "2020年三季度", "2020-Q3"),
        ("ypart", "2020年1-7月", "2020-01-01/P7M"),
        ("year", "2020年", "2020"),
        ("md", "9月30日", "2021-09-30"),
        ("part", "上半年", "2021-S1"),
        ("part", "前三季度", "2021-01-01/P9M"),
        ("part", "9月末", "2021-09-30"),
        ("plan", "“十四五”", "2021-01-01/P5Y"),
        ("ago", "五年前", "2016"),
    ],
)
def test_form(form: str, text: str, period: str) -> None:
    found = date_period(form, text, 2021, None)
    assert found is not None
    assert found.time_period == period


@pytest.mark.parametrize(
    ("form", "text"),
    [("ymd", "2020年2月30日"), ("years", "2020-2016年"), ("year", "90年代"), ("plan", "“一五”"), ("md", "13月1日")],
)
def test_no_such_period(form: str, text: str) -> None:
    assert date_period(form, text, 2021, None) is None


@pytest.mark.parametrize("form", ["md", "part", "ago"])
def test_a_date_without_a_year_is_none_by_itself(form: str) -> None:
    assert date_period(form, "5年前9月1日", None, None) is None


def test_years_ago_count_from_the_publication() -> None:
    found = date_period("ago", "5年前", None, date(2021, 3, 1))
    assert found is not None
    assert found.time_period == "2016"
