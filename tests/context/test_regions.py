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


def test_who_tells_of_a_forecast_does_not_own_it() -> None:
    found = claim(HONG_KONG + "恒駿銀行首席經濟師估計，第四季GDP升幅會擴至【4%】。", PUBLISHED)
    assert (found.ref_area, found.subject) == ("810000", None)
