"""Which quantity a figure is of: an indicator of the codelist, or the article's own words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.indicator_list import Indicator, surface_names
from indicators.lexicon import Token
from indicators.model import Amount

_MONEY = frozenset({"CNY", "USD", "HKD", "MOP", "TWD", "EUR", "JPY", "GBP", "KRW"})
_FAMILY = {
    "m2": "area", "mu": "area", "km2": "area", "hectare": "area", "t": "mass", "jin": "mass", "kg": "mass", "km": "length", "m": "length",
    "kWh": "energy", "W": "power", "year": "time", "day": "time", "minute": "time", "hour": "time", "month": "time", "tce": "mass",
} | dict.fromkeys(_MONEY, "money")  # fmt: skip
_RELATIVE = frozenset({"percent", "permille", "percentage_point", "basis_point", "dimensionless", "rank", ""})


@dataclass(frozen=True, slots=True)
class Naming:
    """The quantity of a figure: an indicator or a label in the article's words, what is counted, and the rule."""

    indicator: Indicator | None
    label: str
    counted: str = ""
    rule: str = ""
    unit: str = ""

    def known(self) -> bool:
        """Whether anything names the quantity."""
        return bool(self.indicator or self.label)


@cache
def _words() -> dict[str, re.Pattern[str]]:
    raw = tomllib.loads(files("indicators.codelists").joinpath("naming.toml").read_text(encoding="utf-8"))
    raw["link"] = f"(?:{raw['link']})$"
    return {name: re.compile(pattern) for name, pattern in raw.items()}


def name_figure(figure: Figure, history: list[Naming], inherited: Naming | None) -> Naming:
    """Name the quantity of a figure.

    Args:
        figure: the figure in its sentence.
        history: the names of the figures before it in the sentence.
        inherited: the last name of the sentence before, for a figure that only says 数据 or 增速.
    """
    amount = figure.mention.amount
    assert amount is not None  # noqa: S101  # figures() yields only mentions with an amount
    if figure.listed and (listed := _listed(figure, amount, history)):
        return listed
    if figure.mention.form == "part":
        return _part_of_three(figure)
    if amount.counter or amount.unit in ("person", "person-time", "household"):
        return _counted(figure, amount, history, inherited)
    return _measured(figure, amount, history, inherited)


def _measured(figure: Figure, amount: Amount, history: list[Naming], inherited: Naming | None) -> Naming:
    if special := _by_pattern(figure, amount, history, inherited):
        return special
    if token := _nearest(figure, figure.lead, amount):
        return _from_token(figure, token, "named before the figure")
    label = noun_before(_unplaced(figure))
    if token := _after(figure, amount):
        return _from_token(figure, token, "named after the figure")
    if label and not _words()["generic"].match(label) and not (amount.unit in _RELATIVE and history and len(label) < 3):
        composed = _composed(label, history) if amount.unit in _RELATIVE else None
        return composed or Naming(None, label, "", "the words before the figure")
    for earlier in reversed(history):
        if compatible(earlier, amount):
            return Naming(earlier.indicator, earlier.label, earlier.counted, "carried on from the figure before", earlier.unit)
    if token := _nearest(figure, figure.before, amount):
        return _from_token(figure, token, "named earlier in the sentence")
    if inherited and compatible(inherited, amount):
        return Naming(inherited.indicator, inherited.label, inherited.counted, "carried on from the sentence before", inherited.unit)
    label = noun_before(_unplaced(figure, figure.clause)) or noun_before(_unplaced(figure, figure.before))
    return Naming(None, label, "", "the words before the figure")


