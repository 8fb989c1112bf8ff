"""What must be said beside a result that stands on figures which do not wholly compare: coded caveats."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Literal

from indicators.codelists import CODELISTS
from indicators.near import unknown

Severity = Literal["refuse", "warn", "note"]
Lang = Literal["zh", "en"]
SEVERITIES: tuple[Severity, ...] = ("refuse", "warn", "note")


@dataclass(frozen=True, slots=True)
class CaveatCode:
    """One row of `codelists/caveats.csv`; texts and remedies have places for the rows' own words, as in `{a}`."""

    code: str
    severity: Severity
    zh: str
    en: str
    remedy_zh: str
    remedy_en: str
    definition: str


@cache
def caveat_codes() -> Mapping[str, CaveatCode]:
    """Return the codelist by code, in the order of the file.

    >>> caveat_codes()["status_differs"].severity
    'refuse'
    """
    text = (CODELISTS / "caveats.csv").read_text(encoding="utf-8")
    rows: list[dict[str, str]] = list(csv.DictReader(text.splitlines()))
    return MappingProxyType({row["code"]: CaveatCode(**row) for row in rows})  # type: ignore[arg-type]  # a test holds the severities


@dataclass(frozen=True, slots=True)
class Caveat:
    """A caveat on a result: its code, the claims it is about, and their words for its text, by language.

    >>> said = Caveat("period_differs", ("d01.L3.C4", "d02.L5.C8"), {"zh": {"a": "2019年", "b": "2020年"}})
    >>> said.severity, said.text("zh")
    ('warn', '时期不同：2019年与2020年')
    """

    code: str
    claim_ids: tuple[str, ...]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)

    @property
    def severity(self) -> Severity:
        """`refuse`, `warn` or `note`, as the codelist has it."""
        return caveat_codes()[self.code].severity

    def text(self, lang: Lang) -> str:
        """Say the caveat in Chinese or English."""
        row = caveat_codes()[self.code]
        return (row.zh if lang == "zh" else row.en).format(**self.words.get(lang, {}))

    def remedy(self, lang: Lang) -> str:
        """Say what would make it go away; "" where nothing would."""
        row = caveat_codes()[self.code]
        return (row.remedy_zh if lang == "zh" else row.remedy_en).format(**self.words.get(lang, {}))


def in_order(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Sort caveats as the codelist lists them, the gravest first; each is kept once."""
    codes = list(caveat_codes())
    return tuple(
        sorted(dict.fromkeys(caveats), key=lambda each: (SEVERITIES.index(each.severity), codes.index(each.code)))
    )


def check_codes(codes: Iterable[str]) -> frozenset[str]:
    """Take codes that a user gives.

    Raises:
        IndicatorsError: one is none of the codelist; near ones are named.
    """
    wanted = frozenset(codes)
    for code in sorted(wanted - set(caveat_codes())):
        raise unknown("caveat", code, caveat_codes())
    return wanted
