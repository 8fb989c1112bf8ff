"""Unit, hedge and price base of a figure: as written, or of what it is a figure. The first rule that knows wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.asking import first
from indicators.context.cues import cue, word_lists
from indicators.context.measures import Reading
from indicators.context.names import Naming
from indicators.context.names.nouns import noun_after
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.model import ClaimStatus, Qualifier
from indicators.unit_measures import unit_measures

# usual unit of the indicator, unit as written
_OTHER_UNIT = frozenset({("person-time", "person"), ("dimensionless", "index_point")})
_EARNS = re.compile("[挣赚卖花收拿付贵]|便宜|工资|价|成本|租金|进账")
_RENMINBI = re.compile("人民[币幣]|[¥￥]")
_NO_QUANTITY = frozenset({"percent", "percentage_point", "dimensionless"})
_YUAN_FROM = 8  # a size class of 亿 and more without a unit (千亿级) is of yuan


@dataclass(slots=True)
class Sized:
    """What a unit rule looks at: the figure, its quantity, its place."""

    figure: Figure
    naming: Naming
    place: Place | None

    @property
    def own(self) -> str:
        """The unit that the quantity usually has, "" where nothing tells."""
        return self.naming.indicator.unit_measure if self.naming.indicator else self.naming.unit


def currency_of_the_region(asked: Sized) -> str | None:
    """香港零售额296亿元: a plain 元 is the dollar or pataca of a special region or Taiwan on figures of theirs."""
    amount, area = asked.figure.amount, asked.place.areas[0] if asked.place else None
    currencies = word_lists("places")["currency"]
    local = area and (currencies.get(area.code) or currencies.get(area.parent))
    yuan = amount.unit or ("" if amount.counter or asked.figure.mention.form == "digits" else asked.own)
    plain = local and yuan == "CNY" and not _RENMINBI.search(asked.figure.mention.quote)
    return str(local) if plain else None


def unit_of_the_name(asked: Sized) -> str | None:
    """旅客发送量1200万人 is of 人次, PM2.5 33微克 of 微克/立方米; 户 counts households where the indicator does."""
    own, amount = asked.own, asked.figure.amount
    per_something = amount.unit and own.startswith(f"{amount.unit}/")
    if per_something or (own, amount.counter) == ("household", "户") or (own, amount.unit) in _OTHER_UNIT:
        return "person" if own == "person-time" else own
    return None


def spoken_yuan(asked: Sized) -> str | None:
    """一季能挣8万多块: 块 with nothing counted behind it, where money is earned, paid or asked."""
    figure = asked.figure
    money = figure.amount.counter == "块" and not noun_after(figure.tail)
    return "CNY" if money and _EARNS.search(figure.clause) else None


def unit_as_written(asked: Sized) -> str | None:
    """出口额900亿美元; 上市公司181家."""
    amount = asked.figure.amount
    return amount.unit or ("count" if amount.counter else None)


def percent_of_digits(asked: Sized) -> str | None:
    """实现两位数增长."""
    return "percent" if asked.figure.mention.form == "digits" else None


def usual_unit(asked: Sized) -> str | None:
    """城镇化率72.5: a headline or a list leaves the unit out, the codelist knows it."""
    return asked.own or None


def users_without_a_unit(asked: Sized) -> str | None:
    """月均活跃用户1.3亿, 粉丝680万: users are counted even where no 人 or 户 stands behind."""
    return "count" if asked.naming.label.endswith(tuple(word_lists("naming")["users"]["words"])) else None


def yuan_of_a_size_class(asked: Sized) -> str | None:
    """千亿级产业."""
    return "CNY" if asked.figure.amount.unit_mult >= _YUAN_FROM else None


def bare_number(_asked: Sized) -> str | None:
    """繁荣系数98.5."""
    return "dimensionless"


UNITS: tuple[Callable[[Sized], str | None], ...] = (
    currency_of_the_region,
    unit_of_the_name,
    spoken_yuan,
    unit_as_written,
    percent_of_digits,
    usual_unit,
    users_without_a_unit,
    yuan_of_a_size_class,
    bare_number,
)


def read_unit(figure: Figure, naming: Naming, place: Place | None) -> tuple[str, str]:
    """The unit of a figure and the name of the rule that told it."""
    return first("unit_measure", UNITS, Sized(figure, naming, place))


def noun_counted(asked: Sized) -> str | None:
    """引进合作伙伴企业30家: the thing that name, noun or codelist says is counted."""
    return asked.naming.counted or None


def whole_name_counted(asked: Sized) -> str | None:
    """户籍人口占比超过14%的有8个: nothing but the name tells what is counted."""
    return asked.naming.label


COUNTED: tuple[Callable[[Sized], str | None], ...] = (noun_counted, whole_name_counted)


def read_counted(figure: Figure, naming: Naming) -> tuple[str, str]:
    """The thing that a count counts and the name of the rule that told it."""
    return first("counted", COUNTED, Sized(figure, naming, None))


@dataclass(slots=True)
class Hedged:
    """What a hedge rule looks at: the figure and its status."""

    figure: Figure
    status: ClaimStatus


def bound_of_a_goal(asked: Hedged) -> Qualifier | None:
    """力争增长6%以上: 以上 of a goal sets its floor, 以下 its ceiling; of a result they only hedge."""
    figure = asked.figure
    if asked.status == "actual" or not figure.mention.quote.endswith(("以上", "以下")):
        return None
    bounds: dict[Qualifier, Qualifier] = {"over": "at_least", "under": "at_most"}
    return bounds.get(figure.amount.qualifier)


def hedge_as_written(asked: Hedged) -> Qualifier | None:
    """约6%; 超20000亿元; 突破2000亿元."""
    qualifier = asked.figure.amount.qualifier
    return qualifier if qualifier != "exact" else None


def without_a_hedge(_asked: Hedged) -> Qualifier | None:
    """出口额900亿元."""
    return "exact"


HEDGES: tuple[Callable[[Hedged], Qualifier | None], ...] = (bound_of_a_goal, hedge_as_written, without_a_hedge)


def read_qualifier(figure: Figure, status: ClaimStatus) -> tuple[Qualifier, str]:
    """What hedges a figure, and the name of the rule that told it."""
    return first("qualifier", HEDGES, Hedged(figure, status))


@dataclass(slots=True)
class Priced:
    """What a rule of price bases looks at: the figure, its quantity, measure and unit."""

    figure: Figure
    naming: Naming
    reading: Reading
    unit: str

    @property
    def grows(self) -> bool:
        """Whether the figure is growth."""
        return self.reading.measure == "growth_rate" or self.unit == "percentage_point"


@dataclass(slots=True)
class Prices:
    """An answer: `V` current, `Q` constant, `R` real, `_Z` not applicable; None unknown."""

    base: str | None


def no_prices(asked: Priced) -> Prices | None:
    """出口总量居全省第2位; 占全省的41%."""
    return Prices("_Z") if asked.reading.measure in ("rank", "share") else None


@needs(cue("price", "real"))
def real_growth(asked: Priced) -> Prices | None:
    """居民人均可支配收入实际增长3.4%."""
    return Prices("R") if asked.grows and cue("price", "real").search(asked.figure.clause) else None


@needs(cue("price", "constant"))
def at_constant_prices(asked: Priced) -> Prices | None:
    """按可比价格计算,工业总产值增长3.4%."""
    return Prices("Q") if asked.grows and cue("price", "constant").search(asked.figure.sentence.text) else None


def prices_of_the_indicator(asked: Priced) -> Prices | None:
    """地区生产总值增长3.4%: the codelist knows in which prices the indicator is told, and in which its growth."""
    indicator = asked.naming.indicator
    return Prices((indicator.price_growth if asked.grows else indicator.price_level) or None) if indicator else None


def prices_of_the_unit(asked: Priced) -> Prices | None:
    """丝绸衬衫收入3亿元: money is at current prices, a count has none, and of growth nothing tells."""
    measure = unit_measures().get(asked.unit)
    if measure is None or asked.unit in _NO_QUANTITY:
        return Prices(None)
    return Prices("V" if measure.dimension == "currency" else "_Z")


PRICES: tuple[Callable[[Priced], Prices | None], ...] = (
    no_prices,
    real_growth,
    at_constant_prices,
    prices_of_the_indicator,
    prices_of_the_unit,
)


def read_price_base(figure: Figure, naming: Naming, reading: Reading, unit: str) -> tuple[str | None, str]:
    """The price base: what the text says, else the codelist's rule for the indicator, else what the unit tells.

    Args:
        figure: the figure in its sentence.
        naming: its quantity.
        reading: its measure.
        unit: the code of its unit.

    Returns:
        The base, None in it where nothing tells, and the name of the rule.
    """
    told, rule = first("price_base", PRICES, Priced(figure, naming, reading, unit))
    return told.base, rule
