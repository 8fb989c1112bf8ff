"""A comparison as a sheet: the figures, what follows from them, and under it what must be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, Lang
from indicators.comparison.bases import bases
from indicators.comparison.sides import Result, Side
from indicators.comparison.wording import by_lang, figure_text, in_both, joined, say
from indicators.interval import Interval
from indicators.showing.numbers import interval_text
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Note, Sheet, Text, Tone, both
from indicators.showing.words import code_text, quantity_text

if TYPE_CHECKING:
    from indicators.comparison.compared import Comparison

_HEAD = ("what", "value", "formula", "source")
_PERCENT = Interval.exact(100)


def sheet(comparison: Comparison) -> Sheet:
    """Lay a comparison out."""
    rows = [_side_row(side) for side in comparison.sides]
    if not comparison.refused:
        rows += [_result_row(result, comparison) for result in comparison.results]
    return Sheet(
        _title(comparison.sides),
        tuple(in_both("head", column) for column in _HEAD),
        tuple(rows),
        tuple(_notes(comparison)),
    )


def _title(sides: Sequence[Side]) -> Text:
    rows = [side.row for side in sides]
    quantities = _each_once([by_lang(partial(quantity_text, row)) for row in rows])
    whens = _each_once([by_lang(partial(when_text, row)) for row in rows])
    names = [side.name for side in sides]
    together = in_both("title", "sides_two", a=names[0], b=names[1]) if len(names) == 2 else joined(names)
    if len(whens) > 1 or rows[0].time_period is None:
        return in_both("title", "undated", quantity=joined(quantities), sides=together)
    return in_both("title", "all", quantity=joined(quantities), sides=together, period=whens[0])


def _each_once(texts: Sequence[Text]) -> list[Text]:
    return list({text["zh"]: text for text in texts}.values())


def _side_row(side: Side) -> tuple[Cell, ...]:
    row = side.row
    tone: Tone = "plain" if row.claim_status == "actual" else "doubt"
    where = by_lang(partial(_where, side))
    places = " ".join(dict.fromkeys(each.short for each in (row, *side.agreeing)))
    return (
        Cell(where, side.claim_ids, tone),
        Cell(by_lang(partial(figure_text, row)), side.claim_ids, tone),
        Cell(both(f"“{row.quote}”"), (row.claim_id,), "quiet"),
        Cell(both(places), side.claim_ids, "quiet"),
    )


def _where(side: Side, lang: Lang) -> str:
    status = code_text("claim_status", side.row.claim_status, lang).lower()
    return say("kind", "side", lang, a=side.name[lang], period=when_text(side.row, lang), status=status)


def _result_row(result: Result, comparison: Comparison) -> tuple[Cell, ...]:
    ids = result.claim_ids
    tone: Tone = "doubt" if result.printed.value is None else "plain"
    places = " ".join(dict.fromkeys(comparison.dataset[claim].short for claim in ids))
    return (
        Cell(by_lang(partial(_what, result, comparison.sides)), ids),
        Cell(by_lang(partial(value_text, result)), ids, tone),
        Cell(result.formula, ids, "quiet"),
        Cell(both(places), ids, "quiet"),
    )


def _what(result: Result, sides: Sequence[Side], lang: Lang) -> str:
    a, *rest = (sides[number].name[lang] for number in result.sides)
    if result.kind in bases():
        return say("kind", "base", lang, a=a, base=getattr(bases()[result.kind], lang))
    return say("kind", result.kind, lang, a=a, b=rest[0] if rest else "")


def value_text(result: Result, lang: Lang) -> str:
    """Say a result: bounds as the figures are printed where they leave it open, else with rounding."""
    interval = result.interval if result.printed.value is not None else result.printed
    if result.kind == "rank":
        return _rank(interval, lang)
    if result.kind == "ratio":
        return _ratio(interval, lang)
    if result.unit_measure == "rank":
        return say("value", "apart", lang, number=f"{(interval.value or 0):f}")
    if result.kind == "share":
        interval = _without_limits(interval)
    return interval_text(interval, result.unit_measure, lang, result.counted)


def _without_limits(share: Interval) -> Interval:
    """Drop the nothing and the whole that bound every share."""
    if share.value is not None:
        return share
    low = share.low if share.low else None
    return Interval(low, None if share.high == _PERCENT.high else share.high)


def _ratio(interval: Interval, lang: Lang) -> str:
    largest = interval.high if interval.high is not None else interval.low
    if largest is not None and largest < 1:
        return interval_text(interval * _PERCENT, "percent", lang)
    return say("value", "times", lang, number=interval_text(interval, "dimensionless", lang))


def _rank(interval: Interval, lang: Lang) -> str:
    low, high = int(interval.low or 0), int(interval.high or 0)
    code = "place" if low == high else "places" if high - low == 1 else "places_far"
    return say("value", code, lang, low=low, high=high)


def _notes(comparison: Comparison) -> Iterator[Note]:
    for caveat in comparison.caveats:
        yield Note(by_lang(partial(_caveat, caveat, comparison)), caveat.severity, caveat.claim_ids)
    if codes := comparison.insisting:
        yield Note(in_both("remark", "insist", codes=both(", ".join(codes))))
    results = () if comparison.refused else comparison.results
    for caveat in dict.fromkeys(caveat for result in results for caveat in result.caveats):
        yield Note(by_lang(caveat.text), caveat.severity, caveat.claim_ids)
    yield from (Note(remark) for remark in comparison.remarks)


def _caveat(caveat: Caveat, comparison: Comparison, lang: Lang) -> str:
    text = caveat.text(lang)
    if caveat.code in comparison.allowed:
        return say("remark", "allowed", lang, text=text)
    if caveat.severity == "refuse":
        return say("remark", "remedy", lang, text=text, remedy=caveat.remedy(lang))
    return text
