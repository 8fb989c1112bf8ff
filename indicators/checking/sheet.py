"""Findings laid out as a sheet: verdict, rule, reckoning, and what must be said of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from indicators.caveats import SEVERITIES
from indicators.checking.making import LANGS
from indicators.checking.templates import words
from indicators.codes import codes
from indicators.showing.sheet import Cell, Note, Sheet, Text, Tone

if TYPE_CHECKING:
    from indicators.checking.finding import Finding
    from indicators.checking.findings import Findings

_TONES: dict[str, Tone] = {"confirmed": "good", "contradicted": "bad", "undecidable": "doubt"}
_COLUMNS = ("verdict", "rule", "reckoning")


def sheet(findings: Findings) -> Sheet:
    """Lay the findings out, contradictions first; a note says what a contradiction is, where there is one."""
    notes = (Note(_said("note", "contradicted"), "note"),) if findings.count("contradicted") else ()
    return Sheet(
        title={
            "zh": words("sheet", "title", "zh", summary=findings.summary("zh")),
            "en": words("sheet", "title", "en", summary=findings.summary("en")),
        },
        head=tuple(_said("column", name) for name in _COLUMNS),
        rows=tuple(tuple(_cells(finding)) for finding in findings.in_order()),
        notes=notes,
    )


def _cells(finding: Finding) -> Iterator[Cell]:
    verdict, rule = codes("verdict")[finding.verdict], codes("check")[finding.rule]
    yield Cell({"zh": verdict.zh, "en": verdict.en}, tone=_TONES[finding.verdict])
    yield Cell({"zh": rule.zh, "en": rule.en}, tone="quiet")
    # an undecidable finding says in its sentence what stands against it
    open_to = ("note",) if finding.verdict == "undecidable" else SEVERITIES
    said = [caveat for caveat in finding.caveats if caveat.severity in open_to]
    text: dict[str, str] = {
        lang: "\n".join(dict.fromkeys([finding.text[lang], *(each.text(lang) for each in said)])) for lang in LANGS
    }
    yield Cell(text, finding.claim_ids)


def _said(group: str, code: str) -> Text:
    return {"zh": words(group, code, "zh"), "en": words(group, code, "en")}
