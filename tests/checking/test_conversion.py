from decimal import Decimal

from indicators.checking.conversion import conversion
from indicators.interval import Interval

from .conftest import dataset_of


def test_units_convert_exactly() -> None:
    tons, jin = dataset_of("2020年，苏州市粮食产量14582万吨（2916亿斤）。")
    found = conversion(tons, jin)
    assert found is not None
    assert found.factor == Interval.exact(2000)
    assert found.rate is None


def test_currencies_convert_by_the_rate_of_their_time_and_say_so() -> None:
    yuan, dollars = dataset_of("2020年，苏州市人均地区生产总值158466元（折合22975美元）。")
    there, back = conversion(dollars, yuan), conversion(yuan, dollars)
    assert there is not None
    assert back is not None
    assert there.rate == back.rate is not None
    assert there.factor.value == Decimal("6.8974")
    assert back.factor.within(back.loose)


def test_what_does_not_convert_is_not_compared() -> None:
    firms, people = dataset_of("2020年末，苏州市高新技术企业9772家，常住人口1275万人。")
    assert conversion(firms, people) is None
    yuan, lira = dataset_of("1950年，苏州市出口100亿元。1950年，苏州市出口50亿美元。")
    assert conversion(lira, yuan) is None
