"""The table of rules, in the order in which a reader would ask, and the one way through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from indicators.caveats import Caveat, in_order
from indicators.comparability import (
    additions,
    amounts,
    articles,
    bounds,
    certainty,
    definitions,
    measures,
    owners,
    periods,
    places,
    prices,
)
from indicators.comparability.context import Context
from indicators.observation import Observation

Rule = Callable[[Observation, Observation, Context], Iterator[Caveat]]
RowRule = Callable[[Observation, Context], Iterator[Caveat]]


def each(rule: RowRule) -> Rule:
    """Make a rule on one row a rule on two: it speaks of each."""

    def both(a: Observation, b: Observation, context: Context) -> Iterator[Caveat]:
        yield from rule(a, context)
        yield from rule(b, context)

    both.__name__ = rule.__name__
    return both


RULES: tuple[Rule, ...] = (
    definitions.indicators_differ,
    each(definitions.definition),
    definitions.counted_differs,
    definitions.series_break,
    measures.measure_differs,
    measures.basis_differs,
    each(measures.basis_unknown),
    measures.rankings,
    amounts.unit_differs,
    amounts.currency,
    amounts.growth_currency_differs,
    each(periods.period_unknown),
    periods.periods_differ,
    prices.price_base_differs,
    each(prices.price_base_unknown),
    prices.nominal_over_time,
    certainty.status_differs,
    certainty.not_actual,
    certainty.provisional,
    each(certainty.unreliable),
    places.part_of_whole,
    places.urban_part,
    each(places.area_unknown),
    owners.subject_differs,
    additions.gross_and_net,
    each(bounds.inexact),
    articles.source_differs,
    each(articles.conflicting),
)


def caveats_between(a: Observation, b: Observation, context: Context | None = None) -> tuple[Caveat, ...]:
    """Say what stands between two figures, the gravest first; which comes first makes no difference to the codes.

    Args:
        a: one row.
        b: the other; may be the same, which then compares.
        context: the dataset that both are of, for rules that look at lines, dates and other rows.

    Raises:
        ProblemsError: the bytes of an article are not those that were read.

    >>> import indicators
    >>> data = indicators.extract("2020年,苏州市地区生产总值20170.5亿元,昆山市地区生产总值4276.76亿元。").dataset
    >>> [caveat.code for caveat in caveats_between(*data, Context(data))]
    ['area_part_of_whole']
    """
    looked = context or Context()
    return in_order(caveat for rule in RULES for caveat in rule(a, b, looked))
