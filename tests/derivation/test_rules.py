"""Each rule on a short text that gives it, and on near ones that must not."""

import pytest

import indicators
from indicators.derivation.row import DerivedFigure

GIVEN = [
    ("sum", "苏州市出口12941.5亿元,进口7379.9亿元。", "12941.5亿元 + 7379.9亿元 ≈ 20321.4亿元"),
    ("remainder", "苏州市进出口总额22321.4亿元,其中出口12941.5亿元。", "22321.4亿元 − 12941.5亿元 ≈ 9379.9亿元"),
    ("share", "苏州市地区生产总值20170.5亿元,其中第二产业增加值9385.6亿元。", "9385.6亿元 ÷ 20170.5亿元 ≈ 46.53%"),
    ("earlier_level", "苏州市高新技术企业净增2720家,累计达9772家。", "9772家 − 2720家 = 7052家"),
    ("earlier_level", "青岛市高新技术企业新增567家,累计达4396家。", "4396家 − (≤ 567家) ≥ 3829家"),
    ("earlier_level", "苏州市高新技术企业9772家,比上年增加2720家。", "9772家 − 2720家 = 7052家"),
    ("earlier_level", "苏州市高新技术企业9772家,比上年减少20家。", "9772家 + 20家 = 9792家"),
    ("earlier_level", "苏州市城镇化率81.7%,比上年提高0.5个百分点。", "81.7% − 0.5个百分点 ≈ 81.2%"),
    (
        "earlier_level",
        "苏州市常住人口比上年增加5.0万人。2020年末,苏州市常住人口1274.8万人。",
        "1274.8万人 − 5.0万人 ≈ 1269.8万人",  # the year's stock is that of its end
    ),
    ("growth_by_change", "苏州市高新技术企业净增2720家,累计达9772家。", "2720家 ÷ (9772家 − 2720家) ≈ 38.57%"),
    ("growth_by_change", "青岛市高新技术企业新增567家,累计达4396家。", "(≤ 567家) ÷ (4396家 − (≤ 567家)) ≤ 14.81%"),
    ("earlier_by_growth", "苏州市规模以上工业总产值34823.9亿元,增长4.0%。", "34823.9亿元 ÷ (1 + 4.0%) ≈ 33480亿元"),
    ("earlier_by_growth", "苏州市社会消费品零售总额7702亿元,比上年下降1.4%。", "7702亿元 ÷ (1 − 1.4%) ≈ 7811亿元"),
    ("earlier_by_growth", "苏州市规模以上工业总产值超3万亿元,增长4.0%。", "超3万亿元 ÷ (1 + 4.0%) ≥ 2.883万亿元"),
    ("earlier_by_growth", "苏州市地区生产总值20170.5亿元,增长3.4%。", "20170.5亿元 ÷ (1 + 3.4%) ✗"),
    ("earlier_by_growth", "苏州市云计算产业增加值100.0亿元,增长10.0%。", "100.0亿元 ÷ (1 + 10.0%) ✗"),
    ("earlier_by_growth", "苏州市居民人均可支配收入62582元,实际增长2.0%。", "62582元 ÷ (1 + 2.0%) ✗"),
    (
        "growth_between",
        "苏州市一般公共预算收入2303亿元。2019年,苏州市一般公共预算收入2221.8亿元。",
        "2303亿元 ÷ 2221.8亿元 − 1 ≈ 3.65%",
    ),
    (
        "single_period",
        "上半年苏州市出口58.0亿元。2020年前三季度苏州市出口90.0亿元。",
        "90.0亿元 − 58.0亿元 ≈ 32.0亿元",
    ),
    ("single_period", "上半年苏州市出口58.0亿元,二季度出口30.0亿元。", "58.0亿元 − 30.0亿元 ≈ 28.0亿元"),
    ("whole_by_share", "烟台市海洋生产总值2486亿元,占地区生产总值的24.5%。", "2486亿元 ÷ 24.5% ≈ 10150亿元"),
    (
        "part_by_share",
        "苏州市固定资产投资5000.0亿元,增长6.0%,工业投资占固定资产投资的30.0%。",
        "5000.0亿元 × 30.0% ≈ 1500亿元",
    ),
    ("growth_gap", "苏州市地区生产总值增长3.4%,工业增加值增长6.1%。", "6.1% − 3.4% ≈ 2.7个百分点"),
    (
        "contribution",
        "苏州市进出口总额22321.4亿元,增长1.5%,其中出口12941.5亿元,增长1.9%。",
        "(12941.5亿元 − 12941.5亿元 ÷ (1 + 1.9%)) ÷ (22321.4亿元 ÷ (1 + 1.5%)) ≈ 1.10个百分点",
    ),
    ("target_gap", "苏州市高新技术企业达到9000家是目标。2020年,苏州市高新技术企业9772家。", "9772家 − 9000家 = 772家"),
    (
        "target_attainment",
        "苏州市高新技术企业达到9000家是目标。2020年,苏州市高新技术企业9772家。",
        "9772家 ÷ 9000家 ≈ 108.6%",
    ),
]

