"""Indicator words near a figure, and whether their unit fits its number."""

from __future__ import annotations

import re
from dataclasses import replace

from indicators.context.cues import patterns
from indicators.context.guests import PERSONS
from indicators.context.names.naming import Naming, of_indicator
from indicators.context.names.nouns import RELATIVE, after_border, is_quantity, unplaced
from indicators.context.passage import Figure
from indicators.indicator_list import Indicator, surface_names
from indicators.lexicon import Token
from indicators.model import Amount
from indicators.unit_measures import unit_measures

PEOPLE = PERSONS | {"household"}  # units of counts
_HEADS = re.compile(
    "各项贷款余额|贷款余额|存款余额|保费收入|出口额?|进口额?|进出口|产量|产值|产业产值|综合产值|产业规模|销量|销售额|收入|增加值|发电量|用电量|投资|种植面积|播种面积|"
    "单产|亩产|总面积|均价|成交均价|平均房价|产能|成交额|交易额|营业额"
)
_NO_PRODUCT = re.compile(
    "[的总外贸业个]$|^(?:各项|本外币|人民币|金融机构|银行业?|全部|货物|外贸|双边|对|合计|服务|地区|企业|民营)|(?:企业|国家|成员国)$"
)
_AND = re.compile("[和与及]")
_PRODUCT = re.compile(r"[一-龥A-Za-z“”\"]{2,10}$")
_TAKES, _OF = (
    re.compile(r"(?:占(?:到|了|比)?|相当于|与)[^,，。;；\d]{0,12}$"),
    re.compile(r"[^,，。;；\d]{0,4}(?:的|比重|比例|份额|之比)"),
)  # 占…的, 相当于…的比例, 与…之比
_IS, _OF_AT_END = re.compile("(?:是|为|相当于)[^,，。;；]{0,10}$"), re.compile("的约?$")  # 是…的
_TOLD_OF_A_PLACE = re.compile(
    "(?:总量)?(?:落后|领先|居首|垫底|靠[前后]|占优|更[高低大小]|最[高低大小]|排名?第?[一二三四五六七八九十]|[过破][千万]亿)的"
)  # GDP落后的济宁
_BEYOND = re.compile(
    "(?:[高低快慢优好大小]于|跑[赢输]|超过|[高低快慢]出|落后于?|领先于?)[^,，。;；]{0,8}$"
)  # 高于收入增速
_LESS = re.compile("(?:扣除|扣掉|剔除|撇除|扣减)[^,，。;；]{0,4}$")  # 扣掉物价涨幅后
_OF_MONEY, _OF_THINGS = (
    re.compile("(?:额|收入|利润|产值|资金|经费|成本|均价)$"),
    re.compile("(?:量|数|率|面积|产能|人次|评分|得分|指数|人口|人数)$"),
)
_NOT_MADE = re.compile("(?:累计)?(?:销|出口|进口|价|均价|吨价|库存|消费|用量|需求|运量|装车|保有|渗透)")
_DIRECTIONS, _WHOSE = frozenset({"进口", "出口"}), re.compile("品牌|车型|厂商|货源|企业")
_FOUR_DIGITS = 4
_BILLIONS = 8  # the power of ten of 亿
_RATE = re.compile("(?:的)?(?:综合|平均|月均|日均)?(?!增长|同比|环比|下降|上涨|年均)[一-龥]{1,3}率(?!先|领)")
_COUNT_WORDS = ("数", "量")
_MASSES = frozenset({"t", "kg", "jin", "tce", "g"})


def unit_fits(indicator: Indicator, amount: Amount) -> bool:
    """Whether a number with this unit can be a level or change of the indicator, or is relative and so always can."""
    unit = amount.unit
    if unit in RELATIVE and not amount.counter:
        return True
    own = indicator.unit_measure.split("/")[0]
    if amount.counter and own in ("person", "household"):
        return amount.counter in (("户",) if own == "household" else ("名", "位", "个"))
    if unit == "index_point":
        return indicator.dimension == "index"
    if unit == "count":
        return own in ("count", "bed") or indicator.dimension == "count"
    if unit in PERSONS:
        return own in PERSONS
    return _family(own) == _family(unit)


def _family(unit: str) -> str:
    if unit in _MASSES:
        return "mass"
    measure = unit_measures().get(unit)
    return measure.dimension if measure else unit


def compatible(naming: Naming, amount: Amount) -> bool:
    """Whether a figure with this amount can be of that quantity."""
    if amount.unit in RELATIVE and not amount.counter:
        return amount.unit != "" or (not naming.counted and not _far(naming.first, amount))
    if naming.first and not _alike(naming.first, amount):
        return False
    if naming.indicator:
        return unit_fits(naming.indicator, amount)
    if (_OF_MONEY if _dimension(amount.unit) != "currency" else _OF_THINGS).search(naming.label):
        return False
    return bool(naming.counted) == bool(amount.counter or amount.unit in PEOPLE)


def _far(first: Amount | None, amount: Amount) -> bool:
    """Whether one of two amounts, one of them bare, is more than ten thousand times as large as the other."""
    bare = first is not None and "" in (_unit(first), _unit(amount))
    return bare and first is not None and abs(size_of(first) - size_of(amount)) >= _FOUR_DIGITS


def size_of(amount: Amount) -> int:
    """The power of ten of an amount's first digit."""
    return amount.unit_mult + amount.obs_value.adjusted()


def _alike(first: Amount, amount: Amount) -> bool:
    """Whether two amounts can be of one quantity: one unit and counter, and no price of some yuan beside billions."""
    if _unit(first) == "":
        return not _far(first, amount)
    if _unit(first) != _unit(amount) and _family(_unit(first)) != _family(_unit(amount)):
        return False
    if first.counter and amount.counter and first.counter != amount.counter:
        return False
    small, large = sorted((first.unit_mult, amount.unit_mult))
    return not (_dimension(_unit(amount)) == "currency" and small == 0 and large >= _BILLIONS)


