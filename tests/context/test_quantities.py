import pytest

from .conftest import Case, claim, names_of, rules

CASES = {
    "unit_measure": [
        Case("currency_of_the_region", "2020年，香港零售额【296亿元】。", "2020年，香港零售额【296亿元人民币】。"),
        Case("unit_of_the_name", "2020年，苏州市客运量【1200万人】。", "2020年，苏州市常住人口【1200万人】。"),
        Case("spoken_yuan", "2020年，苏州市茶农每户能挣【8万多块】。", "2020年，苏州市出让工业用地【80块】。"),
        Case("unit_as_written", "2020年，苏州市出口额【900亿美元】。", "2020年，苏州市打造【千亿级】生物医药产业。"),
        Case("percent_of_digits", "2020年，苏州市出口额实现【两位数】增长。", "2020年，苏州市出口额增长【10%】。"),
        Case("usual_unit", "2020年，苏州市城镇化率【81.7】。", "2020年，苏州市城镇化率【81.7%】。"),
        Case(
            "users_without_a_unit",
            "2020年末，东湖云全场景月均活跃用户【1.3亿】。",
            "2020年末，东湖云旗舰店销售【1.3亿】。",
        ),
        Case("yuan_of_a_size_class", "2020年，苏州市打造【千亿级】丝绸产业。", "2020年，苏州市繁荣系数【98.5】。"),
        Case("bare_number", "2020年，苏州市繁荣系数【98.5】。", "2020年，苏州市繁荣系数上升【1.5%】。"),
    ],
    "counted": [
        Case("noun_counted", "2020年末，苏州市有上市公司【181家】。", "2020年，苏州市户籍人口占比超过14%的有【8个】。"),
        Case(
            "whole_name_counted",
            "2020年，苏州市户籍人口占比超过14%的有【8个】。",
            "2020年末，苏州市有上市公司【181家】。",
        ),
    ],
    "qualifier": [
        Case("bound_of_a_goal", "2021年，苏州市力争出口额增长【6%以上】。", "2020年，苏州市出口额增长【6%以上】。"),
        Case("hedge_as_written", "2020年，苏州市出口额增长【约6%】。", "2020年，苏州市出口额增长【6%】。"),
        Case("without_a_hedge", "2020年，苏州市出口额【900亿元】。", "2020年，苏州市出口额突破【900亿元】。"),
    ],
    "price_base": [
        Case("no_prices", "2020年，苏州市出口额占全省的【41%】。", "2020年，苏州市出口额增长【41%】。"),
        Case(
            "real_growth",
            "2020年，苏州市居民人均可支配收入实际增长【3.4%】。",
            "2020年，苏州市居民人均可支配收入增长【3.4%】。",
        ),
        Case(
            "at_constant_prices",
            "2020年，按可比价格计算，苏州市工业总产值增长【3.4%】。",
            "2020年，苏州市工业总产值增长【3.4%】。",
        ),
        Case(
            "prices_of_the_indicator",
            "2020年，苏州市地区生产总值增长【3.4%】。",
            "2020年，苏州市丝绸衬衫收入增长【3.4%】。",
        ),
        Case(
            "prices_of_the_unit",
            "2020年，苏州市丝绸衬衫收入【3亿元】。",
            "2020年，苏州市地区生产总值【20170亿元】。",
        ),
    ],
}


@pytest.mark.parametrize(("field", "case"), [(field, case) for field in CASES for case in CASES[field]], ids=str)
def test_rule(field: str, case: Case) -> None:
    assert rules(case.fires)[field] == case.rule
    assert rules(case.spares).get(field) != case.rule


@pytest.mark.parametrize("field", CASES)
def test_every_rule_is_shown(field: str) -> None:
    assert {case.rule for case in CASES[field]} == names_of(field)


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
