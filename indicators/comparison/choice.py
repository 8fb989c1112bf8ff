"""Which of several figures of one side is taken, and what becomes of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from datetime import date

from indicators.comparability.articles import agreeing
from indicators.comparability.context import Context
from indicators.comparability.kinds import YOY, basis, currencies, dimension
from indicators.comparison.conflict import standing
from indicators.interval import interval_of
from indicators.observation import Observation

_STATUSES = ("actual", "estimate", "forecast", "planned", "target")
_CERTAIN = ("A", "P")
Order = tuple[int, int, bool, bool, bool, int, int, int, int]


def take(
    sides: Sequence[tuple[Observation, ...]], context: Context
) -> tuple[tuple[Observation, tuple[Observation, ...], tuple[Observation, ...]], ...]:
    """Take one row for each side, with those that say the same and those passed over.

    Rows of the basis, currency and prices that most sides have come first; then results before targets, final before
    provisional, the place as a whole before an owner in it, undoubted and exact before bounds, of those that disagree
    what its own clause states and what most rows agree with, and the newest article.
    """
    common = _common(sides, context)
    taken = []
    for rows in sides:
        best = min(rows, key=lambda row: _merit(row, common, context))
        same = tuple(row for row in agreeing(best, context) if row != best)
        ids = {best.claim_id, *(row.claim_id for row in same)}
        taken.append((best, same, tuple(row for row in rows if row.claim_id not in ids)))
    return tuple(taken)


def _merit(row: Observation, common: Hashable, context: Context) -> tuple[object, ...]:
    order = _order(row, context)
    return order[:3], _form(row) != common, order[3:5], standing(row, context), order


def _form(row: Observation) -> Hashable:
    return basis(row), dimension(row), currencies(row), row.price_base


def _common(sides: Sequence[tuple[Observation, ...]], context: Context) -> Hashable:
    """Find the form that most sides have a result in; against the year before and yuan first."""
    best_status = [min(_STATUSES.index(row.claim_status) for row in rows) for rows in sides]
    counts = Counter(
        form
        for rows, status in zip(sides, best_status, strict=True)
        for form in {_form(row) for row in rows if _STATUSES.index(row.claim_status) == status}
    )
    rows = sorted((row for side in sides for row in side), key=lambda row: _order(row, context))
    firsts = {_form(row): row for row in reversed(rows)}

    def merit(form: Hashable) -> tuple[int, bool, bool]:
        row = firsts[form]
        return counts[form], basis(row) in (None, YOY), currencies(row) in ((), ("CNY",))

    return max(firsts, key=merit)


def _order(row: Observation, context: Context) -> Order:
    published = context.published(row) or date.min
    return (
        _STATUSES.index(row.claim_status),
        _CERTAIN.index(row.obs_status) if row.obs_status in _CERTAIN else 0,
        bool(row.subject),
        bool(row.warnings),
        interval_of(row).value is None,
        -published.toordinal(),
        -len(row.obs_value.normalize().as_tuple().digits),
        row.line,
        row.start,
    )
