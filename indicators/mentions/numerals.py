"""The value of a written number: Arabic, Chinese or mixed digits with their multipliers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = (("万亿", 12), ("兆", 12), ("亿", 8), ("万", 4))
_BARE = {"十": 1, "百": 2, "千": 3}
_PIECE = re.compile(r"\d[\d, ]*(?:\.\d+)?|[零〇一二两三四五六七八九点]+|[十百千]")

_EXACT = 28  # digits that decimal arithmetic keeps; a longer run counts nothing
_PLAIN = re.compile(r"(\d[\d,]*(?:\.\d+)?)(万亿|兆|亿|万)?")  # most numbers are written so
_EXPONENTS = {None: 0, "万": 4, "亿": 8, "万亿": 12, "兆": 12}
_REMEMBERED = 256  # numbers: small ones and years come again and again


@dataclass(frozen=True, slots=True)
class Number:
    """`value × 10^exponent`; the exponent is that of the largest multiplier written."""

    value: Decimal
    exponent: int = 0

    @property
    def step(self) -> Decimal:
        """One unit of the last digit written that is not zero: 400 → 100, 1.3 → 0.1."""
        reduced = self.value.normalize()
        return Decimal(1).scaleb(int(reduced.as_tuple().exponent))


@lru_cache(_REMEMBERED)
def parse_number(text: str) -> Number | None:
    """Read a folded number without unit or hedge; None where the characters make no number.

    A multiplier with no numeral before it counts once (千亿 = 1 × 10^11); of several the largest is the exponent.

    >>> parse_number("9385.6亿")
    Number(value=Decimal('9385.6'), exponent=8)
    >>> parse_number("三百八十三亿九千万"), parse_number("4万5,417")
    (Number(value=Decimal('383.9'), exponent=8), Number(value=Decimal('4.5417'), exponent=4))
    >>> parse_number("千亿"), parse_number("八点五")
    (Number(value=Decimal('1'), exponent=11), Number(value=Decimal('8.5'), exponent=0))
    """
    text = text.replace(" ", "")
    if plain := _PLAIN.fullmatch(text):
        return Number(Decimal(plain[1].replace(",", "")), _EXPONENTS[plain[2]]) if len(text) <= _EXACT else None
    if not text or (len(text) > _EXACT and sum(letter.isdigit() or letter in _DIGITS for letter in text) > _EXACT):
        return None
    if all(c in "十百千万亿兆" for c in text):
        return _bare_multiplier(text)
    total, largest, rest = Decimal(0), 0, text
    for name, exponent in _MYRIADS:
        head, found, tail = rest.rpartition(name)
        if not found:
            continue
        section = _section(head)
        if section is None:
            return None
        total += section.scaleb(exponent)
        largest, rest = max(largest, exponent), tail
    if rest:
        section = _section(rest)
        if section is None:
            return None
        # a lone digit after a multiplier counts the next lower place: 三万五 is 35000
        if largest and len(rest) == 1 and rest in _DIGITS and rest not in "零〇":
            section *= Decimal(10) ** (3 if text[-2] == "万" else 7)
        total += section
    return Number(trim(total.scaleb(-largest)), largest)


def _bare_multiplier(text: str) -> Number | None:
    exponent = 0
    for name, value in _MYRIADS:
        if text.endswith(name):
            exponent, text = value, text[: -len(name)]
            break
    if len(text) > 1:
        return None
    exponent += _BARE.get(text, 0)
    return Number(Decimal(10), 0) if exponent == 1 else Number(Decimal(1), exponent)


def _section(text: str) -> Decimal | None:
    """The value of a stretch below 万: 三百八十三, 9千, 5,417, 二十, 十二, 八点五, 二〇二五."""
    pieces = _PIECE.findall(text)
    if not pieces or "".join(pieces) != text:
        return None
    total, pending = Decimal(0), None
    for piece in pieces:
        if piece in _SMALL:
            total += (Decimal(1) if pending is None else pending) * _SMALL[piece]
            pending = None
            continue
        value = _digits(piece)
        if value is None or pending is not None:
            return None
        pending = value
    if pending is not None:
        scale = 1
        if len(pieces) > 1 and pieces[-2] in "百千" and pieces[-1] in _DIGITS and pieces[-1] not in "零〇":
            scale = _SMALL[pieces[-2]] // 10
        total += pending * scale
    return total


def _digits(piece: str) -> Decimal | None:
    if piece[0].isdigit():
        return Decimal(piece.replace(",", "").replace(" ", ""))
    whole, point, fraction = piece.partition("点")
    if (point and not (whole and fraction)) or "点" in fraction:
        return None
    if len(whole) in (2, 3) and not point and whole[0] not in "零〇":
        return None  # 两三, 七八: a guess, not a number
    if len(whole) > 1 and whole[0] in "零〇" and len(whole.lstrip("零〇")) == 1 and not point:
        return Decimal(_DIGITS[whole[-1]])  # 三千零五: the zero only marks the gap
    figures = "".join(str(_DIGITS[c]) for c in whole)
    return Decimal(figures + ("." + "".join(str(_DIGITS[c]) for c in fraction) if point else ""))


def trim(value: Decimal) -> Decimal:
    """Drop the zeros behind the last other decimal, which only arithmetic made.

    >>> trim(Decimal("0.8000")), trim(Decimal("1E+2"))
    (Decimal('0.8'), Decimal('100'))
    """
    reduced = value.normalize()
    return reduced.quantize(Decimal(1)) if int(reduced.as_tuple().exponent) > 0 else reduced
