"""Publisher and author: what the labels, the dateline and the last brackets of a page say."""

from __future__ import annotations

import re
from functools import cache

from indicators.publication.labels import labelled
from indicators.publication.page import CODELISTS, PageLine

_ORGANISATION = re.compile(
    r"(?:网|網|報|报|社|台|局|厅|廳|部|委|办|院|所|会|會|署|政府|海关|公司|集团|集團|中心|频道|客户端|周刊|杂志|传媒|融媒体?|在线|快讯|快报|发布|观察"
    r"|政府|大学|银行|处|處|科协|协会|学院|资讯|新闻|微讯)$"
)
_DISPATCH = re.compile(
    r"^[【(]?((?:新华|中新|中通|法新|路透|[一-鿿]{2,6}(?:通讯|新闻))?[一-鿿]{0,2}社)[^,。]{0,16}?\d+日(?:电|電|讯)"
)
_IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)")
_REPORTER = re.compile(r"(?:记者|記者|作者|通讯员|特约撰稿)(?:[:]|\s)*(.+)$")
_ALONE = re.compile(rf"^\S{{1,20}}{_ORGANISATION.pattern}")
_TITLE_LINE = re.compile(r"^(?:[一-鿿]{0,8})(?:记者|記者|通讯员)\s+(.+)$")
_NAME = re.compile(r"^[一-鿿]{2,4}$")
_BETWEEN_NAMES = re.compile(r"[\s、,/&]+")
_NOT_PUBLISHER = re.compile(r"^(?:原创|转载|综合|本站|未知|网络|互联网|本站原创|佚名|[\d\W_]+|发表于.*|阅读.*|浏览.*)$")
_LONGEST = 30


def is_organisation(name: str) -> bool:
    """Tell whether a name ends as those of outlets and offices do.

    >>> is_organisation("凤凰网"), is_organisation("江城市统计局"), is_organisation("华为牵手青岛")
    (True, True, False)
    """
    return bool(_ORGANISATION.search(name))


def find_publisher(page: list[PageLine], company: str, dateline: int, title: int) -> tuple[str, int] | None:
    """Find the outlet: what 来源 or a like label names, else what stands beside or above the date, else a news agency.

    Args:
        page: the lines with text.
        company: what the dateline says beside its date.
        dateline: the dateline's number, 0 where there is none.
        title: the headline's number, 0 where there is none.

    Returns:
        The outlet and its 1-based line, or None.
    """
    named = [
        (name, line.number)
        for line in page
        if line.kind == "line"
        for part in labelled(line.text)
        if part.field == "publisher" and (name := _outlet(part.value))
    ]
    # A label in the dateline itself names the page's own outlet, one at the foot whence the text came.
    own = [found for found in named if found[1] == dateline] or named
    if own:
        return own[0]
    if company and (name := _beside_date(company)):
        return name, dateline
    above = next((line for line in reversed(page) if line.number < dateline), None)
    if above and above.kind == "line" and above.number != title and _ALONE.search(above.text):
        return above.text, above.number
    dispatches = ((_DISPATCH.match(line.text), line.number) for line in page if line.kind == "body")
    return next(((match[1], number) for match, number in dispatches if match), None)


def find_author(page: list[PageLine]) -> tuple[str, int] | None:
    """Find the authors, joined by 、 in the order printed; editors are none."""
    body = [line for line in page if line.kind == "body"]
    for line in page:
        if line.kind == "line":
            for part in labelled(line.text):
                if part.field == "author" and (names := _authors(part.value)):
                    return names, line.number
            if (match := _TITLE_LINE.match(line.text.strip("()【】□■◎●○ "))) and (names := personal_names(match[1])):
                return names, line.number
    for line in [*body[:1], *body[-1:]]:
        for bracket in _IN_BRACKETS.findall(line.text):
            if (match := _REPORTER.search(bracket)) and (names := personal_names(match[1])):
                return names, line.number
    last = re.search(r"\(([^()]{2,30})\)$", body[-1].text) if body else None
    signed = personal_names(last[1]) if last else ""
    return (signed, body[-1].number) if signed and body else None


def personal_names(text: str) -> str:
    """Read a list of Chinese personal names, "" if any part of it is none.

    >>> personal_names("李勋 郑礼志"), personal_names("完"), personal_names("综合报道")
    ('李勋、郑礼志', '', '')
    """
    parts = [part for part in _BETWEEN_NAMES.split(text.strip()) if part]
    return "、".join(parts) if all(_NAME.match(part) and _surname(part) for part in parts) else ""


def _surname(name: str) -> bool:
    return name[:2] in _surnames() or (name[0] in _surnames() and len(name) < 4)


def _authors(value: str) -> str:
    names = personal_names(value)
    first = value.split(" ")[0]
    if names or not _ORGANISATION.search(first):
        return names or personal_names(first)
    return first if len(first) <= _LONGEST else ""


def _outlet(value: str) -> str:
    latin = re.match(r"[A-Za-z][A-Za-z .&'-]+", value)
    name = (latin[0] if latin else value.split(" ")[0]).strip("《》|,。 ")
    return name if 2 <= len(name) <= _LONGEST and not _NOT_PUBLISHER.match(name) else ""


def _beside_date(company: str) -> str:
    words = [word for word in re.split(r"[\s|丨]+", company) if word and not _NOT_PUBLISHER.match(word)]
    if company.startswith("原创") and len(words) == 2:
        words = words[1:]  # 原创, the writer, the account
    if len(words) != 1 and not (words and _ORGANISATION.search(words[0])):
        return ""
    word = words[0]
    if word.endswith("讯") and not _ORGANISATION.search(word):
        word = word.removesuffix("讯")  # 某某在线讯: the outlet reports
    known = _ORGANISATION.search(word) or len(word) > 3  # two or three characters may be a person
    return word if known and len(word) <= _LONGEST else ""


@cache
def _surnames() -> frozenset[str]:
    text = (CODELISTS / "surnames.txt").read_text(encoding="utf-8")
    single, traditional, double = text.split("\n")[:3]
    return frozenset([*single, *traditional, *double.split()])
