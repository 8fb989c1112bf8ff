"""What a rank is, and what a multiplier is that has no numeral before it."""

from __future__ import annotations

import re

from indicators.mentions.cues import cue
from indicators.mentions.kinds import TIME_UNITS
from indicators.model import Amount, Kind

_ROW = 32  # characters in which the other ranks of a row stand: 分列第二、第三和第四位
_ROW_BEFORE = re.compile(
    r"(?:第[\d一二三四五六七八九十]{1,3}[位名]?[、和及与至到])+$"
    r"|(?:第[一二三四五六七八九十]{1,3}[位名]?[,，;；、][一-龥]{2,5})+$"  # 成都居首位第一,杭州第二,武汉第三
)
_ROW_BEHIND = re.compile(r"^(?:[、和及与至到]第[\d一二三四五六七八九十]{1,3})+(?![产季批期])")
_ENDS = re.compile(r"[,，。;；、)） ”]|的|$")
_NEAR = 12  # characters before a fraction in which 上一页 stands


def ordinal_kind(match: re.Match[str]) -> Kind | None:
    """A rank is a claim; 第八届, 第二次 and 第一步 are ordinals; 首位 that ranks nothing is no mention."""
    line, start, end = match.string, match.start(), match.end()
    text, after = match.group(), line[end : end + 8]
    if match.lastgroup == "leading":
        return "claim" if cue("leading_before").search(line[max(0, start - 20) : start]) else "ordinal"
    if text == "首位":
        return (
            "claim" if cue("first_before").search(line[max(0, start - _NEAR) : start]) and _ENDS.match(after) else None
        )
    if cue("edition").match(text + after[:2]):
        return "boilerplate"
    if cue("ordinal_suffix").search(text) or (text.endswith("名") and after and after[0] not in ",，。;；、)"):
        return "ordinal"
    before, after = _ROW_BEFORE.sub("", line[max(0, start - _ROW) : start]), _ROW_BEHIND.sub("", line[end : end + _ROW])
    return "claim" if _ranks(match, before[-12:], after[:8]) else "ordinal"


def _ranks(match: re.Match[str], before: str, after: str) -> bool:
    if match["o_bottom"] or cue("rank_suffix").search(match.group()) or cue("rank_direct").search(before):
        return True
    return bool(cue("rank_before").search(before) and cue("rank_after").match(after))


def is_pager(match: re.Match[str]) -> bool:
    """Whether a slashed fraction counts pages: 上一页 1/2 下一页."""
    if not match["f_upper"]:
        return False
    line, start = match.string, match.start()
    before = line[max(0, start - _NEAR) : start]
    return bool(cue("page_before").search(before) or cue("page_after").match(line, match.end()))


def multiple_kind(match: re.Match[str], amount: Amount) -> Kind | None:
    """A bare multiplier is a figure where a hedge, a unit or 级 says so, a name as a class limit, else no mention."""
    line, start, end = match.string, match.start(), match.end()
    before, after = line[max(0, start - 6) : start], line[end : end + 16]
    limit = match["bare_hedge"] and cue("class_counted").match(after)
    if limit or _is_class(match, after) or cue("unit_before").search(before):
        return "name"
    if amount.unit in TIME_UNITS:
        return "duration"
    if match["bare_hedge"] or match["bare_in"]:
        return _hedged_kind(match, after)
    if match["bare"] in ("亿", "万"):
        return None
    if match["bare_grade"] or (match["bare_unit"] and match["bare"] not in ("百", "千", "十万")):
        return "claim"
    size = len(match["bare"]) == 2 and match["bare"].endswith("亿") and not before.endswith(("数", "十", "百"))
    return "claim" if size and cue("size_after").match(after) else None


def _is_class(match: re.Match[str], after: str) -> bool:
    """亿元以上项目, 百亿级企业, 亿元企业: the class of what is counted."""
    if match["bare_grade"] or match["bare_after"] in ("以上", "以下"):
        return bool(cue("class_noun").match(after))
    return bool(match["bare_unit"] and not match["bare_hedge"] and cue("class_member").match(after))


def _hedged_kind(match: re.Match[str], after: str) -> Kind | None:
    """上千家 is a figure, and so is 破百 at the end of a clause; 上千 before a noun is not."""
    if match["bare_unit"] or match["bare"] not in ("百", "千", "亿", "万"):
        return "claim"
    ends = re.match(r"[,，。;；、!！)]|$", after)
    return "claim" if ends and re.search("[过破超近]", match["bare_hedge"] or "") else None
