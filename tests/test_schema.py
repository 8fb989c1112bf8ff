"""The columns and the small codelists against the data contract."""

from __future__ import annotations

from dataclasses import fields as attributes
from pathlib import Path
from typing import get_args

import pytest

from indicators import model
from indicators.codelists import CODELISTS
from indicators.codes import codelists, codes, is_basis
from indicators.errors import IndicatorsError
from indicators.observation import COLUMNS
from indicators.schema import claim_columns, fields, source_columns

GOLD = Path(__file__).parent / "gold"

CONTRACT = [
    "claim_id",
    "source_id",
    "line",
    "start",
    "end",
    "quote",
    "kind",
    "indicator",
    "indicator_zh",
    "indicator_en",
    "measure",
    "basis",
    "obs_value",
    "unit_mult",
    "unit_measure",
    "counted",
    "value",
    "decimals",
    "lower",
    "upper",
    "qualifier",
    "claim_status",
    "obs_status",
    "price_base",
    "ref_area",
    "ref_area_name",
    "subject",
    "time_period",
    "period_start",
    "period_end",
    "attribution",
    "extracted_by",
    "warnings",
]


def test_columns_are_the_contracts_in_its_order() -> None:
    assert list(claim_columns()) == CONTRACT
    assert tuple(claim_columns()) == COLUMNS
    for name in ("claims", "mentions"):
        header = (GOLD / f"{name}.csv").read_text(encoding="utf-8").partition("\n")[0]
        assert header.split(",") == CONTRACT


def test_every_field_is_labelled_in_both_languages() -> None:
    for field in fields():
        assert field.type in ("text", "int", "code", "decimal", "number", "date")
        assert all([field.zh, field.en, field.description])
    scopes = [field.scope for field in fields()]
    assert scopes == ["mention"] * 7 + ["claim"] * (len(CONTRACT) - 7)


def test_every_claim_attribute_is_a_column() -> None:
    derived = {"mention", "period", "trace"}
    assert {field.name for field in attributes(model.Claim)} - derived <= set(CONTRACT)


def test_source_columns() -> None:
    assert list(source_columns())[:10] == (
        ["source_id", "file", "title", "publisher", "author", "published", "url", "language", "sha256", "lines"]
    )
    assert source_columns()["lines"] == "int"


@pytest.mark.parametrize(
    ("codelist", "literal"),
    [
        ("kind", model.Kind),
        ("measure", model.Measure),
        ("qualifier", model.Qualifier),
        ("claim_status", model.ClaimStatus),
    ],
)
def test_codes_are_those_of_the_model(codelist: str, literal: object) -> None:
    assert set(codes(codelist)) == set(get_args(literal))


def test_observation_statuses_are_all_of_sdmx_2_0() -> None:
    assert "".join(codes("obs_status")) == "ABDEFGHIJLMNOPQSUV"


def test_multipliers_are_all_of_sdmx_1_1() -> None:
    assert [int(code) for code in codes("unit_mult")] == list(range(-15, 16))
    assert {power: codes("unit_mult")[power].zh for power in ("4", "8", "11", "12")} == {
        "4": "万",
        "8": "亿",
        "11": "千亿",
        "12": "万亿",
    }


def test_codes_are_unique_and_labelled_in_both_languages() -> None:
    text = (CODELISTS / "codes.csv").read_text(encoding="utf-8")
    assert len(text.splitlines()) - 1 == sum(len(found) for found in codelists().values())
    for found in codelists().values():
        for code in found.values():
            assert all([code.code, code.zh, code.en, code.definition_zh, code.definition_en])


def test_an_unknown_codelist_names_those_there_are() -> None:
    with pytest.raises(IndicatorsError, match="no codelist 'colour'"):
        codes("colour")


@pytest.mark.parametrize("basis", ["yoy", "pop", "annual_average", "since:2015", "to:青岛市", "of:gdp"])
def test_bases(basis: str) -> None:
    assert is_basis(basis)


@pytest.mark.parametrize("basis", ["", "of:", "of", "since: ", "mom", "yoy:2020", "in:gdp"])
def test_no_bases(basis: str) -> None:
    assert not is_basis(basis)
