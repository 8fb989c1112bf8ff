"""The word lists of `kinds.toml`: what stands around a number and tells what it is."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from indicators.codelists import CODELISTS


@cache
def cue(name: str) -> re.Pattern[str]:
    """The compiled pattern of one entry of `kinds.toml`."""
    return _cues()[name]


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    text = (CODELISTS / "kinds.toml").read_text(encoding="utf-8")
    return {name: re.compile(entry["pattern"]) for name, entry in tomllib.loads(text).items()}
