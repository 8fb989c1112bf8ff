"""Findings as plain values and as a table for pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    import pandas as pd

    from indicators.checking.finding import Finding
    from indicators.checking.findings import Findings

_NUMBERS = ("stated_low", "stated_high", "follows_low", "follows_high")
COLUMNS = (
    "verdict",
    "rule",
    "sentence_zh",
    "sentence_en",
    *_NUMBERS,
    "unit_measure",
    "caveats",
    "claim_ids",
    "places",
)


def records(findings: Findings) -> list[dict[str, object]]:
    """Give each finding as plain values, contradictions first."""
    return [dict(zip(COLUMNS, _values(finding), strict=True)) for finding in findings.in_order()]


def frame(findings: Findings) -> pd.DataFrame:
    """Make the table; lists are joined by a space."""
    import pandas as pd

    rows = [
        {name: " ".join(value) if isinstance(value, list) else value for name, value in record.items()}
        for record in records(findings)
    ]
    table = pd.DataFrame(rows, columns=list(COLUMNS)).astype("string")
    return table.assign(**{name: pd.to_numeric(table[name]).astype("float64") for name in _NUMBERS})


def _values(finding: Finding) -> tuple[object, ...]:
    ends = finding.stated.low, finding.stated.high, finding.follows.low, finding.follows.high
    return (
        finding.verdict,
        finding.rule,
        finding.text["zh"],
        finding.text["en"],
        *map(_plain, ends),
        finding.unit_measure,
        list(finding.caveat_codes),
        list(finding.claim_ids),
        list(finding.places),
    )


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
