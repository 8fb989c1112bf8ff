"""Targets and plans beside what was reported of the same: whether there is a result, and whether the two compare."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.overview.cells import LANGUAGES, words
from indicators.showing.numbers import figure_text
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Note, Sheet, Text, both
from indicators.showing.words import place_text, quantity_text

if TYPE_CHECKING:
    from indicators.caveats import Caveat
    from indicators.dataset import Dataset
    from indicators.observation import Observation

_HEAD = ("promise", "quantity", "owner", "due", "result", "compares")
_PROMISED = frozenset({"target", "planned"})
_BETWEEN = frozenset({"status_differs"})  # what every promise and its result differ in


def promises_sheet(data: Dataset) -> Sheet:
    """Lay out the targets and plans, one a row, each with the result that comes nearest to it.

    A result is a figure that happened, of the same indicator, measure, owner and thing counted. Of several it is the
    one that least stands against, then the latest. Nothing is judged: whether a target was met depends on more.
    """
    context = Context(data)
    promised = [row for row in data if row.claim_status in _PROMISED]
    return Sheet(
        title=words("promises"),
        head=tuple(map(words, _HEAD)),
        rows=tuple(tuple(_cells(row, _nearest(row, data, context))) for row in promised),
        notes=() if promised else (Note(words("none")),),
    )


def _nearest(promise: Observation, data: Dataset, context: Context) -> tuple[Observation, tuple[Caveat, ...]] | None:
    results = [row for row in data if row.claim_status == "actual" and _same(row) == _same(promise)]
    judged = [(row, _against(promise, row, context)) for row in results]
    return min(judged, key=lambda each: (len(each[1]), -_day(each[0])), default=None)


def _same(row: Observation) -> tuple[str | None, ...]:
    name = row.indicator_zh if row.indicator == "other" else row.indicator
    return name, row.measure, row.basis, row.ref_area, row.ref_area_name, row.subject, row.counted


def _against(promise: Observation, result: Observation, context: Context) -> tuple[Caveat, ...]:
    """What stands against holding the two against each other, beside that one is a promise."""
    caveats = caveats_between(promise, result, context)
    return tuple(each for each in caveats if each.severity != "note" and each.code not in _BETWEEN)


def _day(row: Observation) -> int:
    return row.period_end.toordinal() if row.period_end else 0


def _cells(promise: Observation, found: tuple[Observation, tuple[Caveat, ...]] | None) -> Iterable[Cell]:
    yield Cell(_figure(promise), (promise.claim_id,))
    for say in (quantity_text, place_text):
        yield Cell({lang: say(promise, lang) for lang in LANGUAGES})
    yield Cell(_when(promise)) if promise.time_period else Cell(words("no_date"), tone="doubt")
    if found is None:
        yield Cell(words("no_result"), tone="doubt")
        yield Cell(both("–"), tone="quiet")
        return
    result, caveats = found
    figure, when = _figure(result), _when(result)
    yield Cell({lang: f"{figure[lang]}\n{when[lang]}" for lang in LANGUAGES}, (result.claim_id,))
    if caveats:
        yield Cell({"zh": _listed("zh", caveats), "en": _listed("en", caveats)}, tone="doubt")
    else:
        yield Cell(words("comparable"), tone="good")


def _listed(lang: str, caveats: Iterable[Caveat]) -> str:
    return "\n".join(each.text("zh" if lang == "zh" else "en") for each in caveats)


def _figure(row: Observation) -> Text:
    return {lang: figure_text(row, lang) for lang in LANGUAGES}


def _when(row: Observation) -> Text:
    return {lang: when_text(row, lang) for lang in LANGUAGES}
