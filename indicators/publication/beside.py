"""What stands beside a date in its line: the outlet, once times, pages, issues, counts and labels are taken away."""

from __future__ import annotations

import re

from indicators.publication.dates import FullDate
from indicators.publication.kinship import KIN, kinship
from indicators.publication.labels import labelled
from indicators.publication.organisation import is_organisation

CLOCK = re.compile(
    r"(?:[上下中]午|凌晨|晚上?|香港時間|北京时间|GMT\+8)?\s*(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+08:?00|Z)?|\d{1,2}[时時]\d{2}分?(?:\d{1,2}秒)?)"
    r"(?:\s*[AP]M)?"
)
_TAKEN_AWAY = (
    re.compile(r"^(?:Ends?|完)\s*/|(?<![一-鿿])[一-鿿]{2,6}(?:日期|时间|時間)\s*:"),
    CLOCK,
    re.compile(
        r"\(?(?:星期|周|週|礼拜)[一二三四五六日天]\)?|\([一二三四五六日]\)|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)[a-z]*,?"
    ),
    re.compile(
        r"[农農][历曆][一-鿿]+|[一-鿿]{2}年[正腊臘冬一二三四五六七八九十]{1,2}月[初十廿二三一四五六七八九]{2,3}"
    ),
    # Issues before pages, in whose brackets a running number may stand.
    re.compile(
        r"\(?(?:(?:19|20)\d\d年)?(?:总|總)?第?\s*(?:总|總|[\d〇一二三四五六七八九十百]+)\s*第?\s*\d*\s*[期号號]\)?"
    ),
    re.compile(
        r"第?\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：]\s*\S+)?|第?[一二三四五六七八九十]{1,3}版|(?<!\S)[A-Z]\d{1,3}(?!\S)"
    ),
    re.compile(
        r"(?:已?有?\d[\d.,]*\s*[万w+]*\s*(?:人|次)?(?:阅读|浏览|评论|点击|閱讀|瀏覽))|\d[\d.,]*[万k]?\+?(?=\s|$)",
        re.IGNORECASE,
    ),
    re.compile(
        r"[【\[(]?(?:打印|关闭|收藏|列印|分享|大|中|小|字号|发布|發佈|发表)[】\])](?:\s*[大中小])*|(?<!\S)(?:发表|发布)于?$"
    ),
)
_LONGEST_NAME = 10  # of an outlet without a label; a longer word is a headline


def beside(text: str, found: FullDate) -> str:
    """Return what stands in a dateline beside its date: no time, weekday, page or issue number, count or label.

    >>> from indicators.publication.dates import full_dates
    >>> beside("海峡财经报 2023年08月18日 星期五 A06版", full_dates("海峡财经报 2023年08月18日 星期五 A06版")[0])
    '海峡财经报'
    """
    parts = labelled(text)
    first = min((part.start for part in parts), default=len(text))
    rest = text[:first] if first <= found.start else text[: found.start] + " " + text[found.end : first]
    for pattern in _TAKEN_AWAY:
        rest = pattern.sub(" ", rest)
    return rest.strip(" |丨/·,()[]【】<>—-:完")  # 完 ends a release of Hong Kong


def headlines(company: str) -> list[str]:
    """Return the words beside a date that are too long for a name."""
    return [word for word in company.split() if len(word) > _LONGEST_NAME and not is_organisation(word)]


def of_others(company: str, pairs: frozenset[str]) -> bool:
    """Tell whether a headline beside the date shares so little with the text, by its `pairs`, that it is another's."""
    return any(kinship(word, pairs) < KIN for word in headlines(company))
