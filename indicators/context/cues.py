"""The compiled cue words of `cues.toml`, by section and name."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


@cache
def _patterns() -> dict[str, dict[str, re.Pattern[str]]]:
    raw = tomllib.loads(files("indicators.codelists").joinpath("cues.toml").read_text(encoding="utf-8"))
    return {section: {name: re.compile(text) for name, text in words.items()} for section, words in raw.items()}


def cue(section: str, name: str) -> re.Pattern[str]:
    """One compiled pattern.

    >>> bool(cue("measure", "pop").search("环比上涨"))
    True
    """
    return _patterns()[section][name]
