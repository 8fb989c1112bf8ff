"""Names of figures that stand in a list: each takes its own, or the part of what was named before."""

from __future__ import annotations

import re

from indicators.context.cues import patterns
from indicators.context.names.fitting import compatible, fitting_before, from_token
from indicators.context.names.naming import Asked, Naming, known_as, of_indicator
from indicators.context.names.nouns import (
    RELATIVE,
    after_border,
    is_generic,
    is_quantity,
    named_words,
    noun_before,
    unplaced,
    without_verbs,
)
from indicators.context.names.topics import topic
from indicators.context.needs import needs
from indicators.indicator_list import Indicator, surface_names
from indicators.lexicon import Token

_PLACE = re.compile("^[全本我该][国省市县区州]$|[省市县区州]$")
_MADE_AND_SOLD = re.compile("产销量?(?=分别)")
_SIZE = re.compile("成交额|交易额|销售额|营业额|产值|总?规模|总?金额|总额|货值|总?市值|总?面积|建筑面积|投资额|融资额")
_MOVED = re.compile("(?:进口|出口|接卸|装卸|运输|发送|销售|消费|储备|采购|收购)[量额]$|销量$")
_MOVES = re.compile("[占增降升跌涨减超缩翻少多快慢高低]|率$|份额$|比重|收窄|扩大|变动|下滑|回落")
_SPENT = re.compile("(?:基金)?总?支出")
_BARE = re.compile("(?:总|年)?产量|综合产值|产值|销量|均价|单价|(?:最高|平均)?亩产|单产|出口量|进口量|种植面积")
_PRODUCT_OF = re.compile("(.{2,8}?)(?:总?产量|种植面积|播种面积|面积|综合产值|产值|销量|亩产|进口量|出口量|均价)")
_ALL_OF = re.compile("最|平均|农作物|农业|工业|作物|建筑|房|土地|商品|住宅|森林|规|种植|播种|高标准|营业|占地|总|全")
_ITEMS = re.compile(r"([一-龥A-Za-z“”]{2,60}(?:[、和与及][一-龥A-Za-z“”]{2,12})+)(?:分别|依次|各自)(?=占?)")
_SUMMED_UP = re.compile(
    "[两二三四五六七八九十]大(?:[一-龥]{0,4}?(?:产业|行业|板块|业务|领域|集群|门类|品类))"
)  # 光伏、汽车电子两大主导产业产值
_MADE = re.compile("产量$|面积$")  # a product's name alone: 大豆 after 进口 is no harvest
_THESE = re.compile(r"\s*(?:以上|上述|前述)?(?:[两三四五]者|[两三四五]项|[两三四五]类|[两三四五]大产业)")
_AND = re.compile("[、和与及]")
_HEAD = re.compile(
    "(?:收入|产值|增加值|产量|销量|销售额|投资|出口额?|进口额?|进出口额?|利润|面积|均价|价格|占比|比重|增速|人口|用电量|吞吐量|客运量|存款|贷款)$"
)
_THREE = ("第一产业增加值", "第二产业增加值", "第三产业增加值")


def names_that_share_a_head(asked: Asked) -> Naming | None:
    """城镇、农村居民人均可支配收入分别为52836元和30117元."""
    figure = asked.figure
    words = fitting_before(figure, asked.amount, figure.clause_start) if figure.group > 1 else []
    pair = _expanded(figure.sentence.folded, words[-1]) if words else None
    return of_indicator(pair[figure.place_in_group]) if pair and len(pair) == figure.group else None


@needs(_ITEMS)
def items_before_each(asked: Asked) -> Naming | None:
    """污水处理、固废处置和环保装备收入分别为17.92亿元、12.08亿元和8.47亿元: the last item holds the head of all."""
    figure = asked.figure
    listed = _ITEMS.search(figure.clause) if figure.group > 1 else None
    items = _AND.split(_SUMMED_UP.sub("", without_verbs(listed[1]))) if listed else []
    if len(items) != figure.group or any(not item or _PLACE.search(item) for item in items):
        return None
    if any(t.areas and t.text == items[0] for t in figure.sentence.tokens):
        return None  # 唐山、保定进出口额分别居全省第一和第三
    head = _HEAD.search(items[-1])
    item = after_border(items[figure.place_in_group]) or items[figure.place_in_group]
    if head is None:
        of_all = figure.clause.endswith("占") or figure.place_in_group or asked.amount.unit == "percent"
        return part_of_the_whole(item, asked) if of_all else None
    label = item if item.endswith(head[0]) else item + head[0]
    return known_as(label, otherwise=label)


def list_of_names(asked: Asked) -> Naming | None:
    """出口、进口分别为2651.4亿元和2872.4亿元; with a single name, it is that of every figure."""
    figure = asked.figure
    words = fitting_before(figure, asked.amount, figure.clause_start) if figure.group > 1 else []
    if len(words) == 1 and figure.place_in_group:
        return from_token(figure, words[0])
    if len(words) >= figure.group > 1:
        return from_token(figure, words[len(words) - figure.group + figure.place_in_group])
    return None


def list_of_figures_before(asked: Asked) -> Naming | None:
    """存款余额10.36万亿元,贷款余额8.47万亿元,同比分别增长8.2%和7.4%。两者占比分别为55%和45%."""
    figure = asked.figure
    if figure.group < 2 or fitting_before(figure, asked.amount, figure.clause_start):
        return None
    these = _THESE.match(figure.clause)
    before = asked.history[: len(asked.history) - figure.place_in_group]  # without the list's own
    earlier = reversed(asked.recent) if these else before
    names = list({n.label: n for n in earlier if n.known() and compatible(n, asked.amount)}.values())
    return names[-figure.group :][figure.place_in_group] if len(names) >= figure.group else None


