"""The rules by the code of the warning that they give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from indicators.context.oddities import alone, inside, levels, sums, unitless
from indicators.model import Claim

ALONE: Mapping[str, tuple[Callable[[Claim], bool], ...]] = {
    "implausible_magnitude": (
        alone.share_beyond_the_whole,
        alone.index_off_its_scale,
        alone.growth_beyond_tenfold,
        alone.fall_by_more_than_all,
        alone.rank_before_the_first,
    ),
}

TOGETHER: Mapping[str, tuple[Callable[[Sequence[Claim], Sequence[str]], Iterable[int]], ...]] = {
    "unit_missing": (unitless.no_unit_written,),
    "implausible_magnitude": (levels.level_off_by_thousands,),
    "parts_disagree": (sums.shares_of_no_whole, sums.parts_off_their_whole, inside.part_above_its_whole),
}
