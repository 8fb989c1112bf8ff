"""The words that rules know, from `codelists/derivations.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from indicators.codelists import CODELISTS


@cache
def goals() -> re.Pattern[str]:
    """Return the pattern of wholes that are goals.

    >>> bool(goals().search("of:年度任务")), bool(goals().search("of:常住人口"))
    (True, False)
    """
    return re.compile(tomllib.loads((CODELISTS / "derivations.toml").read_text(encoding="utf-8"))["goals"])
