"""All resolving rules with the sentence that each is for, taken from the functions that apply them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

from indicators.context import (
    balances,
    certainty,
    dating,
    estimates,
    events,
    gaps,
    placeless,
    present,
    projects,
    quantities,
    status,
    when,
    where,
    whose,
)
from indicators.context.measures import amounts, basis, percentages
from indicators.context.measures import rules as measures
from indicators.context.names import rules as names
from indicators.context.oddities.rules import ALONE, TOGETHER
from indicators.context.tables.origins import ORIGINS

TABLES = "any field, of a table"
_HEAD = """# The rules

How a figure gets its fields: for each field the rules are tried in this order, and the first that knows wins. Each
rule is a function of `indicators/context/` with this sentence as its docstring; the tests in `tests/context/` have a
sentence where it fires and one where it must not. The names are those of a claim's trace. Of a table's figure the trace
names where in the table each field is from.

Written by `python -m indicators.context.catalogue > docs/rules.md`.
"""


@dataclass(frozen=True, slots=True)
class RuleText:
    """The field that a rule tells, the rule's name as the trace has it, and the sentence that it is for."""

    field: str
    name: str
    sentence: str


def catalogue() -> tuple[RuleText, ...]:
    """Return every rule, by field, in the order in which they are tried.

    >>> [rule.field for rule in catalogue()][:2]
    ['indicator', 'indicator']
    """
    return tuple(
        RuleText(field, rule.__name__, _sentence(rule))
        for field, rules in _by_field().items()
        for rule in dict.fromkeys(rules)
    ) + tuple(RuleText(TABLES, name, sentence) for name, sentence in ORIGINS.items())


def rules_page() -> str:
    """The rules as a page of documentation: Markdown, a table for each field."""
    parts = [_HEAD]
    texts = catalogue()
    for field in (*_by_field(), TABLES):
        rows = [f"| `{text.name}` | {text.sentence} |" for text in texts if text.field == field]
        parts.append("\n".join([f"## {field}", "", "| rule | for |", "|---|---|", *rows, ""]))
    return "\n".join(parts)


def _by_field() -> dict[str, Iterable[Callable[..., Any]]]:
    return {
        "indicator": (*names.MEASURES[: -len(names.REST)], *names.COUNTS),
        "measure": (*measures.GENERAL, *amounts.TIMES, *percentages.PERCENTAGES, *amounts.AMOUNTS),
        "basis": (*(rule for rules in basis.RULES.values() for rule in rules), basis.nothing_to_refer_to),
        "unit_measure": quantities.UNITS,
        "counted": quantities.COUNTED,
        "qualifier": quantities.HEDGES,
        "price_base": quantities.PRICES,
        "period": (
            *when.OVER_BASE,
            *dating.BASE,
            when.goal_without_a_date,
            when.result_without_a_date,
            when.stock_of_today,
            present.there_today,
            balances.balance_at_the_end,
            when.distance_without_a_date,
        ),
        "place": (
            *where.RULES,
            where.ends_of_a_distance,
            gaps.sides_of_a_gap,
            projects.where_it_stands,
            placeless.company_without_a_place,
        ),
        "subject": (*whose.RULES, whose.speaks_for_itself, whose.speaker_of_a_plan),
        "attribution": whose.SOURCES,
        "status": (
            *status.RULES,
            events.promised_at_the_event,
            events.pledged_at_the_event,
            status.both_times_are_over,
            gaps.sides_of_a_gap,
            estimates.estimate_of_the_market,
        ),
        "obs_status": certainty.CERTAINTY,
        "warnings": (*chain(*ALONE.values()), *chain(*TOGETHER.values())),
    }


def _sentence(rule: Callable[..., Any]) -> str:
    """The first paragraph of a rule's docstring, its full stop left out."""
    text = (rule.__doc__ or "").strip().split("\n\n")[0]
    return " ".join(text.split()).removesuffix(".").replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(rules_page())
