from indicators.showing.sheet import Cell, Note, Sheet, both


def test_a_sheet_knows_its_claims_in_reading_order_each_once() -> None:
    cells = (Cell(both("1"), ("b", "a")), Cell(both("2"), ("a", "c")))
    sheet = Sheet(both("t"), (both("x"), both("y")), (cells,), (Note(both("n"), claim_ids=("d", "b")),))
    assert sheet.claim_ids == ("b", "a", "c", "d")
