"""The unit of a table's cell: that of its column, of its row, or of the caption."""

from __future__ import annotations

import re
from functools import cache

from indicators.context.cues import patterns
from indicators.mentions.scan import scan_line
from indicators.model import scale

_APART = re.compile("[、,，/]")
_RELATIVE = frozenset({"percent", "permille", "percentage_point", "basis_point"})


def is_unit(words: str) -> bool:
    """Whether some words of a table are a unit.

    >>> is_unit("亿元"), is_unit("%"), is_unit("下同")
    (True, True, False)
    """
    return bool(read_unit(words)[0])


def is_relative(unit: str) -> bool:
    """Whether a unit code is that of a rate or of a difference of rates."""
    return unit in _RELATIVE


def split_unit(words: str) -> tuple[str, str]:
    """The words of a header or label, and the unit that they hold in brackets or at their end.

    >>> split_unit("地区生产总值(亿元)"), split_unit("比上年增长%"), split_unit("粮食(含大豆)")
    (('地区生产总值', '亿元'), ('比上年增长', '%'), ('粮食(含大豆)', ''))
    """
    for bracketed in patterns("tables")["bracketed"].finditer(words):
        unit = _APART.split(bracketed[1])[0]  # (亿元,增速%)
        if is_unit(unit):
            return (words[: bracketed.start()] + words[bracketed.end() :]).strip(" :"), unit
    if trailing := patterns("tables")["trailing"].search(words):
        return words[: trailing.start()].strip(" :"), trailing[1]
    return words.strip(" :"), ""


def caption_unit(caption: str) -> str:
    """The unit that a caption states for the amounts of the whole table, else "".

    >>> caption_unit("表1 外贸 单位:亿元、%")
    '亿元'
    """
    found = patterns("tables")["caption_unit"].search(caption)
    named = _APART.split(found[1]) if found else re.findall(r"\(([^()]*)\)", caption)
    return next((words for words in named if is_unit(words) and not is_relative(read_unit(words)[0])), "")


@cache
def read_unit(words: str) -> tuple[str, int]:
    """Code and power of ten of a written unit, ("", 0) of none.

    >>> read_unit("人民币百万元"), read_unit("家")
    (('CNY', 6), ('count', 0))
    """
    bare = re.sub("^人民币", "", words.strip())
    found = scan_line(0, "1" + bare) if bare else []
    amount = found[0].amount if found and found[0].end == len(bare) + 1 else None
    if amount is None or not (amount.unit or amount.counter):
        return "", 0
    return amount.unit or "count", scale(amount.obs_value, amount.unit_mult).adjusted()
