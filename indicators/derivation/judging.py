"""What must be said beside a derived figure: what its inputs bring along, and what stands between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from indicators.caveats import Caveat, Lang, in_order
from indicators.comparability import articles, bounds, certainty, definitions
from indicators.comparability.additions import gross_verb
from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.observation import Observation

_ROW_RULES = (definitions.definition, certainty.unreliable, bounds.inexact, articles.conflicting)
_PAIR_RULES = (certainty.not_actual, certainty.provisional, articles.source_differs)
_BETWEEN: Mapping[str, frozenset[str]] = MappingProxyType(  # what stands between the inputs by what the rule asks
    {
        "growth_between": frozenset({"period_differs"}),
        "single_period": frozenset({"period_length_differs", "period_differs", "season_differs", "nominal_over_time"}),
        "target_gap": frozenset({"status_differs"}),
        "target_attainment": frozenset({"status_differs"}),
    }
)


def caveats_of(rule: str, codes: Sequence[str], inputs: Sequence[Observation], context: Context) -> tuple[Caveat, ...]:
    """Say all caveats of a derived figure, the gravest first.

    Args:
        rule: the rule that derives it.
        codes: the caveats that are the rule's own.
        inputs: its inputs.
        context: the dataset that they are of.
    """
    if rule in _BETWEEN:
        one, other, *_ = inputs  # more say the same in other articles
        brought = [each for each in caveats_between(one, other, context) if each.code not in _BETWEEN[rule]]
    else:
        brought = list(_brought(inputs, context))
    return in_order([*brought, *(own_caveat(code, inputs, context) for code in codes)])


def said_of(rule: str, codes: Sequence[str], inputs: Sequence[Observation], context: Context) -> tuple[Caveat, ...]:
    """Say the caveats of a figure that is stored by their codes; no other than these."""
    found = caveats_of(rule, (), inputs, context)
    said = {each.code for each in found}
    own = (own_caveat(code, inputs, context) for code in codes if code not in said)
    return in_order([*(each for each in found if each.code in codes), *own])


def own_caveat(code: str, inputs: Sequence[Observation], context: Context) -> Caveat:
    """Say a caveat of a rule's own, with the figures that it is about."""
    about = [row for row in inputs if row.measure == _ABOUT.get(code)] or inputs[:1]
    words: dict[str, dict[str, str]] = {lang: {"a": _words(code, about, lang, context)} for lang in _LANGS}
    return Caveat(code, tuple(row.claim_id for row in about), words)


_LANGS: tuple[Lang, ...] = ("zh", "en")
_ABOUT = {"gross_addition": "change", "real_growth": "growth_rate"}


def _brought(inputs: Sequence[Observation], context: Context) -> Iterator[Caveat]:
    for row in inputs:
        for rule in _ROW_RULES:
            yield from rule(row, context)
    for one, other in pairwise(inputs):
        for between in _PAIR_RULES:
            yield from between(one, other, context)


def _words(code: str, about: Sequence[Observation], lang: Lang, context: Context) -> str:
    texts = [gross_verb(row, context) or row.quote for row in about] if code == "gross_addition" else []
    return ("、" if lang == "zh" else ", ").join(texts or dict.fromkeys(row.quote for row in about))
