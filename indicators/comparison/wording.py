"""The words of comparisons, from `codelists/comparison.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from indicators.caveats import Lang
from indicators.codelists import CODELISTS
from indicators.comparability.kinds import dimension
from indicators.comparison.conversion import Amount
from indicators.interval import Interval
from indicators.observation import Observation
from indicators.showing.numbers import interval_text
from indicators.unit_measures import factors

LANGS: tuple[Lang, Lang] = ("zh", "en")
LESS, DIVIDED, OVER = " − ", " ÷ ", " ÷ Σ"
_SIGN = {LESS: LESS, DIVIDED: DIVIDED, OVER: DIVIDED}


_ONE, _HUNDRED = Interval.exact(1), Interval.exact(Decimal("1E+2"))  # a shift, so that no zeros are added


@cache
def rules() -> dict[str, Any]:
    """Read the file."""
    return tomllib.loads((CODELISTS / "comparison.toml").read_text(encoding="utf-8"))


def say(group: str, code: str, lang: Lang, **fields: object) -> str:
    """Say a text of the file with its places filled."""
    return str(rules()[group][code][lang]).format(**fields)


def by_lang(say_it: Callable[[Lang], str]) -> dict[str, str]:
    """Say something in both languages."""
    return {lang: say_it(lang) for lang in LANGS}


def in_both(group: str, code: str, **fields: Mapping[str, str]) -> dict[str, str]:
    """Say a text in both languages, each place filled with its words of the language."""
    return by_lang(lambda lang: say(group, code, lang, **{key: text[lang] for key, text in fields.items()}))


def joined(texts: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Put words beside each other."""
    return by_lang(lambda lang: say("title", "comma", lang).join(text[lang] for text in texts))


def is_fraction(row: Observation) -> bool:
    """Tell whether a pure number is a part of a whole or a growth, and so reads as percent."""
    return row.unit_measure == "dimensionless" and dimension(row) == ("rate",)


def figure_text(row: Observation, lang: Lang) -> str:
    """Write a row's number with its unit and its hedge as a sign."""
    unit, by = ("percent", _HUNDRED) if is_fraction(row) else (row.unit_measure, _ONE)
    if row.lower is not None and row.upper is not None:
        return interval_text(Interval(row.lower, row.upper) * by, unit, lang, row.counted)
    number = interval_text(Interval.exact(row.value) * by, unit, lang, row.counted)
    return say("hedge", row.qualifier, lang) + number


def formula(sign: str, left: Sequence[Amount], right: Sequence[Amount]) -> dict[str, str]:
    """Write what was reckoned in the figures as printed: `9772家 − 4396家`."""
    return by_lang(lambda lang: _formula(sign, left, right, lang))


def _formula(sign: str, left: Sequence[Amount], right: Sequence[Amount], lang: Lang) -> str:
    one, other = (" + ".join(_converted(amount, lang) for amount in amounts) for amounts in (left, right))
    if sign == OVER or (sign == DIVIDED and any(map(_is_exchanged, right))):
        other = f"({other})"
    return f"{one}{_SIGN[sign]}{other}" if right else one


def _converted(amount: Amount, lang: Lang) -> str:
    text = figure_text(amount.row, lang)
    if _is_exchanged(amount):
        return f"{text} × {amount.factor:f}"
    return f"({text})" if amount.row.value < 0 else text


def _is_exchanged(amount: Amount) -> bool:
    money = "currency" in [part.dimension for _, part in factors(amount.row.unit_measure)]
    return money and amount.factor != 1
