"""What a plant makes or will make in a year."""

from __future__ import annotations

import re

from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import noun_of
from indicators.context.needs import needs

_ABLE = re.compile("的?(?:生产)?(?:能力|规模)")
_PLANT = re.compile("(?:项目|基地|生产线|工厂).*$")
_MADE = re.compile("年可?产(?!值)(?:能)?(?:可达)?([一-龥A-Za-z0-9]{2,14}?)(?:可达|约|达|近|超|逾|超过)?$")
_ONCE_MADE = re.compile("(?:达产|投产|建成|投用|竣工|满产)后|形成|可年产|将年产")


def yearly_capacity(asked: Asked) -> Naming | None:
    """年产20GWh储能电池项目; 形成年产3万架的能力."""
    figure = asked.figure
    goes_on = figure.lead.endswith(("、", "和", "及")) and asked.last and asked.last.label.endswith("产能")
    if not figure.lead.endswith("年产") and not goes_on:
        return None
    if _ABLE.match(figure.tail):
        return known_as("年产能")
    product = _PLANT.sub("", noun_of(figure))
    return known_as(product + "产能", otherwise=product + "产能") if product else None


@needs(_ONCE_MADE)
def capacity_of_a_plant(asked: Asked) -> Naming | None:
    """达产后年产激光器5万台; 可形成年产单晶硅棒10万吨的能力: what a plant will be able to make."""
    figure = asked.figure
    made = _MADE.search(figure.lead)
    if not made or not asked.amount.unit or not (_ONCE_MADE.search(figure.before) or _ABLE.match(figure.tail)):
        return None
    return known_as(made[1] + "产能", otherwise=made[1] + "产能")
