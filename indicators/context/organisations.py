"""The organisations an article names, under their full and their short names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from indicators.areas import resolve_area
from indicators.context.cues import patterns
from indicators.hints import hint

_REMEMBERED = 256  # names: an article names the same ones again and again
_LEAST_LEFT = 3  # characters of a name that stripping leaves
_LEAST_NAME = 4
_BRAND = 2  # characters that the firms of a group have in common
_LEAST_SHORT = 3
_TO_NO_NAME = re.compile(r'.*[^0-9A-Za-z一-龥“”"()·]', re.DOTALL)  # characters that no name runs across
_DIGITS = tuple("0123456789")
_RELATIVE = tuple("市省县区州")
_SAYS_SHORT = re.compile("简称|下称")
_BEFORE_A_FULL_NAME = re.compile("^.*(?:日|,|，)")


@cache
def grammar() -> Mapping[str, re.Pattern[str]]:
    """The compiled patterns of `organisations.toml`."""
    return patterns("organisations")


@dataclass
class Organisations:
    """The organisations an article has introduced, so that later short names are known.

    `document` is the organisation that the headline opens with, `names` the full name behind every name.
    """

    document: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    companies: set[str] = field(default_factory=set)

    def introduce(self, name: str, place: str = "") -> None:
        """Remember a full name, and the short name that remains without its suffix and its place."""
        self.names.setdefault(name, name)
        short = grammar()["legal_form"].sub("", name.removeprefix(place))
        relative = short.startswith(_RELATIVE)  # 市轨道集团 is no 市轨道
        if _LEAST_SHORT <= len(short) < len(name) and not relative and not is_generic(short):
            self.names.setdefault(short, short)
        if grammar()["company"].search(name):
            self.companies |= {name, short}

    def is_company(self, name: str) -> bool:
        """Whether a name is that of a company or institute, which has no one place, not of a port, park or project."""
        if name == self.document:
            return True
        return name in self.companies or bool(grammar()["company"].search(name))

    def full(self, name: str) -> str:
        """The full name behind a short one that an article gave in brackets, even with a verb before it."""
        for short, full in self.names.items():
            if short != full and name.endswith(short) and not full.endswith(name):
                return full
        return name

    def abbreviate(self, folded: str) -> None:
        """Remember the short names that a line gives in brackets: …产业联盟(以下简称“联盟”)."""
        if "称" not in folded or not _SAYS_SHORT.search(folded):
            return
        for match in grammar()["abbreviated"].finditer(folded):
            if _SAYS_SHORT.search(match.group()):
                full = clean(_BEFORE_A_FULL_NAME.sub("", match[1]))
                self.names[match[2]] = full
                if match[2] == self.document and full.startswith(match[2]):
                    self.names |= {full: match[2], match[2]: match[2]}  # the headline's short name is its name


def names_in(text: str) -> Iterator[re.Match[str]]:
    """Yield what is built like a name, left to right; the text before the next suffix's run is skipped unread."""
    name, suffix = grammar()["name"], grammar()["suffix"]
    position = look = 0
    while ending := suffix.search(text, look):
        before = _TO_NO_NAME.match(text, position, ending.start())
        begin = before.end() if before else position
        if begin == ending.start():  # 公司 alone is no name, but one may begin with it
            look = begin + 1
            continue
        match = name.search(text, begin)
        if match is None:
            return
        if not text.endswith(_DIGITS, 0, match.start()):
            yield match
        position = look = match.end()


def find_organisations(folded: str) -> list[str]:
    """The organisations a text names, for the article's register.

    >>> find_organisations("江城芯片有限公司与东湖研究院在江城签约")
    ['江城芯片有限公司', '东湖研究院']
    """
    cleaned = (clean(match.group()) for match in names_in(folded))
    return [name for name in cleaned if len(name) >= _LEAST_NAME - name.endswith("港") and not is_generic(name)]


def firms_in(folded: str) -> Iterator[str]:
    """The firms without a suffix that a text introduces: 正花食品的生产线, 头部平台“车速拍”, 子公司粽香坊.

    >>> list(firms_in("子公司粽香坊上半年卖出2万吨,头部平台“车速拍”居首,旗下门店有3家"))
    ['车速拍', '粽香坊']
    """
    for kind in ("coined", "quoted_firm", "financial_firm", "known_firm", "subsidiary"):
        pattern = grammar()[kind]
        for found in pattern.finditer(folded) if hint(pattern).search(folded) else ():
            name = next(filter(None, found.groups()))
            common = kind == "subsidiary" and grammar()["no_firm"].match(name)
            if not common and not is_generic(name):
                yield name


def sisters_in(folded: str, document: str | None) -> Iterator[str]:
    """The firms whose name begins as that of the article's company: 江岭海工2023年亏损 in an article about 江岭重能.

    >>> list(sisters_in("江岭重能营收82亿元,江岭海工2023年亏损1.4亿元", "江岭重能"))
    ['江岭海工']
    """
    brand = (document or "")[:_BRAND]
    if not document or len(document) < _LEAST_NAME or resolve_area(brand):
        return
    begin = folded.find(brand)
    while begin >= 0:
        name = grammar()["sister"].match(folded, begin + _BRAND)
        if name and not folded.startswith(document, begin):
            yield brand + name[1]
        begin = folded.find(brand, begin + 1)


@lru_cache(_REMEMBERED)
def is_generic(name: str) -> bool:
    """Whether a name says only what kind of thing it is.

    >>> is_generic("上市公司"), is_generic("江城公司")
    (True, False)
    """
    return bool(grammar()["generic"].match(name))


@lru_cache(_REMEMBERED)
def clean(name: str) -> str:
    """Strip the words that a greedy match took in before the name.

    >>> clean("截至目前江城大学")
    '江城大学'
    """
    while (found := grammar()["lead"].match(name)) and len(name) - found.end() >= _LEAST_LEFT:
        name = name[found.end() :]
    name = name.lstrip('“"')
    if "”" in name and "“" not in name:
        name = name.rpartition("”")[2] or name
    return name.strip('“"”()· ') if name.count("(") != name.count(")") else name.strip('“"”· ')
