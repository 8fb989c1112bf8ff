"""What a number expression is: a figure, or a date, a duration, a name, a count of a list, an ordinal, page furniture."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from indicators.model import Amount, Kind

_TIME_UNITS = frozenset({"year", "month", "day", "week", "hour", "minute", "second", "quarter"})
_CHINESE_DIGIT = re.compile("[一二两三四五六七八九十]")
_HEADING = re.compile(r"^\s*[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]")
_STATES_VALUE = re.compile(r"(?:为|达到?|至|报|收于|是|约|:|到|录得|降至|升至)\s*$")


@cache
def cues() -> dict[str, re.Pattern[str]]:
    """The compiled word lists of `kinds.toml`."""
    text = files("indicators.codelists").joinpath("kinds.toml").read_text(encoding="utf-8")
    return {name: re.compile(pattern) for name, pattern in tomllib.loads(text).items()}


def quantity_kind(match: re.Match[str], amount: Amount) -> Kind | None:
    """The kind of a quantity in its line; None where a lone numeral has no numeric force."""
    line, start, end = match.string, match.start(), match.end()
    before, after = line[max(0, start - 16) : start], line[end : end + 16]
    number = match["number"]
    lone_chinese = len(number) == 1 and bool(_CHINESE_DIGIT.match(number))
    if _HEADING.match(line) and line[:start].strip(" (") == "" and not amount.unit and not amount.counter:
        return "ordinal"
    if _is_furniture(before, after, line, match):
        return "boilerplate"
    if lone_chinese:
        return _lone_numeral_kind(number, amount, after, before)
    if _is_class_limit(match, amount, before, after):
        return "name"
    if amount.unit in _TIME_UNITS:
        return "duration"
    if amount.counter:
        return _counted_kind(amount, number, after)
    if amount.unit:
        return "claim"
    return _bare_kind(match, amount, before, after)


def _is_furniture(before: str, after: str, line: str, match: re.Match[str]) -> bool:
    label = cues()["furniture"].search(before)
    if label and not match["unit"]:
        return True
    if before.rstrip().endswith(("路", "街", "巷", "弄", "道")) and after.startswith("号"):
        return True
    return bool(
        re.match(r"[A-Z]?\d+\s?版", line[match.start() :])
        or (before.endswith("第") and after.lstrip().startswith("版"))
    )


def _lone_numeral_kind(number: str, amount: Amount, after: str, before: str) -> Kind | None:
    if amount.unit in _TIME_UNITS:
        return "duration" if number != "一" or amount.unit in ("year", "month", "day", "week", "quarter") else None
    if amount.unit and not amount.counter:
        return (
            "enumeration"
            if amount.unit in ("person", "grade", "point") and number != "一"
            else None
            if amount.unit in ("person", "grade", "point", "m", "m3")
            else "claim"
        )
    if number == "一":
        return (
            "ordinal" if after.startswith("期") and not amount.counter and not before.endswith(("每", "新")) else None
        )
    if after.startswith("期") and not amount.counter:
        return "ordinal" if number not in ("两",) else "enumeration"
    if amount.counter or cues()["collective"].match(after):
        return "enumeration" if number != "十" or amount.counter or after.startswith("大") else None
    return None


def _is_class_limit(match: re.Match[str], amount: Amount, before: str, after: str) -> bool:
    hedge = (match["after"] or "").strip()
    if before.endswith("每") or re.search(r"以[^,，。()\d]{1,10}为$", before):
        return True
    if amount.unit in _TIME_UNITS and hedge in ("以上", "及以上", "以下", "及以下"):
        return amount.unit == "year" and bool(re.search("岁", match.group()))
    limit = hedge in ("以上", "及以上", "以下", "及以下", "以内") or match["grade"]
    money_like = amount.unit and amount.unit not in ("percent", "percentage_point")
    if limit and (money_like or amount.unit_mult) and cues()["class_noun"].match(after):
        return True
    return (
        bool(re.match(r"(?:元|口径|俱乐部|标准以上)", after))
        and not amount.unit
        and bool(re.match("口径|俱乐部", after))
    ) or bool(re.match("俱乐部|口径", after))


def _counted_kind(amount: Amount, number: str, after: str) -> Kind:
    small = amount.unit_mult == 0 and abs(amount.obs_value) <= 60
    if small and re.match(rf"(?:[^,，。;；、\d的]{{0,10}})(?:{cues()['enumerated'].pattern})", after):
        return "enumeration"
    if after.startswith("大类") or (small and amount.counter == "大"):
        return "enumeration"
    if number and _CHINESE_DIGIT.fullmatch(number[0]) and abs(amount.obs_value) < 10 and not amount.unit_mult:
        return "enumeration"
    # a policy known by the number of its articles: 城市22条
    if amount.counter == "条" and small and re.match("[,，。;；、”》]|$", after):
        return "enumeration"
    return "claim"


def _bare_kind(match: re.Match[str], amount: Amount, before: str, after: str) -> Kind | None:
    number = match["number"]
    if _CHINESE_DIGIT.match(number):
        if amount.unit_mult or match["before"] or match["in1"] or match["in2"]:
            return "claim"
        return _bare_chinese_kind(number, after, before)
    if (
        re.fullmatch(r"(?:19|20)\d\d", number)
        or re.match("[A-Za-z]", after)
        or re.search(r"[A-Za-z\-]$", before)
        or (re.match("[》”\"']", after) and not match["before"])
    ):
        return "name"
    if amount.unit_mult or match["before"] or match["after"] or match["sign"] == "-":
        return "claim"
    if re.match(r"^大(?!概|约|于|致)", after):
        return "enumeration"
    if re.match("期|号楼|栋|单元|版", after):
        return "ordinal"
    if "." in number or _STATES_VALUE.search(before):
        return "claim"
    if re.match("[和、与及至]", after.lstrip()):
        return "claim"
    return "boilerplate"


def _bare_chinese_kind(number: str, after: str, before: str) -> Kind | None:
    if after.startswith("大") and not after.startswith("大概"):
        return "enumeration"
    if cues()["collective"].match(after):
        return "enumeration"
    if re.search('[“"]$', before) and re.search('[”"]', after[:6]):
        return "name"
    return None


def ordinal_kind(match: re.Match[str]) -> Kind:
    """A rank is a claim; 第八届, 第二次 and 第一步 are ordinals."""
    line, start, end = match.string, match.start(), match.end()
    before, after, text = line[max(0, start - 12) : start], line[end : end + 8], match.group()
    if match["ordinal"] and (
        text[-1] in cues()["ordinal_suffix"].pattern or (text[-1] == "名" and after[:1] not in ",，。;；、)")
    ):
        return "ordinal"
    if re.search(cues()["edition"], text + after[:2]):
        return "boilerplate"
    cue = cues()["rank_before"].search(before)
    if match["ordinal"]:
        ranked = match["o_bottom"] or cues()["rank_direct"].search(before + "第")
        return (
            "claim"
            if ranked or text[-1] in "大高低多长位" or (cue and cues()["rank_after"].match(after))
            else "ordinal"
        )
    return "claim" if cues()["leading_before"].search(line[max(0, start - 20) : start]) else "ordinal"


def multiple_kind(match: re.Match[str], amount: Amount) -> Kind | None:
    """A bare multiplier is a figure where a hedge, a unit or 级 says so, a name as a class limit, else no mention."""
    line, end = match.string, match.end()
    before, after = line[max(0, match.start() - 6) : match.start()], line[end : end + 16]
    hedge, unit = match["bare_hedge"], match["bare_unit"]
    if match["bare_grade"] or match["bare_after"] in ("以上", "以下"):
        if cues()["class_noun"].match(after):
            return "name"
    elif unit and not hedge and re.match("(?:大)?(?:企业|项目|园区|镇|村|产业集群|户|级|俱乐部)", after):
        return "name"
    if not hedge and match["bare"] in ("亿", "万"):
        return None
    if amount.unit in _TIME_UNITS:
        return "duration" if unit else None
    if hedge and match["bare"] in ("百", "千", "亿", "万", "十余", "十多", "十几") and not unit:
        return "claim" if re.search("[过破超近]", hedge) and re.match(r"[,，。;；、!！)]|$", after) else None
    if (
        not hedge
        and not (unit and amount.unit and match["bare"] not in ("百", "千", "十万"))
        and not match["bare_grade"]
    ):
        big = match["bare"] in ("万亿",) or (match["bare"].endswith("亿") and len(match["bare"]) == 2)
        return (
            "claim"
            if big
            and re.match("的|[,，。;；]|级|规模|产业|大关|GDP|$", after)
            and not before.endswith(("数", "十", "百"))
            else None
        )
    if match["bare"].endswith(("十余", "十多", "十几")) and not unit:
        return None
    return "claim"
