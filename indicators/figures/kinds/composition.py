"""Compositions: a whole as a stack of its parts, each with its share; what no part explains is shown as such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import add

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.bounds import reach
from indicators.figures.kinds.tags import said_of
from indicators.figures.marks import Mark, Pen
from indicators.figures.plan import Claims, Composition, Language
from indicators.figures.sizes import Size, axis_size
from indicators.figures.spec import words
from indicators.interval import Interval, interval_of
from indicators.showing.numbers import interval_text

HUNDRED = Interval.exact(100)


def add_marks(part: Composition, pen: Pen, first: int) -> None:
    """List the marks of a composition in the panel `first`: row 0 is the whole, then come its parts and the rest.

    Raises:
        IndicatorsError: a part is not in the unit of the whole.
    """
    size = _size(part, pen.language)
    if part.whole:
        pen.write("label", first, 0, part.whole, texts.number(part.whole[0], pen.language))
    start, left = Decimal(0), rest(part)
    quotients = share_texts(_quotients(part, left), pen.language)
    for row, share in enumerate(part.shares, start=1):
        claim = share.claims[0]
        where = reach(claim, size.power)
        pen.draw("segment", first, row, share.claims, size, where, start=start)
        pen.write("label", first, row, share.claims, texts.number(claim, pen.language))
        if part.whole:
            pen.write("note", first, row, (*share.claims, *part.whole), quotients[row - 1])
        if said := said_of(claim, pen.language):
            pen.write("note", first, row, share.claims, said)
        start += where.at
    if left.low is not None and left.low > 0:
        row, claim = len(part.shares) + 1, (part.whole or part.shares[0].claims)[0]
        pen.remain(first, row, part.claims, size, left, start)
        text = interval_text(left, claim.unit_measure, pen.language, claim.counted)
        pen.write("label", first, row, part.claims, text)
        if part.whole:
            pen.write("note", first, row, part.claims, quotients[-1])


def _quotients(part: Composition, left: Interval) -> list[Interval]:
    if not part.whole:
        return []
    whole = interval_of(part.whole[0])
    figures = [interval_of(share.claims[0]) for share in part.shares]
    return [figure / whole * HUNDRED for figure in (*figures, *([left] if (left.low or 0) > 0 else []))]


def rest(part: Composition) -> Interval:
    """Tell what no part explains, with its bounds; nothing but rounding where these lie around zero."""
    whole = interval_of(part.whole[0]) if part.whole else HUNDRED
    return whole - reduce(add, (interval_of(share.claims[0]) for share in part.shares))


def share_texts(quotients: Sequence[Interval], language: Language) -> list[str]:
    """Say shares in percent, all with the decimals that the bounds of every one bear, at most two.

    >>> near = [Interval(Decimal(low), Decimal(high)) for low, high in (("72.038", "72.042"), ("1.0419", "1.0421"))]
    >>> share_texts(near, "zh")
    ['占72.04%', '占1.04%']
    """
    places = min((_places(quotient) for quotient in quotients), default=0)
    return [_share_text(quotient, places, language) for quotient in quotients]


def _places(quotient: Interval) -> int:
    ends = quotient.low, quotient.high
    bearing = (n for n in (2, 1) if None not in ends and len({round(end, n) for end in ends if end is not None}) == 1)
    return next(bearing, 0)


def _share_text(quotient: Interval, places: int, language: Language) -> str:
    ends = {round(end, places) for end in (quotient.low, quotient.high) if end is not None}
    if quotient.low is None or quotient.high is None or len(ends) > 1:
        number = interval_text(replace(quotient, value=None), "percent", language)
    else:
        number = f"{ends.pop():f}%"
    return str(words()["share"][language]).format(number=number)


def describe(part: Composition, marks: Sequence[Mark], first: int, language: Language) -> Iterator[str]:
    """Say the whole, each part and the rest in words, with their numbers and where they stand."""
    comma, colon = ("，", "：") if language == "zh" else (", ", ": ")
    names = [part.name[language], *(share.name[language] for share in part.shares), words()["rest"][language]]
    claims: list[Claims] = [part.whole, *(share.claims for share in part.shares), part.whole]
    for row, (name, stands) in enumerate(zip(names, claims, strict=True)):
        numbers = [mark.text for mark in marks if mark.text and (mark.panel, mark.row) == (first, row)]
        if numbers:
            places = " ".join(dict.fromkeys(claim.short for claim in stands))
            yield f"{name}{colon}{comma.join(numbers)} {places}".rstrip()


def _size(part: Composition, language: Language) -> Size:
    claims = [share.claims[0] for share in part.shares]
    unit = (part.whole or claims)[0].unit_measure
    odd = next((claim for claim in claims if claim.unit_measure != unit), None)
    if odd:
        raise IndicatorsError(f"{odd.claim_id}: {odd.quote} is not in {unit}, so it is no part of this whole here")
    size = axis_size([*part.whole, *claims], language)
    return size if part.whole else Size(0, size.name)
