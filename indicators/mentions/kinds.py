"""What a quantity is: a figure, or a duration, a name, a count of a list, an ordinal, page furniture."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from indicators.mentions.cues import cue
from indicators.model import Amount, Kind

Verdict = Kind | Literal["none"]
"""A kind, or `none` for what has no numeric force."""

TIME_UNITS = frozenset({"year", "month", "day", "week", "hour", "minute", "second", "quarter"})
_LONG_TIMES = TIME_UNITS - {"hour", "minute", "second"}
_BASES = frozenset({"mu", "jin", "kg", "t", "m2", "kWh"})
_PEOPLE = frozenset({"person", "household"})
_CHINESE_DIGIT = re.compile("[一二两三四五六七八九十]")
_HEADING = re.compile(r"\s*[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、．]|\.(?!\d))")
_BLANK = re.compile("[ (]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LINES = re.compile("[线路道街河渠沟链索缆带船]$|[了达为共有近约超]$")
_CLAUSE_END = re.compile("[,，。;；、”》]|$")


class Seen(NamedTuple):
    """A quantity as matched, with what stands right before and behind it."""

    match: re.Match[str]
    amount: Amount
    number: str
    before: str
    after: str

    @property
    def chinese(self) -> bool:
        """Whether it is written in Chinese numerals."""
        return bool(_CHINESE_DIGIT.match(self.number))


def quantity_kind(match: re.Match[str], amount: Amount) -> Kind | None:
    """The kind of a quantity in its line; None where a lone numeral has no numeric force."""
    line, start, end = match.string, match.start(), match.end()
    seen = Seen(match, amount, match["number"], line[max(0, start - 16) : start], line[end : end + 16])
    for rule in _RULES:
        if verdict := rule(seen):
            return None if verdict == "none" else verdict
    return "boilerplate"


def _heading(seen: Seen) -> Verdict | None:
    """二 in 二、工业; 3 in 3. 消费; 2 in 注:1.未注明的…;2.因四舍五入…."""
    if seen.amount.unit or seen.amount.unit_mult:
        return None
    if _HEADING.match(seen.match.string) and _BLANK.fullmatch(seen.match.string, 0, seen.match.start()):
        return "ordinal"
    numbers = cue("item_before").search(seen.before) and cue("item_after").match(seen.after)
    return "ordinal" if numbers and seen.match.group().isdigit() else None


def _furniture(seen: Seen) -> Verdict | None:
    """Phone and record numbers, house numbers, pages of a newspaper."""
    if cue("readers").search(seen.before):
        return "boilerplate"
    if seen.match["unit"]:
        return None
    house = seen.after.startswith("号") and seen.before.rstrip().endswith(("路", "街", "巷", "弄", "道"))
    page = seen.number.isdigit() and seen.after.lstrip().startswith("版")
    return "boilerplate" if house or page or cue("furniture").search(seen.before) else None


def _lone_numeral(seen: Seen) -> Verdict | None:
    """One Chinese numeral alone: 两天, 三家, 两个百分点; 一个 and 三人 are no figures."""
    if len(seen.number) > 1 or not seen.chinese:
        return None
    unit, counter = seen.amount.unit, seen.amount.counter
    if unit in TIME_UNITS:
        return "duration" if seen.number != "一" or unit in _LONG_TIMES else "none"
    if unit in _PEOPLE:
        return "enumeration" if seen.number != "一" else "none"
    if unit in ("m", "m3") or (unit and not seen.match["unit"]):
        return "none"  # 三米 and 四方 are parts of words, 四人民币 of a person's name
    if unit in _BASES and seen.number == "一" and not seen.match["before"]:
        return "name"  # 一亩打868斤: what the figure behind it is reckoned on
    if unit and not counter:
        return "claim"
    return _lone_count(seen)


def _lone_count(seen: Seen) -> Verdict:
    """二期 is an ordinal, 两期 and 三大 sum up a list."""
    number, counter = seen.number, seen.amount.counter
    if seen.after.startswith("期") and not counter and not (number == "一" and seen.before.endswith(("每", "新"))):
        return "ordinal" if number != "两" else "enumeration"
    summed_up = counter or cue("collective").match(seen.after)
    if number == "一" or not summed_up:
        return "none"
    return "enumeration" if number != "十" or counter or seen.after.startswith("大") else "none"


def _class_limit(seen: Seen) -> Verdict | None:
    """The class of what is counted, not a figure: 亿元以上项目, 60岁及以上, 超10亿元的6户, 500千伏; a base: 每10股."""
    if cue("rate_base").search(seen.before) or cue("class_word").match(seen.after):
        return "name"
    if seen.match.group()[:1] == "1" and seen.amount.obs_value in (1, 100) and cue("exchanged").match(seen.after):
        return "name"
    if seen.amount.unit == "kV" or (seen.match["before"] and cue("class_counted").match(seen.after)):
        return "name"
    hedge = (seen.match["after"] or "").strip()
    limit = hedge.endswith(("以上", "以下"))
    if seen.amount.unit in TIME_UNITS:
        return "name" if limit and seen.match["unit"] == "岁" else None
    if limit and seen.amount.unit_mult and cue("class_size").match(seen.after):
        return "name"
    if limit and seen.amount.unit not in ("", "percent") and cue("class_share").match(seen.after):
        return "name"
    measured = seen.amount.unit not in ("", "percent", "percentage_point")
    bounded = limit or hedge == "以内" or bool(seen.match["grade"])
    if bounded and (measured or seen.amount.unit_mult) and cue("class_noun").match(seen.after):
        return "name"
    return None


def _counted(seen: Seen) -> Verdict | None:
    """A count of things; small ones of measures, tasks and the like are the length of a list."""
    amount = seen.amount
    if not amount.counter:
        return None
    if seen.after.startswith("大类") or _all_members(seen):
        return "enumeration"
    if amount.counter == "次" and seen.before.endswith(("届", "第")) and cue("meeting").match(seen.after):
        return "ordinal"
    small = amount.unit_mult == 0 and abs(amount.obs_value) <= 60
    if small and cue("enumerated").match(seen.after):
        return "enumeration"
    if small and seen.chinese and amount.obs_value < 10:
        return "enumeration"
    # a policy known by the number of its articles: 城市22条, but 航线48条
    policy = small and amount.counter == "条" and _CLAUSE_END.match(seen.after) and not _LINES.search(seen.before)
    return "enumeration" if policy else "claim"


def _all_members(seen: Seen) -> bool:
    """The districts of one area, all of them: 在全区12个盟市中, 14个市里."""
    divisions = cue("divisions").match(seen.after)
    if not divisions:
        return False
    return bool(cue("whole_before").search(seen.before) or seen.after.startswith(("中", "里", "之中"), divisions.end()))


def _measured(seen: Seen) -> Verdict | None:
    """A quantity with a unit: of time a duration, else a figure."""
    if not seen.amount.unit:
        return None
    return "duration" if seen.amount.unit in TIME_UNITS else "claim"


def _bare_chinese(seen: Seen) -> Verdict | None:
    """Chinese numerals with no unit: 二十大 no figure, 十三届 an ordinal, 近三十 a figure."""
    if not seen.chinese:
        return None
    match = seen.match
    if seen.amount.unit_mult or match["before"] or match["in1"] or match["in2"]:
        return "claim"
    if seen.after.startswith("届"):
        return "ordinal"
    if cue("summed_up").match(seen.after) or cue("collective").match(seen.after):
        return "enumeration"
    quoted = seen.before.endswith(("“", '"')) and re.search('[”"]', seen.after[:6])
    return "name" if quoted else "none"


def _part_of_name(seen: Seen) -> Verdict | None:
    """Digits that belong to a word: a year, a model, a version, a title that ends with them."""
    if _YEAR.fullmatch(seen.number) or (seen.match["grade"] and not seen.amount.unit_mult):
        return "name"
    if cue("name_after").match(seen.after) or cue("name_before").search(seen.before):
        return "name"
    return "name" if not seen.match["before"] and re.match("[》”\"']", seen.after) else None


def _bare_figure(seen: Seen) -> Verdict | None:
    """Digits with no unit that a multiplier, a hedge, a sign, a verb or a table's cell tells to be a figure."""
    match = seen.match
    if seen.amount.unit_mult or match["before"] or match["after"] or match["in2"] or match["sign"] == "-":
        return "claim"
    if cue("summed_up").match(seen.after):
        return "enumeration"
    if cue("ordinal_after").match(seen.after):
        return "ordinal"
    if "." in seen.number or cue("states_value").search(seen.before) or cue("listed_after").match(seen.after):
        return "claim"
    return "claim" if cue("cell_before").search(seen.before) and cue("cell_after").match(seen.after) else None


_RULES: tuple[Callable[[Seen], Verdict | None], ...] = (
    _heading,
    _furniture,
    _lone_numeral,
    _class_limit,
    _counted,
    _measured,
    _bare_chinese,
    _part_of_name,
    _bare_figure,
)
