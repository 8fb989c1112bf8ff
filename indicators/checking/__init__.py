"""Checks: whether figures that must agree do, and whether an article's own comparisons are true.

`rules.RULES` lists the rules; each is a function that goes through an `Index` of the rows and yields findings. What a
rule needs to know of words and codes is data in `codelists/`; the sentences are in `codelists/checks.toml`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from indicators.checking.findings import Findings
from indicators.checking.index import Index
from indicators.checking.rules import chosen

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.select import Names

__all__ = ["Findings", "check"]


def check(dataset: Dataset, rules: Names | None = None) -> Findings:
    """Check a dataset.

    Args:
        dataset: the rows; those that share quantity, place and period are held against each other.
        rules: a rule's name, or several; all of them if None.

    Raises:
        IndicatorsError: there is no rule of a name; near ones are named.
        ProblemsError: the bytes of an article are not those that were read.
    """
    wanted = chosen(rules)
    index = Index(dataset)
    return Findings(tuple(finding for rule in wanted for finding in rule(index)), dataset)
