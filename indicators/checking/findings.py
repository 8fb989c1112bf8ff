"""The findings of a check: to go through, to choose from, and to show, contradictions first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indicators.checking.finding import VERDICTS, Finding
from indicators.codes import codes
from indicators.near import unknown
from indicators.select import Names, fold, several
from indicators.showing.shown import Shown

if TYPE_CHECKING:
    import pandas as pd

    from indicators.caveats import Lang
    from indicators.dataset import Dataset
    from indicators.showing.sheet import Sheet


@dataclass(frozen=True, eq=False, repr=False)
class Findings(Shown):
    """What was found in a dataset, in the order of the rules and of the text."""

    found: tuple[Finding, ...]
    dataset: Dataset

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.found)

    def __getitem__(self, at: int) -> Finding:
        return self.found[at]

    def __repr__(self) -> str:
        return f"<Findings: {self.summary('en')}>"

    def select(
        self,
        *,
        verdict: Names | None = None,
        rule: Names | None = None,
        area: Names | None = None,
        indicator: Names | None = None,
    ) -> Findings:
        """Keep the findings that meet every condition given; each takes one name or several.

        Args:
            verdict: code or label.
            rule: code or label.
            area: code or name of the place that the claim that is checked is of.
            indicator: code, label or alias of what it measures.

        Raises:
            IndicatorsError: a name is unknown; near ones are named.
        """
        tests: list[Callable[[Finding], bool]] = []
        if verdict is not None:
            verdicts = _codes("verdict", verdict)
            tests.append(lambda each: each.verdict in verdicts)
        if rule is not None:
            rules = _codes("check", rule)
            tests.append(lambda each: each.rule in rules)
        if area is not None or indicator is not None:
            rows = {row.claim_id for row in self.dataset.select(area=area, indicator=indicator)}
            tests.append(lambda each: each.claim_ids[0] in rows)
        return Findings(tuple(each for each in self if all(test(each) for test in tests)), self.dataset)

    def in_order(self) -> list[Finding]:
        """Sort the findings: contradictions, what is confirmed, what cannot be decided."""
        return sorted(self, key=lambda each: VERDICTS.index(each.verdict))

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
        """A table, one row a finding, contradictions first: bounds in `unit_measure` as `float64`, all else texts."""
        from indicators.checking.records import frame

        return frame(self)

    def to_records(self) -> list[dict[str, object]]:
        """Give the rows of `frame` as plain values: numbers as texts, so that no digit is lost, and lists."""
        from indicators.checking.records import records

        return records(self)

    def to_json(self) -> str:
        """Write all findings as a JSON list, contradictions first."""
        return json.dumps(self.to_records(), ensure_ascii=False, indent=2)

    def sheet(self) -> Sheet:
        """Lay the findings out as a table, contradictions first."""
        from indicators.checking.sheet import sheet

        return sheet(self)


def _codes(codelist: str, names: Names) -> set[str]:
    by_word = {fold(word): item.code for item in codes(codelist).values() for word in (item.code, item.zh, item.en)}
    for name in several(names):
        if fold(name) not in by_word:
            raise unknown(codelist, name, codes(codelist))
    return {by_word[fold(name)] for name in several(names)}
