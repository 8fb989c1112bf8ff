"""Finding number expressions in folded text: a cheap look for where one can begin, then the forms that begin so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from string import ascii_letters

from indicators.mentions.date_forms import DATE_FORMS
from indicators.mentions.forms import DIGITS, Form
from indicators.mentions.number_forms import HOURS, number_forms
from indicators.mentions.words import name_patterns

_NUMERAL = "〇零一二两三四五六七八九十百千万亿半"
# an expression that begins with another character (约, “, 第, ¥) comes to its numeral soon: 不超过 新台币 -3
_SOON = rf"(?=.{{0,8}}?[\d{_NUMERAL}番])"

Matcher = Callable[[str, int], "re.Match[str] | None"]


def find(folded: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Yield the number expressions of a folded line from `start` on; `lastgroup` is the name of the form.

    >>> [(m.lastgroup, m.group()) for m in find("2020年末超5万人")]
    [('ypart', '2020年末'), ('quantity', '超5万人')]
    """
    trigger, matchers, digits = _compiled()
    end = 0
    for possible in trigger.finditer(folded, start):
        at = possible.start()
        if at >= end and (match := matchers.get(folded[at], digits)(folded, at)):
            yield match
            end = match.end()


@cache
def forms() -> tuple[Form, ...]:
    """Every form, in the order in which they are tried."""
    names = [Form(f"name{i}", row["pattern"], row["first"]) for i, row in enumerate(name_patterns())]
    return (*names, HOURS, *DATE_FORMS, *number_forms())


@cache
def _compiled() -> tuple[re.Pattern[str], dict[str, Matcher], Matcher]:
    """The pattern of places where an expression can begin, and the matchers by first character."""
    others = "".join(sorted({letter for form in forms() for letter in form.first} - {*DIGITS, *_NUMERAL}))
    signs = "".join(set(others) - set(ascii_letters))
    trigger = re.compile(rf"\d|[{_NUMERAL}]|首(?=季)|[A-Za-z]+|[{re.escape(signs)}]{_SOON}")
    digits, numerals, rest = (_starting_with(letters) for letters in (DIGITS, _NUMERAL, others))
    return trigger, dict.fromkeys(_NUMERAL, numerals) | dict.fromkeys(others + ascii_letters, rest), digits


def _starting_with(letters: str) -> Matcher:
    """The matcher of those forms that can begin with one of some characters."""
    tried = [form for form in forms() if set(form.first) & set(letters)]
    guarded = (f"(?=[{re.escape(form.first)}])(?P<{form.name}>{form.pattern})" for form in tried)
    return re.compile("|".join(guarded)).match
