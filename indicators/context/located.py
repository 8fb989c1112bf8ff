"""The question that a rule of place is asked, and its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.context.state import Reader, Surroundings


@dataclass(slots=True)
class Located:
    """What a place rule looks at: the state of reading, the figure, the sentence around it."""

    reader: Reader
    figure: Figure
    near: Surroundings


@dataclass(slots=True)
class Told:
    """A rule's answer: the place, None where the figure has none, and the rule's name."""

    place: Place | None
    rule: str = ""


Rule = Callable[[Located], Told | None]
