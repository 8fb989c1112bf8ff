"""Verbs that name a figure's quantity together with its unit: what was sold, planted, handed out."""

from __future__ import annotations

import re
from functools import cache

from indicators.context.cues import word_lists
from indicators.context.names.fitting import PEOPLE, compatible
from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import (
    RELATIVE,
    after_border,
    is_generic,
    is_noun_too,
    is_quantity,
    noun_of,
    unplaced,
    without_verbs,
)
from indicators.unit_measures import unit_measures

_LONGEST = 18  # characters before a figure in which the verb and its object stand
_ASPECT = "(?:出去|出|了|过|下|着|上|掉|完)?"
_OBJECT = "(?P<object>[一-龥A-Za-z“”]{0,10})"
# a verb of one character is one only behind a border of words
_ALONE = "(?<![一-龥])|(?<=[多少年月日天季村地田户家人里们他她我又就只能可共还再多少也都已曾光均了的])"
_ALWAYS = "亏|赚|(?<![买热专拍变])卖"  # a verb behind any word
_MORE = re.compile("(?:多|少)[一-龥]{1,2}了?$")
_EACH = re.compile("(户|人|亩)均|每(户|人|亩)|一(亩|户)")
_FIRMS = frozenset({"家", "所", "座", "个", "项"})
_SOLD_AT = re.compile(
    "[一每](?:斤|公斤|千克|吨|个|只|头|张|枚|平方?米?|瓶|盒|箱|袋|枝|株|棵|件|套|杯|碗|份)([一-龥]{0,6})(?:能|可|就)?(?:卖|售|收购|收)$"
)
_ACTORS = re.compile("(?:企业|公司|集团|厂|产业园|园区|基地|中心|机构|人员|单位|项目|工程)$")
_GIVEN = re.compile("[券款金贷债卡票证补贴助奖]$|红包|物资")


@cache
def _acts() -> dict[str, dict[str, str]]:
    """By verb, what a figure of a unit's dimension is of."""
    return {verb: kinds for verbs, kinds in word_lists("naming")["acts"].items() for verb in verbs.split("|")}


@cache
def _act() -> re.Pattern[str]:
    longer = "|".join(sorted((verb for verb in _acts() if len(verb) > 1), key=len, reverse=True))
    short = "".join(verb for verb in _acts() if len(verb) == 1)
    return re.compile(f"(?P<verb>{longer}|(?:{_ALONE})[{short}]|{_ALWAYS}){_ASPECT}{_OBJECT}$")


def done_with(asked: Asked) -> Naming | None:
    """流转土地620亩; 户均进账1.8万元; 一斤卖18元; 种下大豆12万亩, 卖出3万辆拖拉机."""
    figure, amount = asked.figure, asked.amount
    if (amount.unit in RELATIVE and not amount.counter) or amount.counter in _FIRMS:
        return None
    text = without_verbs(unplaced(figure)[-_LONGEST:])
    if asked.history and asked.last and _MORE.search(figure.lead):
        return asked.last if compatible(asked.last, amount) else None
    if amount.unit and (sold := _SOLD_AT.search(text)):
        return Naming(None, sold[1] + "售价")
    act = _act().search(text)
    kinds = _acts()[act["verb"]] if act else {}
    measure = unit_measures().get("household" if amount.counter == "户" else amount.unit or "count")
    of = kinds.get(measure.dimension, "") if measure else ""
    if act is None or not of:
        return None
    thing = act["object"] or _before(act["verb"], text[: act.start()]) or _behind(asked)
    if len(thing) == 1 or (thing and is_quantity(act["verb"] + thing)) or _ACTORS.search(thing):
        return None
    each = _EACH.search(figure.clause)
    label = (thing if thing and not is_generic(thing) else "") + _of_the_verb(act["verb"], of)
    if each and not thing:
        each_of = next(word for word in each.groups() if word)
        label = "亩产" if (each_of, of) == ("亩", "产量") else f"{each_of}均{of}"
    found = known_as(label)
    if found and compatible(found, amount):
        return found
    return Naming(None, label, (thing or label) if amount.counter or amount.unit in PEOPLE else "")


def _of_the_verb(verb: str, of: str) -> str:
    """承包 + 面积: where the list has the bare measure, the verb tells of what."""
    return verb + of if of in ("面积", "量", "里程") else of


def _behind(asked: Asked) -> str:
    """种植12万亩大豆; 发放2亿元补贴: of money only what is handed over."""
    noun = noun_of(asked.figure)
    of_money = unit_measures()[asked.amount.unit].dimension == "currency" if asked.amount.unit else False
    return "" if of_money and not _GIVEN.search(noun) else noun


def _before(verb: str, text: str) -> str:
    """铁矿石接卸, 消费券已发放: what is done something with may stand before the verb."""
    words = after_border(without_verbs(text))
    fronted = is_noun_too(verb) or verb == "卖" or _GIVEN.search(words)
    return words if len(words) > 1 and fronted else ""
