"""The measuring rules that hold for every kind of number, and the order of all."""

from __future__ import annotations

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.measures.amounts import AMOUNTS, TIMES
from indicators.context.measures.percentages import PERCENTAGES
from indicators.context.measures.reading import Measured, Reading, Rule
from indicators.context.measures.signs import is_fall
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.indicator_list import Indicator

_RATES = frozenset({"percent", "permille", "dimensionless", "basis_point"})


def listed_with_the_one_before(asked: Measured) -> Reading | None:
    """出口、进口分别增长8.2%和7.4%: the second is what the first is."""
    listed = asked.figure.place_in_group and asked.figure.mention.form != "part"
    return asked.previous if listed else None


@needs(cue("measure", "this_number"))
def this_number(asked: Measured) -> Reading | None:
    """差距不足900亿元,而五年前这个数字不过300亿元."""
    return asked.previous if cue("measure", "this_number").search(asked.lead) else None


def rank(asked: Measured) -> Reading | None:
    """总量居全省第3位."""
    return Reading("rank") if asked.figure.mention.form == "rank" or asked.amount.unit == "rank" else None


def moves_in_rank(asked: Measured) -> Reading | None:
    """较上年前移3位."""
    moves = asked.amount.unit == "rank" and asked.figure.mention.form != "rank"
    return Reading("change", is_fall(asked.figure)) if moves and cue("measure", "change").search(asked.lead) else None


def part_of_a_ratio(asked: Measured) -> Reading | None:
    """三次产业比4.0:47.4:48.6."""
    return Reading("share") if asked.figure.mention.form == "part" else None


def ratio_or_doubling(asked: Measured) -> Reading | None:
    """城乡居民收入比为2.05:1; 五年翻一番."""
    return Reading("ratio") if asked.figure.mention.form in ("ratio", "doubling") else None


def halved(asked: Measured) -> Reading | None:
    """租金减半, 股价腰斩."""
    return Reading("growth_rate") if asked.figure.mention.form == "halving" else None


def percentage_points(asked: Measured) -> Reading | None:
    """比上年提高1.2个百分点."""
    return Reading("change", is_fall(asked.figure)) if asked.amount.unit == "percentage_point" else None


GENERAL: tuple[Rule, ...] = (
    listed_with_the_one_before,
    this_number,
    moves_in_rank,
    rank,
    part_of_a_ratio,
    ratio_or_doubling,
    halved,
    percentage_points,
)
_OF_TIMES, _OF_PERCENTAGES, _OF_AMOUNTS = ((*GENERAL, *rest) for rest in (TIMES, PERCENTAGES, AMOUNTS))


def rules_for(figure: Figure) -> tuple[Rule, ...]:
    """The rules for a figure, in the order in which they are tried; the last one always answers."""
    amount, form = figure.amount, figure.mention.form
    if form == "times":
        return _OF_TIMES
    bare = not (amount.unit or amount.counter or amount.unit_mult)
    return _OF_PERCENTAGES if amount.unit in _RATES or form == "digits" or bare else _OF_AMOUNTS


def read_measure(figure: Figure, indicator: Indicator | None, previous: Reading | None) -> Reading:
    """Tell the measure of a figure from the words around it, by the first rule that knows.

    Args:
        figure: the figure in its sentence.
        indicator: what it is a figure of, where the codelist knows it.
        previous: the reading of the figure before it in the sentence, which 和 and 这个数字 carry on.

    Returns:
        Measure and sign, with the name of the rule.
    """
    asked = Measured(figure, indicator, previous)
    reading, rule = first("measure", rules_for(figure), asked)
    return Reading(reading.measure, reading.negative, rule)
