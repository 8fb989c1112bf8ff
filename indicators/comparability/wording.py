"""The words of caveats: what differs, and whose it is where two places or owners are compared."""

from __future__ import annotations

from collections.abc import Callable

from indicators.caveats import Caveat, Lang
from indicators.observation import Observation
from indicators.showing.periods import when_text
from indicators.showing.words import code_text, place_text
from indicators.unit_measures import factors

Say = Callable[[Observation, Lang], str]
Words = dict[str, dict[str, str]]


def pair(code: str, a: Observation, b: Observation, say: Say, **more: dict[str, str]) -> Caveat:
    """Make a caveat on two rows; each is named with its place or owner where these differ."""
    words: Words = {"zh": {}, "en": {}}
    for lang in ("zh", "en"):
        one, other = say(a, lang), say(b, lang)
        owners = place_text(a, lang), place_text(b, lang)
        if owners[0] != owners[1]:
            one, other = _owned(one, owners[0], lang), _owned(other, owners[1], lang)
        words[lang] = {"a": one, "b": other} | {key: text[lang] for key, text in more.items()}
    return Caveat(code, tuple(dict.fromkeys((a.claim_id, b.claim_id))), words)


def single(code: str, row: Observation, say: Say) -> Caveat:
    """Make a caveat on one row."""
    words: Words = {lang: {"a": _owned(say(row, lang), place_text(row, lang), lang)} for lang in ("zh", "en")}
    return Caveat(code, (row.claim_id,), words)


def indicator(row: Observation, lang: Lang) -> str:
    """Name what the row measures."""
    return row.indicator_zh if lang == "zh" else row.indicator_en or row.indicator_zh


def period(row: Observation, lang: Lang) -> str:
    """Name the row's period."""
    return when_text(row, lang)


def quote(row: Observation, _: Lang) -> str:
    """Quote the figure."""
    return f"“{row.quote}”"


def label(column: str) -> Say:
    """Make what names a code of a row by its label."""

    def say(row: Observation, lang: Lang) -> str:
        said = code_text(column, getattr(row, column), lang)
        return said if lang == "zh" else said.lower()

    return say


def thing(row: Observation, _: Lang) -> str:
    """Name what is counted, in the article's words."""
    return row.counted or ""


def unit(row: Observation, lang: Lang) -> str:
    """Name the row's unit, or what it counts."""
    return row.counted or unit_name(row.unit_measure, lang)


def unit_name(unit_measure: str, lang: Lang) -> str:
    """Name a unit: 元/人, yuan/persons; a pure number is so many times."""
    parts = [part for _, part in factors(unit_measure)]
    return "/".join(part.zh or "倍" if lang == "zh" else part.en or "times" for part in parts)


def _owned(text: str, owner: str, lang: Lang) -> str:
    if owner.endswith(text) or owner.startswith(text):  # the text is the name
        return text
    return f"{text}（{owner}）" if lang == "zh" else f"{text} for {owner}"
