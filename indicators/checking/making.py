"""From a reckoning to a finding: the verdict, the caveats and the sentence in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from indicators.caveats import in_order
from indicators.checking.caution import cautions, disputes, second_thoughts
from indicators.checking.finding import Finding, judge
from indicators.checking.law import Printed
from indicators.checking.quoting import hedged
from indicators.checking.scale import Scale, last_digit
from indicators.checking.templates import templates, words
from indicators.showing.numbers import MINUS, interval_text
from indicators.showing.periods import period_text
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from indicators.caveats import Caveat, Lang
    from indicators.checking.index import Index
    from indicators.interval import Interval
    from indicators.observation import Observation

LANGS: tuple[Lang, ...] = ("zh", "en")
Reckoning = Callable[["Lang"], str]
_JOINED = {"zh": "；", "en": "; "}
_SIGNED = re.compile("[-−－–负負]")
_NEARLY = Decimal("0.8")


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
    printed: Printed | None = None,
    disputed: bool = False,
    unit_measure: str | None = None,
    ranked: Observation | None = None,
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
        printed: what is stated and what follows by the numbers as printed; their values if None.
        unit_measure: the unit of what is stated, where it is not the row's own.
        ranked: what a rank is of.
        disputed: whether the finding is itself that there are two figures of one quantity.
    """
    rows, plain = (row, *inputs), printed or Printed.of(stated, follows)
    said = in_order((*caveats, *cautions(rows, rows if held is None else held, index.context)))
    verdict = judge(stated, follows, said, printed=printed, one_print=disputed)
    if verdict == "contradicted":
        # nothing is accused on figures that the text disputes or that may be of others
        doubts = (*second_thoughts(row, index.context), *(() if disputed else disputes(rows, index.context)))
        said, verdict = in_order((*said, *doubts)), "undecidable" if doubts else verdict
    if verdict == "confirmed" and _far_below(row, follows):
        verdict = "undecidable"
    sentences = templates()["sentence"]
    said_as = hedged(row, index.dataset.line_text(row))
    form = sentences.get(rule, {}).get(verdict) or sentences[verdict]

    def sentence(lang: Lang) -> str:
        why = "" if verdict != "undecidable" else _why(row, said_as, follows, said, plain, lang)
        quote = _quoted(row, said_as, lang)
        filled: str = form[lang].format(
            what=what_text(row, lang, ranked), reckoning=reckoning(lang), quote=quote, why=why
        )
        return filled

    return Finding(
        rule=rule,
        verdict=verdict,
        claim_ids=tuple(each.claim_id for each in rows),
        text={lang: sentence(lang) for lang in LANGS},
        stated=stated,
        follows=follows,
        unit_measure=unit_measure or row.unit_measure,
        places=tuple(f"{index.file_of(each)}:{each.line}" for each in rows),
        caveats=said,
    )


def what_text(row: Observation, lang: Lang, ranked: Observation | None = None) -> str:
    """Name what a row is about: 苏州市2020年第二产业增加值; of a rank besides what is ranked (增速位次)."""
    label = row.indicator_zh if lang == "zh" else row.indicator_en or row.indicator_zh
    rank_of = "" if ranked is None else words("rank_of", ranked.measure, lang, indicator=label)
    parts = place_text(row, lang), period_text(row.time_period, lang), rank_of or quantity_text(row, lang)
    return words("what", "row", lang, place=parts[0], period=parts[1], quantity=parts[2])


def term(row: Observation, scale: Scale, lang: Lang) -> str:
    """Write a row's number as a term of a reckoning, its hedge before it: ≥20000."""
    return words("hedge", row.qualifier, lang) + scale.bare(row.value, last_digit(row), lang)


def amount(row: Observation, lang: Lang) -> str:
    """Write a row's number with its unit, its hedge before it: ≥20000亿元."""
    scale = Scale.of(row)
    return words("hedge", row.qualifier, lang) + scale.full(row.value, last_digit(row), lang)


def minus(one: Observation, other: Observation, scale: Scale, lang: Lang) -> str:
    """Write one row's number less another's: 9772 − 2720, and 4161 + 21 where the other is negative."""
    first, second = term(one, scale, lang), term(other, scale, lang)
    return f"{first} + {second.replace(MINUS, '')}" if other.value < 0 else f"{first} {MINUS} {second}"


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
    if follows.value is not None or follows.low is follows.high is None:
        return number
    above = None if follows.low is None else plain - follows.low
    below = None if follows.high is None else follows.high - plain
    if below is not None and (above is None or below < above):
        return words("bound", "at_most", lang, number=number)
    return words("bound", "at_least", lang, number=number)


def _quoted(row: Observation, said_as: str, lang: Lang) -> str:
    """Quote a figure, with its sign where a verb has it: “0.2%”（−0.2%） for 下降0.2%."""
    if row.value < 0 and not _SIGNED.match(row.quote):
        return words("quoted", "negative", lang, quote=said_as, number=amount(row, lang))
    return words("quoted", "plain", lang, quote=said_as)


def _why(
    row: Observation, said_as: str, follows: Interval, caveats: Sequence[Caveat], printed: Printed | None, lang: Lang
) -> str:
    off = "" if printed is None or not printed.off else _off(row, printed, lang)
    grave = [_said(caveat, off, lang) for caveat in caveats if caveat.severity != "note"]
    if grave:
        return _JOINED[lang].join(dict.fromkeys(grave))
    if off:
        return words("why", "rounding", lang, off=off)
    text = interval_text(replace(follows, value=None), row.unit_measure, lang, row.counted)
    return words(
        "why",
        "far_below" if _far_below(row, follows) else "too_rough",
        lang,
        range=text,
        quote=_quoted(row, said_as, lang),
    )


def _said(caveat: Caveat, off: str, lang: Lang) -> str:
    """Say a caveat; of an approximation besides how far it is off."""
    return (off and words("approximate", caveat.code, lang, off=off)) or caveat.text(lang)


def _off(row: Observation, printed: Printed, lang: Lang) -> str:
    """Write how far apart two figures are, those in percent in points."""
    unit = "percentage_point" if row.unit_measure == "percent" else row.unit_measure
    off = printed.off if printed.follows.value is None else abs((printed.stated.value or 0) - printed.follows.value)
    short = Decimal(round(off.scaleb(1 - off.adjusted()))).normalize().scaleb(off.adjusted() - 1)  # two digits
    return Scale(unit, short, row.counted, row.unit_mult).full(short, int(short.as_tuple().exponent), lang)


def _far_below(row: Observation, follows: Interval) -> bool:
    """近 and 接近 are a bound, but who says so means that it is nearly reached."""
    return row.qualifier == "nearly" and follows.high is not None and abs(follows.high) < _NEARLY * abs(row.value)