def _by_pattern(figure: Figure, amount: Amount, history: list[Naming], inherited: Naming | None) -> Naming | None:
    """Figures whose words name no quantity but point to one."""
    lead, names = figure.lead, surface_names()
    last = next((n for n in reversed(history) if n.known()), inherited)
    if last and (figure.mention.form == "times" or amount.unit == "percent") and cue("measure", "ratio_to").search(lead) and history:
        return replace(last, rule="a ratio of the figure before")
    if last and history and amount.unit in _RELATIVE and re.match("(?:比|较|同比|环比)", lead):
        return replace(last, rule="compared: of the figure before")
    if last and history and (tail := re.sub("(?:上|方面)?(?:有|存在)?(?:的)?$", "", noun_before(_unplaced(figure)))) and len(tail) >= 2 and last.label.endswith(tail):
        return replace(last, rule="the tail of the name before")
    if amount.unit == "percent" and len(lead) < 2 and figure.tail.startswith("的"):
        if token := next((t for t in figure.sentence.tokens if t.indicator and figure.mention.end <= t.start < figure.mention.end + len(figure.tail)), None):
            return _from_token(figure, token, "named after the share")
    if amount.unit in _RELATIVE and (re.match("(?:约|均|各|刚好)?占", lead) or cue("measure", "completed").search(lead)) and last:
        return replace(last, rule="a share of the figure before")
    if re.search("这(?:个|一)?数字|该数字", lead) and last:
        return replace(last, rule="这个数字")
    if amount.unit == "rank" and (name := _ranked(figure)):
        return name
    if "/股" in figure.mention.quote and (price := names.get("股价")):
        return Naming(price, price.zh, "", "a price per share")
    if amount.unit in ("km", "m") and re.search("(?<!差)距(?!离)|相距", lead) and (distance := names.get("距离")):
        return Naming(distance, distance.zh, "", "距")
    if used := re.match("用于([一-龥]{2,8})", figure.tail):
        found = names.get(used[1]) or names.get(used[1] + "投入")
        return Naming(found, found.zh if found else used[1], "", "…用于")
    if re.match("的(?:经济)?增长目标|的(?:经济)?增速目标", figure.tail) and not noun_before(_unplaced(figure)) and (gdp := names.get("地区生产总值")):
        return Naming(gdp, gdp.zh, "", "a growth goal of no other quantity is that of output")
    return None


def _ranked(figure: Figure) -> Naming | None:
    """The quantity of a rank stands before 居, 列, 排名: 增速居全省第一."""
    head = re.split("居|位列|名列|列|排名|排在|排|跃升|跻身|稳居|在", figure.lead)[0]
    start = figure.mention.start - len(figure.lead)
    for token in reversed(figure.sentence.tokens):
        if token.indicator and start <= token.start < start + max(len(head), 1):
            return _from_token(figure, token, "named before the rank")
    label = noun_before(head)
    return Naming(None, label, "", "the words before the rank") if label and not _words()["generic"].match(label) and head != figure.lead else None


def _counted(figure: Figure, amount: Amount, history: list[Naming], inherited: Naming | None) -> Naming:
    noun = noun_after(figure.tail)
    if re.match("来|到访|打卡|游览|参观|前来|涌入", figure.tail) and (visitors := surface_names().get("客流量")) and amount.unit != "count":
        return Naming(visitors, visitors.zh, "", "visitors")
    listed = [t for t in figure.sentence.tokens if t.indicator and figure.clause_start <= t.start and t.end <= figure.mention.start and _unit_fits(t.indicator, amount)]
    if noun and listed and re.match("包括|包含|涵盖", figure.sentence.folded[listed[-1].end :]):
        return _from_token(figure, listed[-1], "named as the whole", noun, own=noun)
    if noun:
        token = next((t for t in figure.sentence.tokens if t.indicator and figure.mention.end <= t.start < figure.mention.end + len(noun) and t.end <= figure.mention.end + len(noun) + 2), None)
        if token and token.indicator and _unit_fits(token.indicator, amount):
            return Naming(token.indicator, token.indicator.zh, noun, "named after the count")
        named = next((i for name in (noun, noun + "数") if (i := surface_names().get(name))), None)
        if named and _unit_fits(named, amount):
            return Naming(named, named.zh, noun, "named after the count")
    if token := _nearest(figure, figure.lead, amount):
        return _from_token(figure, token, "named before the figure", noun)
    label = noun_before(_unplaced(figure))
    if noun:
        return Naming(None, _verb(figure) + noun, noun, "the noun after the count")
    if label and not _words()["generic"].match(label):
        return Naming(None, label, label, "the words before the figure")
    for earlier in reversed(history):
        if compatible(earlier, amount):
            return Naming(earlier.indicator, earlier.label, earlier.counted, "carried on from the figure before", earlier.unit)
    if token := _nearest(figure, figure.before, amount):
        return _from_token(figure, token, "named earlier in the sentence")
    if inherited and compatible(inherited, amount):
        return Naming(inherited.indicator, inherited.label, inherited.counted, "carried on from the sentence before", inherited.unit)
    label = noun_before(_unplaced(figure, figure.clause)) or noun_before(_unplaced(figure, figure.before))
    return Naming(None, label, label, "the words before the figure")