def made_and_sold(asked: Asked) -> Naming | None:
    """汽车产销分别完成2147万辆和2157万辆: the first is made, the second sold."""
    figure = asked.figure
    both = _MADE_AND_SOLD.search(figure.clause) if figure.group == 2 else None
    if both is None:
        return None
    of = noun_before(unplaced(figure, figure.clause)[: both.start() - len(figure.clause)])
    label = of + ("产量", "销量")[figure.place_in_group]
    return known_as(label, otherwise=label)


def part_of_a_ratio(asked: Asked) -> Naming | None:
    """三次产业比4.0:47.4:48.6: shares of the three value-added indicators."""
    figure = asked.figure
    if figure.mention.form != "part":
        return None
    if figure.group == 3 and "产业" in figure.before:
        return known_as(_THREE[figure.place_in_group])
    label = noun_before(figure.lead)
    return Naming(None, label) if label else asked.last


def next_of_a_list(asked: Asked) -> Naming | None:
    """进口铁矿砂3120万吨、煤1685万吨: the second product of the same quantity."""
    figure = asked.figure
    claims = [m for m in figure.sentence.mentions if m.kind == "claim" and m.end <= figure.mention.start]
    if not claims or claims[-1].amount is None or claims[-1].amount.unit != asked.amount.unit:
        return None
    item = re.fullmatch("[、,，;；和](?:其中[,，]?)?([一-龥]{1,6})", _marked_lead(asked))
    if not item or unplaced(figure) != figure.lead or noun_before(item[1]) != item[1]:
        return None
    own = surface_names().get(item[1])
    if own and not _MADE.search(own.zh):
        return None
    return None if len(item[1]) > 1 and is_generic(item[1]) else part_of_the_whole(item[1], asked)


def part_of_the_whole(label: str, asked: Asked) -> Naming | None:
    """其中太阳能电池增长1.1倍 after 出口: the product's own figure of the quantity spoken of."""
    head = _whole(asked)
    words = patterns("naming")
    tail = (words["whole"].search(head.label) or words["any_whole"].search(head.label)) if head else None
    if head is None or tail is None or is_quantity(label) or not compatible(head, asked.amount):
        return None
    if asked.amount.unit in RELATIVE and not asked.amount.counter and not _MOVES.search(asked.figure.clause + tail[0]):
        return None  # 挂牌量14.8万套,议价空间8%: a rate of its own
    unit = head.indicator.unit_measure if head.indicator else head.unit
    found = surface_names().get(label + tail[0])
    return Naming(found, found.zh if found else label + tail[0], label if asked.amount.counter else "", unit)


def _whole(asked: Asked) -> Naming | None:
    """The last quantity of the sentence, or of the sentence before where this one goes on with 其中 or 占."""
    if named := next((n for n in reversed(asked.history) if n.known() and compatible(n, asked.amount)), None):
        return named
    goes_on = _marked_lead(asked).startswith("其中") or "占" in asked.figure.lead[-3:]
    names = [n for n in asked.recent if n.known()] if goes_on else []
    beside = asked.figure.group - 1 - asked.figure.place_in_group  # 其中乘用车一百万辆和九十万辆: made and sold
    return names[beside] if len(names) > beside else topic(asked)


def of_the_same_product(label: str, asked: Asked) -> Naming | None:
    """核桃面积4300万亩,产量150万吨: what is made of the product spoken of; 基金收入9亿元,总支出8亿元."""
    if _SPENT.fullmatch(label) and asked.last and asked.last.label.endswith("收入"):
        spent = asked.last.label.removesuffix("收入") + "支出"
        return known_as(spent, otherwise=spent)
    if not _BARE.fullmatch(label) or asked.last is None:
        return None
    of = _PRODUCT_OF.fullmatch(asked.last.label)
    if of is None or _ALL_OF.match(of[1]):
        return None
    return known_as(of[1] + label, otherwise=of[1] + label)


def of_what_is_moved(product: str, asked: Asked) -> Naming | None:
    """A product's own figure of the trade, sale or handling that the sentence tells of."""
    head = _whole(asked)
    return part_of_the_whole(product, asked) if head and _MOVED.search(head.label) else None


@needs(_SIZE)
def of_the_things_counted(asked: Asked) -> Naming | None:
    """存续私募基金14.2万只,规模19.9万亿元: a bare size is that of the things counted before it, no people."""
    last = asked.history[-1] if asked.history else None
    if last is None or not (last.counted or _of_people(last)):
        return None
    label = noun_before(named_words(asked.figure))
    if not _SIZE.fullmatch(label):
        return None
    counted = next((n for n in reversed(asked.history) if not _of_people(n)), None)
    if counted is None or not counted.counted or is_quantity(counted.counted):
        return None
    return known_as(counted.counted + label, otherwise=counted.counted + label)


def _of_people(name: Naming) -> bool:
    return name.first is not None and (name.first.unit == "person" or name.first.counter in ("名", "位"))


def _marked_lead(asked: Asked) -> str:
    """The words before a figure with the mark that parts them from the figure before it."""
    figure = asked.figure
    if figure.lead[:1] in ("、", ",", "和", ";"):
        return figure.lead
    start = figure.mention.start - len(figure.lead)
    return figure.sentence.folded[max(figure.sentence.start, start - 1) : figure.mention.start]


def _expanded(folded: str, token: Token) -> tuple[Indicator, Indicator] | None:
    before = re.search(r"([一-龥]{2,4})[、和与及]$", folded[max(0, token.start - 6) : token.start])
    if not before or not token.indicator:
        return None
    names = surface_names()
    for cut in (2, 3, 4):
        other = names.get(before[1][-cut:] + token.text[cut:]) or names.get(before[1] + token.text[cut:])
        if other and other is not token.indicator:
            return other, token.indicator
    return None
