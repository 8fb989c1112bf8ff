"""Words before or behind a figure that name no quantity but point to one."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.names.fitting import RELATIVE, compatible, from_token, words_after
from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import is_generic, noun_after, noun_before, unplaced
from indicators.context.needs import needs

_APART = re.compile("(?<!差)距(?!今)|相距")
_COMPARES = re.compile("(?:比|较|同比|环比)")
_TO_A_PARTNER = re.compile(
    "(?:(输往|销往|运往|出口往)[^,，。;；的]{2,8}的|(?:输入自|进口自|来自)[^,，。;；的]{2,8}的(?:进口|货值|货品))[^,，。;；]{0,8}$"
)
_THERE_IS = re.compile("(?:上|方面)?(?:有|存在)?(?:的)?$")
_TAKES = re.compile("(?:约|均|各|刚好)?占")
_AMONG = re.compile("(?:跻身|进入|入围|入选)(.*)$")
_PLANT = re.compile("(?:项目|基地|生产线|工厂).*$")
_USED_FOR = re.compile("用于([一-龥]{2,8})")
_MARKET, _MOVES = re.compile("收市|收盘|午盘|开盘"), re.compile("[升涨跌]$|收报$|报$|收于$")
_GROWTH_GOAL = re.compile("的(?:经济)?增(?:长|速)目标")
_ECONOMY = re.compile(
    "经济(?:同比|按年|按季|环比|将|可|料)?(?:实际|实质)?(?:增长|增速|萎缩|收缩|扩张)[^,，。;；]{0,4}$"
)
_BEFORE_RANK = re.compile("分列|分居|居|位列|名列|列|排名|排在|排|跃升|跻身|稳居|在")


def ratio_to_the_figure_before(asked: Asked) -> Naming | None:
    """实现旅游收入146.8亿元,是2019年同期的1.2倍."""
    relative = asked.figure.mention.form == "times" or asked.amount.unit == "percent"
    ratio = cue("measure", "ratio_to").search(asked.figure.lead) if relative else None
    if ratio is None:
        return None
    own = noun_before(asked.figure.lead[: ratio.start()])
    if len(own) > 1 and not is_generic(own):
        return known_as(own, otherwise=own)
    return asked.last if asked.history else None


@needs(_TO_A_PARTNER)
def goods_to_a_partner(asked: Asked) -> Naming | None:
    """货物出口跌7%,其中输往内地的货值少一成: exports, imports where they come from there."""
    found = _TO_A_PARTNER.search(asked.figure.clause)
    if not found:
        return None
    return known_as("出口额" if found[1] else "进口额")


@needs(_COMPARES)
def compared_with_before(asked: Asked) -> Naming | None:
    """赤字规模4.06万亿元,比上年年初预算增加1800亿元."""
    last = asked.last
    compares = _COMPARES.match(asked.figure.lead)
    return last if last and asked.history and compares and compatible(last, asked.amount) else None


def tail_of_the_name_before(asked: Asked) -> Naming | None:
    """规模以上工业总产值34823.9亿元…总产值上有万亿的差距."""
    last = asked.last
    if last is None or last.label[-2:] not in asked.figure.lead:
        return None
    words = _THERE_IS.sub("", noun_before(unplaced(asked.figure)))
    return last if len(words) > 1 and last.label.endswith(words) else None


def doers_behind_a_share(asked: Asked) -> Naming | None:
    """97%的大企业将采用人工智能."""
    figure = asked.figure
    if asked.amount.unit != "percent" or len(figure.lead) > 1 or not figure.tail.startswith("的"):
        return None
    token = words_after(figure, asked.amount, len(figure.tail))
    return from_token(figure, token) if token else None


@needs(_TAKES, cue("measure", "completed"))
def share_of_the_figure_before(asked: Asked) -> Naming | None:
    """规上工业产值121.3亿元,占全县的67%; 到位资金80亿元,完成年度任务的56%."""
    lead = asked.figure.lead
    takes = _TAKES.match(lead) or cue("measure", "completed").search(asked.figure.clause)
    return asked.last if takes and asked.amount.unit in RELATIVE else None


@needs(cue("measure", "this_number"))
def this_number(asked: Asked) -> Naming | None:
    """两者差距不足900亿元,而五年前这个数字不过300亿元左右."""
    return asked.last if cue("measure", "this_number").search(asked.figure.lead) else None


def rank_of(asked: Asked) -> Naming | None:
    """增速居全省第1位; 跻身全国热门目的地前五; else the rank of the figure before."""
    if asked.amount.unit != "rank":
        return None
    figure = asked.figure
    if among := _AMONG.search(figure.lead):
        field = noun_before(unplaced(figure, among[1])).removesuffix("行列")
        return Naming(None, field + "排名") if field else asked.last
    head = _BEFORE_RANK.split(figure.lead)[0]
    start = figure.mention.start - len(figure.lead)
    for token in reversed(figure.sentence.tokens):
        if token.indicator and start <= token.start < start + max(len(head), 1):
            return from_token(figure, token)
    label = noun_before(head)
    return Naming(None, label) if label and not is_generic(label) and head != figure.lead else asked.last


def yearly_capacity(asked: Asked) -> Naming | None:
    """年产20GWh储能电池项目."""
    if not asked.figure.lead.endswith("年产"):
        return None
    product = _PLANT.sub("", noun_after(asked.figure.tail))
    return known_as(product + "产能", otherwise=product + "产能") if product else None


def price_per_share(asked: Asked) -> Naming | None:
    """江海重工报22.86元/股."""
    return known_as("股价") if "/股" in asked.figure.mention.quote else None


@needs(_MARKET)
def share_price_moves(asked: Asked) -> Naming | None:
    """截至收市,江海重工跌3.76%,报2.56港元."""
    figure = asked.figure
    return known_as("股价") if _MARKET.search(figure.before) and _MOVES.search(figure.lead) else None


@needs(_APART)
def distance_between(asked: Asked) -> Naming | None:
    """遵义至深圳相距1500多公里; 距机场不到60公里."""
    apart = _APART.search(asked.figure.lead)
    return known_as("距离") if apart and asked.amount.unit in ("km", "m") else None


def size_class_of_a_branch(asked: Asked) -> Naming | None:
    """打造千亿级电子信息产业."""
    mention = asked.figure.mention
    branch = noun_after(asked.figure.tail) if mention.form == "multiple" and mention.quote.endswith("级") else ""
    return known_as(branch + "规模", branch + "产值", otherwise=branch + "规模") if branch else None


@needs(_USED_FOR)
def used_for(asked: Asked) -> Naming | None:
    """拿出营收的8%用于研发."""
    used = _USED_FOR.match(asked.figure.tail)
    return known_as(used[1], used[1] + "投入", otherwise=used[1]) if used else None


@needs(_ECONOMY)
def economy_grows(asked: Asked) -> Naming | None:
    """维持全年经济增长2.5%至3.5%的预测: the growth of an economy is that of output."""
    return known_as("地区生产总值") if _ECONOMY.search(asked.figure.lead) and asked.amount.unit in RELATIVE else None


@needs(_GROWTH_GOAL)
def growth_goal(asked: Asked) -> Naming | None:
    """冲刺全年6.5%左右的增长目标: a growth goal of no other quantity is that of output."""
    goal = _GROWTH_GOAL.match(asked.figure.tail)
    return known_as("地区生产总值") if goal and not noun_before(unplaced(asked.figure)) else None