def _listed(figure: Figure, amount: Amount, history: list[Naming]) -> Naming | None:
    """One of several figures in a list: each takes its own of as many names."""
    size, place = figure.group, figure.place_in_group
    if size < 2:
        return None
    tokens = [t for t in figure.sentence.tokens if t.indicator and figure.clause_start <= t.start and t.end <= figure.mention.start and _unit_fits(t.indicator, amount)]
    if tokens and (pair := _expanded(figure.sentence.folded, tokens[-1])) and len(pair) == size:
        found = pair[place]
        return Naming(found, found.zh, found.counted, "list of names that share their head")
    if len(tokens) == 1 and place:
        return _from_token(figure, tokens[0], "one name for a list of figures")
    if len(tokens) >= size:
        return _from_token(figure, tokens[len(tokens) - size + place], "list of names")
    names = list(dict.fromkeys(n for n in history if n.known() and compatible(n, amount)))
    done = place if names and not tokens else 0
    names = names[: len(names) - done] if done and len(names) > size else names
    if not tokens and len(names) >= size:
        earlier = names[-size:][place]
        return Naming(earlier.indicator, earlier.label, earlier.counted, "list of the figures before", earlier.unit)
    return None


def _expanded(folded: str, token: Token) -> list[Indicator] | None:
    """城镇、农村居民人均可支配收入 names two indicators that share their head."""
    before = re.search(r"([一-龥]{2,4})[、和与及]$", folded[max(0, token.start - 6) : token.start])
    if not before or not token.indicator:
        return None
    for cut in (2, 3, 4):
        other = surface_names().get(before[1][-cut:] + token.text[cut:]) or surface_names().get(before[1] + token.text[cut:])
        if other and other is not token.indicator:
            return [other, token.indicator]
    return None


def _unplaced(figure: Figure, stretch: str | None = None) -> str:
    """The words before a figure after the last place or date among them, which are no part of a name."""
    text = figure.lead if stretch is None else stretch
    start = figure.mention.start - len(text)
    ends = [t.end for t in figure.sentence.tokens if t.areas and not t.indicator and t.end <= figure.mention.start]
    ends += [m.end for m in figure.sentence.mentions if m.kind == "date" and m.end <= figure.mention.start]
    return figure.sentence.folded[max([start, *ends]) : figure.mention.start]


def _part_of_three(figure: Figure) -> Naming:
    """The parts of 三次产业比 are shares of the three value-added indicators."""
    names = surface_names()
    three = [names.get(word) for word in ("第一产业增加值", "第二产业增加值", "第三产业增加值")]
    found = three[figure.place_in_group] if figure.group == 3 and re.search("产业", figure.before) else None
    return Naming(found, found.zh, "", "part of 三次产业比") if found else Naming(None, noun_before(figure.lead), "", "part of a ratio")


def _nearest(figure: Figure, stretch: str, amount: Amount) -> Token | None:
    """The last fitting indicator word in the stretch of text that ends at the figure, no denominator."""
    start = figure.mention.start - len(stretch)
    for token in reversed(figure.sentence.tokens):
        if token.indicator and start <= token.start and token.end <= figure.mention.start and _unit_fits(token.indicator, amount):
            if not _denominator(figure.sentence.folded, token, figure.mention.start):
                return token
    return None


def _denominator(folded: str, token: Token, position: int) -> bool:
    """A word after 占 and before 的 is what the share is of, one after 比 what is compared with."""
    before, after = folded[max(0, token.start - 12) : token.start], folded[token.end : position]
    share = re.search(r"占(?:到|了|比)?[^,，。;；\d]{0,12}$", before) and re.match(r"[^,，。;；\d]{0,4}的", after)
    ratio = re.search(r"(?:是|为|相当于)[^,，。;；]{0,10}$", before) and re.match(r"的$|的约?$", after)
    return bool(share or ratio)


def _after(figure: Figure, amount: Amount) -> Token | None:
    """The name right behind its figure: 1万亿元超长期特别国债, 25个工作日."""
    if amount.unit in _RELATIVE or not figure.tail:
        return None
    for token in figure.sentence.tokens:
        if token.indicator and 0 <= token.start - figure.mention.end <= 2 and _unit_fits(token.indicator, amount):
            return token
    return None


def _from_token(figure: Figure, token: Token, rule: str, noun: str = "", own: str = "") -> Naming:
    indicator = token.indicator
    assert indicator is not None  # noqa: S101  # callers pass indicator words
    product = _product(figure.sentence.folded, token)
    if product:
        whole = surface_names().get(product + token.text) or surface_names().get(product + indicator.zh)
        if whole:
            return Naming(whole, whole.zh, whole.counted or noun, rule)
        return Naming(None, product + (indicator.zh if indicator.zh.startswith(token.text) else token.text), indicator.counted or noun, rule, indicator.unit_measure)
    return Naming(indicator, indicator.zh, own or _phrase(figure, token) or indicator.counted or noun, rule)


