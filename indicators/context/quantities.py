"""The unit and price base of a claim where its number leaves them out, from indicator and text."""

from __future__ import annotations

import re

from indicators.context.cues import cue, word_lists
from indicators.context.measures import Reading
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.model import ClaimStatus, Qualifier
from indicators.unit_measures import unit_measures

_OTHER_UNIT = frozenset({("km/h", "km"), ("person-time", "person")})  # usual unit of the indicator, unit as written
_RENMINBI = re.compile("人民[币幣]|[¥￥]")
_NO_QUANTITY = frozenset({"percent", "percentage_point", "dimensionless"})
_YUAN_FROM = 8  # a size class of 亿 and more without a unit (千亿级) is of yuan


def unit_of(figure: Figure, naming: Naming, place: Place | None) -> str:
    """The unit of a figure: as written, or the indicator's where a headline or a list leaves it out.

    A plain 元 is the dollar or pataca of a special region or Taiwan on figures of theirs.
    """
    local = word_lists("places")["currency"].get(place.code) if place and place.code else None
    if local and figure.amount.unit == "CNY" and not _RENMINBI.search(figure.mention.quote):
        return str(local)
    amount, indicator = figure.amount, naming.indicator
    own = indicator.unit_measure if indicator else naming.unit
    if (own, amount.counter) == ("household", "户") or (own, amount.unit) in _OTHER_UNIT:
        return "person" if own == "person-time" else own
    if amount.unit or amount.counter:
        return amount.unit or "count"
    if figure.mention.form == "digits":
        return "percent"
    return own or ("CNY" if amount.unit_mult >= _YUAN_FROM else "dimensionless")


def qualifier_of(figure: Figure, status: ClaimStatus) -> Qualifier:
    """以上 of a goal sets its floor, 以下 its ceiling; of a result they only hedge."""
    qualifier = figure.amount.qualifier
    if status == "actual" or not figure.mention.quote.endswith(("以上", "以下")):
        return qualifier
    return "at_least" if qualifier == "over" else "at_most" if qualifier == "under" else qualifier


def price_base_of(figure: Figure, naming: Naming, reading: Reading, unit: str) -> str | None:
    """The price base: what the text says, else the codelist's rule for the indicator, else what the unit tells.

    Args:
        figure: the figure in its sentence.
        naming: its quantity.
        reading: its measure.
        unit: the code of its unit.

    Returns:
        `V` current, `Q` constant, `R` real, `_Z` not applicable; None unknown.
    """
    if reading.measure in ("rank", "share"):
        return "_Z"
    grows = reading.measure == "growth_rate" or unit == "percentage_point"
    if grows and cue("price", "real").search(figure.clause):
        return "R"
    if grows and cue("price", "constant").search(figure.sentence.text):
        return "Q"
    if naming.indicator:
        return (naming.indicator.price_growth if grows else naming.indicator.price_level) or None
    measure = unit_measures().get(unit)
    if measure is None or unit in _NO_QUANTITY:
        return None
    return "V" if measure.dimension == "currency" else "_Z"
