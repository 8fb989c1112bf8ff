"""Cells that several overviews have."""

from __future__ import annotations

from indicators.showing.sheet import Cell, Text, both
from indicators.showing.words import code_text


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
    return {lang: code_text(codelist, code, lang) for lang in ("zh", "en")}
