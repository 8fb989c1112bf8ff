"""What all drawings of a sheet have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from indicators.caveats import SEVERITIES
from indicators.errors import IndicatorsError
from indicators.showing.places import Place
from indicators.showing.sheet import Note, Text, Tone

MARKS: dict[Tone, str] = {"good": "✓", "bad": "✗", "doubt": "?"}  # so that no tone is told by colour alone
_ORDER: tuple[str, ...] = SEVERITIES


def texts(text: Text, langs: Sequence[str]) -> list[str]:
    """Give a text in some languages, each wording once and none that is empty beside others.

    Raises:
        IndicatorsError: it has no text in a language.

    >>> texts({"zh": "2020", "en": "2020"}, ("zh", "en"))
    ['2020']
    """
    for lang in langs:
        if lang not in text:
            raise IndicatorsError(f"unknown language {lang!r}. use {' or '.join(text)}")
    return list(dict.fromkeys(text[lang] for lang in langs if text[lang])) or [""]


def in_order(notes: Iterable[Note]) -> list[Note]:
    """Sort notes, the gravest first."""
    return sorted(notes, key=lambda note: _ORDER.index(note.severity))


def places_beside(text: str, claim_ids: Iterable[str], places: Mapping[str, Place]) -> list[Place]:
    """Give the places that a text with these claims has yet to name, each once."""
    found = dict.fromkeys(places[claim_id] for claim_id in claim_ids)
    return [place for place in found if place.short not in text]
