"""A comparison as plain rows, as JSON and as a DataFrame."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

from indicators.caveats import Caveat
from indicators.table import plain

if TYPE_CHECKING:
    import pandas as pd

    from indicators.comparison.compared import Comparison

COLUMNS = ("kind", "areas", "value", "lower", "upper", "unit_measure", "counted", "formula", "claim_ids", "caveats")
_NUMBERS = ("value", "lower", "upper")


def records(comparison: Comparison) -> list[dict[str, object]]:
    """Give one row a result, numbers as text; `areas`, `claim_ids` and `caveats` are lists.

    Raises:
        ComparisonRefusedError: the figures do not compare.
    """
    common = [caveat.code for caveat in comparison.caveats]
    return [
        {
            "kind": result.kind,
            "areas": [comparison.sides[number].name["zh"] for number in result.sides],
            "value": _text(result.interval.value),
            "lower": _text(result.interval.low),
            "upper": _text(result.interval.high),
            "unit_measure": result.unit_measure,
            "counted": result.counted,
            "formula": result.formula["zh"],
            "claim_ids": list(result.claim_ids),
            "caveats": list(dict.fromkeys([*common, *(caveat.code for caveat in result.caveats)])),
        }
        for result in comparison.results
    ]


def as_json(comparison: Comparison) -> str:
    """Write a comparison as a JSON object: its sides, its results or why there are none, its caveats in words."""
    sheet = comparison.sheet()
    found: dict[str, object] = {
        "title": dict(sheet.title),
        "refused": comparison.refused,
        "sides": [
            {
                "area": dict(side.name),
                "claim_ids": list(side.claim_ids),
                "quote": side.row.quote,
                "time_period": side.row.time_period,
                "claim_status": side.row.claim_status,
                "others": [row.claim_id for row in side.others],
            }
            for side in comparison.sides
        ],
        "results": [] if comparison.refused else records(comparison),
        "caveats": [_caveat(caveat) for caveat in comparison.caveats],
        "allowed": sorted(comparison.allowed),
        "remarks": [dict(remark) for remark in comparison.remarks],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _caveat(caveat: Caveat) -> dict[str, object]:
    return {
        "code": caveat.code,
        "severity": caveat.severity,
        "text": {"zh": caveat.text("zh"), "en": caveat.text("en")},
        "remedy": {"zh": caveat.remedy("zh"), "en": caveat.remedy("en")},
        "claim_ids": list(caveat.claim_ids),
    }


def frame(comparison: Comparison) -> pd.DataFrame:
    """Give the records as a table; numbers are `float64`, lists are joined by `; `."""
    import pandas as pd

    rows = [
        {name: "; ".join(cell) if isinstance(cell, list) else cell for name, cell in row.items()}
        for row in records(comparison)
    ]
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    return table.astype({name: "float64" if name in _NUMBERS else "string" for name in COLUMNS})


def _text(number: Decimal | None) -> str | None:
    return None if number is None else plain(number)
