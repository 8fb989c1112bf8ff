"""The compiled cue words of the codelists: patterns that read folded text, by file, section and name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from indicators.codelists import CODELISTS

_NAMED = re.compile("{([a-z_]+)}")
_LOOK_BACK = re.compile(r"\(\?<!((?:\[[^\]\\]+\]|[一-龥])+)\)([一-龥]+)(?=[|()]|$)")
_FIRST_OF_SOME = re.compile(r"(^|\||\(\?:)\[([一-龥]+)\]([一-龥]+)(?=[|)]|$)")


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


def compiled(text: str) -> re.Pattern[str]:
    """A pattern written so that every word begins with its letter, which `re` then looks for first; it reads the same.

    >>> compiled("(?<!最)低价|[一二]期投资").pattern
    '低价(?<!最低价)|一期投资|二期投资'
    """
    text = _LOOK_BACK.sub(r"\2(?<!\1\2)", text)
    return re.compile(_FIRST_OF_SOME.sub(lambda m: m[1] + "|".join(letter + m[3] for letter in m[2]), text))


@cache
def cue(section: str, name: str) -> re.Pattern[str]:
    """One compiled pattern of `cues.toml`.

    >>> bool(cue("measure", "pop").search("环比上涨"))
    True
    """
    return compiled(word_lists("cues")[section][name])
