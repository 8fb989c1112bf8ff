"""Companies, which have no one place."""

from __future__ import annotations

from collections.abc import Sequence

from indicators.areas import Area
from indicators.context.places import PlaceToken
from indicators.context.state import Reader

_EVERYWHERE = frozenset({"country", "world"})  # a company that is active there has no place by that


def company_without_a_place(reader: Reader, subject: str | None, named: Sequence[PlaceToken]) -> bool:
    """江海重工营业收入62亿元: a company or institute has no one place, unless the words around the figure name one.

    Args:
        reader: the state of reading.
        subject: the owner of a figure.
        named: the places that count: those of the sentence, or those between the company and the figure.
    """
    company = subject is not None and reader.organisations.is_company(subject)
    return company and not any(p.role == "topic" and _is_somewhere(p.place.areas[0]) for p in named)


def _is_somewhere(area: Area) -> bool:
    """Whether a company can have a part of itself in a place: in a city, in Thailand, not in 全国."""
    return area.level not in _EVERYWHERE or (area.level == "country" and area.code != "CN")
