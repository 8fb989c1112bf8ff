"""A finding: what a check found, with its verdict, the claims it stands on and the reckoning in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from indicators.caveats import Caveat
from indicators.checking.law import Printed, cut_off
from indicators.interval import Interval

Verdict = Literal["confirmed", "contradicted", "undecidable"]
VERDICTS: tuple[Verdict, ...] = ("contradicted", "confirmed", "undecidable")  # as a reader wants them


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found of one statement.

    `claim_ids` begins with the claim that states something; the rest is what it was held against. `stated` is where
    the stated figure lies, `follows` where the reckoning puts it, both in `unit_measure`. `text` has the sentence and
    `places` the `file:line` of each claim, in the order of `claim_ids`.
    """

    rule: str
    verdict: Verdict
    claim_ids: tuple[str, ...]
    text: Mapping[str, str]
    stated: Interval
    follows: Interval
    unit_measure: str
    places: tuple[str, ...]
    caveats: tuple[Caveat, ...] = ()

    @property
    def caveat_codes(self) -> tuple[str, ...]:
        """The codes of the caveats, the gravest first."""
        return tuple(dict.fromkeys(caveat.code for caveat in self.caveats))


def best(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Choose among what words may mean, if anything: who wrote them means that of which they are true.

    >>> best([])
    ()
    """
    order = ("confirmed", "undecidable", "contradicted")
    return tuple(sorted(findings, key=lambda finding: order.index(finding.verdict))[:1])


def judge(
    stated: Interval,
    follows: Interval,
    caveats: Sequence[Caveat] = (),
    *,
    printed: Printed | None = None,
    one_print: bool = False,
) -> Verdict:
    """Hold what is stated against what follows.

    A bound (超, 不足, 80多) must contain all that follows; a plain figure must agree with it as printed. What cannot
    meet is contradicted, unless a last digit cut off explains it. A caveat that refuses leaves it undecided, and one
    that warns keeps it from being contradicted.

    Args:
        stated: where the stated figure lies.
        follows: where the reckoning puts it.
        caveats: what must be said of the figures.
        printed: what the two are by the numbers as printed; their values if None.
        one_print: whether what follows is itself a figure in print, of the same quantity.

    >>> from decimal import Decimal
    >>> judge(Interval(None, Decimal("0.5")), Interval.exact(Decimal("0.465")))
    'confirmed'
    >>> judge(Interval.exact(3), Interval(Decimal(1), None))
    'undecidable'
    """
    severities = {caveat.severity for caveat in caveats}
    if "refuse" in severities:
        return "undecidable"
    if not stated.meets(follows):
        return (
            "undecidable" if cut_off(stated, follows, one_print=one_print) or "warn" in severities else "contradicted"
        )
    plain = printed or Printed.of(stated, follows)
    return "confirmed" if follows.within(stated) or (plain is not None and plain.agree) else "undecidable"
