"""Extractions as rows, rows as files."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.model import Amount, Claim, Extraction, Mention, Period
from indicators.observation import from_cells
from indicators.schema import claim_columns
from indicators.table import cells, claim_id, jsonl_line, parse, place, plain, rows, write_csv, write_parquet

GOLD = Path(__file__).parent / "gold"


def make_claim(quote: str = "超2.50万亿元", start: int = 4) -> Claim:
    mention = Mention(3, start, start + len(quote), quote, "claim", Amount(Decimal("2.50"), 12, "CNY"))
    year = Period("2020", date(2020, 1, 1), date(2020, 12, 31))
    return Claim(
        mention=mention,
        indicator="gdp",
        indicator_zh="地区生产总值",
        indicator_en="Gross domestic product",
        measure="level",
        basis=None,
        obs_value=Decimal("2.50"),
        unit_mult=12,
        unit_measure="CNY",
        counted=None,
        lower=Decimal("2500000000000"),
        upper=None,
        qualifier="over",
        claim_status="target",
        obs_status="A",
        price_base="V",
        ref_area="370200",
        ref_area_name="青岛市",
        subject=None,
        period=year,
        attribution="“行动计划”,草案",
    )


def make_extraction() -> Extraction:
    claim = make_claim()
    year = Mention(1, 0, 5, "2020年", "date")
    return Extraction("demo", "demo.txt", date(2021, 5, 19), (year, claim.mention), (claim,))


def test_a_row_a_mention_and_claims_with_their_meaning() -> None:
    year, claim = rows(make_extraction())
    assert list(year) == list(claim) == list(claim_columns())
    assert year["claim_id"] == "demo.L1.C0"
    assert [name for name, value in year.items() if value is not None] == list(claim_columns())[:7]
    assert claim["value"] == Decimal("2500000000000")
    assert (claim["obs_value"], claim["unit_mult"], claim["decimals"]) == (Decimal("2.50"), 12, 2)
    assert (claim["time_period"], claim["period_end"]) == ("2020", date(2020, 12, 31))
    assert claim["extracted_by"] == "rule"
    assert place(claim) == ("demo", 3, 4)


def test_cells_are_plain_and_read_back() -> None:
    row = rows(make_extraction())[1]
    text = cells(row)
    assert (text["obs_value"], text["value"], text["lower"], text["upper"]) == (
        "2.50",
        "2500000000000",
        "2500000000000",
        "",
    )
    assert parse(text) == row
    assert from_cells(text).value == row["value"]


def test_csv_is_utf8_lf_and_quotes_what_needs_it() -> None:
    file = io.StringIO(newline="")
    write_csv(rows(make_extraction()), file)
    text = file.getvalue()
    assert "\r" not in text
    assert text.endswith("rule,\n")
    assert text.splitlines()[1] == "demo.L1.C0,demo,1,0,5,2020年,date" + "," * 26
    assert next(csv.DictReader(io.StringIO(text.split("\n", 2)[0] + "\n" + text.split("\n", 2)[2])))["attribution"] == (
        "“行动计划”,草案"
    )


@pytest.mark.parametrize("name", ["claims", "mentions"])
def test_gold_rows_survive_the_way_there_and_back(name: str) -> None:
    text = (GOLD / f"{name}.csv").read_text(encoding="utf-8")
    table = [parse(row) for row in csv.DictReader(io.StringIO(text))]
    file = io.StringIO(newline="")
    write_csv(table, file)
    assert file.getvalue() == text


def test_parquet_is_typed_and_the_same_bytes_twice(tmp_path: Path) -> None:
    table = rows(make_extraction())
    for name in ("a", "b"):
        write_parquet(table, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    read = pq.read_table(tmp_path / "a")
    types = {field.name: str(field.type) for field in read.schema}
    assert {types[name] for name in ("line", "start", "end", "unit_mult", "decimals")} == {"int32"}
    assert {types[name] for name in ("value", "lower", "upper")} == {"double"}
    assert {types[name] for name in ("period_start", "period_end")} == {"date32[day]"}
    assert types["obs_value"] == "string"
    assert read.to_pylist()[1]["obs_value"] == "2.50"
    assert read.to_pylist()[1]["value"] == 2.5e12
    assert read.to_pylist()[0]["indicator"] is None


def test_parquet_of_no_rows_keeps_its_columns(tmp_path: Path) -> None:
    write_parquet([], tmp_path / "none")
    assert pq.read_table(tmp_path / "none").column_names == list(claim_columns())


def test_json_lines_have_numbers_for_numbers_and_mentions_end_with_kind() -> None:
    year, claim = (jsonl_line(row) for row in rows(make_extraction()))
    assert year == (
        '{"claim_id": "demo.L1.C0", "source_id": "demo", "line": 1, "start": 0, "end": 5, '
        '"quote": "2020年", "kind": "date"}'
    )
    assert list(json.loads(claim)) == list(claim_columns())
    assert '"obs_value": "2.50", "unit_mult": 12,' in claim
    assert '"value": 2500000000000, "decimals": 2, "lower": 2500000000000, "upper": null' in claim
    assert '"period_start": "2020-01-01"' in claim
    assert "行动计划" in claim


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=6))
def test_plain_numbers_are_exact_and_shortest(number: Decimal) -> None:
    text = plain(number)
    assert Decimal(text) == number
    assert "E" not in text.upper()
    assert not text.endswith(".")
    assert "." not in text or not text.endswith("0")


@pytest.mark.parametrize(
    ("column", "text"), [("line", "3.5"), ("value", "NaN"), ("value", "1,2"), ("period_end", "2020-02-30")]
)
def test_cells_of_another_type_are_refused(column: str, text: str) -> None:
    with pytest.raises(ValueError, match=f"{column} cannot be '{text}'"):
        parse(cells(rows(make_extraction())[1]) | {column: text})


def test_claim_ids_name_places() -> None:
    assert claim_id("004_1900faf847d9a6f1", 72, 30) == "004_1900faf847d9a6f1.L72.C30"
