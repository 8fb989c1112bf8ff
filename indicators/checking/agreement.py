"""Whether figures of one quantity agree: in two places of an article, in two articles, in two units."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from indicators.caveats import Caveat
from indicators.checking.caution import about, quoted
from indicators.checking.conversion import Conversion, conversion
from indicators.checking.index import Index, cell_of, vague
from indicators.checking.law import Printed
from indicators.checking.making import make
from indicators.checking.plainly import stated_plainly
from indicators.checking.scale import Scale, last_digit
from indicators.checking.templates import words
from indicators.comparability.declared import pattern
from indicators.interval import Interval, interval_of

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.checking.finding import Finding
    from indicators.observation import Observation

_LONG = timedelta(days=31)  # after which a figure may have been revised


def same_quantity(index: Index) -> Iterator[Finding]:
    """Title and text, two articles: figures of one quantity, place and period agree, or there is a conflict."""
    for row, first in _pairs(index):
        if _printed(row) == _printed(first) and (row.source_id, row.line) != (first.source_id, first.line):
            yield from _agree(index, "same_quantity", row, first)


def restated_unit(index: Index) -> Iterator[Finding]:
    """14582万吨（2916亿斤）, 121630元（折合18083美元）: a figure restated in another unit or multiple is the same."""
    for row, first in _pairs(index):
        if _printed(row) != _printed(first):
            yield from _agree(index, "restated_unit", row, first)


def _pairs(index: Index) -> Iterator[tuple[Observation, Observation]]:
    """Each figure with the first plain one of its quantity."""
    firsts: dict[tuple[object, ...], Observation] = {}
    rows = [row for row in index if cell_of(row).period is not None or row.subject]
    for row in sorted(rows, key=vague):
        cell = cell_of(row)
        where = "" if cell.period else row.source_id  # what has no period is the same within an article alone
        currency = index.currency[row.claim_id] if row.measure == "growth_rate" else ""
        key = cell, row.basis, row.claim_status, row.price_base, currency, where
        if key in firsts:
            yield row, firsts[key]
        else:
            firsts[key] = row


def _printed(row: Observation) -> tuple[str, int]:
    return row.unit_measure, row.unit_mult


def _agree(index: Index, rule: str, row: Observation, first: Observation) -> Iterator[Finding]:
    into = conversion(first, row)
    if into is None:
        return
    follows = interval_of(first) * into.factor
    if not interval_of(row).meets(follows) and not _surely_one(index, row, first):
        return
    caveats: list[Caveat] = []
    if into.rate is not None and interval_of(row).meets(interval_of(first) * into.loose):
        rate = {"zh": {"rate": into.rate.label("zh")}, "en": {"rate": into.rate.label("en")}}
        caveats.append(Caveat("currency_converted", (row.claim_id, first.claim_id), rate))

    def reckoning(lang: Lang) -> str:
        return _said(row, first, into, lang)

    caveats += _revised(index, row, first)
    printed = _as_printed(row, first, into)
    stated = interval_of(row)
    yield make(index, rule, row, [first], stated, follows, reckoning, caveats=caveats, disputed=True, printed=printed)


def _as_printed(row: Observation, first: Observation, into: Conversion) -> Printed | None:
    """Hold two prints of one quantity against each other: whichever is coarser is to be the other rounded."""
    one, other = interval_of(row), interval_of(first)
    if one.value is None or other.value is None:
        return None
    if (other * into.factor).contains(one.value):
        return Printed(one, Interval.exact(one.value))
    return Printed(one, Interval.exact(other.value) * into.factor)


def _revised(index: Index, row: Observation, first: Observation) -> Iterator[Caveat]:
    """Say that the older of two articles may have a figure that was revised since."""
    one, other = index.context.published(row), index.context.published(first)
    if one is not None and other is not None and abs(one - other) > _LONG:
        yield about("revised_since", first if other < one else row)


def _surely_one(index: Index, row: Observation, first: Observation) -> bool:
    """Whether two figures that disagree are meant to be one: stated plainly, or one in brackets behind the other."""
    if row.source_id == first.source_id and row.line == first.line:
        early, late = sorted((row, first), key=lambda each: each.start)
        line = index.dataset.line_text(row) or ""
        return (
            bool(pattern("restated", "between").fullmatch(line[early.end : late.start])) and index.before(late) is early
        )
    return all(stated_plainly(each, index.dataset.line_text(each), index.before(each)) for each in (row, first))


def _said(row: Observation, first: Observation, into: Conversion, lang: Lang) -> str:
    if into.factor.is_exact and into.factor.value == 1:
        return quoted(first)
    converted = first.value * (into.factor.value or 1)
    number = Scale.of(row).full(converted, last_digit(row) - 1, lang)
    return words("converted", "exact" if into.rate is None else "by_rate", lang, quote=quoted(first), number=number)
