"""The words of derived figures, from `codelists/derivations.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from indicators.codelists import CODELISTS


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((CODELISTS / "derivations.toml").read_text(encoding="utf-8"))


@cache
def goals() -> re.Pattern[str]:
    """Return the pattern of wholes that are goals.

    >>> bool(goals().search("of:年度任务")), bool(goals().search("of:常住人口"))
    (True, False)
    """
    return re.compile(_file()["goals"])


@cache
def grows_really() -> re.Pattern[str]:
    """Return the pattern of labels whose growth is at constant prices.

    >>> bool(grows_really().search("云计算产业增加值"))
    True
    """
    return re.compile(_file()["real"])


def say(group: str, code: str, lang: str, **fields: object) -> str:
    """Say a text of the file with its places filled.

    >>> say("title", "all", "zh", n=3)
    '由原文数据推算：3项'
    """
    return str(_file()[group][code][lang]).format(**fields)


def is_said(group: str, code: str) -> bool:
    """Tell whether the file has a text."""
    return code in _file()[group]
