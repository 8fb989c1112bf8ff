"""Finding number expressions in folded text: a cheap look for where one can begin, then the forms that begin so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from string import ascii_letters

from indicators.mentions.date_forms import DATE_FORMS
from indicators.mentions.forms import DIGITS, Form
from indicators.mentions.number_forms import HOURS, WORDS, general_forms, special_forms
from indicators.mentions.words import name_patterns

# right behind its digits one of these makes a number a quantity, and neither a date nor a part of a name
_PLAIN = re.compile(r"(?:\d{1,7}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?=[亿万元%家人户吨倍])").match
_NUMERAL = "〇零一二两三四五六七八九十百千万亿半"
# an expression that begins with another character (约, “, 第, ¥) comes to its numeral soon: 不超过 新台币 -3
_SOON = rf"(?=.{{0,8}}?[\d{_NUMERAL}番])"

Matcher = Callable[[str, int], "re.Match[str] | None"]


def find(folded: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Yield the number expressions of a folded line from `start` on; `lastgroup` is the name of the form.

    >>> [(m.lastgroup, m.group()) for m in find("2020年末超5万人")]
    [('ypart', '2020年末'), ('quantity', '超5万人')]
    """
    trigger, special, digits, general = _compiled()
    end = 0
    for possible in trigger.finditer(folded, start):
        at = possible.start()
        if at < end:
            continue
        matcher = special.get(folded[at]) or (general if _PLAIN(folded, at) else digits)
        if match := matcher(folded, at) or general(folded, at):
            yield match
            end = match.end()


@cache
def forms() -> tuple[Form, ...]:
    """Every form, in the order in which they are tried."""
    names = [Form(f"name{i}", row["pattern"], row["first"]) for i, row in enumerate(name_patterns())]
    return (*names, HOURS, *DATE_FORMS, *special_forms(), *general_forms())


@cache
def _compiled() -> tuple[re.Pattern[str], dict[str, Matcher], Matcher, Matcher]:
    """Where an expression can begin; the special forms by first character, those of digits, and the general ones."""
    others = "".join(sorted({letter for form in forms() for letter in form.first} - {*DIGITS, *_NUMERAL}))
    signs = "".join(set(others) - set(ascii_letters) - {"首", *"减砍折腰倍"})
    trigger = re.compile(
        rf"\d|[{_NUMERAL}]|首(?=[季位\d一二三两四五六七八九十])|[A-Za-z]+|[{re.escape(signs)}]{_SOON}|{WORDS}"
    )
    matchers = dict.fromkeys(_NUMERAL, _beginning(_NUMERAL))
    matchers |= {letter: _beginning(letter) for letter in {*others, *ascii_letters}}
    return trigger, matchers, _beginning(DIGITS), _one_of(general_forms())


def _beginning(letters: str) -> Matcher:
    """The matcher of the special forms that can begin with one of some characters."""
    special = forms()[: -len(general_forms())]
    return _one_of(tuple(form for form in special if set(form.first) & set(letters)))


@cache
def _one_of(tried: tuple[Form, ...]) -> Matcher:
    """The matcher of the first of some forms, each behind a look at its first character."""
    guarded = (f"(?=[{re.escape(form.first)}])(?P<{form.name}>{form.pattern})" for form in tried)
    return re.compile("|".join(guarded) or "(?!)").match
