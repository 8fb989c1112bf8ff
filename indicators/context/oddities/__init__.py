"""What is odd about the finished claims of an article: coded warnings, which change nothing that the claims say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from indicators.context.oddities.rules import ALONE, TOGETHER
from indicators.model import Claim

_CODES = {rule.__name__: code for kinds in (ALONE, TOGETHER) for code, rules in kinds.items() for rule in rules}
_ALONE = tuple(rule for rules in ALONE.values() for rule in rules)
_TOGETHER = tuple(rule for rules in TOGETHER.values() for rule in rules)


def with_warnings(claims: Sequence[Claim], folded: Sequence[str]) -> Iterator[Claim]:
    """Yield the claims of an article, each with the codes of what is odd about it and the rules that say so.

    Args:
        claims: all claims of the article, in text order.
        folded: its folded lines.
    """
    found: dict[int, list[str]] = {}  # the place of a claim → the rules that find it odd
    for at, claim in enumerate(claims):
        for rule in _ALONE:
            if rule(claim):
                found.setdefault(at, []).append(rule.__name__)
    for compare in _TOGETHER:
        for at in sorted(set(compare(claims, folded))):
            found.setdefault(at, []).append(compare.__name__)
    for at, claim in enumerate(claims):
        yield _warned(claim, found[at]) if at in found else claim


def code_of(rule: str) -> str:
    """The code of the warning that a rule gives.

    >>> code_of("rank_before_the_first")
    'implausible_magnitude'
    """
    return _CODES[rule]


def _warned(claim: Claim, rules: list[str]) -> Claim:
    trace = (*claim.trace, *(("warnings", rule) for rule in rules))
    return replace(claim, warnings=";".join(sorted({code_of(rule) for rule in rules})), trace=trace)
