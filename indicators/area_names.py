"""English names of China's provinces and prefectures."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from indicators.store import read_cells


@cache
def codes_by_english_name() -> Mapping[str, frozenset[str]]:
    """Map each name, letter case folded, to the codes of the places called so: two cities are called Suzhou.

    >>> sorted(codes_by_english_name()["suzhou"])
    ['320500', '341300']
    """
    found: dict[str, set[str]] = {}
    for _, cells in read_cells(Path(__file__).parent / "codelists" / "area_names_en.csv"):
        for name in (cells["en"], *cells["aliases"].split("|")):
            found.setdefault(name.casefold(), set()).add(cells["code"])
    return {name: frozenset(codes) for name, codes in found.items() if name}
