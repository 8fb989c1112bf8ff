from indicators.observation import COLUMNS, DATES, INTEGERS, NUMBERS
from indicators.schema import claim_columns


def test_the_record_has_the_columns_of_the_schema() -> None:
    assert tuple(claim_columns()) == COLUMNS


def test_the_record_has_the_types_of_the_schema() -> None:
    kinds = claim_columns()
    assert {name for name, kind in kinds.items() if kind == "int"} == INTEGERS
    assert {name for name, kind in kinds.items() if kind == "date"} == DATES
    assert {name for name, kind in kinds.items() if kind in ("number", "decimal")} == NUMBERS
