"""The publisher: what a label names, what stands beside, above or below the date, or the agency of a dispatch."""

from __future__ import annotations

import re

from indicators.publication.authors import personal_names
from indicators.publication.beside import headlines
from indicators.publication.labels import labelled
from indicators.publication.organisation import ENDING, is_organisation
from indicators.publication.page import PageLine

_DISPATCH = re.compile(
    r"^[【(]?据?((?!本[报報网網台社])[一-鿿]{1,8}?(?:社|网|網|(?:财经|财讯)(?!网)|汇))[^,。:]{0,16}?\d+日(?:\s*(?:电|電|讯|訊)|\s*[丨|])"
)
_REPORTS = re.compile(
    r"^[【(]?((?!本)[一-鿿]{2,10}(?:网|網|日报|日報|晚报|时报|時報|快报|商报|电视台|发布|客户端))(?:讯|訊|消息)"
)
_ALONE = re.compile(rf"^\S{{1,20}}{ENDING}")
_QUOTED = re.compile(r"《([^《》]{1,12}[报報刊志誌])》")
_EDITION = re.compile(r"\s*(?:数字报|數位報|电子版|電子版|电子报|電子報|多媒体数字版|数字版|手机报)(?:刊|平台)*$")
_NOT_PUBLISHER = re.compile(
    r"^(?:原创|转载|综合|本站|未知|网络|互联网|本站原创|佚名|综合报道|公开资料|[\d\W_]+|发[表布]于.*|来自.*|(?:系统)?管理员|admin\w*|阅读.*|浏览.*)$"
)
_OPENING = 2  # paragraphs that may open with an agency's name
_LONGEST = 30


def find_publisher(page: list[PageLine], company: str, dateline: int, title: int) -> tuple[str, int] | None:
    """Find the outlet: what 来源 or a like label names, else what stands beside or next to the date, else an agency.

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
    return _next_to(page, dateline, title) or _dispatch(page)


def _next_to(page: list[PageLine], dateline: int, title: int) -> tuple[str, int] | None:
    """The outlet alone in the line above the date, or in the one below."""
    above = [line for line in page if line.number < dateline][-1:]
    below = [line for line in page if line.number > dateline][:1] if dateline else []
    for line in [*above, *below]:
        names = [_EDITION.sub("", line.text)] if _EDITION.search(line.text) else line.text.split()
        if line.kind == "line" and line.number != title and names and all(map(_ALONE.search, names)):
            return "、".join(names), line.number
    return None


def _dispatch(page: list[PageLine]) -> tuple[str, int] | None:
    opening = [line for line in page if line.kind == "body"][:_OPENING]
    for line in opening:
        if match := _DISPATCH.match(line.text) or _REPORTS.match(line.text):
            return match[1], line.number
    return None


def _outlet(value: str) -> str:
    latin = re.match(r"[A-Za-z][A-Za-z .&'-]+(?![一-鿿A-Za-z])", value)
    name = (latin[0] if latin else re.split(r"[\s(,]", value)[0]).strip("《》|,。· ")
    return name if 2 <= len(name) <= _LONGEST and not _NOT_PUBLISHER.match(name) else ""


def _beside_date(company: str) -> str:
    words = [word for word in re.split(r"[\s|丨]+", company) if word and not _NOT_PUBLISHER.match(word)]
    if company.startswith("原创") and len(words) == 2:
        words = words[1:]  # 原创, the writer, the account
    if headlines(company):
        return ""
    if quoted := _QUOTED.search(company):
        return quoted[1]  # 载《江城日报》
    organisations = [word for word in words if is_organisation(word)]
    others = [word for word in words if not personal_names(word) or len(word) > 3]
    if not organisations and len(others) != 1:
        return ""
    word = _EDITION.sub("", (organisations or others)[0])
    if word.endswith(("讯", "訊")) and not is_organisation(word):
        word = word[:-1]  # 某某在线讯: the outlet reports
    known = is_organisation(word) or len(word) > 3  # two or three characters may be a person
    return word if known and len(word) <= _LONGEST else ""