NEAR = [
    ("sum", "苏州市进出口总额20321.4亿元,其中出口12941.5亿元,进口7379.9亿元。", "the whole is told"),
    ("sum", "苏州市出口12941.5亿元,进口1000.0亿美元。", "another currency"),
    ("sum", "苏州市出口12941.5亿元。2019年,苏州市进口7379.9亿元。", "another period"),
    ("sum", "苏州市出口12941.5亿元,青岛市进口7379.9亿元。", "another place"),
    ("sum", "苏州市第二产业增加值9385.6亿元,第三产业增加值10588.5亿元。", "a part is missing"),
    ("remainder", "苏州市地区生产总值20170.5亿元,其中第二产业增加值9385.6亿元。", "two parts are missing"),
    ("remainder", "苏州市进出口总额3223.5亿美元,其中出口12941.5亿元。", "another currency"),
    ("remainder", "苏州市进出口总额12000亿元,其中出口12941.5亿元。", "the part is above the whole"),
    ("share", "苏州市地区生产总值20170.5亿元。2019年,苏州市第二产业增加值9130.2亿元。", "another period"),
    ("share", "苏州市地区生产总值20170.5亿元,第二产业增加值占地区生产总值的46.5%。", "the share is told"),
    ("share", "苏州市地区生产总值20170.5亿元,人均地区生产总值158466元。", "an average is no part"),
    ("share", "苏州市出口12941.5亿元,机电产品出口13941.5亿元。", "more than the whole"),
    (
        "earlier_level",
        "苏州市发布公报。2021年,苏州市计划新增高新技术企业2000家,达11000家。",
        "before a plan there may have been anything",
    ),
    ("earlier_level", "苏州市高新技术企业9772家,比青岛市多5376家。", "against a place"),
    ("earlier_level", "苏州市城镇化率81.7%。常住人口增速提高0.5个百分点。", "points of growth"),
    ("earlier_level", "苏州市城镇化率81.7%,增长0.6%,增速提高0.5个百分点。", "points of growth"),
    ("growth_by_change", "苏州市高新技术企业9772家,比上年增加2720家,增长38.6%。", "growth is told"),
    ("earlier_by_growth", "苏州市规模以上工业总产值34823.9亿元,年均增长4.0%。", "an average over years"),
    ("earlier_by_growth", "苏州市规模以上工业总产值力争达到34823.9亿元是目标,增长4.0%。", "a target"),
    ("earlier_by_growth", "苏州市城镇调查失业率5.0%,上升4.0%。", "a rate"),
    ("growth_between", "苏州市一般公共预算收入2303亿元。2018年,苏州市一般公共预算收入2120亿元。", "two years apart"),
    ("growth_between", "苏州市出口1868.8亿美元。2019年,苏州市出口12700亿元。", "another currency"),
    ("growth_between", "苏州市一般公共预算收入2303亿元,增长3.7%。2019年,一般公共预算收入2221.8亿元。", "told"),
    ("single_period", "上半年苏州市出口58.0亿元。2020年苏州市出口超90.0亿元。", "a bound"),
    ("single_period", "上半年苏州市出口58.0亿元。2019年苏州市出口90.0亿元。", "another year"),
    ("single_period", "6月末苏州市常住人口1270.0万人。2020年末苏州市常住人口1274.8万人。", "a stock"),
    ("single_period", "上半年苏州市出口58.0亿元,三季度出口30.0亿元。", "one does not lie in the other"),
    ("whole_by_share", "烟台市海洋生产总值2486亿元,占全省的24.5%。", "the share of a place"),
    ("whole_by_share", "正阳县高标准农田136.4万亩,其中三成多用上了这项技术。", "the whole is not named"),
    ("whole_by_share", "苏州市民营企业出口1486.0亿元,占出口的24.5%。", "what a group has is another's whole"),
    ("whole_by_share", "烟台市地区生产总值10147亿元,海洋生产总值2486亿元,占地区生产总值的24.5%。", "told"),
    ("part_by_share", "苏州市固定资产投资5000.0亿元,工业投资1500亿元,占固定资产投资的30.0%。", "told"),
    ("growth_gap", "苏州市社会消费品零售总额增长3.4%,餐饮收入实际增长6.1%。", "other prices"),
    ("growth_gap", "苏州市进出口总额22321.4亿元,增长1.5%;出口1868.8亿美元,下降2.7%。", "dollars beside yuan"),
    ("growth_gap", "苏州市地区生产总值增长3.4%,社会消费品零售总额下降1.4%。", "no part of it"),
    ("contribution", "苏州市进出口总额22321.4亿元,增长1.5%,其中出口12941.5亿元。", "no growth of the part"),
    ("target_gap", "苏州市高新技术企业达到9000家是目标。2021年,苏州市高新技术企业9772家。", "another year"),
    ("target_gap", "苏州市高新技术企业达到9000家是目标。2020年,青岛市高新技术企业4396家。", "another place"),
    ("target_attainment", "苏州市地区生产总值增长6.0%是目标。2020年,苏州市地区生产总值增长3.4%。", "growth"),
]


def by_rule(text: str, rule: str) -> list[DerivedFigure]:
    return list(indicators.extract(f"2020年,{text}", published="2021-03-01").dataset.derived.select(rule=rule))


@pytest.mark.parametrize(("rule", "text", "formula"), GIVEN)
def test_a_rule_finds_what_follows(rule: str, text: str, formula: str) -> None:
    assert formula in [figure.formula for figure in by_rule(text, rule)]


@pytest.mark.parametrize(("rule", "text", "why"), NEAR)
def test_a_rule_leaves_what_does_not_follow(rule: str, text: str, why: str) -> None:
    assert not [figure.formula for figure in by_rule(text, rule)], why