def _phrase(figure: Figure, token: Token) -> str:
    """The counted thing in the article's words where they end in the indicator's: 新基建在建项目."""
    phrase = noun_before(_unplaced(figure)) if token.indicator and token.indicator.counted else ""
    return phrase if phrase.endswith(token.text) and not token.text.endswith("数") else ""


def _product(folded: str, token: Token) -> str:
    """A product or branch directly before 出口, 进口, 产量, 产值, 收入 or 增加值 narrows the indicator."""
    if token.text not in ("出口", "进口", "产量", "产值", "销量", "收入", "进出口", "增加值", "发电量", "投资"):
        return ""
    text = folded[max(0, token.start - 12) : token.start]
    found = re.search(r"([一-龥A-Za-z“”\"]{2,10})$", text)
    if not found:
        return ""
    noun = _words()["border"].split(found[1])[-1]
    return noun if 2 <= len(noun) <= 8 and not re.search("[的总外贸业个]$|^(?:货物|外贸|双边|对|合计|服务|地区|全部|企业|民营)|企业$|国家$|成员国$", noun) else ""


def _composed(label: str, history: list[Naming]) -> Naming | None:
    """其中太阳能电池增长1.1倍 after 出口: the product's share of the quantity spoken of."""
    head = next((n for n in reversed(history) if n.indicator or n.label), None)
    if head is None or len(label) < 2 or re.search("额|量|值|率|入|数|比|出|资|款|产|销|价|积|费|收", label[-1]):
        return None
    base = head.indicator.zh if head.indicator else head.label
    tail = re.search("(出口额|进口额|进出口总额|产量|产值|销量|销售额|营业额|收入|投资|增加值)$", base)
    if not tail:
        return None
    whole = surface_names().get(label + tail[1])
    return Naming(whole, whole.zh if whole else label + tail[1], "", "a part of the quantity before", head.indicator.unit_measure if head.indicator else "")


def compatible(naming: Naming, amount: Amount) -> bool:
    """Whether a figure with this amount can be of that quantity."""
    if amount.unit in _RELATIVE and not amount.counter:
        return amount.unit != "" or not naming.counted
    if naming.indicator:
        return _unit_fits(naming.indicator, amount)
    return bool(naming.counted) == bool(amount.counter) if amount.counter or naming.counted else True


def _unit_fits(indicator: Indicator, amount: Amount) -> bool:
    unit = amount.unit
    if unit in _RELATIVE and not amount.counter:
        return True
    own = indicator.unit_measure.split("/")[0]
    if amount.counter and own in ("person", "household") and amount.counter in ("户", "名", "位", "个"):
        return own == "household" or amount.counter in ("名", "位", "个")
    if unit == "count":
        return own in ("count", "bed", "household") or indicator.dimension == "count"
    if unit in ("person", "person-time"):
        return own in ("person", "person-time")
    return _FAMILY.get(own, own) == _FAMILY.get(unit, unit)


def noun_before(text: str) -> str:
    """The noun phrase that ends at a figure, its verbs and adverbs stripped.

    >>> noun_before("实现旅游收入")
    '旅游收入'
    """
    text = re.sub(r"\([^)]*\)$", "", text)
    for _ in range(8):
        stripped = _words()["link"].sub("", text)
        if stripped == text:
            break
        text = stripped
    # the verb's object may stand before 的: keep the whole phrase up to fourteen characters
    phrase = _words()["border"].split(text)[-1] if text else ""
    phrase = phrase.strip("的 ")[-16:]
    return phrase if len(phrase) > 1 else ""


def noun_after(tail: str) -> str:
    """What a count counts: the noun phrase after its measure word.

    >>> noun_after("苏州企业转型升级")
    '苏州企业'
    """
    text = tail.lstrip("的 ")
    if not text or re.match("(?:相比|相较|多出|个|左右|以上|以下|，|,|实现|增长|左右)", text):
        return ""
    cut = _words()["noun_end"].search(text, 1)
    noun = text[: cut.start()] if cut else text
    return noun.strip("“”\" ")[:20] if not re.match(_words()["noun_end"], noun) else ""


def _verb(figure: Figure) -> str:
    """The verb before a count that makes its name: 带动, 引进, 服务."""
    found = re.search("(新增|引进|服务|招聘|培育|改造|签约|开工|建成|新建|受理|联合|在建|出席|带动)(?:了|近)?$", figure.lead.rstrip())
    return found[1] if found and found[1] not in ("新增",) else ""


