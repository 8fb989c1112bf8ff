"""Which levels add up over places: amounts do, means and rates do not."""

from __future__ import annotations

import re

from indicators.comparability.kinds import listed
from indicators.comparison.wording import rules
from indicators.observation import Observation


def adds_up(row: Observation) -> bool:
    """Tell whether the sum of such levels over several places is the level of all of them together."""
    item = listed(row)
    if row.measure != "level" or item is None or item.stock_flow not in ("stock", "flow"):
        return False
    return item.dimension in rules()["additive"] and not re.search(rules()["mean"], item.zh)