def _unit(amount: Amount) -> str:
    return amount.unit or ("count" if amount.counter else "")


def _dimension(unit: str) -> str:
    measure = unit_measures().get(unit)
    return measure.dimension if measure else ""


def fitting_before(figure: Figure, amount: Amount, start: int) -> list[Token]:
    """The indicator words between a place in the line (`start`) and the figure whose unit fits, left to right."""
    return [
        t
        for t in figure.sentence.tokens
        if t.indicator and start <= t.start and t.end <= figure.mention.start and unit_fits(t.indicator, amount)
    ]


def nearest(figure: Figure, stretch: str, amount: Amount) -> Token | None:
    """The last fitting indicator word in the stretch that ends at the figure, no denominator; None if none is."""
    words = fitting_before(figure, amount, figure.mention.start - len(stretch))
    return next((t for t in reversed(words) if not _denominator(figure, t) and not _goes_on(figure, t)), None)


def is_product(token: Token) -> bool:
    """Whether an indicator word is only the name of what is made: 大豆 for 大豆产量."""
    return bool(token.indicator and token.indicator.zh == token.text + "产量")


def _goes_on(figure: Figure, token: Token) -> bool:
    """水泥销量, 净亏损率, 进口品牌, 民营企业增加值: the word behind tells another quantity, or whose it is."""
    if figure.sentence.folded[token.end : token.end + 1] == "率":
        return True
    if token.text in _DIRECTIONS and _WHOSE.match(figure.sentence.folded, token.end):
        return True
    if token.indicator and token.indicator.dimension == "count" and not token.text.endswith(_COUNT_WORDS):
        return bool(patterns("naming")["quantity_of_theirs"].match(figure.sentence.folded, token.end))
    return is_product(token) and bool(_NOT_MADE.match(figure.sentence.folded, token.end))


def _denominator(figure: Figure, token: Token) -> bool:
    """What a share is of (占…的), what is compared with (是…的), what is taken out (扣除…): no name of a figure."""
    folded = figure.sentence.folded
    before, after = folded[max(0, token.start - 12) : token.start], folded[token.end : figure.mention.start]
    share = _TAKES.search(before) and _OF.match(after)
    ratio = _IS.search(before) and _OF_AT_END.match(after)
    gap = before.endswith(("比", "较")) and after.startswith(("高", "低", "快", "慢", "多", "少", "贵", "便宜"))
    beyond = figure.amount.unit == "percentage_point" and _BEYOND.search(before)
    return bool(share or ratio or gap or beyond or _LESS.search(before) or _TOLD_OF_A_PLACE.match(after))


def words_after(figure: Figure, amount: Amount, within: int) -> Token | None:
    """The first fitting indicator word that begins within so many characters behind the figure, None if none does."""
    end = figure.mention.end
    behind = (t for t in figure.sentence.tokens if 0 <= t.start - end <= within)
    return next((t for t in behind if t.indicator and unit_fits(t.indicator, amount)), None)


def from_token(figure: Figure, token: Token, noun: str = "") -> Naming:
    """The name that an indicator word gives, narrowed by the product or branch before it (汽车 + 出口).

    Args:
        figure: the figure in its sentence.
        token: the indicator word.
        noun: what follows a count, in the article's words.

    Raises:
        ValueError: the word names no indicator.
    """
    indicator = token.indicator
    if indicator is None:
        raise ValueError(f"{token.text} is no indicator word")
    if rate := _rate_behind(figure, token):
        return rate
    product = _product(figure, token)
    if not product:
        return of_indicator(indicator, _counted_words(figure, token) or indicator.counted or noun)
    whole = surface_names().get(product + token.text) or surface_names().get(product + indicator.zh)
    if whole:
        return of_indicator(whole)
    head = indicator.zh if indicator.zh.startswith(token.text) else token.text
    return replace(of_indicator(indicator, noun), indicator=None, label=product + head, unit=indicator.unit_measure)


def _rate_behind(figure: Figure, token: Token) -> Naming | None:
    """充电桩使用率提高12个百分点: the rate of what the word names, not its number."""
    found = _RATE.match(figure.sentence.folded, token.end, figure.mention.start)
    if found is None or figure.amount.unit not in RELATIVE or token.text.endswith("率"):
        return None
    label = token.text + found[0]
    own = surface_names().get(label)
    return of_indicator(own) if own else Naming(None, label, unit="percent")


def _counted_words(figure: Figure, token: Token) -> str:
    """The counted thing in the article's words where they end in the indicator's: 新基建在建项目."""
    if not (token.indicator and token.indicator.counted) or token.text.endswith("数"):
        return ""
    words = unplaced(figure)
    narrower = after_border(words[: max(0, token.start - (figure.mention.start - len(words)))]).removesuffix("有")
    return narrower + token.text if 0 < len(narrower) <= 8 else ""


def _product(figure: Figure, token: Token) -> str:
    if not _HEADS.fullmatch(token.text):
        return ""
    sentence = figure.sentence
    ends = [m.end for m in sentence.mentions if m.kind == "date" and m.end <= token.start]
    ends += [t.end for t in sentence.tokens if t.areas and t.end <= token.start]
    found = _PRODUCT.search(sentence.folded[max(0, token.start - 12, *ends) : token.start])
    noun = after_border(found[0]) if found else ""
    if (joined := _AND.search(noun)) and is_quantity(noun[: joined.start()]):
        noun = noun[joined.end() :]
    return noun if 2 <= len(noun) <= 8 and not _NO_PRODUCT.search(noun) else ""
