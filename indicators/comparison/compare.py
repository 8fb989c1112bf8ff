"""From what a user asks to a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from indicators.caveats import Caveat
from indicators.comparability.articles import agreeing
from indicators.comparability.context import Context
from indicators.comparison.asked import Asked, ask
from indicators.comparison.choice import take
from indicators.comparison.compared import Comparison, put_together
from indicators.comparison.conflict import decisive
from indicators.comparison.periods import Chosen, latest, of_period
from indicators.comparison.quantity import rows_of
from indicators.comparison.sides import Side
from indicators.comparison.wording import by_lang, in_both, joined
from indicators.errors import IndicatorsError
from indicators.observation import Observation
from indicators.select import Names, several
from indicators.showing.periods import when_text
from indicators.showing.sheet import both
from indicators.showing.words import code_text, place_text

if TYPE_CHECKING:
    from indicators.dataset import Dataset

Words = Mapping[str, str]
_SHOWN = 12
_NAMED = 4  # of the figures that were not taken


def compare(
    dataset: Dataset,
    indicator: str,
    areas: Sequence[str],
    *,
    period: str | int | date | None = None,
    measure: str | None = None,
    allow: Names = (),
) -> Comparison:
    """Compare places, or owners, in one indicator; see `Dataset.compare`."""
    context = Context(dataset)
    rows, chosen_measure = rows_of(dataset, indicator, measure, several(areas))
    asked = ask(several(areas), rows, context)
    _all_have_one(asked, rows)
    chosen = latest(asked) if period is None else of_period(asked, period)
    taken = take(chosen.rows, context)
    sides = [Side(row, _name(row), same, others) for row, same, others in taken]
    remarks = [
        *filter(None, [chosen_measure]),
        *(_period_remarks(chosen, sides) if period is None else ()),
        *_other_remarks(sides),
    ]
    more = [caveat for one, side in zip(asked, sides, strict=True) for caveat in _not_the_place(one, side)]
    more += decisive(sides, context)
    return put_together(dataset, sides, context, several(allow), remarks=remarks, more=more)


def compare_claims(dataset: Dataset, claim_ids: Sequence[str], *, allow: Names = ()) -> Comparison:
    """Compare figures; see `Dataset.compare_claims`."""
    if len(set(claim_ids)) < 2:
        raise IndicatorsError("one figure is nothing to compare: give two claim ids or more")
    context = Context(dataset)
    rows = [dataset[claim_id] for claim_id in dict.fromkeys(claim_ids)]
    names = _names(rows)
    sides = [
        Side(row, name, tuple(same for same in agreeing(row, context) if same not in rows))
        for row, name in zip(rows, names, strict=True)
    ]
    return put_together(dataset, sides, context, several(allow))


def _all_have_one(asked: Sequence[Asked], rows: Sequence[Observation]) -> None:
    """Raise IndicatorsError where the dataset has no such figure of a place; name those that have one."""
    nothing = [side.name for side in asked if not side.rows]
    if nothing:
        what = f"{rows[0].indicator_en or rows[0].indicator_zh} ({rows[0].measure})"
        there = list(dict.fromkeys(place_text(row) for row in rows))
        more = f" and {len(there) - _SHOWN} more" if len(there) > _SHOWN else ""
        raise IndicatorsError(f"no {what} for {', '.join(nothing)}. there is for {', '.join(there[:_SHOWN])}{more}")


def _name(row: Observation) -> Words:
    return by_lang(lambda lang: place_text(row, lang))


def _names(rows: Sequence[Observation]) -> list[Words]:
    """Call figures by their places; of one place by their periods too, else by their words, else by their ids."""
    places: list[Words] = [_name(row) for row in rows]
    if len({place["zh"] for place in places}) == len(rows):
        return places
    for more in (_when, _quoted, _id):
        names = [in_both("title", "told_by", a=_name(row), b=more(row)) for row in rows]
        if len({name["zh"] for name in names}) == len(rows):
            break
    return list(names)


def _quoted(row: Observation) -> Words:
    return both(f"“{row.quote}”")


def _id(row: Observation) -> Words:
    return both(f"[{row.claim_id}]")


def _when(row: Observation) -> Words:
    return by_lang(lambda lang: when_text(row, lang))


def _period_remarks(chosen: Chosen, sides: Sequence[Side]) -> Iterator[Words]:
    if chosen.period is None:
        return
    here = next((s.row for s in sides if s.row.period_end == chosen.period.end), sides[0].row)
    yield in_both("remark", "latest" if chosen.common else "none_common", period=_when(here))
    nearest: dict[str, list[Side]] = {}
    for side in sides:
        if side.row.period_end != chosen.period.end:
            nearest.setdefault(_when(side.row)["zh"], []).append(side)
    for found in nearest.values():
        yield in_both("remark", "nearest", a=joined([side.name for side in found]), period=_when(found[0].row))


def _other_remarks(sides: Sequence[Side]) -> Iterator[Words]:
    for side in sides:
        if side.others:
            figures = joined([_figure(row) for row in side.others[:_NAMED]])
            number = both(str(len(side.others)))
            code = "others" if len(side.others) <= _NAMED else "many_others"
            yield in_both("remark", code, a=side.name, figures=figures, number=number)


def _figure(row: Observation) -> Words:
    status = by_lang(lambda lang: code_text("claim_status", row.claim_status, lang).lower())
    return in_both("remark", "figure", quote=both(row.quote), status=status, period=_when(row), short=both(row.short))


def _not_the_place(asked: Asked, side: Side) -> Iterator[Caveat]:
    """A place was asked for, and the dataset has the figure of an owner in it alone."""
    if asked.is_place and side.row.subject:
        whole = in_both("remark", "whole", a=both(side.row.ref_area_name or asked.name))
        words = {lang: {"a": whole[lang], "b": side.name[lang]} for lang in ("zh", "en")}
        yield Caveat("subject_differs", (side.row.claim_id,), words)
