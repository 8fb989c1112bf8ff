"""The compiled cue words of the codelists: patterns that read folded text, by file, section and name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from indicators.codelists import CODELISTS
from indicators.context.wording import compiled

_NAMED = re.compile("{([a-z_]+)}")


@cache
def word_lists(file: str) -> Mapping[str, Any]:
    """The texts of a word list of the codelists, as written.

    Args:
        file: its name without `.toml`.

    Returns:
        Texts and tables by name.
    """
    text = (CODELISTS / f"{file}.toml").read_text(encoding="utf-8")
    return MappingProxyType(tomllib.loads(text))


@cache
def patterns(file: str) -> Mapping[str, re.Pattern[str]]:
    """The texts of a word list, compiled, with `{name}` for the text of that name; its tables are left out.

    >>> bool(patterns("places")["former"].search("前者高于后者"))
    True
    """
    texts = {name: text for name, text in word_lists(file).items() if isinstance(text, str)}
    return MappingProxyType({name: compiled(_expanded(text, texts)) for name, text in texts.items()})


def _expanded(text: str, texts: Mapping[str, str]) -> str:
    return _NAMED.sub(lambda named: _expanded(texts[named[1]], texts), text)


@cache
def cue(section: str, name: str) -> re.Pattern[str]:
    """One compiled pattern of `cues.toml`.

    >>> bool(cue("measure", "pop").search("环比上涨"))
    True
    """
    return compiled(word_lists("cues")[section][name])
