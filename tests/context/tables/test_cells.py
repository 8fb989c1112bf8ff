import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.context.tables.cells import Cell, cells


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("地区\t出口\t同比", ["地区", "出口", "同比"]),
        ("| 地区 | 出口 |", ["地区", "出口"]),
        ("地区|出口|同比", ["地区", "出口", "同比"]),
        ("石家庄  1290.3   2.1", ["石家庄", "1290.3", "2.1"]),
        ("  第一段 正文", []),
        ("|---|:---:|", []),
    ],
)
def test_marks_part_cells(line: str, texts: list[str]) -> None:
    assert [cell.text for cell in cells(line, 0)] == texts


@given(st.lists(st.text("产量 1.5%", max_size=6), min_size=2, max_size=5))
def test_a_cell_is_where_it_says(texts: list[str]) -> None:
    line = "\t".join(["x", *texts, "x"])
    found = cells(line, 7)
    assert [cell.text for cell in found] == ["x", *(text.strip() for text in texts), "x"]
    assert all(line[cell.start : cell.end] == cell.text and cell.line == 7 for cell in found)


@pytest.mark.parametrize("text", ["12.5", "-3.1%", "41 160", "7以上", "－0.4个百分点".replace("－", "-")])
def test_figures(text: str) -> None:
    assert Cell(0, 0, len(text), text).is_figure


@pytest.mark.parametrize("text", ["2023年", "1-9月", "—", "一季度", "比2020年提高的百分点数12"])
def test_no_figures(text: str) -> None:
    assert not Cell(0, 0, len(text), text).is_figure
