from dataclasses import replace

import pytest

import indicators
from indicators.observation import Observation
from indicators.showing.dataset_sheet import SHOWN, dataset_sheet
from indicators.showing.sheet import Cell

from .conftest import ARTICLE, SUZHOU

DATA = indicators.load()
TARGET, GAP = f"{ARTICLE}.L78.C117", f"{ARTICLE}.L78.C130"


def shown(row: Observation) -> tuple[Cell, ...]:
    (cells,) = dataset_sheet([row]).rows
    return cells


def test_a_row_says_what_where_when_how_much_and_how_certain() -> None:
    cells = shown(DATA[SUZHOU])
    assert [cell.text["zh"] for cell in cells] == ["第二产业增加值", "苏州市", "2020年", "9385.6亿元", "实际"]
    english = ["Value added of the secondary industry", "Suzhou", "2020", "CNY 938.56 billion", "Actual"]
    assert [cell.text["en"] for cell in cells] == english
    assert [cell.claim_ids for cell in cells] == [(), (), (), (SUZHOU,), ()]


@pytest.mark.parametrize(
    ("row", "zh", "en", "tone"),
    [
        (DATA[SUZHOU], "实际", "Actual", "quiet"),
        (replace(DATA[SUZHOU], obs_status="P"), "实际，初步值", "Actual, provisional value", "quiet"),
        (DATA[TARGET], "目标", "Target", "plain"),
        (DATA[GAP], "估计，缺计量单位", "Estimate, unit missing", "doubt"),
        (
            replace(DATA[SUZHOU], warnings="implausible_magnitude;unit_missing"),
            "实际，数值异常，缺计量单位",
            "Actual, implausible magnitude, unit missing",
            "doubt",
        ),
    ],
)
def test_the_status_says_what_is_no_plain_result(row: Observation, zh: str, en: str, tone: str) -> None:
    *_, status = shown(row)
    assert (status.text["zh"], status.text["en"], status.tone) == (zh, en, tone)


def test_long_datasets_show_their_first_rows_and_say_so() -> None:
    sheet = dataset_sheet(DATA.observations)
    assert len(sheet.rows) == SHOWN < len(DATA)
    assert sheet.title == {
        "zh": "47条数据，出自5篇文章，显示前30条",
        "en": "47 claims from 5 articles, the first 30 shown",
    }
    assert dataset_sheet(DATA.observations[:1]).title["en"] == "1 claim from 1 article"


def test_a_dataset_shows_itself_as_every_result_does() -> None:
    few = DATA.select(area="青岛市", measure="level")
    assert few.to_text("en").startswith("3 claims from 1 article\nQuantity")
    assert few.to_markdown("en").count("[^") == 6
    assert few._repr_html_() == few.to_html(("zh", "en"))
    assert str(few) == few.to_text("zh")


def test_no_rows_can_be_shown() -> None:
    assert DATA.keep([]).to_text("zh").splitlines()[0] == "0条数据，出自0篇文章"
