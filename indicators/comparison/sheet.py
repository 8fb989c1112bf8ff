"""A comparison as a sheet: the figures, what follows from them, and under it what must be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from functools import partial
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, Lang
from indicators.comparison.bases import bases
from indicators.comparison.merging import merged
from indicators.comparison.sides import Result, Side
from indicators.comparison.wording import by_lang, figure_text, in_both, joined, say
from indicators.interval import Interval
from indicators.showing.numbers import interval_text
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Note, Sheet, Text, Tone, both
from indicators.showing.words import code_text, quantity_text

if TYPE_CHECKING:
    from indicators.comparison.compared import Comparison

_BESIDE = ("rank", "share")  # results of one side, which stand in its row
_PERCENT = Interval.exact(Decimal("1E+2"))  # a shift, so that no zeros are added
_DIGITS = 4
_SIDES = {"rank": ("behind", "ahead"), "percentage_point": ("higher", "lower"), "": ("more", "less")}


def sheet(comparison: Comparison) -> Sheet:
    """Lay a comparison out: a row a side with its place and its share, then a row a result of two sides or a base."""
    results = () if comparison.refused else comparison.results
    columns = [kind for kind in _BESIDE if any(result.kind == kind for result in results)]
    head = ("what", "value", *columns, "formula")
    rows = [_side_row(number, side, columns, results) for number, side in enumerate(comparison.sides)]
    rows += [_result_row(result, comparison.sides, columns) for result in results if result.kind not in _BESIDE]
    return Sheet(
        _title(comparison.sides),
        tuple(in_both("head", column) for column in head),
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


def _side_row(number: int, side: Side, columns: Sequence[str], results: Sequence[Result]) -> tuple[Cell, ...]:
    row = side.row
    tone: Tone = "plain" if row.claim_status == "actual" else "doubt"
    value = by_lang(partial(figure_text, row))
    own = {result.kind: result for result in results if result.sides == (number,)}
    return (
        Cell(by_lang(partial(_where, side)), (), tone),
        Cell(value, side.claim_ids, tone),
        *(Cell(by_lang(partial(value_text, own[kind])), (), _tone(own[kind])) for kind in columns),
        Cell(both("" if row.quote == value["zh"] else f"“{row.quote}”"), (), "quiet"),
    )


def _where(side: Side, lang: Lang) -> str:
    name, period = side.name[lang], when_text(side.row, lang)
    status = code_text("claim_status", side.row.claim_status, lang).lower()
    told = name.endswith((f"（{period}）", f" ({period})"))
    return say("title", "part", lang).join([name, *([] if told else [period]), status])


def _result_row(result: Result, sides: Sequence[Side], columns: Sequence[str]) -> tuple[Cell, ...]:
    said = _turned(result)
    return (
        Cell(by_lang(partial(_what, said, sides))),
        Cell(by_lang(partial(value_text, said)), result.claim_ids, _tone(result)),
        *(Cell(both("")) for _ in columns),
        Cell(result.formula, (), "quiet"),
    )


def _turned(result: Result) -> Result:
    """Say a difference that is sure to be on one side as so much more or less."""
    known = result.printed if result.printed.value is None else result.interval
    low, high = known.low, known.high
    more, less = _SIDES.get(result.unit_measure, _SIDES[""])
    if result.kind == "difference" and low is not None and low >= 0 and high != 0:
        return replace(result, kind=more)
    if result.kind == "difference" and high is not None and high <= 0:
        return replace(result, kind=less, interval=-result.interval, printed=-result.printed)
    return result


def _tone(result: Result) -> Tone:
    return "doubt" if result.printed.value is None else "plain"


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
    if result.kind in ("ratio", "share"):
        interval = _few_digits(interval, _PERCENT.high if result.kind == "share" else None)
    if result.kind == "ratio":
        return _ratio(interval, lang)
    if result.unit_measure == "rank":
        return say("value", "apart", lang, number=f"{(interval.value or 0):f}")
    if result.kind in bases() and result.counted:
        interval = _as_short(interval)
    text = interval_text(interval, result.unit_measure, lang, result.counted)
    return " ".join(text.split())  # a thing without an English name leaves a gap before what it is counted per


def _few_digits(quotient: Interval, whole: Decimal | None) -> Interval:
    """Round a bound that stands alone outwards to four digits; nothing and the whole bound every quotient."""
    if quotient.value is not None:
        return quotient
    low, high = quotient.low or None, None if quotient.high == whole else quotient.high
    return Interval(_rounded(low, ROUND_FLOOR), _rounded(high, ROUND_CEILING))


def _as_short(quotient: Interval) -> Interval:
    """Give a number of things per something four digits, where it is known to more."""
    ends = {_rounded(end, ROUND_HALF_EVEN) for end in (quotient.low, quotient.high, quotient.value)}
    short = ends.pop()
    return quotient if ends or short is None else Interval.exact(short)


def _rounded(number: Decimal | None, way: str) -> Decimal | None:
    return None if number is None else Context(prec=_DIGITS, rounding=way).plus(number)


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
        severity = "warn" if caveat.code in comparison.allowed else caveat.severity
        yield Note(by_lang(partial(_caveat, caveat, comparison)), severity, caveat.claim_ids)
    if codes := comparison.insisting:
        yield Note(in_both("remark", "insist", codes=both(", ".join(codes))))
    results = () if comparison.refused else comparison.results
    for caveat in merged(caveat for result in results for caveat in result.caveats):
        yield Note(by_lang(caveat.text), caveat.severity, caveat.claim_ids)
    yield from (Note(remark) for remark in comparison.remarks)


def _caveat(caveat: Caveat, comparison: Comparison, lang: Lang) -> str:
    text = caveat.text(lang)
    if caveat.code in comparison.allowed:
        return say("remark", "allowed", lang, text=text)
    if caveat.severity == "refuse":
        return say("remark", "remedy", lang, text=text, remedy=caveat.remedy(lang))
    return text
