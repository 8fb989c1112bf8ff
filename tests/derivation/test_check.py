"""`indicators validate` derives the table anew, and finds whatever in it does not follow."""

from pathlib import Path

import pytest
from gold_project import make_project

from indicators.validate import validate

STOCK = "004_1900faf847d9a6f1.L81.C49.earlier_level"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_project(tmp_path)


def found(root: Path, change: tuple[str, str]) -> list[str]:
    path = root / "indicators/data/derived.csv"
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change), encoding="utf-8")
    return [str(problem).partition("derived.")[2] for problem in validate(root)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("yoy,38.57061826,", "yoy,38.6,"),
            "value: 38.6 is not 38.57061826, as the claims give. run: indicators build",
        ),
        ((f"{STOCK},", f"{STOCK}s,"), f"derived_id: {STOCK}s is not"),
        (("L81.C49;004_", "L81.C48;004_"), "inputs: 004_1900faf847d9a6f1.L81.C48 is no claim. run: indicators build"),
        ((",gross_addition", ","), "caveats:  is not gross_addition, as the claims give. run: indicators build"),
        (("derived_id,rule", "rule,derived_id"), "the columns are not those of the data contract, in its order"),
        ((",2019-12-31,", ",2019-13-31,"), "period_end: period_end cannot be '2019-13-31'"),
    ],
)
def test_what_does_not_follow_is_found_in_its_cell(root: Path, change: tuple[str, str], message: str) -> None:
    message = message.replace(f"{STOCK}s is not", "does not follow from the claims")
    assert any(message in text for text in found(root, change))


def test_a_missing_row_and_a_wrong_order_are_found(root: Path) -> None:
    path = root / "indicators/data/derived.csv"
    header, first, *rest = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([header, *rest]), encoding="utf-8")
    assert any(f"{first.partition(',')[0]} is missing" in str(problem) for problem in validate(root))
    path.write_text("".join([header, *rest, first]), encoding="utf-8")
    assert any("the rows are not in order" in str(problem) for problem in validate(root))


def test_the_parquet_file_has_the_same_rows(root: Path) -> None:
    path = root / "indicators/data/derived.parquet"
    path.write_bytes(path.read_bytes()[:-1])
    assert [problem.message for problem in validate(root)] == ["does not hold the rows of derived.csv"]
    path.unlink()
    assert [problem.message for problem in validate(root)] == ["no such file"]


def test_wrong_claims_are_said_and_not_what_follows_from_them(root: Path) -> None:
    path = root / "indicators/data/claims.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("34823.9,8", "34823.8,8"), encoding="utf-8")
    assert validate(root)
    assert not [problem for problem in validate(root) if "derived" in problem.file]
