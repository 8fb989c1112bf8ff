"""Whether what was added to a stock is net of what left it."""

from __future__ import annotations

from indicators.comparability.additions import gross_verb
from indicators.comparability.context import Context
from indicators.indicator_list import indicators
from indicators.observation import Observation

_ONE_BY_ONE = frozenset({"count", "person", "household"})


def is_stock(row: Observation) -> bool:
    """Whether a row measures what lasts, to which things are added and from which they lapse."""
    indicator = indicators().get(row.indicator)
    return indicator is None or indicator.stock_flow == "stock"


def may_be_gross(change: Observation, context: Context) -> bool:
    """Whether an increase may be before lapses: 新增567家; not so 净增2720家 and 比上年增加567家.

    Where the article is not at hand, an increase of what is counted one by one may be gross.

    Raises:
        ProblemsError: the article's bytes are not those that were read.
    """
    if change.value < 0:
        return False
    if context.dataset is None or context.dataset.line_text(change) is None:
        return change.unit_measure in _ONE_BY_ONE
    return gross_verb(change, context) is not None
