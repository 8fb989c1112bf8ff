from types import SimpleNamespace

import pytest

from indicators.derivation.periods import before, period_before, year_before


@pytest.mark.parametrize(
    ("period", "basis", "earlier"),
    [
        ("2020", "yoy", "2019"),
        ("2020-01-01/P9M", "yoy", "2019-01-01/P9M"),
        ("2020-02-29", "yoy", "2019-02-28"),
        ("2020-12-31", "yoy", "2019-12-31"),
        ("2020-01", "pop", "2019-12"),
        ("2020-Q1", "pop", "2019-Q4"),
        ("2020-S2", "pop", "2020-S1"),
        ("2020", "since:2015", "2015"),
        ("2023-12-31", "since:2020-12-31", "2020-12-31"),
        ("2023-12-31", "since:2020", "2020-12-31"),
        ("2023-11-28", "since:2020", "2020"),  # a stock within a year against that of the end of 2020
        ("2020-01-01/P9M", "since:2019", "2019-01-01/P9M"),
    ],
)
def test_growth_refers_back_to_a_period(period: str, basis: str, earlier: str) -> None:
    found = before(SimpleNamespace(time_period=period, basis=basis))  # type: ignore[arg-type]  # the two fields it reads
    assert found is not None
    assert found.time_period == earlier


@pytest.mark.parametrize(
    ("period", "basis"),
    [
        (None, "yoy"),
        ("2020", None),
        ("2020", "annual_average"),
        ("2020", "to:青岛市"),
        ("2020-10-01/P8D", "yoy"),  # a holiday lay on other days
        ("2020-01-01/P9M", "pop"),
        ("2020", "since:2021"),
        ("2020-09", "since:2019-01-01/P9M"),  # another length
        ("2020", "since:改革开放"),
    ],
)
def test_some_growth_does_not_tell(period: str | None, basis: str | None) -> None:
    assert before(SimpleNamespace(time_period=period, basis=basis)) is None  # type: ignore[arg-type]  # as above


def test_the_first_year_has_none_before() -> None:
    assert year_before("0001") is None
    assert period_before("2020-10-01/P8D") is None
