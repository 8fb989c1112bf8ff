"""The rules in order, by their codes in `codelists/derivations.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from indicators.derivation.finding import Rule
from indicators.derivation.rules import earlier, growth, shares, spans, sums, targets

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "sum": sums.sum_of_parts,
        "remainder": sums.remaining_part,
        "share": shares.share_of_whole,
        "earlier_level": earlier.earlier_level,
        "growth_by_change": earlier.growth_by_change,
        "earlier_by_growth": earlier.earlier_by_growth,
        "growth_between": growth.growth_between,
        "single_period": spans.single_period,
        "whole_by_share": shares.whole_by_share,
        "part_by_share": shares.part_by_share,
        "growth_gap": growth.growth_gap,
        "contribution": growth.contribution,
        "target_gap": targets.target_gap,
        "target_attainment": targets.target_attainment,
    }
)
