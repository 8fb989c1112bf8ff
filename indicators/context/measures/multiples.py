"""What a ratio is to: the rules in order, the first that knows wins."""

from __future__ import annotations

from indicators.context.cues import cue
from indicators.context.measures.against import over_the_years, place_compared_with
from indicators.context.measures.based import Based, Rule
from indicators.context.measures.things import thing_compared
from indicators.indicator_list import surface_names

_YEAR_BEFORE = "上年"


def ratio_to_the_period_named(asked: Based) -> str | None:
    """较2015年翻一番; 恢复到2019年同期的92%; 是去年的1.2倍."""
    token = next(asked.periods, None)
    if token is None:
        return to_the_year_before(asked) if cue("measure", "yoy").search(asked.figure.clause) else None
    word = asked.figure.sentence.folded[token.start : token.end]
    if token.period is None or word.startswith(("上年", "去年")):
        return to_the_year_before(asked)
    return f"to:{token.period.time_period}"


def to_the_year_before(asked: Based) -> str:
    """To the same period of the year before, 上年 where the figure has none."""
    before = asked.years_before()
    return f"to:{before.time_period if before else _YEAR_BEFORE}"


def ratio_to_what_is_named(asked: Based) -> str | None:
    """城镇居民收入是农村居民的1.6倍; 相当于营业收入的三成."""
    found = cue("measure", "ratio_to").search(asked.figure.lead)
    thing = cue("basis", "tail").sub("", found[1].strip()) if found else thing_compared(asked)
    if not thing:
        return None
    known = surface_names().get(thing)
    return f"to:{known.zh if known else thing}"


def ratio_over_the_years(asked: Based) -> str | None:
    """四年翻了两番: to the year before the first."""
    since = over_the_years(asked)
    return since.replace("since:", "to:") if since else None


def ratio_of_the_indicator(asked: Based) -> str | None:
    """城乡居民收入比1.9:1: the codelist says to what."""
    return f"to:{asked.indicator.share_of}" if asked.indicator and asked.indicator.share_of else None


def ratio_to_the_year_before(asked: Based) -> str | None:
    """订单增至1.6倍: a ratio that names nothing is to the year before."""
    return to_the_year_before(asked)


RULES: tuple[Rule, ...] = (
    place_compared_with,
    ratio_to_the_period_named,
    ratio_to_what_is_named,
    ratio_over_the_years,
    ratio_of_the_indicator,
    ratio_to_the_year_before,
)
