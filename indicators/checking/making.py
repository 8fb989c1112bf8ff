"""From a reckoning to a finding: the verdict, the caveats and the sentence in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from indicators.caveats import in_order
from indicators.checking.caution import cautions
from indicators.checking.finding import Finding, judge
from indicators.codelists import CODELISTS
from indicators.showing.numbers import interval_text
from indicators.showing.periods import period_text
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from decimal import Decimal

    from indicators.caveats import Caveat, Lang
    from indicators.checking.index import Index
    from indicators.checking.scale import Scale
    from indicators.interval import Interval
    from indicators.observation import Observation

LANGS: tuple[Lang, ...] = ("zh", "en")
Reckoning = Callable[["Lang"], str]
_JOINED = {"zh": "；", "en": "; "}


def make(
    index: Index,
    rule: str,
    row: Observation,
    inputs: Sequence[Observation],
    stated: Interval,
    follows: Interval,
    reckoning: Reckoning,
    *,
    caveats: Sequence[Caveat] = (),
    held: Sequence[Observation] | None = None,
) -> Finding:
    """Make the finding of a statement.

    Args:
        index: where the rows come from.
        rule: the rule's name.
        row: the claim that states something.
        inputs: the claims that it is held against, in the order of the reckoning.
        stated: where the stated figure lies.
        follows: where the reckoning puts it.
        reckoning: the arithmetic in figures, in a language.
        caveats: what the rule has to say besides what any check says of its rows.
        held: the rows that must be alike in status and price base; all of them if None.
    """
    rows = (row, *inputs)
    said = (*caveats, *cautions(rows, rows if held is None else held))
    verdict = judge(stated, follows, said)
    sentences = _templates()["sentence"]
    form = sentences.get(rule, {}).get(verdict) or sentences[verdict]

    def sentence(lang: Lang) -> str:
        why = "" if verdict != "undecidable" else _why(row, follows, said, lang)
        filled: str = form[lang].format(what=what_text(row, lang), reckoning=reckoning(lang), quote=row.quote, why=why)
        return filled

    return Finding(
        rule=rule,
        verdict=verdict,
        claim_ids=tuple(each.claim_id for each in rows),
        text={lang: sentence(lang) for lang in LANGS},
        stated=stated,
        follows=follows,
        unit_measure=row.unit_measure,
        places=tuple(f"{index.file_of(each)}:{each.line}" for each in rows),
        caveats=said,
    )


def what_text(row: Observation, lang: Lang) -> str:
    """Name what a row is about: 苏州市2020年第二产业增加值."""
    parts = place_text(row, lang), period_text(row.time_period, lang), quantity_text(row, lang)
    return str(_templates()["what"][lang]).format(place=parts[0], period=parts[1], quantity=parts[2])


def term(row: Observation, scale: Scale, lang: Lang) -> str:
    """Write a row's number as a term of a reckoning, its hedge before it: ≥20000."""
    sign = str(_templates()["hedge"].get(row.qualifier, {}).get(lang, ""))
    return sign + scale.bare(row.value, row.unit_mult - row.decimals, lang)


def result(plain: Decimal, last: int, follows: Interval, scale: Scale, lang: Lang) -> str:
    """Write what a reckoning gives: the number, or the bound where no more is known.

    Args:
        plain: the reckoning done with the numbers as printed.
        last: the power of ten of its last digit.
        follows: where the result lies.
        scale: what it is written in.
        lang: the language.
    """
    number = scale.full(plain, last, lang)
    if follows.value is not None or (follows.low is None) == (follows.high is None):
        return number
    return str(_templates()["bound"]["at_most" if follows.low is None else "at_least"][lang]).format(number=number)


def _why(row: Observation, follows: Interval, caveats: Sequence[Caveat], lang: Lang) -> str:
    grave = [caveat.text(lang) for caveat in in_order(caveats) if caveat.severity != "note"]
    if grave:
        return _JOINED[lang].join(dict.fromkeys(grave))
    text = interval_text(replace(follows, value=None), row.unit_measure, lang, row.counted)
    return str(_templates()["why"]["too_rough"][lang]).format(range=text)


@cache
def _templates() -> dict[str, Any]:
    return tomllib.loads((CODELISTS / "checks.toml").read_text(encoding="utf-8"))
