"""A page's lines told apart: furniture of the site, paragraphs of the article, and the short lines between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

LineKind = Literal["furniture", "body", "line"]

CODELISTS = Path(__file__).parent.parent / "codelists"

# One code point to one, so that places in a folded line are places in the line as it stands.
_FOLD = {0x3000: " ", 0xA0: " ", **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}

_SEPARATORS = re.compile(r"[\s|丨>»›·•*/、,()\[\]【】〖〗:_\-—]+")
_ADDRESS = re.compile(r"https?:|www\.|[\w.]+@[\w.]+|\b[\w-]+\.(?:com|cn|net|org|gov|hk|tw)\b", re.IGNORECASE)
_IMPRINT = re.compile(r"©|\(c\)|版权所有|版權所有|备\d+号|备案|网站标识码|邮编|今天是|^\s*声明|^\s*电话")
_TRAIL = re.compile(r"^(?:您?的?当前位置|您的位置|您所在|所在位置|首页|首頁)|.[>»›].")
_LONG = 60  # code points; headlines are shorter, paragraphs longer


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line with text in it: its 1-based number, the text folded and stripped, and what kind of line it is."""

    number: int
    text: str
    kind: LineKind


def fold(text: str) -> str:
    """Write full-width ASCII and wide spaces as their narrow twins, one code point for one.

    >>> fold("２０２１年：　")
    '2021年: '
    """
    return text.translate(_FOLD)


def page_lines(lines: tuple[str, ...]) -> list[PageLine]:
    """Return the lines that are not blank, each with its kind."""
    folded = [(number, fold(line).strip("\ufeff \t\r")) for number, line in enumerate(lines, 1)]
    return [PageLine(number, text, line_kind(text)) for number, text in folded if text]


def line_kind(text: str) -> LineKind:
    """Tell a line of the site from a paragraph of the article and from the short lines between.

    >>> line_kind("首页 > 工作进展"), line_kind("记者3月5日获悉。"), line_kind("江城外贸逆势增长")
    ('furniture', 'body', 'line')
    """
    if (_ADDRESS.search(text) and len(text) < _LONG) or _IMPRINT.search(text) or _TRAIL.search(text):
        return "furniture"
    if "。" in text or len(text) > _LONG:
        return "body"
    if text.startswith("[") and text.endswith("]"):
        return "furniture"
    words = [word for word in _SEPARATORS.split(text) if word]
    menu = [word for word in words if word in _furniture()]
    if all(word in menu or not _has_letter(word) for word in words) or len(menu) > max(1, len(words) / 2):
        return "furniture"
    repeated = len(words) > 1 and len(set(words)) == 1  # a logo and its text, as in 招商圈 招商圈
    return "furniture" if repeated else "line"


@cache
def _furniture() -> frozenset[str]:
    return frozenset((CODELISTS / "page_furniture.txt").read_text(encoding="utf-8").split("\n"))


def _has_letter(word: str) -> bool:
    return any(char.isalpha() for char in word)
