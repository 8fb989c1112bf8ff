"""The findings of a check: to go through, to choose from, and to show, contradictions first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from indicators.checking.finding import VERDICTS, Finding
from indicators.codes import codes
from indicators.near import unknown
from indicators.select import Names, fold, several
from indicators.showing.sheet import Cell, Note, Sheet, Tone, both

if TYPE_CHECKING:
    import pandas as pd

    from indicators.caveats import Lang
    from indicators.interval import Interval

_TONES: dict[str, Tone] = {"confirmed": "good", "contradicted": "bad", "undecidable": "doubt"}
COLUMNS = (
    "verdict",
    "rule",
    "sentence_zh",
    "sentence_en",
    "stated_low",
    "stated_high",
    "follows_low",
    "follows_high",
    "unit_measure",
    "caveats",
    "claim_ids",
    "places",
)


@dataclass(frozen=True, eq=False)
class Findings:
    """What was found among `checked` claims, in the order of the rules and of the text."""

    found: tuple[Finding, ...]
    checked: int

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.found)

    def __repr__(self) -> str:
        return f"<Findings: {self.summary('en')}>"

    def select(self, *, verdict: Names | None = None, rule: Names | None = None) -> Findings:
        """Keep the findings of some verdicts and rules, each given by code or label.

        Raises:
            IndicatorsError: there is no verdict or rule of a name; near ones are named.
        """
        verdicts = None if verdict is None else _codes("verdict", verdict)
        rules = None if rule is None else _codes("check", rule)
        kept = (
            each
            for each in self
            if (verdicts is None or each.verdict in verdicts) and (rules is None or each.rule in rules)
        )
        return Findings(tuple(kept), self.checked)

    def count(self, verdict: str) -> int:
        """Count the findings of a verdict."""
        return sum(each.verdict == verdict for each in self)

    def summary(self, lang: Lang = "zh") -> str:
        """Say in a line how many findings of each verdict there are."""
        listed = codes("verdict")
        if lang == "zh":
            return "，".join(f"{listed[verdict].zh}{self.count(verdict)}项" for verdict in VERDICTS)
        return ", ".join(f"{self.count(verdict)} {listed[verdict].en.lower()}" for verdict in VERDICTS)

    @property
    def frame(self) -> pd.DataFrame:
        """A table, one row a finding: bounds in `unit_measure` as Decimal, lists joined by a space."""
        import pandas as pd

        return pd.DataFrame([_flat(each) for each in self.in_order()], columns=list(COLUMNS))

    def to_json(self) -> str:
        """Write all findings as JSON, contradictions first; numbers are texts, so that no digit is lost."""
        return json.dumps([_plain(each) for each in self.in_order()], ensure_ascii=False, indent=2)

    def sheet(self) -> Sheet:
        """Lay the findings out as a table with its caveats as notes."""
        head = ({"zh": "结论", "en": "Verdict"}, {"zh": "规则", "en": "Rule"}, {"zh": "核算", "en": "Reckoning"})
        ordered = self.in_order()
        rows = tuple(
            (*_cells(each), Cell(both("\n".join(dict.fromkeys(each.places))), each.claim_ids)) for each in ordered
        )
        said = dict.fromkeys(caveat for each in ordered for caveat in each.caveats)
        return Sheet(
            title={"zh": f"核对：{self.summary('zh')}", "en": f"Checks: {self.summary('en')}"},
            head=(*head, {"zh": "出处", "en": "Place"}),
            rows=rows,
            notes=tuple(
                Note({"zh": caveat.text("zh"), "en": caveat.text("en")}, caveat.severity, caveat.claim_ids)
                for caveat in said
            ),
        )

    def in_order(self) -> list[Finding]:
        """Sort the findings: contradictions, what is confirmed, what cannot be decided."""
        return sorted(self, key=lambda each: VERDICTS.index(each.verdict))


def _codes(codelist: str, names: Names) -> set[str]:
    by_word = {fold(word): item.code for item in codes(codelist).values() for word in (item.code, item.zh, item.en)}
    for name in several(names):
        if fold(name) not in by_word:
            raise unknown(codelist, name, codes(codelist))
    return {by_word[fold(name)] for name in several(names)}


def _cells(finding: Finding) -> Iterable[Cell]:
    verdict, rule = codes("verdict")[finding.verdict], codes("check")[finding.rule]
    yield Cell({"zh": verdict.zh, "en": verdict.en}, tone=_TONES[finding.verdict])
    yield Cell({"zh": rule.zh, "en": rule.en}, tone="quiet")
    yield Cell(finding.text, finding.claim_ids)
    yield Cell(both("\n".join(dict.fromkeys(finding.places))), finding.claim_ids)


def _ends(interval: Interval) -> tuple[str | None, str | None]:
    low, high = interval.low, interval.high
    return None if low is None else f"{low:f}", None if high is None else f"{high:f}"


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict,
        "sentence": dict(finding.text),
        "stated": dict(zip(("low", "high"), _ends(finding.stated), strict=True)),
        "follows": dict(zip(("low", "high"), _ends(finding.follows), strict=True)),
        "unit_measure": finding.unit_measure,
        "caveats": list(finding.caveat_codes),
        "claim_ids": list(finding.claim_ids),
        "places": list(finding.places),
    }


def _flat(finding: Finding) -> tuple[object, ...]:
    return (
        finding.verdict,
        finding.rule,
        finding.text["zh"],
        finding.text["en"],
        finding.stated.low,
        finding.stated.high,
        finding.follows.low,
        finding.follows.high,
        finding.unit_measure,
        " ".join(finding.caveat_codes),
        " ".join(finding.claim_ids),
        " ".join(finding.places),
    )
