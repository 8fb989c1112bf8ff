"""What is said at a number itself where it is no plain result."""

from __future__ import annotations

from indicators.figures.bounds import reach
from indicators.figures.plan import Language
from indicators.figures.spec import words
from indicators.observation import Observation


def said_of(claim: Observation, language: Language, *more: str) -> str:
    """Say that a figure is a target, a lower bound and the like; `more` comes first and last.

    Args:
        claim: the figure.
        language: of the words.
        more: what stands before, and what behind; "" for nothing.
    """
    tags = words()["tag"]
    codes = (claim.claim_status, reach(claim, 0).bound)
    before, *behind = more or ("",)
    said = [before, *(tags[code][language] for code in codes if code in tags), *behind]
    return ("；" if language == "zh" else "; ").join(filter(None, said))
