"""The plan of a composition: a whole and the parts that add up to it, of one place and period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from indicators.comparability.context import Context
from indicators.errors import IndicatorsError
from indicators.figures.beside import within
from indicators.figures.naming import chart_id, composition_text, indicator_text
from indicators.figures.plan import PALETTE, Claims, Composition, Plan, Share, Text, in_both
from indicators.figures.rows import STATUSES, days, distinct
from indicators.figures.texts import indicator as indicator_name
from indicators.indicator_list import find_indicator, indicators
from indicators.named_whole import whole_named
from indicators.observation import Observation
from indicators.showing.words import place_text
from indicators.sums import sums, wholes_of

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.figures.rows import Period


def composing(
    dataset: Dataset, whole: str, area: str, period: Period | None, parts: Sequence[str] | None, title: Text | None
) -> Plan:
    """Plan the composition of a whole.

    Raises:
        IndicatorsError: a name is unknown, or the dataset has no two parts of the whole.
    """
    code = find_indicator(whole).code
    rows = [row for row in dataset.select(area=area, period=period) if not row.subject]
    wanted = None if parts is None else {find_indicator(part).code for part in parts}
    found = max(_candidates(rows, code, wanted), key=_merit, default=None)
    if found is None:
        what = f"no two parts of {whole} for {area}" + (f" in {period}" if period is not None else "")
        raise IndicatorsError(f"{what}. see what there is: dataset.select(area={area!r}).indicators()")
    total, shares = found
    drawn = tuple(
        Share(in_both(partial(indicator_name, claims[0])), claims, PALETTE[at % len(PALETTE)])
        for at, claims in enumerate(shares)
    )
    name = in_both(partial(indicator_text, code))
    part = Composition(name, total, drawn)
    named = in_both(lambda language: composition_text(name[language], place_text(shares[0][0], language), language))
    under = {"zh": "{period}", "en": "{period}"}
    caveats = within(part, Context(dataset))
    return Plan(chart_id("composition", part.claims), title or named, under, (part,), caveats=caveats)


def _candidates(
    rows: Sequence[Observation], code: str, wanted: set[str] | None
) -> Iterator[tuple[Claims, list[Claims]]]:
    """Give each way to make up the whole from the rows of one period: of levels, or of shares in it."""
    for span in dict.fromkeys(map(days, rows)):
        here = [row for row in rows if days(row) == span]
        totals = list(_best(row for row in here if row.indicator == code and row.measure == "level"))
        levels = [row for row in here if row.measure == "level" and totals and _fits(row, totals[0][0])]
        for codes in _parts(code, levels) if wanted is None else [wanted]:
            if len(found := list(_best(row for row in levels if row.indicator in codes))) > 1:
                yield totals[0], found
        shares = [row for row in here if row.measure == "share" and _is_of(row, code)]
        for codes in _parts(code, shares) if wanted is None else [wanted]:
            if len(found := list(_best(row for row in shares if row.indicator in codes))) > 1:
                yield (), found


def _is_of(row: Observation, code: str) -> bool:
    """Whether a share is of an indicator of its own place, however the basis words it: gdp, 江苏省地区生产总值."""
    head, _, told = (row.basis or "").partition(":")
    whole = whole_named(told) if head == "of" else None
    if whole is None or whole.indicator.code != code:
        return False
    return whole.area is None or whole.area.code == row.ref_area


def _parts(code: str, rows: Sequence[Observation]) -> Iterator[set[str]]:
    yield from (set(total.parts) for total in sums() if total.whole == code)
    yield {row.indicator for row in rows if wholes_of(row.indicator)[:1] == (code,)}


def _best(rows: Iterable[Observation]) -> Iterator[Claims]:
    """Take one figure of each indicator, results first, in the order of the codelist."""
    order = list(indicators())
    by_code: dict[str, list[Observation]] = {}
    for row in rows:
        by_code.setdefault(row.indicator, []).append(row)
    for code in sorted(by_code, key=lambda each: order.index(each) if each in order else len(order)):
        yield next(distinct(sorted(by_code[code], key=lambda row: STATUSES.index(row.claim_status))))


def _fits(row: Observation, total: Observation) -> bool:
    return row.unit_measure == total.unit_measure and row.indicator != total.indicator


def _merit(found: tuple[Claims, list[Claims]]) -> tuple[bool, int, date]:
    _, parts = found
    codes = tuple(sorted(claims[0].indicator for claims in parts))
    whole = any(tuple(sorted(each.parts)) == codes for each in sums())
    return whole, len(parts), parts[0][0].period_end or date.min
