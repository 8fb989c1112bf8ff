"""How a figure measures its indicator: level, growth, change, share, ratio or rank, with basis and sign."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.indicator_list import Indicator
from indicators.model import Amount, Measure

_RATES = frozenset({"percent", "permille", "dimensionless", "basis_point"})


@dataclass(frozen=True, slots=True)
class Reading:
    """Measure and sign of a figure, and the name of the rule that told it."""

    measure: Measure
    negative: bool = False
    rule: str = ""


def read_measure(figure: Figure, indicator: Indicator | None, previous: Reading | None) -> Reading:
    """Tell the measure of a figure from the words around it.

    Args:
        figure: the figure in its sentence.
        indicator: what it is a figure of, where the codelist knows it.
        previous: the reading of the figure before it in the same list, which 和 and 分别 carry on.
    """
    amount = figure.amount
    if figure.place_in_group and previous and figure.mention.form != "part":
        return Reading(previous.measure, previous.negative, "listed with the figure before")
    if previous and re.search("这(?:个|一)?数字|该数字", figure.lead):
        return Reading(previous.measure, previous.negative, "这个数字")
    if figure.mention.form == "rank" or amount.unit == "rank":
        return Reading("rank", False, "rank")
    if figure.mention.form == "part":
        return Reading("share", False, "part of a ratio of parts")
    if figure.mention.form in ("ratio", "doubling"):
        return Reading("ratio", False, figure.mention.form)
    if amount.unit == "percentage_point":
        return Reading("change", _is_fall(figure), "percentage points")
    if figure.mention.form == "times":
        return _times(figure)
    if amount.unit in _RATES or figure.mention.form == "digits" or not (amount.unit or amount.counter or amount.unit_mult):
        return _percentage(figure, indicator, amount)
    return _absolute(figure, indicator)


def _is_fall(figure: Figure) -> bool:
    text = figure.lead if len(figure.lead) > 1 else figure.clause
    if cue("measure", "narrowed").search(figure.clause):
        return False
    if cue("measure", "widened").search(figure.clause):
        return True
    falls = [m.end() for m in cue("measure", "down").finditer(text)]
    rises = [m.end() for m in re.finditer("增长|提高|提升|上升|增加|加快|上涨|扩大|高于|高出?|快于?|多于?", text)]
    return bool(falls) and (not rises or max(falls) >= max(rises))


def _times(figure: Figure) -> Reading:
    lead = figure.lead
    if re.search("(?:到|至|为)(?:原来|上年|去年|[^,，。;；]{0,8})的$", lead) or re.search("(?:是|为|达到?|相当于|约为|约)[^,，。;；]{0,20}的$", lead):
        return Reading("ratio", False, "是…的…倍")
    if cue("measure", "growth_word").search(lead) or re.search("[增涨升多高]了?$|提高了?$|扩大了?$|增加了?$", lead):
        return Reading("growth_rate", False, "增长…倍")
    return Reading("ratio", False, "倍")


def _percentage(figure: Figure, indicator: Indicator | None, amount: Amount) -> Reading:
    lead, clause = figure.lead, figure.clause
    fraction = amount.unit in ("", "dimensionless") and figure.mention.form in ("quantity", "digits")
    if fraction and not amount.unit_mult:
        if indicator and indicator.bare_measure in ("share", "ratio", "level"):
            return Reading(indicator.bare_measure, False, "the indicator is a rate")  # type: ignore[arg-type]  # the codelist's test holds the codes
        return Reading("ratio" if indicator and indicator.dimension in ("ratio", "rate") else "level", False, "bare number")
    if amount.unit == "basis_point":
        return Reading("change", _is_fall(figure), "basis points")
    if cue("measure", "completed").search(lead):
        return Reading("share", False, "完成…的")
    if cue("measure", "ratio_share").search(lead) or re.match("用于", figure.tail):
        return Reading("share", False, "占…的")
    if cue("measure", "ratio_to").search(lead):
        return Reading("ratio", False, "是…的")
    if figure.mention.form in ("half", "fraction") and cue("measure", "ratio_place").search(lead):
        return Reading("ratio", False, "不足…一半")
    rate = indicator.bare_measure if indicator else ""
    if re.search("两位数", figure.mention.quote) or re.match("(?:的)?(?:速度|幅度|增速|增长|增幅)", figure.tail):
        return Reading("growth_rate", False, "…的增长")
    if cue("measure", "growth").search(lead) and not (rate and cue("measure", "to_level").search(lead)):
        if not (cue("measure", "to_level").search(lead) and re.search("(?:占比|比重|率|比例)[^,，。;；]*$", clause)):
            return Reading("growth_rate", _falls(lead), "growth word before")
    if cue("measure", "share").search(lead) or (len(lead) < 6 and cue("measure", "share").search(clause)):
        return Reading("share", False, "占比")
    if rate:
        return Reading(rate, _falls(lead) if rate == "growth_rate" else False, "the indicator is a rate")  # type: ignore[arg-type]  # the codelist's test holds the codes
    if cue("measure", "growth_word").search(lead or clause) or amount.obs_value < 0:
        return Reading("growth_rate", _falls(lead or clause), "growth word in the clause")
    if re.search("率[^,，。;；]{0,6}$", clause):
        return Reading("share", False, "…率")
    if figure.mention.form in ("tenths", "half", "fraction") or "其中" in clause:
        return Reading("share", False, "a part of what was named before")
    if indicator:
        return Reading("growth_rate", _falls(clause), "a percentage said of a quantity")
    return Reading("share", False, "a percentage by itself")


def _falls(text: str) -> bool:
    falls = [m.end() for m in cue("measure", "down").finditer(text)]
    rises = [m.end() for m in re.finditer("增长|提高|提升|上升|增加|上涨|[增涨](?![幅速])", text)]
    return bool(falls) and (not rises or max(falls) >= max(rises))


def _absolute(figure: Figure, indicator: Indicator | None) -> Reading:
    lead = figure.lead
    if cue("measure", "to_level").search(lead):
        return Reading("level", False, "到, 至, 为")
    if re.search("差距|相差|缺口", figure.clause[-24:]) or re.match("的?(?:差距|缺口)", figure.tail):
        return Reading("change", False, "差距")
    stock = indicator is None or indicator.stock_flow == "stock"
    if cue("measure", "new").search(lead):
        flow = cue("measure", "flow_new").search(lead[-20:] + figure.tail[:8]) or not stock
        tail_noun = figure.mention.amount and figure.mention.amount.counter and "新" in lead[-6:]
        if not flow or (tail_noun and stock):
            return Reading("change", False, "新增 of a stock")
        return Reading("level", False, "新增 names a flow")
    if cue("measure", "change").search(lead):
        return Reading("change", _is_fall(figure), "增加, 减少, 多, 少")
    return Reading("level", False, "amount")


def basis_of(figure: Figure, reading: Reading, indicator: Indicator | None, compared: str | None, since: str | None) -> str | None:
    """The basis of growth, change, share or ratio.

    Args:
        compared: full name of a place that the words compare with, if any.
        since: TIME_PERIOD of the period that the words compare with, if any (`yoy` where it is the year before).
    """
    if reading.measure in ("growth_rate", "change"):
        return _growth_basis(figure, compared, since)
    if reading.measure == "share":
        return "of:" + _share_of(figure, indicator)
    if reading.measure == "ratio":
        return "to:" + _ratio_to(figure, indicator, compared, since)
    return None


def _growth_basis(figure: Figure, compared: str | None, since: str | None) -> str:
    near = figure.clause
    if compared:
        return f"to:{compared}"
    if cue("measure", "annual").search(near):
        return "annual_average"
    if cue("measure", "pop").search(near):
        return "pop"
    if since:
        return since if since == "yoy" else f"since:{since}"
    return "yoy"


def _share_of(figure: Figure, indicator: Indicator | None) -> str:
    if found := re.search(r"占(?:到|了|据)?(?:同期)?([^,，。;；\d]{2,18}?)的(?:近|约|比重|比例|份额)", figure.clause[-30:] + "的近"):
        if found[1] not in ("比",):
            return found[1].strip("的")
    if cue("measure", "completed").search(figure.lead):
        return "年度任务"
    if doers := re.match("的([一-龥]{2,6}?)(?:将|已|会|都|可|能|正)", figure.tail):
        return doers[1]
    if indicator and indicator.share_of:
        return indicator.share_of
    return "地区生产总值" if indicator and indicator.zh.endswith("增加值") else (indicator.zh if indicator else "总量")


def _ratio_to(figure: Figure, indicator: Indicator | None, compared: str | None, since: str | None) -> str:
    if compared:
        return compared
    if found := cue("measure", "ratio_to").search(figure.lead):
        return found[1].strip()
    if since:
        return "上年" if since == "yoy" else since
    return indicator.share_of if indicator and indicator.share_of else "上年"


def signed(amount: Amount, negative: bool) -> tuple[Decimal, Decimal | None, Decimal | None]:
    """Value and bounds with the sign of a fall: 下降超过20% has the value -20 and the upper bound -20."""
    if not negative or amount.obs_value < 0:
        return amount.obs_value, amount.low, amount.high
    low = None if amount.high is None else -amount.high
    high = None if amount.low is None else -amount.low
    return -amount.obs_value, low, high
