"""The words of findings, from `codelists/checks.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS


@cache
def templates() -> dict[str, Any]:
    """Read the file, by group, code and language."""
    return tomllib.loads((CODELISTS / "checks.toml").read_text(encoding="utf-8"))


def words(group: str, code: str, lang: str, **fields: object) -> str:
    """Say a text of the file with its places filled, "" where the group has none of the code.

    >>> words("bound", "at_most", "en", number="CNY 5")
    'at most CNY 5'
    """
    return str(templates()[group].get(code, {}).get(lang, "")).format(**fields)
