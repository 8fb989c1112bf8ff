"""A dataset as a sheet: what, where and when of its first rows, each figure with its place, and how certain it is."""

from __future__ import annotations

from collections.abc import Sequence

from indicators.observation import Observation
from indicators.showing.numbers import figure_text
from indicators.showing.periods import when_text
from indicators.showing.sheet import Cell, Sheet, Text, Tone
from indicators.showing.wording import say
from indicators.showing.words import code_text, place_text, quantity_text

SHOWN = 30
_LANGS = ("zh", "en")
_COLUMNS = ("quantity", "place", "period", "figure", "status")
_SAID_BY_STATUS = frozenset("AEF")  # normal, and what estimate and forecast say already


def dataset_sheet(rows: Sequence[Observation], most: int = SHOWN) -> Sheet:
    """Lay out the first rows, `most` of them."""
    shown = rows[:most]
    return Sheet(
        title=_title(len(rows), len({row.source_id for row in rows}), len(shown)),
        head=tuple(_say("dataset", column) for column in _COLUMNS),
        rows=tuple(map(_row, shown)),
    )


def _title(rows: int, articles: int, shown: int) -> Text:
    counts = {"claims": _count("claims", rows), "texts": _count("texts", articles)}
    title = {lang: say("dataset", "title", lang, rows=rows, articles=articles, **counts) for lang in _LANGS}
    if shown == rows:
        return title
    return {lang: say("dataset", "first", lang, title=title[lang], shown=shown) for lang in _LANGS}


def _count(things: str, number: int) -> str:
    return say("dataset", things, "one" if number == 1 else "many", number=number)


def _row(row: Observation) -> tuple[Cell, ...]:
    return (
        Cell({lang: quantity_text(row, lang) for lang in _LANGS}),
        Cell({lang: place_text(row, lang) for lang in _LANGS}),
        Cell({lang: when_text(row, lang) for lang in _LANGS}),
        Cell({lang: figure_text(row, lang) for lang in _LANGS}, (row.claim_id,)),
        _status(row),
    )


def _status(row: Observation) -> Cell:
    """What kind of figure it is, and what makes it doubtful; a plain result keeps quiet."""
    codes = [("claim_status", row.claim_status)]
    codes += [("obs_status", row.obs_status)] if row.obs_status not in _SAID_BY_STATUS else []
    codes += [("warnings", code) for code in filter(None, (row.warnings or "").split(";"))]
    first, *others = codes
    text = {
        "zh": "，".join(code_text(*code) for code in codes),
        "en": ", ".join([code_text(*first, "en"), *(code_text(*code, "en").lower() for code in others)]),
    }
    tone: Tone = "doubt" if row.warnings else "quiet" if row.claim_status == "actual" else "plain"
    return Cell(text, tone=tone)


def _say(group: str, code: str) -> Text:
    return {lang: say(group, code, lang) for lang in _LANGS}
