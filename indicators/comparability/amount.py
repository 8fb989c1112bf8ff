"""Which figures are amounts, that add up over places: means, rates and prices do not."""

from __future__ import annotations

from indicators.comparability.declared import pattern, rules
from indicators.comparability.kinds import dimension, listed
from indicators.observation import Observation


def is_amount(row: Observation) -> bool:
    """Tell whether the sum of such figures over several places is the figure of all of them together.

    Of what the codelist lacks, unit and words tell.
    """
    item = listed(row)
    if row.measure not in ("level", "change") or pattern("amount", "mean").search(row.indicator_zh):
        return False
    if item is None:
        return dimension(row)[0] in rules()["amount"]["dimensions"] and len(dimension(row)) == 1
    if dimension(row)[0].startswith("rate"):
        return False
    return item.stock_flow in ("stock", "flow") and item.dimension in rules()["amount"]["dimensions"]
