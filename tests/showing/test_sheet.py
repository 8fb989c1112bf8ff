import pytest

from indicators.showing.sheet import Cell, Note, Sheet, both


def test_a_sheet_knows_its_claims_in_reading_order_each_once() -> None:
    cells = (Cell(both("1"), ("b", "a")), Cell(both("2"), ("a", "c")))
    sheet = Sheet(both("t"), (both("x"), both("y")), (cells,), (Note(both("n"), claim_ids=("d", "b")),))
    assert sheet.claim_ids == ("b", "a", "c", "d")


def test_a_row_has_a_cell_for_each_column() -> None:
    with pytest.raises(ValueError, match="2 cells in a row where there are 1 columns"):
        Sheet(both("t"), (both("x"),), ((Cell(both("1")), Cell(both("2"))),))
