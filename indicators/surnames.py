"""Chinese surnames, by which a name of a person is told."""

from __future__ import annotations

from functools import cache

from indicators.codelists import CODELISTS


@cache
def surnames() -> frozenset[str]:
    """All surnames of one and of two characters, in simplified and traditional form.

    >>> {"梁", "欧阳"} <= surnames()
    True
    """
    text = (CODELISTS / "surnames.txt").read_text(encoding="utf-8")
    single, traditional, double = text.split("\n")[:3]
    return frozenset([*single, *traditional, *double.split()])
