"""Observations as a small table for notebooks."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from indicators.observation import Observation

SHOWN = 30


def html_table(rows: Sequence[Observation]) -> str:
    """Draw the first rows as HTML: what, where, when, the quote, the status and the place of each figure."""
    head = (
        "指标 indicator",
        "measure",
        "地区 area",
        "时期 period",
        "原文 quote",
        "value",
        "unit",
        "status",
        "出处 source",
    )
    body = "".join(_row("td", _cells(row)) for row in rows[:SHOWN])
    more = f", the first {SHOWN} shown" if len(rows) > SHOWN else ""
    return f"<table><thead>{_row('th', head)}</thead><tbody>{body}</tbody></table><p>{len(rows)} claims{more}</p>"


def _cells(row: Observation) -> tuple[str, ...]:
    where = " · ".join(name for name in (row.ref_area_name, row.subject) if name)
    unit = row.counted or row.unit_measure
    value = f"{row.value:,f}"
    return (
        row.indicator_zh,
        row.measure,
        where,
        row.time_period or "",
        row.quote,
        value,
        unit,
        row.claim_status,
        row.short,
    )


def _row(tag: str, cells: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
