import pytest

from .conftest import claim


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("2020年，苏州市出口额【900亿元】。", "CNY"),
        ("2020年，苏州市出口额【900亿美元】。", "USD"),
        ("2020年，香港零售额【296亿元】。", "HKD"),
        ("2020年，香港零售额【296亿元人民币】。", "CNY"),
        ("2020年，苏州市出口额居全省第2位，较上年前移【3位】。", "rank"),
        ("2020年，苏州市打造【千亿级】生物医药产业。", "CNY"),
        ("2020年末，苏州市有上市公司【181家】。", "count"),
        ("2020年，苏州市接待游客【1亿人】。", "person"),
        ("2020年，苏州市出口额同比增长【3.4%】。", "percent"),
    ],
)
def test_unit(text: str, unit: str) -> None:
    assert claim(text).unit_measure == unit


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("2020年，苏州市地区生产总值【20170亿元】。", "V"),
        ("2020年，苏州市地区生产总值增长【3.4%】。", "Q"),
        ("2020年，苏州市居民人均可支配收入实际增长【3.4%】。", "R"),
        ("2020年，按可比价格计算，苏州市工业总产值增长【3.4%】。", "Q"),
        ("2020年末，苏州市有上市公司【181家】。", "_Z"),
        ("2020年，苏州市出口额占全省的【41%】。", "_Z"),
        ("2020年，苏州市丝绸衬衫收入【3亿元】。", "V"),
        ("2020年，苏州市丝绸衬衫收入增长【3%】。", None),
    ],
)
def test_price_base(text: str, price: str | None) -> None:
    assert claim(text).price_base == price


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("2021年，苏州市力争出口额增长【6%以上】。", "at_least"),
        ("2020年，苏州市出口额增长【6%以上】。", "over"),
        ("2021年，苏州市力争失业率控制在【5%以下】。", "at_most"),
        ("2020年，苏州市出口额增长【约6%】。", "about"),
    ],
)
def test_qualifier(text: str, qualifier: str) -> None:
    assert claim(text).qualifier == qualifier
