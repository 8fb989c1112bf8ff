"""The naming rules in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Sequence

from indicators.context.asking import first
from indicators.context.names import counts, lists, pointers
from indicators.context.names.fitting import RELATIVE, compatible, from_token, nearest, unit_fits, words_after
from indicators.context.names.naming import Asked, Naming, Rule, of_indicator
from indicators.context.names.nouns import is_generic, noun_after, noun_before, unplaced
from indicators.context.passage import Figure
from indicators.indicator_list import surface_names
from indicators.model import Amount

UNNAMED = "未指明"  # a figure that nothing names still gets a row


def named_before(asked: Asked) -> Naming | None:
    """地区生产总值4502.13亿元."""
    token = nearest(asked.figure, asked.figure.lead, asked.amount)
    return from_token(asked.figure, token) if token else None


def named_behind(asked: Asked) -> Naming | None:
    """先发行1万亿元超长期特别国债."""
    if asked.amount.unit in RELATIVE or not asked.figure.tail:
        return None
    token = words_after(asked.figure, asked.amount, 2)
    return from_token(asked.figure, token) if token else None


def words_before(asked: Asked) -> Naming | None:
    """数控机床收入51.3亿元: the article's own words for what the codelist lacks."""
    label = noun_before(unplaced(asked.figure))
    counts_things = _counts_things(asked.amount)
    relative = asked.amount.unit in RELATIVE and not asked.amount.counter
    if len(label) < 2 or is_generic(label) or (relative and asked.history and len(label) < 3):
        return None
    own = surface_names().get(label + "数") if counts_things else None
    if own and unit_fits(own, asked.amount):
        return of_indicator(own, label)
    part = lists.part_of_the_whole(label, asked) if relative else None
    return part or Naming(None, label, label if counts_things else "")


def figure_before(asked: Asked) -> Naming | None:
    """第二产业增加值9385.6亿元,同比增长3.4%."""
    return next((name for name in reversed(asked.history) if name.known() and compatible(name, asked.amount)), None)


def named_earlier(asked: Asked) -> Naming | None:
    """规模以上工业总产值方面,苏州2020年实现34823.9亿元."""
    token = nearest(asked.figure, asked.figure.before, asked.amount)
    return from_token(asked.figure, token) if token else None


def sentence_before(asked: Asked) -> Naming | None:
    """…同比增长6.9%。无锡同期的数据为5.8%."""
    name = asked.inherited
    return name if name and compatible(name, asked.amount) else None


def any_words_before(asked: Asked) -> Naming | None:
    """仅此一项3.2亿元: whatever noun stands before the figure, the last resort."""
    figure = asked.figure
    stretches = (figure.clause, figure.before)
    label = next((noun for text in stretches if (noun := noun_before(unplaced(figure, text)))), None)
    label = label or noun_after(figure.tail) or UNNAMED
    return Naming(None, label, label if asked.amount.counter else "")


_LISTS: tuple[Rule, ...] = (
    lists.names_that_share_a_head,
    lists.items_before_each,
    lists.list_of_names,
    lists.list_of_figures_before,
)
_REST: tuple[Rule, ...] = (words_before, figure_before, named_earlier, sentence_before, any_words_before)
COUNTS: tuple[Rule, ...] = (
    *_LISTS,
    counts.visitors,
    counts.members_of_a_whole,
    counts.what_they_do,
    counts.kind_of_visitors,
    counts.those_present,
    counts.counted_behind,
    counts.named_before_a_count,
    counts.noun_behind,
    *_REST,
)
MEASURES: tuple[Rule, ...] = (
    *_LISTS,
    lists.part_of_a_ratio,
    pointers.ratio_to_the_figure_before,
    pointers.goods_to_a_partner,
    pointers.compared_with_before,
    pointers.tail_of_the_name_before,
    pointers.doers_behind_a_share,
    pointers.share_of_the_figure_before,
    pointers.this_number,
    pointers.rank_of,
    pointers.yearly_capacity,
    pointers.price_per_share,
    pointers.share_price_moves,
    pointers.distance_between,
    pointers.size_class_of_a_branch,
    pointers.used_for,
    pointers.growth_goal,
    pointers.economy_grows,
    named_before,
    lists.next_of_a_list,
    named_behind,
    *_REST,
)
_COUNTED_UNITS = frozenset({"person", "person-time", "household"})


def name_figure(figure: Figure, history: Sequence[Naming], inherited: Naming | None) -> Naming:
    """Name the quantity of a figure by the first rule that knows.

    Args:
        figure: the figure in its sentence.
        history: the names of the figures before it in the sentence.
        inherited: the last name of the sentence before, for a figure that only says 数据 or 增速.

    Returns:
        The name, with the name of the rule that found it.
    """
    asked = Asked(figure, figure.amount, tuple(history), inherited)
    rules = COUNTS if _counts_things(figure.amount) else MEASURES  # the last of both always answers
    name, rule = first("indicator", rules, asked)
    return name.told_by(rule)


def _counts_things(amount: Amount) -> bool:
    return bool(amount.counter) or amount.unit in _COUNTED_UNITS
