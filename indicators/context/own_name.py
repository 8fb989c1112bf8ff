"""The name by which an article goes on to speak of its own park or town, which no codelist has."""

from __future__ import annotations

import re
from functools import lru_cache

from indicators.context.cues import patterns
from indicators.context.places import Gazetteer

_BY_NAME = frozenset({"zone", "town"})
_LEAST_STEM = 3  # characters of a zone's name without its kind: 大亚湾


def own_name(gazetteer: Gazetteer) -> re.Pattern[str] | None:
    """The pattern of the name, None where the article is of a place that a codelist has."""
    own = gazetteer.document
    return _with_its_stem(own.name) if own and own.areas[0].level in _BY_NAME and not own.code else None


@lru_cache(maxsize=8)
def _with_its_stem(name: str) -> re.Pattern[str]:
    """大亚湾经济技术开发区, and 大亚湾 for it."""
    stem = re.sub(f"(?:{patterns('places')['zone_suffix'].pattern})$", "", name)
    short = f"|{re.escape(stem)}区?(?![一-龥]?[区市县])" if _LEAST_STEM <= len(stem) < len(name) else ""
    return re.compile(re.escape(name) + short)
