"""The small codelists of the dataset: kinds, measures, statuses, …, from `codelists/codes.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a codelist with its labels and its definition in both languages; `aliases` stand apart by `|`."""

    codelist: str
    code: str
    zh: str
    en: str
    definition_zh: str
    definition_en: str
    aliases: str

    @property
    def names(self) -> tuple[str, ...]:
        """The code itself, its labels and its aliases."""
        return (self.code, self.zh, self.en, *filter(None, self.aliases.split("|")))


@cache
def codelists() -> Mapping[str, Mapping[str, Code]]:
    """Return the codelists by name, each by code in the order of the file.

    >>> codelists()["claim_status"]["target"].zh
    '目标'
    """
    text = (CODELISTS / "codes.csv").read_text(encoding="utf-8")
    found: dict[str, dict[str, Code]] = {}
    for row in csv.DictReader(text.splitlines()):
        found.setdefault(row["codelist"], {})[row["code"]] = Code(**row)
    return MappingProxyType({name: MappingProxyType(codes) for name, codes in found.items()})


def codes(codelist: str) -> Mapping[str, Code]:
    """Return one codelist.

    Raises:
        IndicatorsError: there is none of that name; the message lists those that are.

    >>> list(codes("extracted_by"))
    ['rule', 'correction']
    """
    try:
        return codelists()[codelist]
    except KeyError:
        raise IndicatorsError(f"no codelist {codelist!r}. there are: {', '.join(codelists())}") from None


def is_basis(text: str) -> bool:
    """Tell whether a text is a basis: a code of that codelist, with words behind it where it ends in a colon.

    >>> is_basis("yoy"), is_basis("of:gdp"), is_basis("of:"), is_basis("mom")
    (True, True, False, False)
    """
    head, colon, rest = text.partition(":")
    return head + colon in codes("basis") and bool(rest.strip()) == bool(colon)
