"""The two reckonings that most rules come to: a stated figure is the quotient, or the difference, of two others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from indicators.checking.law import Printed, stated_of
from indicators.checking.making import amount, make, minus, result, term
from indicators.checking.scale import Scale, digits_for, last_digit
from indicators.checking.templates import words
from indicators.derivation.rates import SCALES
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Caveat, Lang
    from indicators.checking.finding import Finding
    from indicators.checking.index import Index
    from indicators.observation import Observation

POINTS = {"percentage_point": Decimal(1), "basis_point": Decimal(100)}


def is_quotient(
    index: Index,
    rule: str,
    row: Observation,
    above: Observation,
    below: Observation,
    *,
    slack: Decimal = Decimal(0),
    slack_for: str = "",
    times: Decimal = Decimal(1),
    caveats: Sequence[Caveat] = (),
    alike: bool = True,
) -> Finding:
    """Hold a row against the quotient of two others: 4361.56 ÷ 9385.6 = 0.465.

    Args:
        index: where the rows come from.
        rule: the rule's name.
        row: the claim that states the quotient, in percent or another unit.
        above: the dividend.
        below: the divisor, not zero.
        slack: which part of it the quotient may be off by definition.
        slack_for: why, as `checks.toml` says it.
        times: what it is multiplied by, as a sex ratio is by 100.
        caveats: what the rule has to say.
        alike: whether the two must be of one status and price base, as a result and its target are not.
    """
    factor = SCALES.get(row.unit_measure, Decimal(1)) * times
    spread = Interval(factor * (1 - slack), factor * (1 + slack), factor)
    follows = interval_of(above) / interval_of(below) * spread
    plain = above.value / below.value * factor
    stated, printed = stated_of(row), None
    if slack and stated.value is not None and follows.value is not None:
        printed = Printed(stated, Interval.exact(plain / factor) * spread)

    def reckoning(lang: Lang) -> str:
        same = above.unit_measure == below.unit_measure
        terms = [term(each, Scale.of(above), lang) if same else amount(each, lang) for each in (above, below)]
        last, scale = digits_for(plain, row.obs_value) if plain else last_digit(row), replace(Scale.of(row), size=plain)
        by = "" if times == 1 else f" × {times}"
        note = "" if stated.contains(plain) else words("slack", slack_for, lang, part=f"{(slack * 100).normalize():f}")
        return f"{terms[0]} ÷ {terms[1]}{by} = {result(plain, last, follows, scale, lang)}{note}"

    sides = above, below
    return make(
        index,
        rule,
        row,
        sides,
        stated,
        follows,
        reckoning,
        caveats=caveats,
        held=sides if alike else (),
        printed=printed,
    )


def is_difference(
    index: Index,
    rule: str,
    row: Observation,
    first: Observation,
    second: Observation,
    *,
    caveats: Sequence[Caveat] = (),
) -> Finding:
    """Hold a row against the difference of two others: 9772 − 7052 = 2720家.

    Args:
        index: where the rows come from.
        rule: the rule's name.
        row: the claim that states the difference; in points where the two are in percent.
        first: what the other is taken from.
        second: what is taken away.
        caveats: what the rule has to say.
    """
    factor = Interval.exact(POINTS.get(row.unit_measure, Decimal(1)))
    stated, follows = interval_of(row), (interval_of(first) - interval_of(second)) * factor
    plain = (first.value - second.value) * POINTS.get(row.unit_measure, Decimal(1))

    def reckoning(lang: Lang) -> str:
        last = min(last_digit(first), last_digit(second))
        scale = Scale(row.unit_measure, plain, row.counted, 0 if row.unit_measure in POINTS else first.unit_mult)
        left = result(plain, last, follows, scale, lang)
        return f"{minus(first, second, Scale.of(first), lang)} = {left}"

    held = first, second
    return make(index, rule, row, held, stated, follows, reckoning, caveats=caveats, held=held)
