"""The headline: the first line of a page's head that speaks of what the article speaks of."""

from __future__ import annotations

import re

from indicators.publication.dates import full_dates
from indicators.publication.kinship import KIN, kinship, shared
from indicators.publication.labels import labelled
from indicators.publication.organisation import is_organisation
from indicators.publication.page import PageLine, fold

_NAMED = re.compile(r"^(?:标题|標題|题目|題目|名称)\s*[:|]\s*(.+)$")
_ORIGINAL = re.compile(r"^(?:原标题|原標題|原题)\s*[:|]\s*(.+)$")
_NO_HEADLINE = re.compile(
    r"^(?:[—\-·•*<>=#]|\([^()]*\)?$|\d+、|\d+\.(?!\d)|(?:问|答|[QA])\s*:|[(【]?(?:记者|記者|本报|本報|本刊)|承董事|致:)|[,、:;]$"
)
_TAIL = re.compile(
    r"\s*[_|丨—-]\s*[^_|丨—-]{0,8}(?:网|網|新闻|频道|日报|晚报|在线)$"
    r"|(?:\s*[_|丨]\s*|\s+-\s+)[^_|丨—-]{0,10}(?:局|政府|财经|財經|资讯|資訊|快報|日報|新聞)$"
    r"|\s*(?:\[\d+\]|〔\d+〕|[①-⑩]|\*+)$"
)
_ENDS_BEFORE_DATE = re.compile(r"[一-鿿%)”》!?](?:\s+\(?|\()$")
_WHOLLY_NAME = re.compile(
    r"^[一-鿿()·]+(?:有限公司|有限责任公司|有限責任公司|委员会|委員會|人民政府|办公厅|办公室|统计局|統計處|调查队|调查总队|董事会|董事會|文件)$"
)
_WORDS_AFTER = re.compile(r"^(?!在.*上(?:的[一-鿿]{2,4})?\)?$|星期|第\d+版|讯|电|发布$|印发$)[一-鿿]{2}")
_CHINESE = re.compile(r"[一-鿿]")
_SHORTEST = 5  # Chinese characters; 国内, 产业头条 name a section
_LONGEST_SITE = 12  # code points of the name of an outlet or an office that stands above a headline
_KICKER = 0.4  # share of the best candidate's common pairs below which the line above it is a kicker


def find_headline(
    page: list[PageLine], lines: tuple[str, ...], dateline: int, pairs: frozenset[str]
) -> tuple[str, int] | None:
    """Find the headline and its 1-based line.

    Args:
        page: the lines with text.
        lines: all lines as they stand, from which the headline is quoted.
        dateline: the dateline's number, 0 where the head has none.
        pairs: the pairs of characters that the paragraphs use.

    Returns:
        The headline as printed and its line, or None: better no title than a piece of furniture.
    """
    candidates = [line for line in _head(page, dateline) if _may_be_headline(line)]
    speaking = [line for line in candidates if kinship(line.text, pairs) >= KIN]
    most = max((shared(line.text, pairs) for line in speaking), default=0)
    kin = [line for line in speaking if shared(line.text, pairs) >= most * _KICKER]
    plain = [line for line in candidates if "  " not in line.text]
    for line in [*_named(page, _NAMED), *kin[:1], *plain[:1], *_named(page, _ORIGINAL)]:
        raw = lines[line.number - 1]
        at = fold(raw).index(line.text)
        printed = raw[at : at + len(line.text)]
        match = _NAMED.match(line.text) or _ORIGINAL.match(line.text)
        # Folding keeps the length, so the printed words are cut where the folded ones are.
        words = printed[match.start(1) :].strip("《》 ") if match else printed
        return words[: len(_without_tail(fold(words)))], line.number
    return None


def _without_tail(text: str) -> str:
    """The headline without the site's name, the date and the footnote marks behind it."""
    for found in reversed(full_dates(text)):
        if _ENDS_BEFORE_DATE.search(text[: found.start]):
            text = text[: found.start].rstrip(" (")
    while (shorter := _TAIL.sub("", text)) != text and len(_CHINESE.findall(shorter)) >= _SHORTEST:
        text = shorter
    return text


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
    if all(map(_WHOLLY_NAME.search, text.split())):
        return False
    words = _without_dates(text)
    return words is not None and len(_CHINESE.findall(words)) >= _SHORTEST


def _without_dates(text: str) -> str | None:
    """The words of a line but for its dates; None for a dateline, whose date stands apart from its words."""
    for found in full_dates(text):
        if not _WORDS_AFTER.match(text[found.end :]) and not _ENDS_BEFORE_DATE.search(text[: found.start]):
            return None
    first = min((found.start for found in full_dates(text)), default=None)
    if first is not None and not _WORDS_AFTER.match(text[full_dates(text)[0].end :]):
        before = text[:first].rstrip(" (").split()
        return before[-1] if before and len(before[-1]) > _LONGEST_SITE else None
    return text
