"""The rules, in the order in which a dataset is checked. A rule reads the index and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.checking import (
    agreement,
    comparisons,
    growth,
    identities,
    levels,
    over_time,
    periods,
    ranks,
    shares,
    sums,
)
from indicators.near import unknown
from indicators.select import Names, several

if TYPE_CHECKING:
    from indicators.checking.finding import Finding
    from indicators.checking.index import Index

Rule = Callable[["Index"], "Iterator[Finding]"]

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.__name__: rule
        for rule in (
            sums.parts_sum,
            sums.shares_add,
            sums.growth_among_parts,
            growth.growth_weighted,
            levels.level_and_rate,
            levels.level_and_change,
            growth.change_and_rate,
            periods.periods_sum,
            shares.share_of_whole,
            identities.defined_ratio,
            identities.defined_difference,
            agreement.same_quantity,
            agreement.restated_unit,
            shares.attainment,
            comparisons.ratio_to_place,
            comparisons.gap_to_place,
            over_time.ratio_over_time,
            ranks.rank_order,
            ranks.rank_in_scope,
        )
    }
)


def chosen(names: Names | None) -> tuple[Rule, ...]:
    """Take the rules of the names given (one text is one name), all if None, in the order of the table.

    Raises:
        IndicatorsError: there is no rule of a name; near ones are named.
    """
    if names is None:
        return tuple(RULES.values())
    wanted = set(several(names))
    for name in sorted(wanted - set(RULES)):
        raise unknown("rule", name, RULES)
    return tuple(rule for name, rule in RULES.items() if name in wanted)
