"""What each rule does, in words, from `codelists/derivations.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from indicators.codelists import CODELISTS


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule's code, its labels, and what it does."""

    code: str
    zh: str
    en: str
    explanation_zh: str
    explanation_en: str

    def label(self, lang: str) -> str:
        """Name the rule in Chinese or English."""
        return self.zh if lang == "zh" else self.en

    def text(self, lang: str) -> str:
        """Say what the rule does in Chinese or English."""
        return self.explanation_zh if lang == "zh" else self.explanation_en


@cache
def explanations() -> Mapping[str, Explanation]:
    """Return the rules by code, in order.

    >>> explanations()["sum"].label("en")
    'Sum of parts'
    """
    text = (CODELISTS / "derivations.csv").read_text(encoding="utf-8")
    return MappingProxyType({row["code"]: Explanation(**row) for row in csv.DictReader(text.splitlines())})
