"""Derived figures as a sheet: what, how much, by which formula, and under it what must be said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, Lang, in_order
from indicators.comparability.context import Context
from indicators.derivation.declared import say
from indicators.derivation.explanations import explanations
from indicators.derivation.judging import said_of
from indicators.derivation.row import DerivedFigure
from indicators.derivation.texts import number_text, what_text
from indicators.showing.sheet import Cell, Note, Sheet, Text, Tone, both

if TYPE_CHECKING:
    from indicators.derivation.derived import Derived

_HEAD = ("what", "value", "formula", "rule")
_LANGS: tuple[Lang, ...] = ("zh", "en")
_MOST = 8  # of the figures that a note names


def sheet(derived: Derived) -> Sheet:
    """Lay derived figures out, those that are refused behind the others."""
    return Sheet(
        _in_both(lambda lang: say("title", "all", lang, n=len(derived))),
        tuple(_in_both(partial(say, "head", column)) for column in _HEAD),
        tuple(map(_row, sorted(derived, key=lambda figure: figure.severity == "refuse"))),
        tuple(_notes(derived)),
    )


def _row(figure: DerivedFigure) -> tuple[Cell, ...]:
    tone: Tone = "bad" if figure.severity == "refuse" else "doubt" if figure.severity == "warn" else "plain"
    return (
        Cell(_in_both(partial(what_text, figure))),
        Cell(_in_both(partial(number_text, figure)), figure.claim_ids, tone),
        Cell(both(figure.formula), (), "quiet"),
        Cell(_in_both(explanations()[figure.rule].label), (), "quiet"),
    )


def _notes(derived: Derived) -> Iterator[Note]:
    """Say each caveat once, with all the figures that it is about."""
    context = Context(derived.dataset)
    groups: dict[str, list[Caveat]] = {}
    for figure in derived:
        if figure.caveats:
            inputs = [derived.dataset[claim_id] for claim_id in figure.claim_ids]
            for caveat in said_of(figure.rule, figure.caveat_codes, inputs, context):
                groups.setdefault(caveat.code, []).append(caveat)
    for caveat in in_order(_merged(group) for group in groups.values()):
        yield Note(_in_both(caveat.text), caveat.severity, caveat.claim_ids)


def _merged(caveats: list[Caveat]) -> Caveat:
    ids = dict.fromkeys(claim_id for caveat in caveats for claim_id in caveat.claim_ids)
    words: dict[str, dict[str, str]] = {lang: _joined([each.words[lang] for each in caveats], lang) for lang in _LANGS}
    return Caveat(caveats[0].code, tuple(ids), words)


def _joined(words: list[Mapping[str, str]], lang: str) -> dict[str, str]:
    return {name: _few(dict.fromkeys(each[name] for each in words), lang) for name in words[0]}


def _few(texts: Iterable[str], lang: str) -> str:
    named, between = list(texts), "、" if lang == "zh" else ", "
    if len(named) <= _MOST:
        return between.join(named)
    return say(
        "title", "more", lang, texts=between.join(named[:_MOST]), n=len(named) if lang == "zh" else len(named) - _MOST
    )


def _in_both(say_it: Callable[[Lang], str]) -> Text:
    return {lang: say_it(lang) for lang in _LANGS}
