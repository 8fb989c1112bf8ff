"""A page's lines told apart: furniture of the site, paragraphs of the article, and the short lines between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from indicators.codelists import CODELISTS
from indicators.hints import hint
from indicators.publication.labels import labelled

LineKind = Literal["furniture", "body", "line"]

# One code point to one, so that places in a folded line are places in the line as it stands.
_BLANKS = [0x09, 0x0D, 0xA0, *range(0x2000, 0x200E), 0x202F, 0x2060, 0x3000, 0xFEFF]  # tab, wide, thin, zero-width, BOM
_FOLD = {**dict.fromkeys(map(chr, _BLANKS), " "), **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}]")

_SEPARATORS = re.compile(r"[\s|丨>»›·•*/、,()\[\]【】〖〗:_\-—]+")
_LATIN = re.compile("[A-Za-z]")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w", re.IGNORECASE)
# 03877.HK is a stock, not a site.
_DOMAIN = re.compile(
    r"(?<![\w.])(?!\d+\.(?:hk|tw|cn)\b)[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|cn|net|org|gov|hk|tw)\b", re.I
)
_IMPRINT = re.compile(
    r"©|\(c\)|版权所有|版權所有|备\d+号|备案|网站标识码|邮编|今天是|^\s*声明|^\s*电话|最佳分辨率|分辨率浏览"
)
# What an exchange makes every announcement say before its text.
_DISCLAIMER = re.compile(r"概不負責|概不负责|不存在任何虚假记载|没有虚假记载|不存在虚假记载")
_NOTE = re.compile(
    r"^\(?(?:注\d?|附注|附註|註|附件\d?|附表|备注|備註|说明|图[①-⑩\d]?|圖|图表\d?|免责声明|风险提示|编者按|本文不构成|本文仅代表|更多)\s*[:：]"
    r"|^\[\d+\]|^\(?(?:图为|圖為|本文不构成|本文仅代表|文中观点|[于於]本公[告布]日期|[于於]本公告刊[发發])"
)
_TRAIL = re.compile(r"^(?:您?的?当前位置|您的位置|您所在|所在位置|首页|首頁)|.[>»›].")
# Long titles of offices: …关于印发…的通知.
_TITLE_OF_ACT = re.compile(
    r"^[^。:]{0,40}关于[^。:]{4,80}的(?:通知|公告|公报|意见|报告|决定|批复|函|通报|说明)(?:\([^()]{1,12}\))?$"
)
_BYLINE = re.compile(
    r"记者|記者|通讯员|通訊員|作者|编辑|編輯|责编|責編|来源|來源|^文$|^图$|整理|撰|摄|攝|采写|报$|報$|网$|網$"
)
_LEAST_OF_HEADLINE = 8  # letters beside the name of a site that make the line a headline about it
_WORDS_OF_MENU = 4
_SHORT_WORD = 4  # code points of the words of a menu
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
    return _FOLDED.sub(lambda match: _FOLD[match.group()], text)


def page_lines(lines: tuple[str, ...]) -> list[PageLine]:
    """Return the lines that are not blank, each with its kind."""
    folded = [(number, fold(line).strip()) for number, line in enumerate(lines, 1)]
    return [PageLine(number, text, line_kind(text)) for number, text in folded if text]


def line_kind(text: str) -> LineKind:
    """Tell a line of the site from a paragraph of the article and from the short lines between.

    >>> line_kind("首页 > 工作进展"), line_kind("记者3月5日获悉。"), line_kind("江城外贸逆势增长")
    ('furniture', 'body', 'line')
    """
    if (_is_address(text) and len(text) < _LONG) or _found(_IMPRINT, text) or _found(_TRAIL, text):
        return "furniture"
    if _DISCLAIMER.search(text) or (_NOTE.search(text) and "。" in text):
        return "furniture"
    if ("关于" in text and _TITLE_OF_ACT.search(text)) or ("。" not in text and len(labelled(text)) > 1):
        return "line"
    if "。" in text or len(text) > _LONG:
        return "body"
    if text.startswith("[") and text.endswith("]"):
        return "furniture"
    words = [word for word in _SEPARATORS.split(text) if word]
    menu = [word for word in words if word in _furniture()]
    if all(word in menu or not _has_letter(word) for word in words) or len(menu) > max(1, len(words) / 2):
        return "furniture"
    repeated = len(words) > 1 and len(set(words)) == 1  # a logo and its text, as in 招商圈 招商圈
    return "furniture" if repeated or _is_menu(words) else "line"


@cache
def _furniture() -> frozenset[str]:
    return frozenset((CODELISTS / "page_furniture.txt").read_text(encoding="utf-8").split("\n"))


def _is_address(text: str) -> bool:
    if "@" not in text and not _LATIN.search(text):
        return False
    if _ADDRESS.search(text):
        return True
    match = _DOMAIN.search(text)
    return bool(match) and sum(map(_has_letter, _DOMAIN.sub("", text))) < _LEAST_OF_HEADLINE


def _is_menu(words: list[str]) -> bool:
    """Many short words in a row, none of them a figure or of a byline: sections that no list knows."""
    return (
        len(words) >= _WORDS_OF_MENU
        and all(len(word) <= _SHORT_WORD for word in words)
        and not any(_BYLINE.search(word) or any(char.isdigit() for char in word) for word in words)
    )


def _found(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a pattern is found in a text; most lines hold none of its words."""
    return bool(hint(pattern).search(text) and pattern.search(text))


def _has_letter(word: str) -> bool:
    return any(char.isalpha() for char in word)
