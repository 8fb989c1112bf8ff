"""Words before or behind a figure that name no quantity but point to one."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.names.fitting import compatible, from_token, nearest, words_after
from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import (
    RELATIVE,
    is_generic,
    noun_before,
    noun_of,
    unplaced,
    unplaced_in,
)
from indicators.context.needs import needs
from indicators.context.passage import Figure

_THIS_QUANTITY = re.compile(
    "(?:这项|该项|此项|这一|这笔|这块)(投资|收入|支出|开支|产值|产量|经费|贸易|费用|补贴|税收|业务)"
)
_APART = re.compile("(?<!差)距(?!今)|相距")
_COMPARES = re.compile("(?:[高低快慢多少优]于|高出|比(?!亚迪|特|利|重|例|率|值)|较|同比|环比)")
_TO_A_PARTNER = re.compile(
    "(?:(输往|销往|运往|出口往)[^,，。;；的]{2,8}的|(?:输入自|进口自|来自)[^,，。;；的]{2,8}的(?:进口|货值|货品))[^,，。;；]{0,8}$"
)
_THERE_IS = re.compile("(?:上|方面)?(?:有|存在)?(?:的)?$")
_OF_A_MARKET = re.compile("的?([一-龥]{0,8})市场(?!主体|监管|份额|采购|化)")
_SIZE = re.compile("(?<![值资额入])规模(?:达到?|为|约|近|超)?$")
_FUND = re.compile("的?([一-龥]{0,10}基金)")
_SETS_UP = re.compile("(?:设立|组建|发起|成立|募集|出资)(?:了|约|近|超)*$")
_PER_HEADS = re.compile(
    "(?:每|(?<![一-龥\\d.]))(10万|[百千万十]{1,2})[名位]?(人口?|户|老人|儿童|学生|常住人口)(?![均])"
)
_RATE_PER_HEADS = re.compile(
    "([一-龥]{2,10}(?:率|密度|强度))(?:仅|只|约|已|也|则|就)*(?:为|是|达到?|降至|升至|降到|升到)(?:约|近)?$"
)
_AND = re.compile("[、和与及]")
_HEADS = ("人", "常住人口")
_POINTS, _SCORE = re.compile("分(?![钟之别店行公红摊])"), re.compile("[一-龥]{0,6}(?:评分|得分|指数|分数)")
_TRADED = re.compile("成交(?:额|金额)?(?:达到?|为|约|近|超)*$")
_MARKET, _MOVES = (
    re.compile("收市|收盘|午盘|开盘|[AHB]股|沪指|恒指|换手率|沪深"),
    re.compile("[升涨跌]$|收报$|报$|收于$"),
)
_GROWTH_GOAL = re.compile("的(?:经济)?增(?:长|速)目标")
_OF_A_PLACE = ("区", "市", "县", "省", "州", "镇", "全年", "锚定")
_ECONOMY = re.compile(
    "经济(?:同比|按年|按季|环比|将|可|料)?(?:实际|实质)?(?:增长|增速|萎缩|收缩|扩张)[^,，。;；]{0,4}$"
)
_BEHIND = re.compile(
    "的((?:[一-龥A-Z]{0,6}?)(?:份额|市占率|占有率|占比|比重|营收|收入|营业额|销售额|产值|利润|净利|价格|单价|均价|增速|增幅|"
    "涨幅|降幅|跌幅|速度|利率|关税|税率|产能|产量|销量|市值|融资|投资额))(?![一-龥]{0,2}的)"
)
_MOVES_ONLY = re.compile("(?:同比|年均|平均)?(?:增速|增幅|涨幅|降幅|跌幅|速度|占比|比重)")


def ratio_to_the_figure_before(asked: Asked) -> Naming | None:
    """实现旅游收入146.8亿元,是2019年同期的1.2倍."""
    relative = asked.figure.mention.form == "times" or asked.amount.unit == "percent"
    ratio = cue("measure", "ratio_to").search(asked.figure.lead) if relative else None
    if ratio is None:
        return None
    start = asked.figure.mention.start - len(asked.figure.lead)
    own = noun_before(unplaced_in(asked.figure, start, start + ratio.start())).rpartition("的")[2]
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
    if len(words) < 2 or not last.label.endswith(words):
        return None
    return None if nearest(asked.figure, asked.figure.lead, asked.amount) else last


def doers_behind_a_share(asked: Asked) -> Naming | None:
    """97%的大企业将采用人工智能."""
    figure = asked.figure
    if asked.amount.unit != "percent" or len(figure.lead) > 1 or not figure.tail.startswith("的"):
        return None
    token = words_after(figure, asked.amount, len(figure.tail))
    return from_token(figure, token) if token else None


@needs(cue("measure", "this_number"))
def this_number(asked: Asked) -> Naming | None:
    """两者差距不足900亿元,而五年前这个数字不过300亿元左右."""
    return asked.last if cue("measure", "this_number").search(asked.figure.lead) else None


@needs(_THIS_QUANTITY)
def this_quantity(asked: Asked) -> Naming | None:
    """交通投资累计486.5亿元。今年前10个月,这项投资为138.2亿元: the quantity named last."""
    found = _THIS_QUANTITY.search(asked.figure.clause)
    same = found and asked.last and found[1] in asked.last.label
    return asked.last if same and asked.last and compatible(asked.last, asked.amount) else None


def quantity_behind(asked: Asked) -> Naming | None:
    """以38.6%的份额居首; 实现1.86亿元的营收: the name follows the figure."""
    behind = _BEHIND.match(asked.figure.tail)
    if behind is None or asked.figure.group > 1:
        return None
    name = behind[1]
    if _MOVES_ONLY.fullmatch(name):
        return asked.last
    found = known_as(name, "市场" + name if name == "份额" else name, otherwise=name)
    return found if found and compatible(found, asked.amount) else None


@needs(_PER_HEADS)
def per_thousand(asked: Asked) -> Naming | None:
    """每千人口拥有床位7.1张、医师3.4人."""
    told = _PER_HEADS.search(asked.figure.clause)
    if told is None:
        return None
    start = asked.figure.clause_start + told.end()
    behind = max(start, asked.figure.mention.start - len(asked.figure.lead))
    noun = noun_before(asked.figure.sentence.folded[behind : asked.figure.mention.start])
    noun = _item_of_its_own(asked.figure, start) or noun
    own = nearest(asked.figure, asked.figure.clause, asked.amount)
    if own and own.start <= asked.figure.clause_start + told.start():
        return None
    if not noun and (rate := _RATE_PER_HEADS.search(asked.figure.clause, 0, told.start())):
        return known_as(rate[1], otherwise=rate[1])  # 发病率为每10万人2.1例
    if not noun:
        last = asked.last if asked.history else None
        if last is None or last.label.startswith("每"):
            return last
        return known_as(f"每{told[1]}人口{last.label}", otherwise=f"每{told[1]}人口{last.label}")
    noun = noun.removesuffix("数")
    label = f"每{told[1]}{'人口' if told[2] in _HEADS else told[2]}{noun}"
    return known_as(label, label + "数", otherwise=label + "数")


def _item_of_its_own(figure: Figure, start: int) -> str:
    """Which of 每千人口床位数、医师数分别为6.75张和3.29人 a figure is of, "" where no list says each."""
    listed, each, _ = figure.sentence.folded[start : figure.mention.start].partition("分别")
    items = _AND.split(listed) if each else []
    before = [m for m in figure.sentence.mentions if start <= m.start < figure.mention.start and m.kind == "claim"]
    return items[len(before)] if len(before) < len(items) else ""


@needs(_POINTS)
def points_scored(asked: Asked) -> Naming | None:
    """深圳得91.3分; 评分7.4分."""
    if asked.amount.unit not in ("", "dimensionless") or not _POINTS.match(asked.figure.tail):
        return None
    told = _SCORE.findall(asked.figure.before)
    return known_as(told[-1], otherwise=told[-1]) if told else Naming(None, "得分")


def price_per_share(asked: Asked) -> Naming | None:
    """江海重工报22.86元/股."""
    return known_as("股价") if "/股" in asked.figure.mention.quote else None


@needs(_MARKET)
def turnover_of_shares(asked: Asked) -> Naming | None:
    """收报2.56港元,成交额6218万港元."""
    figure = asked.figure
    traded = _MARKET.search(figure.before) and _TRADED.search(figure.lead)
    return known_as("股票成交额") if traded and asked.amount.unit not in RELATIVE else None


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


@needs(_SIZE, _OF_A_MARKET, _SETS_UP)
def size_of_what_follows(asked: Asked) -> Naming | None:
    """设立总规模100亿元的产业发展基金; 全球387亿美元的钢琴市场."""
    if _SETS_UP.search(asked.figure.lead) and (fund := _FUND.match(asked.figure.tail)):
        return known_as(fund[1] + "规模", otherwise=fund[1] + "规模")
    if asked.amount.unit not in RELATIVE and (market := _OF_A_MARKET.match(asked.figure.tail)):
        return known_as(market[1] + "市场规模", otherwise=market[1] + "市场规模")
    behind = noun_of(asked.figure) if _SIZE.search(asked.figure.lead) and asked.figure.tail.startswith("的") else ""
    return known_as(behind + "规模", behind, otherwise=behind + "规模") if behind else None


def size_class_of_a_branch(asked: Asked) -> Naming | None:
    """打造千亿级电子信息产业."""
    mention = asked.figure.mention
    branch = noun_of(asked.figure) if mention.form == "multiple" and mention.quote.endswith("级") else ""
    return known_as(branch + "规模", branch + "产值", otherwise=branch + "规模") if branch else None


@needs(_ECONOMY)
def economy_grows(asked: Asked) -> Naming | None:
    """维持全年经济增长2.5%至3.5%的预测: the growth of an economy is that of output."""
    return known_as("地区生产总值") if _ECONOMY.search(asked.figure.lead) and asked.amount.unit in RELATIVE else None


@needs(_GROWTH_GOAL)
def growth_goal(asked: Asked) -> Naming | None:
    """冲刺全年6.5%左右的增长目标: a growth goal of no other quantity is that of output."""
    goal = _GROWTH_GOAL.match(asked.figure.tail)
    named = noun_before(unplaced(asked.figure)) if goal else ""
    return known_as("地区生产总值") if goal and (not named or named.endswith(_OF_A_PLACE)) else None
