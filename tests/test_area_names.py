from pathlib import Path

from indicators.area_names import codes_by_english_name
from indicators.areas import all_areas
from indicators.store import read_cells

CODELIST = Path(__file__).parents[1] / "indicators" / "codelists" / "area_names_en.csv"
ROWS = [cells for _, cells in read_cells(CODELIST)]


def test_every_province_and_prefecture_of_today_has_an_english_name() -> None:
    areas = {a.code for a in all_areas() if a.level in ("province", "prefecture") and a.valid_to is None}
    assert {cells["code"] for cells in ROWS} == areas


def test_names_that_pinyin_alone_would_get_wrong() -> None:
    names = codes_by_english_name()
    assert names["shaanxi"] == {"610000"}
    assert names["shanxi"] == {"140000"}
    assert names["changzhi"] == {"140400"}
    assert names["luohe"] == {"411100"}
    assert names["chaoyang"] == {"211300"}
    assert names["hong kong"] == {"810000"}
