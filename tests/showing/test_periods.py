from types import SimpleNamespace

import pytest

from indicators.showing.periods import period_text, when_text
from indicators.time_period import read_period


@pytest.mark.parametrize(
    ("period", "zh", "en"),
    [
        ("2020", "2020年", "2020"),
        ("2016-01-01/P5Y", "2016—2020年", "2016 to 2020"),
        ("2019-07-01/P1Y", "2019年7月至2020年6月", "July 2019 to June 2020"),
        ("2015-S1", "2015年上半年", "first half of 2015"),
        ("2015-S2", "2015年下半年", "second half of 2015"),
        ("2020-01-01/P6M", "2020年上半年", "first half of 2020"),
        ("2020-Q3", "2020年第三季度", "third quarter of 2020"),
        ("2020-01-01/P9M", "2020年前三季度", "first three quarters of 2020"),
        ("2020-09", "2020年9月", "September 2020"),
        ("2020-01-01/P8M", "2020年1—8月", "January to August 2020"),
        ("2020-05-01/P6M", "2020年5—10月", "May to October 2020"),
        ("2020-09-30", "2020年9月30日", "30 September 2020"),
        ("2020-10-01/P8D", "2020年10月1日至8日", "1 to 8 October 2020"),
        ("2020-09-29/P8D", "2020年9月29日至10月6日", "29 September to 6 October 2020"),
        ("2020-12-30/P5D", "2020年12月30日至2021年1月3日", "30 December 2020 to 3 January 2021"),
        (None, "时期不明", "period not known"),
    ],
)
def test_periods(period: str | None, zh: str, en: str) -> None:
    assert (period_text(period, "zh"), period_text(period, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("indicator", "measure", "day", "zh", "en"),
    [
        ("resident_population", "level", "2020-12-31", "2020年末", "end of 2020"),
        ("resident_population", "level", "2021-02-28", "2021年2月末", "end of February 2021"),
        ("resident_population", "level", "2020-02-28", "2020年2月28日", "28 February 2020"),
        ("resident_population", "change", "2020-12-31", "2020年12月31日", "31 December 2020"),
        ("gdp", "level", "2020-12-31", "2020年12月31日", "31 December 2020"),
        ("resident_population", "level", "2020", "2020年", "2020"),
    ],
)
def test_a_stock_at_the_end_of_a_month_is_said_so(indicator: str, measure: str, day: str, zh: str, en: str) -> None:
    end = read_period(day).end
    row = SimpleNamespace(indicator=indicator, measure=measure, time_period=day, period_end=end)
    assert (when_text(row, "zh"), when_text(row, "en")) == (zh, en)
