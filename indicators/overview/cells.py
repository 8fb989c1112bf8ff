"""Cells that several overviews have."""

from __future__ import annotations

from collections.abc import Mapping

from indicators.showing.sheet import Cell, Text, both
from indicators.showing.wording import say
from indicators.showing.words import code_text

LANGUAGES = ("zh", "en")


def number(count: int) -> Cell:
    """Make the cell of a count; none is quiet.

    >>> number(0).tone, number(12).text["en"]
    ('quiet', '12')
    """
    return Cell(both(f"{count:,}"), tone="plain" if count else "quiet")


def labels(codelist: str, code: str | None) -> Text:
    """Give a code's labels in both languages.

    Raises:
        IndicatorsError: there is no such codelist, or no such code in it.
    """
    return {lang: code_text(codelist, code, lang) for lang in LANGUAGES}


def words(code: str, **fields: int | Mapping[str, str]) -> Text:
    """Say something of `[overview]` in `showing.toml`; a field is a number, or has a text in each language.

    >>> words("unaccounted", count=0)["en"], words("counts", by=words("area"))["zh"]
    ('Digits in none of these: 0', '数据条数，按地区')
    """
    return {
        lang: say("overview", code, lang, **{k: v if isinstance(v, int) else v[lang] for k, v in fields.items()})
        for lang in LANGUAGES
    }
