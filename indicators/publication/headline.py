"""The headline: the first line of a page's head that speaks of what the article speaks of."""

from __future__ import annotations

import re

from indicators.publication.byline import is_organisation
from indicators.publication.dates import full_dates
from indicators.publication.labels import labelled
from indicators.publication.page import PageLine, fold

_NAMED = re.compile(r"^(?:标题|標題|题目|題目|名称)\s*[:|]\s*(.+)$")
_ORIGINAL = re.compile(r"^(?:原标题|原標題|原题)\s*[:|]\s*(.+)$")
_NO_HEADLINE = re.compile(r"^[—\-·•*(<>=#]|[,、:;]$|^\d+[、.]|^(?:问|答|[QA])\s*:")
_SUFFIX = re.compile(r"\s*[_|丨—-]\s*[^_|丨—-]{0,8}(?:网|網|新闻|频道|日报|晚报|在线)$")
_CHINESE = re.compile(r"[一-鿿]")
_SHORTEST = 5  # Chinese characters; 国内, 产业头条 name a section
_LONGEST_SITE = 12  # code points of the name of an outlet or an office that stands above a headline
_KINSHIP = 0.3  # share of a headline's character pairs that its article uses too


def find_headline(page: list[PageLine], lines: tuple[str, ...], dateline: int) -> tuple[str, int] | None:
    """Find the headline and its 1-based line.

    Args:
        page: the lines with text.
        lines: all lines as they stand, from which the headline is quoted.
        dateline: the dateline's number, 0 where the head has none.

    Returns:
        The headline as printed and its line, or None: better no title than a piece of furniture.
    """
    candidates = [line for line in _head(page, dateline) if _may_be_headline(line)]
    pairs = _pairs("".join(line.text for line in page if line.kind == "body"))
    kin = [line for line in candidates if _kinship(line.text, pairs) >= _KINSHIP]
    plain = [line for line in candidates if "  " not in line.text]
    for line in [*_named(page, _NAMED), *kin[:1], *plain[:1], *_named(page, _ORIGINAL)]:
        printed = lines[line.number - 1].strip("\ufeff \t\r\u3000")
        match = _NAMED.match(line.text) or _ORIGINAL.match(line.text)
        # Folding keeps the length, so the printed words are cut where the folded ones are.
        words = printed[match.start(1) :].strip("《》 ") if match else printed
        return words[: len(_SUFFIX.sub("", fold(words)))], line.number
    return None


def _named(page: list[PageLine], label: re.Pattern[str]) -> list[PageLine]:
    return [line for line in page if label.match(line.text)][:1]


def _head(page: list[PageLine], dateline: int) -> list[PageLine]:
    """The lines before the text begins: after the dateline where that stands above it, else from the top."""
    begins = next((line.number for line in page if line.kind == "body" and line.number > dateline), 0)
    if not begins:  # the dateline stands at the foot
        begins = next((line.number for line in page if line.kind == "body"), len(page) and page[-1].number + 1)
    return [line for line in page if line.number < begins]


def _may_be_headline(line: PageLine) -> bool:
    text = line.text
    if (
        line.kind != "line"
        or _NO_HEADLINE.search(text)
        or _NAMED.match(text)
        or _ORIGINAL.match(text)
        or labelled(text)
    ):
        return False
    if len(text) <= _LONGEST_SITE and is_organisation(text.split()[-1]):
        return False
    return len(_CHINESE.findall(text)) >= _SHORTEST and not full_dates(text)


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _kinship(text: str, pairs: set[str]) -> float:
    own = {pair for pair in _pairs(text) if len(_CHINESE.findall(pair)) == 2}
    return len(own & pairs) / len(own) if own else 0.0
