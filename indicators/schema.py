"""The columns of the tables, in the order of the data contract, from `codelists/fields.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from indicators.codelists import CODELISTS

FieldType = Literal["text", "int", "code", "decimal", "number", "date"]
Scope = Literal["mention", "claim"]


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its type, whether every mention has it or claims alone, whether they must, and its labels."""

    name: str
    type: FieldType
    scope: Scope
    required: bool
    zh: str
    en: str
    description: str


@cache
def fields() -> tuple[Field, ...]:
    """Return the columns of the claims and the mentions table.

    >>> [field.name for field in fields()][:3]
    ['claim_id', 'source_id', 'line']
    """
    text = (CODELISTS / "fields.csv").read_text(encoding="utf-8")
    return tuple(
        Field(
            name=row["name"],
            type=cast(FieldType, row["type"]),
            scope=cast(Scope, row["scope"]),
            required=row["required"] == "yes",
            zh=row["zh"],
            en=row["en"],
            description=row["description"],
        )
        for row in csv.DictReader(text.splitlines())
    )


@cache
def claim_columns() -> Mapping[str, FieldType]:
    """Return the columns of the claims and the mentions table, name to type, in order.

    >>> claim_columns()["obs_value"], list(claim_columns())[-1]
    ('decimal', 'warnings')
    """
    return MappingProxyType({field.name: field.type for field in fields()})


@dataclass(frozen=True, slots=True)
class DerivedField:
    """A column of the table of derived figures."""

    name: str
    type: FieldType
    required: bool
    zh: str
    en: str
    description: str


@cache
def derived_fields() -> tuple[DerivedField, ...]:
    """Return the columns of the table of derived figures, from `codelists/derived_fields.csv`.

    >>> [field.zh for field in derived_fields()][:2]
    ['推算编号', '推算规则']
    """
    text = (CODELISTS / "derived_fields.csv").read_text(encoding="utf-8")
    return tuple(
        DerivedField(
            name=row["name"],
            type=cast(FieldType, row["type"]),
            required=row["required"] == "yes",
            zh=row["zh"],
            en=row["en"],
            description=row["description"],
        )
        for row in csv.DictReader(text.splitlines())
    )


@cache
def derived_columns() -> Mapping[str, FieldType]:
    """Return the columns of the table of derived figures, name to type, in order."""
    return MappingProxyType({field.name: field.type for field in derived_fields()})


_BIBLIOGRAPHIC = ("title", "publisher", "author", "published", "url")


@cache
def source_columns() -> Mapping[str, FieldType]:
    """Return the columns of the source table, name to type, in order; `<field>_known` says how a field was known.

    >>> source_columns()["published"], source_columns()["published_known"]
    ('date', 'code')
    """
    types: dict[str, FieldType] = {"source_id": "text", "file": "text"}
    types |= {name: "date" if name == "published" else "text" for name in _BIBLIOGRAPHIC}
    types |= {"language": "text", "sha256": "text", "lines": "int"}
    types |= {f"{name}_known": "code" for name in _BIBLIOGRAPHIC}
    return MappingProxyType(types | {"note": "text"})
