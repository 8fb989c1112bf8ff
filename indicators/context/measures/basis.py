"""What growth, change, a share or a ratio refers to. Rules are tried in order, the first that knows wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.measures.reading import Reading
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.state import Surroundings
from indicators.context.when import compared_period
from indicators.indicator_list import Indicator
from indicators.model import Measure

_SHARE_OF = re.compile(r"占(?:到|了|据)?(?:同期)?([^,，。;；\d]{2,18}?)的(?:近|约|比重|比例|份额)")
_AS_A_SHARE = re.compile("(?:的)?(?:比重|比例|份额)[^,，。;；]*$")  # 占GDP比重达
_TAKEN = re.compile("占")
_NO_WHOLE = ("比", "率", "有")  # 占比达, 市占率由, 占有率达
_DOERS = re.compile("的([一-龥]{2,6}?)(?:将|已|会|都|可|能|正)")
_NEAR = 30  # characters before the figure in which 占…的 stands
_TASK, _YEAR_BEFORE, _WHOLE = "年度任务", "上年", "总量"
_PARTED = "gap_between"  # the measure rule of what parts two places
_OUTPUT, _VALUE_ADDED = "地区生产总值", "增加值"


@dataclass
class Based:
    """What a basis rule looks at: the figure, the sentence around it, its measure and indicator, a gap's other side."""

    figure: Figure
    near: Surroundings
    reading: Reading
    indicator: Indicator | None
    gap: str | None

    @cached_property
    def compared(self) -> str | None:
        """Full name of the place that the figure is compared with, if any."""
        return self.gap or self.near.compared_place(self.figure.clause_start, self.figure.mention.start)

    @cached_property
    def since(self) -> str | None:
        """TIME_PERIOD of the period that the clause compares with, if any; `yoy` where it is the year before."""
        return compared_period(self.figure, self.near.periods)


Rule = Callable[[Based], str | None]


def place_compared_with(asked: Based) -> str | None:
    """高于全国1.2个百分点; 是青岛市的1.6倍."""
    return f"to:{asked.compared}" if asked.compared else None


@needs(cue("measure", "annual"))
def average_of_years(asked: Based) -> str | None:
    """年均增长7.1%."""
    return "annual_average" if cue("measure", "annual").search(asked.figure.clause) else None


@needs(cue("measure", "pop"))
def period_on_period(asked: Based) -> str | None:
    """环比上涨0.3%."""
    return "pop" if cue("measure", "pop").search(asked.figure.clause) else None


def since_the_period_named(asked: Based) -> str | None:
    """比2019年增长12%."""
    return f"since:{asked.since}" if asked.since and asked.since != "yoy" else None


def year_on_year(asked: Based) -> str | None:
    """同比增长3.4%; 比上年增长3.4%."""
    return "yoy" if asked.since == "yoy" else None


def over_the_year_before(_asked: Based) -> str | None:
    """出口增长3.4%: growth that names no period is over the year before."""
    return "yoy"


@needs(_TAKEN)
def part_taken_of(asked: Based) -> str | None:
    """占全省出口的比重达41%."""
    taken = _SHARE_OF.search(asked.figure.clause[-_NEAR:] + "的近")
    named = taken and not taken[1].startswith(_NO_WHOLE)
    return "of:" + _AS_A_SHARE.sub("", taken[1].strip("的")) if taken and named else None


@needs(cue("measure", "completed"))
def part_of_the_task(asked: Based) -> str | None:
    """完成全年任务的56%."""
    return f"of:{_TASK}" if cue("measure", "completed").search(asked.figure.clause) else None


@needs(_DOERS)
def part_of_the_doers(asked: Based) -> str | None:
    """97%的大企业将采用人工智能."""
    doers = _DOERS.match(asked.figure.tail)
    return f"of:{doers[1]}" if doers else None


def whole_of_the_indicator(asked: Based) -> str | None:
    """第三产业增加值占比50.2%: the codelist names the whole; of value added it is output, else the indicator."""
    indicator = asked.indicator
    if indicator is None:
        return None
    return "of:" + (indicator.share_of or (_OUTPUT if indicator.zh.endswith(_VALUE_ADDED) else indicator.zh))


def part_of_a_whole(_asked: Based) -> str | None:
    """数控机床占比35%: a share of what the text leaves open."""
    return f"of:{_WHOLE}"


def ratio_to_what_is_named(asked: Based) -> str | None:
    """恢复到2019年同期的92%."""
    found = cue("measure", "ratio_to").search(asked.figure.lead)
    return f"to:{found[1].strip()}" if found else None


def ratio_to_the_period_named(asked: Based) -> str | None:
    """较2015年翻一番."""
    return f"to:{_YEAR_BEFORE if asked.since == 'yoy' else asked.since}" if asked.since else None


def ratio_of_the_indicator(asked: Based) -> str | None:
    """城乡居民收入比1.9:1: the codelist says to what."""
    return f"to:{asked.indicator.share_of}" if asked.indicator and asked.indicator.share_of else None


def ratio_to_the_year_before(_asked: Based) -> str | None:
    """订单增至1.6倍: a ratio that names nothing is to the year before."""
    return f"to:{_YEAR_BEFORE}"


def nothing_to_refer_to(reading: Reading) -> bool:
    """出口额900亿元; 总量居全省第2位: a level and a rank refer to nothing."""
    return reading.measure in ("level", "rank")


_GROWTH: tuple[Rule, ...] = (
    place_compared_with,
    average_of_years,
    period_on_period,
    since_the_period_named,
    year_on_year,
    over_the_year_before,
)
RULES: dict[Measure, tuple[Rule, ...]] = {
    "growth_rate": _GROWTH,
    "change": _GROWTH,
    "share": (part_taken_of, part_of_the_task, part_of_the_doers, whole_of_the_indicator, part_of_a_whole),
    "ratio": (
        place_compared_with,
        ratio_to_what_is_named,
        ratio_to_the_period_named,
        ratio_of_the_indicator,
        ratio_to_the_year_before,
    ),
}


def read_basis(
    figure: Figure, near: Surroundings, reading: Reading, indicator: Indicator | None, gap: str | None
) -> tuple[str | None, str]:
    """The basis of growth, change, share or ratio, and the name of the rule that told it.

    Args:
        figure: the figure in its sentence.
        near: the places and periods of its sentence.
        reading: its measure.
        indicator: what it is a figure of, where the codelist knows it.
        gap: full name of the other side, where the figure is a gap between two places.

    Returns:
        `yoy`, `pop`, `annual_average`, `since:…`, `to:…` or `of:…`; None for a level and a rank.
    """
    if nothing_to_refer_to(reading):
        return None, nothing_to_refer_to.__name__
    asked = Based(figure, near, reading, indicator, gap)
    if reading.rule == _PARTED:  # never over the year before, even where the other side stands in another sentence
        return place_compared_with(asked), place_compared_with.__name__
    return first("basis", RULES[reading.measure], asked)
