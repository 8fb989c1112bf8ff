"""Are additions to a stock counted alike? 净增 is after lapses, 新增 may be before them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from indicators.caveats import Caveat, Lang
from indicators.comparability.context import Context
from indicators.comparability.declared import pattern
from indicators.comparability.kinds import listed, name
from indicators.comparability.wording import pair
from indicators.observation import Observation

_ONE_BY_ONE = frozenset({"count", "person", "household"})


def gross_and_net(a: Observation, b: Observation, context: Context) -> Iterator[Caveat]:
    """One article says 新增, the other 净增 or by how much the stock rose."""
    if name(a) == name(b) and _is_addition(a) and _is_addition(b):
        gross = [bool(gross_verb(row, context)) for row in (a, b)]
        if gross[0] != gross[1]:
            net, added = (b, a) if gross[0] else (a, b)
            yield pair("gross_and_net", net, added, partial(_verb, context=context))


def gross_verb(row: Observation, context: Context) -> str | None:
    """Give the word by which the article calls an addition gross (新增), None where it does not."""
    clause = context.clause_before(row)
    if pattern("addition", "net").search(clause):
        return None
    found = pattern("addition", "gross").findall(clause)
    return str(found[-1]) if found else None


def _is_addition(row: Observation) -> bool:
    item = listed(row)
    stock = item is None or item.stock_flow == "stock"
    return stock and row.measure == "change" and row.unit_measure in _ONE_BY_ONE and row.value > 0


def _verb(row: Observation, lang: Lang, context: Context) -> str:
    clause = context.clause_before(row)
    net = pattern("addition", "net").search(clause)
    word = gross_verb(row, context) or (net.group() if net else "") or "增加"
    return f"“{word}”" if lang == "zh" else f'"{word}"'
