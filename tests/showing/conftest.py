from collections.abc import Callable
from dataclasses import dataclass

import pytest

import indicators
from indicators.dataset import Dataset
from indicators.showing.sheet import Cell, Note, Sheet, both
from indicators.showing.shown import Shown

ARTICLE = "004_1900faf847d9a6f1"
SUZHOU, QINGDAO, STOCK = f"{ARTICLE}.L72.C37", f"{ARTICLE}.L72.C63", f"{ARTICLE}.L81.C49"


Showing = Callable[[Sheet, Dataset], "Demo"]


@dataclass(frozen=True)
class Demo(Shown):
    dataset: Dataset
    made: Sheet

    def sheet(self) -> Sheet:
        return self.made


@pytest.fixture
def sheet() -> Sheet:
    """Figures of two lines of one article, a word, a tone of each kind, notes of each severity, signs to escape."""
    rows = (
        (Cell({"zh": "苏州市", "en": "Suzhou"}), Cell(both("9385.6亿元"), (SUZHOU,))),
        (Cell({"zh": "差额", "en": "Difference"}, tone="quiet"), Cell(both("5024.0亿元"), (SUZHOU, QINGDAO))),
        (Cell(both("<b>|*"), tone="bad"), Cell({"zh": "9772家", "en": "9,772"}, (STOCK,), "good")),
    )
    notes = (
        Note({"zh": "说一", "en": "first said"}, "note", (SUZHOU,)),
        Note({"zh": "说二", "en": "second said"}, "refuse", (QINGDAO,)),
        Note({"zh": "说三", "en": "third said"}, "warn"),
    )
    head = ({"zh": "地区", "en": "Place"}, {"zh": "数值", "en": "Value"})
    return Sheet({"zh": "第二产业增加值", "en": "Secondary industry"}, head, rows, notes)


@pytest.fixture
def demo(sheet: Sheet) -> Demo:
    return Demo(indicators.load(), sheet)


@pytest.fixture
def showing() -> Showing:
    return lambda sheet, dataset: Demo(dataset, sheet)
