"""A curator's corrections: what they do, and how they fail when their cause is gone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from gold_project import ROOT, gold_mentions

from indicators.corrections import apply_corrections, read_corrections
from indicators.errors import ProblemsError
from indicators.sources import read_sources
from indicators.table import Row, cells

CLAIM = "004_1900faf847d9a6f1.L72.C37"
NAME = "000_84f2496b72f931c7.L9.C141"  # 2018年 in the name of a plan
ARTICLES = {item.article.source_id: item.article for item in read_sources(ROOT)}


def entry(claim_id: str, rest: str) -> str:
    return f'[[correction]]\nclaim_id = "{claim_id}"\nreason = "a test"\n{rest}\n'


def apply(tmp_path: Path, *entries: str) -> dict[str, Row]:
    path = tmp_path / "corrections.toml"
    path.write_text("\n".join(entries), encoding="utf-8")
    rows = apply_corrections(gold_mentions(), read_corrections(path), ARTICLES, "corrections.toml")
    return {str(row["claim_id"]): row for row in rows}


def refused(tmp_path: Path, *entries: str) -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        apply(tmp_path, *entries)
    return [str(problem).replace(f"{tmp_path.as_posix()}/", "") for problem in caught.value.problems]


def test_the_shipped_file_is_read() -> None:
    corrections = read_corrections(ROOT / "indicators" / "corrections.toml")
    assert all(correction.reason for correction in corrections)


def test_no_corrections_change_nothing(tmp_path: Path) -> None:
    assert list(apply(tmp_path).values()) == gold_mentions()


def test_a_correction_sets_fields_and_what_follows_from_them(tmp_path: Path) -> None:
    rest = """
    expect = { ref_area = "320500", obs_value = "9385.6" }
    set = { indicator = "gdp", obs_value = "3.10", unit_mult = 4, ref_area = "370200", time_period = "2020-Q3" }
    """
    before = {str(row["claim_id"]): row for row in gold_mentions()}
    after = apply(tmp_path, entry(CLAIM, rest))
    row = after[CLAIM]
    assert (row["indicator_zh"], row["indicator_en"]) == ("地区生产总值", "Gross domestic product")
    assert (row["value"], row["decimals"]) == (Decimal("31000"), 2)
    assert row["ref_area_name"] == "青岛市"
    assert (row["period_start"], row["period_end"]) == (date(2020, 7, 1), date(2020, 9, 30))
    assert row["extracted_by"] == "correction"
    assert {key: value for key, value in after.items() if key != CLAIM} == {
        key: value for key, value in before.items() if key != CLAIM
    }


def test_null_is_the_empty_text(tmp_path: Path) -> None:
    rest = 'expect = { price_base = "V" }\nset = { price_base = "", time_period = "" }'
    row = apply(tmp_path, entry(CLAIM, rest))[CLAIM]
    assert (row["price_base"], row["time_period"], row["period_start"]) == (None, None, None)


def test_a_claim_becomes_a_name(tmp_path: Path) -> None:
    row = apply(tmp_path, entry(CLAIM, 'expect = { kind = "claim" }\nset = { kind = "name" }'))[CLAIM]
    assert row["kind"] == "name"
    assert [name for name, text in cells(row).items() if text][-1] == "kind"


def test_a_name_becomes_a_claim_only_with_all_its_fields(tmp_path: Path) -> None:
    half = 'expect = { kind = "name" }\nset = { kind = "claim", indicator = "gdp", obs_value = "2018" }'
    assert "measure is empty" in refused(tmp_path, entry(NAME, half))[0]
    whole = """
    expect = { kind = "name" }
    set.kind = "claim"
    set.indicator = "other"
    set.indicator_zh = "年份"
    set.measure = "level"
    set.obs_value = "2018"
    set.unit_mult = 0
    set.unit_measure = "dimensionless"
    set.qualifier = "exact"
    set.claim_status = "actual"
    set.obs_status = "A"
    """
    row = apply(tmp_path, entry(NAME, whole))[NAME]
    assert (row["value"], row["decimals"], row["extracted_by"]) == (Decimal(2018), 0, "correction")


def test_a_mention_is_dropped_and_another_added_in_its_place(tmp_path: Path) -> None:
    other = "000_84f2496b72f931c7.L9.C137"
    add = 'add = { line = 9, start = 137, quote = "“广东省2018年", kind = "name" }'
    after = apply(tmp_path, entry(NAME, 'expect = { quote = "2018年" }\ndrop = true'), entry(other, add))
    assert NAME not in after
    assert (after[other]["end"], after[other]["extracted_by"]) == (146, None)
    assert list(after) == sorted(
        after, key=lambda key: (after[key]["source_id"], after[key]["line"], after[key]["start"])
    )


@pytest.mark.parametrize(
    ("claim_id", "rest", "message"),
    [
        (
            CLAIM,
            'expect = { ref_area = "320100" }\nset = { ref_area = "1W" }',
            "stale: the rules say ref_area '320500'",
        ),
        (CLAIM, 'expect = { kind = "claim" }\nset = { ref_area = "320500" }', "needless: the rules say by themselves"),
        ("004.L1.C1", 'expect = { kind = "claim" }\ndrop = true', "stale: the rules make no such row"),
        (CLAIM, 'expect = { kind = "claim" }\nset = { ref_area = "99" }', "'99' is no area code"),
        (CLAIM, 'expect = { kind = "claim" }\nset = { time_period = "soon" }', "'soon' is no period"),
        (CLAIM, 'expect = { kind = "claim" }\nset = { measure = "amount" }', "measure 'amount' is not one of"),
        (CLAIM, 'expect = { kind = "claim" }\nset = { obs_value = "many" }', "obs_value cannot be 'many'"),
        (
            CLAIM,
            'add = { line = 72, start = 37, quote = "9385.6亿元", kind = "name" }',
            "needless: the rules make a row",
        ),
        (f"{CLAIM}1", 'add = { line = 72, start = 371, quote = "万", kind = "name" }', "'万' does not stand there"),
        (f"{CLAIM}1", 'add = { line = 72, start = 1, quote = "万", kind = "name" }', "is not the place the id names"),
        (f"{CLAIM}1", 'add = { line = 72, kind = "name" }', "add needs line, start and quote"),
    ],
)
def test_a_correction_without_its_cause_is_refused(tmp_path: Path, claim_id: str, rest: str, message: str) -> None:
    problem = refused(tmp_path, entry(claim_id, rest))[0]
    assert problem.startswith(f"corrections.toml:2: {claim_id}: ")
    assert message in problem


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ('expect = { kind = "claim" }', "give one of set = {…}, add = {…}, drop = true"),
        ('expect = { kind = "claim" }\ndrop = false', "give one of set"),
        ('expect = { kind = "claim" }\nset = { kind = "name" }\ndrop = true', "give one of set"),
        ('set = { kind = "name" }', "expect says what the rules say now"),
        ('expect = { kind = "claim" }\nset = { colour = "red" }', "set: no field 'colour'"),
        ('expect = { colour = "red" }\ndrop = true', "expect: no field 'colour'"),
        ('expect = { kind = "claim" }\nset = { value = "3" }', "set: value follows from other fields"),
        ('expect = { kind = "claim" }\nset = { quote = "3" }', "set: quote follows from other fields or from the text"),
        ('expect = { kind = "claim" }\nset = "name"', "set is no table of fields"),
        ('expects = { kind = "claim" }\ndrop = true', "unknown key 'expects'"),
        ('reason = ""\nexpect = { kind = "claim" }\ndrop = true', "reason is missing"),
    ],
)
def test_an_entry_of_another_form_is_refused(tmp_path: Path, rest: str, message: str) -> None:
    given = entry(CLAIM, rest)
    given = given.replace('reason = "a test"\n', "") if "reason" in rest else given
    problem = refused(tmp_path, given)[0]
    assert problem.startswith("corrections.toml:2: ")
    assert message in problem


def test_all_that_is_wrong_is_listed_at_once(tmp_path: Path) -> None:
    stale = entry(CLAIM, 'expect = { ref_area = "320100" }\ndrop = true')
    missing = entry("004.L1.C1", 'expect = { kind = "claim" }\ndrop = true')
    assert [problem.split(" ")[0] for problem in refused(tmp_path, stale, missing)] == [
        "corrections.toml:2:",
        "corrections.toml:8:",
    ]


def test_a_file_that_is_no_toml_or_not_there(tmp_path: Path) -> None:
    assert "is no TOML" in refused(tmp_path, "[[correction]\n")[0]
    assert "unknown key 'corrections'" in refused(tmp_path, "[[corrections]]\n")[0]
    with pytest.raises(ProblemsError, match="no such file"):
        read_corrections(tmp_path / "none.toml")
