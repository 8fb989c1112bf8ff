"""The words of results, from `codelists/showing.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError


@cache
def wording() -> dict[str, Any]:
    """Read the file, by group, code and language."""
    return tomllib.loads((CODELISTS / "showing.toml").read_text(encoding="utf-8"))


def say(group: str, code: str, lang: str, **fields: object) -> str:
    """Say a text of the file with its places filled.

    Raises:
        IndicatorsError: the language is neither `zh` nor `en`.

    >>> say("period", "year", "zh", year=2020)
    '2020年'
    """
    texts = wording()[group][code]
    if lang not in texts:
        raise IndicatorsError(f"unknown language {lang!r}. use {' or '.join(texts)}")
    return str(texts[lang]).format(**fields)
