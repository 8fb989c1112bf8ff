"""Pages of Hong Kong, Macao and Taiwan in traditional characters: whose figures, of when, and how certain."""

from datetime import date

import pytest

from indicators.areas import area_by_code
from indicators.context.datelines import paragraph_place
from indicators.context.places import Place
from indicators.lexicon import tokens
from indicators.mentions.fold import fold

from .conftest import claim

TAIWAN = "外銷訂單連三月下滑　主計總處下修預測\n台灣電子報　2023/08/25\n\n"
HONG_KONG = "本港第二季GDP升1.5%\n維港財經　2023年8月12日\n\n"
PUBLISHED = date(2023, 8, 25)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("〔澳門訊〕博彩業續旺。", "820000"),
        ("【香港讯】楼市回稳。", "810000"),
        ("澳門7月入境旅客增加。", "820000"),
        ("與澳門相比，旅客較少。", "710000"),
        ("〔記者林育成／台北〕外銷訂單減少。", "710000"),
        ("失業率下降。", "710000"),
    ],
)
def test_a_paragraph_may_be_of_another_region(line: str, code: str) -> None:
    folded = fold(line)
    found = paragraph_place(folded, tuple(tokens(folded)), Place((area_by_code("710000"),)))
    assert found
    assert found.code == code


@pytest.mark.parametrize(
    ("text", "place", "unit"),
    [
        (TAIWAN + "7月零售業營業額【3,800億元】。", "710000", "TWD"),
        (TAIWAN + "〔澳門訊〕賭收續升。首七個月博彩毛收入累計【967億元】。", "820000", "MOP"),
        (TAIWAN + "全國仍有【8,226人】減班休息。", "710000", "person"),
        (HONG_KONG + "零售業總銷貨價值跌7%，至【約3,340億元】。", "810000", "HKD"),
        (HONG_KONG + "私人住宅售價指數6月報【350.1點】。", "810000", "dimensionless"),
        (HONG_KONG + "恒生指數收報【19,075點】。", "810000", "index_point"),
    ],
)
def test_place_and_currency(text: str, place: str, unit: str) -> None:
    found = claim(text, PUBLISHED)
    assert (found.ref_area, found.unit_measure) == (place, unit)


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        (HONG_KONG + "首季GDP按年倒退【0.7%】。", "growth_rate", "-0.7"),
        (HONG_KONG + "珠寶首飾銷售額按年瀉【四成有多】。", "growth_rate", "-40"),
        (HONG_KONG + "政府消費開支升5.9%，較首季的【4.5%】為快。", "growth_rate", "4.5"),
        (HONG_KONG + "樓價指數較去年底高【約7%】。", "growth_rate", "7"),
        (HONG_KONG + "旅客跌幅較6月的34.2%再闊【9.5個百分點】。", "change", "-9.5"),
        (TAIWAN + "7月外銷訂單477.3億美元，月增8.1%、年減【12%】。", "growth_rate", "-12"),
        (TAIWAN + "今年經濟成長【2.1%】。", "growth_rate", "2.1"),
    ],
)
def test_measure_and_sign(text: str, measure: str, value: str) -> None:
    found = claim(text, PUBLISHED)
    assert (found.measure, str(found.obs_value)) == (measure, value)


@pytest.mark.parametrize(
    ("text", "status", "period"),
    [
        (TAIWAN + "智庫估全年外銷訂單減【一成五】。", "forecast", "2023"),
        (TAIWAN + "主計總處預期明年經濟成長率回升到【3.32%】。", "forecast", "2024"),
        (TAIWAN + "今年經濟成長率由5月預測的2.04%下修為【1.61%】。", "forecast", "2023"),
        (TAIWAN + "今年經濟成長率由5月預測的【2.04%】下修為1.61%。", "forecast", "2023"),
        (HONG_KONG + "6月零售業總銷貨價值的臨時估計為【331億港元】。", "actual", "2023-06"),
        (HONG_KONG + "6月訪港旅客275萬人次。上月訪港旅客初步統計為【359萬人次】。", "actual", "2023-07"),
        (HONG_KONG + "恒駿銀行首席經濟師估計，第四季GDP升幅會擴至【4%】。", "forecast", "2023-Q4"),
    ],
)
def test_status_and_period(text: str, status: str, period: str) -> None:
    found = claim(text, PUBLISHED)
    assert (found.claim_status, found.period and found.period.time_period) == (status, period)


MACAU = "澳門首季GDP升25.7%\n濠江日報　2024年5月20日\n\n第一季入境旅客887.6萬人次，人均消費2,292元。"
BUDGET = "財政預算案　綜合赤字1016億\n香在線　2024年2月28日\n\n財政司司長發表2024/25年度《財政預算案》。"
MARKET = "恒指跌300點失守萬八\n財經日報　2023年8月24日\n\n"
CHIPS = "台積電Q2營收4808億元\n電子網　2023年7月20日\n\n台積電（2330）公布財報，公司營收創新高。台股昨收高。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MACAU + "內地旅客（【627萬人次】）增加93.6%。", "visitors 820000 内地旅客"),
        (MACAU + "香港旅客【186萬人次】，升39.2%。", "visitors 820000 香港"),
        (CHIPS + "財政部統計處公布，6月出口【323.2億美元】。", "exports 710000 None"),
        (CHIPS + "單季毛利率【54.1%】。", "gross_margin None 台积电"),
    ],
)
def test_whose(text: str, expected: str) -> None:
    found = claim(text, date(2024, 5, 20) if text.startswith(MACAU) else date(2023, 7, 20))
    indicator = "visitors" if found.indicator == "tourists_inbound" else found.indicator
    assert f"{indicator} {found.ref_area} {found.subject}" == expected


@pytest.mark.parametrize(
    ("text", "measure", "status", "period"),
    [
        (BUDGET + "2023/24年度綜合赤字達【1,016億元】。", "level", "actual", "2024-03-31"),
        (BUDGET + "2023/24年度地價收入低於預算的【850億元】，按年急跌72.2%。", "level", "planned", "2024-03-31"),
        (BUDGET + "2023/24年度地價收入低於預算的850億元，按年急跌【72.2%】。", "growth_rate", "actual", "2024-03-31"),
        (MARKET + "恒生指數收報17,956點，跌326點或【1.78%】。", "growth_rate", "actual", "2023-08-24"),
        (MARKET + "大市成交【987億】。", "level", "actual", "2023-08-24"),
    ],
)
def test_budgets_and_markets(text: str, measure: str, status: str, period: str) -> None:
    found = claim(text, date(2024, 2, 28) if text.startswith(BUDGET) else date(2023, 8, 24))
    assert (found.measure, found.claim_status) == (measure, status)
    assert found.period
    assert found.period.end.isoformat() == period


def test_who_tells_of_a_forecast_does_not_own_it() -> None:
    found = claim(HONG_KONG + "恒駿銀行首席經濟師估計，第四季GDP升幅會擴至【4%】。", PUBLISHED)
    assert (found.ref_area, found.subject) == ("810000", None)
