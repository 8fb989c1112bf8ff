"""Each invariant of the data contract is broken once on purpose, and found at its place."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from gold_project import gold_mentions, make_project

from indicators.atomic import write_together
from indicators.check_row import check_row
from indicators.csv_places import cell_start
from indicators.data_files import TABLES, data_files
from indicators.errors import Problem
from indicators.schema import claim_columns
from indicators.sources import TABLE, read_rows
from indicators.table import Row, write_parquet
from indicators.validate import validate

ARTICLE = "seeds/004_1900faf847d9a6f1.txt"
SECONDARY = "004_1900faf847d9a6f1.L72.C37"  # 9385.6亿元 of 苏州市 in 2020
TARGET = "004_1900faf847d9a6f1.L78.C117"  # 超过2万亿元 of 青岛市


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_project(tmp_path)


def found(root: Path) -> list[str]:
    return [str(problem).replace(f"{root.as_posix()}/", "") for problem in validate(root)]


def rewrite(root: Path, change: Callable[[list[Row]], list[Row]]) -> list[Row]:
    """Write tables whose mentions were changed, Parquet files and claims with them."""
    rows = change(gold_mentions())
    write_together(data_files(root, rows, read_rows(root / TABLE)))
    return rows


def change_cell(root: Path, name: str, value: object, claim: str = SECONDARY) -> list[str]:
    def change(rows: list[Row]) -> list[Row]:
        return [row | {name: value} if row["claim_id"] == claim else row for row in rows]

    rewrite(root, change)
    return found(root)


def place(root: Path, table: str, claim: str, column: str) -> str:
    """Where a cell stands, counted apart from the code under test."""
    lines = (root / "indicators/data" / f"{table}.csv").read_text(encoding="utf-8").split("\n")
    number = next(at for at, line in enumerate(lines, 1) if line.startswith(f"{claim},"))
    before = next(csv.reader([lines[number - 1]]))[: list(claim_columns()).index(column)]
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(before)
    return f"indicators/data/{table}.csv:{number}:{len(text.getvalue()) + 2}:"


def test_a_good_dataset_has_no_problem(root: Path) -> None:
    assert validate(root) == []


def test_problems_name_line_and_column_of_the_cell(root: Path) -> None:
    messages = change_cell(root, "value", 5)
    assert messages == [
        f"{place(root, table, SECONDARY, 'value')} value: 5 is not 9385.6 × 10^8. run: indicators build"
        for table in ("claims", "mentions")
    ]


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("quote", "9385.7亿元", f"quote: '9385.7亿元' does not stand at {ARTICLE}:72:38"),
        ("decimals", 2, "decimals: 2 is not 1, as 9385.6 is printed"),
        ("lower", 938560000000, "lower: an exact figure has no bounds"),
        ("indicator", "gpd", "indicator: 'gpd' is not in indicators.csv"),
        ("indicator_zh", "二产增加值", "indicator_zh: the labels of value_added_secondary are '第二产业增加值'"),
        ("measure", "amount", "measure: 'amount' is not one of level, growth_rate"),
        ("basis", "of", "basis: 'of' is not one of yoy"),
        ("unit_measure", "RMB", "unit_measure: unknown unit 'RMB'"),
        ("unit_measure", "CNY/rmb", "unit_measure: unknown unit 'CNY/rmb'"),
        ("unit_mult", 18, "unit_mult: 18 is not one of -15"),
        ("qualifier", "roughly", "qualifier: 'roughly' is not one of exact"),
        ("claim_status", "done", "claim_status: 'done' is not one of actual"),
        ("obs_status", "R", "obs_status: 'R' is not one of A"),
        ("price_base", "N", "price_base: 'N' is not one of V"),
        ("extracted_by", "guess", "extracted_by: 'guess' is not one of rule"),
        ("warnings", "odd", "warnings: 'odd' is not one of implausible_magnitude, parts_disagree, unit_missing"),
        ("warnings", "unit_missing;parts_disagree", "warnings: 'unit_missing;parts_disagree' is not in order"),
        ("ref_area", "320599", "ref_area: '320599' is no area code"),
        ("ref_area_name", "青岛市", "ref_area_name: '青岛市' is not the name of 320500, 苏州市"),
        ("time_period", "2021", "period_start: 2021 is 2021-01-01 to 2021-12-31"),
        ("time_period", "2020Q1", "time_period: '2020Q1' is no period"),
        ("time_period", None, "time_period: is empty, though the period has a day"),
        ("period_end", None, "period_end: 2020 is 2020-01-01 to 2020-12-31"),
        ("obs_value", None, "obs_value: is empty"),
        ("source_id", "005", "claim_id: is not 005.L72.C37"),
        ("kind", "figure", "kind: 'figure' is not one of claim"),
        ("kind", "name", "indicator: is given, though the mention is no claim"),
    ],
)
def test_each_broken_cell_is_found(root: Path, column: str, value: object, message: str) -> None:
    assert any(f" {message}" in text for text in change_cell(root, column, value))


def test_bounds(root: Path) -> None:
    messages = change_cell(root, "upper", 1000000000000, TARGET)
    assert any("lower: 2000000000000 is above the upper bound 1000000000000" in text for text in messages)
    messages = change_cell(root, "lower", 3000000000000, TARGET)
    assert any("lower: the value 2000000000000 is below it" in text for text in messages)


def test_an_area_code_must_have_been_valid_in_its_period() -> None:
    row = next(row for row in gold_mentions() if row["claim_id"] == SECONDARY)
    row |= {"ref_area": "110228", "ref_area_name": "密云县"}
    assert [column for column, _ in check_row(row)] == ["ref_area"]


def test_digits_in_no_mention_are_named_in_the_article(root: Path) -> None:
    rewrite(root, lambda rows: [row for row in rows if row["claim_id"] != SECONDARY])
    assert found(root) == [
        f"{ARTICLE}:72:38: the digits '9385' lie in no mention. every run of digits lies in one mention",
        f"{ARTICLE}:72:43: the digits '6' lie in no mention. every run of digits lies in one mention",
    ]


def test_overlaps_and_double_cover_are_found(root: Path) -> None:
    def change(rows: list[Row]) -> list[Row]:
        at = next(number for number, row in enumerate(rows) if row["claim_id"] == SECONDARY)
        inner = dict.fromkeys(claim_columns()) | {name: rows[at][name] for name in ("source_id", "line", "end")}
        inner |= {"start": 42, "quote": "6亿元", "kind": "name", "claim_id": "004_1900faf847d9a6f1.L72.C42"}
        return [*rows[: at + 1], inner, *rows[at + 1 :]]

    rewrite(root, change)
    messages = found(root)
    assert any("start: 42 lies inside the mention before, which ends at 45" in text for text in messages)
    assert any(f"{ARTICLE}:72:43: the digits '6' lie in 2 mentions" in text for text in messages)


def test_full_width_digits_count(root: Path) -> None:
    path = root / "seeds/000_84f2496b72f931c7.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\n２０１８年", encoding="utf-8")
    assert any("the digits '２０１８' lie in no mention" in text for text in found(root))


def test_a_changed_article_is_named_with_its_line(root: Path) -> None:
    path = root / ARTICLE
    path.write_bytes(path.read_bytes().replace(b"9385.6", b"9385.7"))
    messages = found(root)
    assert messages[0].startswith("indicators/data/claims.csv:")
    assert any(text.startswith(f"{ARTICLE}:72: this line is not as it was read") for text in messages)
    assert any(
        text.startswith("indicators/data/sources.csv:6:") and "sha256: is not that of" in text for text in messages
    )


def test_a_row_needs_a_source(root: Path) -> None:
    rewrite(root, lambda rows: rows)
    path = root / "indicators/data/sources.csv"
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]), encoding="utf-8")
    messages = found(root)
    assert any("source_id: '004_1900faf847d9a6f1' is no source with its article" in text for text in messages)
    assert any("004_1900faf847d9a6f1 is missing" in text for text in messages)


def test_the_source_table_is_that_of_the_seeds(root: Path) -> None:
    path = root / "indicators/data/sources.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("凤凰网青岛", "凤凰网"), encoding="utf-8")
    assert any("publisher: 凤凰网 is not 凤凰网青岛, as seeds/sources.csv says" in text for text in found(root))


def test_order_and_doubles(root: Path) -> None:
    rewrite(root, lambda rows: [rows[1], rows[0], *rows[1:]])
    messages = found(root)
    assert sum("stands out of order, or twice" in text for text in messages) == 2  # the second claim is there twice


def test_claims_are_the_claims_among_the_mentions(root: Path) -> None:
    path = root / "indicators/data/claims.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    messages = found(root)
    assert any("this claim is not in claims.csv" in text for text in messages)
    path.write_text("".join(lines).replace("苏州市", "苏州", 1), encoding="utf-8")
    assert any("this row is not in mentions.csv" in text for text in found(root))


@pytest.mark.parametrize("name", ["claims", "mentions", "sources"])
def test_parquet_files_hold_what_csv_files_hold(root: Path, name: str) -> None:
    path = root / "indicators/data" / f"{name}.parquet"
    path.write_bytes(path.read_bytes()[:-1])
    assert found(root) == [
        f"indicators/data/{name}.parquet: does not hold the rows of {name}.csv. run: indicators build"
    ]
    write_parquet([], path, TABLES[name])
    assert found(root) == [
        f"indicators/data/{name}.parquet: does not hold the rows of {name}.csv. run: indicators build"
    ]
    path.unlink()
    assert found(root) == [f"indicators/data/{name}.parquet: no such file. run: indicators build"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.replace(b"claim_id,source_id", b"source_id,claim_id", 1), ":1: the columns are not those"),
        (lambda data: data.replace(b"\n", b"\r\n"), ": lines do not all end with LF"),
        (lambda data: data[:-1], ": lines do not all end with LF"),
        (lambda data: data.replace("约".encode(), b"\xff", 1), "is not UTF-8"),
        (lambda data: data.replace(b",2018-08-28,", b",2018-08-28,,", 1), ":2: 34 cells where the header has 33"),
        (lambda data: data.replace(b",200,0,person", b",2o0,0,person", 1), "obs_value: obs_value cannot be '2o0'"),
        (lambda _: b"", ":1: the columns are not those"),
    ],
)
def test_a_damaged_table_is_described(root: Path, change: Callable[[bytes], bytes], message: str) -> None:
    path = root / "indicators/data/claims.csv"
    path.write_bytes(change(path.read_bytes()))
    assert any(text.startswith("indicators/data/claims.csv:") and message in text for text in found(root))


def test_a_missing_table_is_one_problem_among_others(root: Path) -> None:
    (root / "indicators/data/claims.csv").unlink()
    messages = found(root)
    assert any(text.startswith("indicators/data/claims.csv: cannot be read: No such file") for text in messages)


def test_everything_wrong_is_listed_at_once_and_sorted(root: Path) -> None:
    def change(rows: list[Row]) -> list[Row]:
        return [row | {"obs_status": "R"} if row["kind"] == "claim" else row for row in rows]

    rewrite(root, change)
    problems = validate(root)
    claims = sum(row["kind"] == "claim" for row in gold_mentions())
    assert len(problems) == 2 * claims
    assert problems == sorted(set(problems))
    assert all(isinstance(problem, Problem) and problem.line and problem.column for problem in problems)


def test_cells_are_found_behind_quotes() -> None:
    line = 'a,"b, ""c""",d'
    assert [line[cell_start(line, index)] for index in range(3)] == ["a", '"', "d"]
