"""The naming rules in the order in which they are tried."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indicators.context.asking import first
from indicators.context.names import capacities, counts, firms, goods, lists, parts, pointers, ranks
from indicators.context.names.acts import done_with
from indicators.context.names.fitting import (
    PEOPLE,
    compatible,
    fitting_before,
    from_token,
    is_product,
    nearest,
    size_of,
    unit_fits,
    words_after,
)
from indicators.context.names.naming import UNNAMED, Asked, Naming, Rule, known_as, of_indicator
from indicators.context.names.nouns import (
    RELATIVE,
    completed,
    is_generic,
    is_quantity,
    is_verbal,
    named_words,
    noun_before,
    noun_of,
    pieces_before,
    without_verbs,
)
from indicators.context.names.topics import topic
from indicators.context.passage import Figure
from indicators.indicator_list import surface_names
from indicators.lexicon import Token
from indicators.model import Amount
from indicators.unit_measures import unit_measures


def named_before(asked: Asked) -> Naming | None:
    """地区生产总值4502.13亿元."""
    token = nearest(asked.figure, asked.figure.lead, asked.amount)
    if token and is_product(token) and (moved := lists.of_what_is_moved(token.text, asked)):
        return moved  # 进口原油4亿吨、大豆7000万吨: no harvest
    if token and asked.amount.unit == "percent" and (rate := _rate_of(asked.figure, token)):
        return rate
    return from_token(asked.figure, token) if token else None


def _rate_of(figure: Figure, token: Token) -> Naming | None:
    """标准厂房使用率92%: the rate that is named behind the word, not what the word alone names."""
    rest = without_verbs(figure.sentence.folded[token.end : figure.mention.start])
    label = token.text + rest
    return known_as(label, otherwise=label) if _RATE.fullmatch(rest) else None


def named_behind(asked: Asked) -> Naming | None:
    """先发行1万亿元超长期特别国债; 养着707.9万常住人口."""
    amount = asked.amount
    people = not amount.unit and amount.unit_mult  # without 人
    if (amount.unit in RELATIVE and not people) or not asked.figure.tail:
        return None
    token = words_after(asked.figure, amount, 0 if people else 2)
    if people and not (token and token.indicator and token.indicator.unit_measure in PEOPLE):
        return None
    return from_token(asked.figure, token) if token else None


def words_before(asked: Asked) -> Naming | None:
    """数控机床收入51.3亿元: the article's own words for what the codelist lacks."""
    text = named_words(asked.figure)
    label = noun_before(text)
    relative = asked.amount.unit in RELATIVE and not asked.amount.counter
    if len(label) < 2 or is_generic(label) or is_verbal(label):
        return None
    if text.endswith("以") and not is_quantity(label):
        return None  # 东湖重工以7亿元领跑: the competitor, not the quantity
    if _counts_things(asked.amount):
        if _A_PLACE.search(label) and (same := _counted_alike(asked)):
            return same  # 分县区看,经开区31个: of the projects spoken of
        label = _OF_SOME.sub("", label)
        label += "量" if _DONE.search(label) else ""
        own = surface_names().get(label + "数")
        if own and unit_fits(own, asked.amount):
            return of_indicator(own, label)
        return lists.part_of_the_whole(label, asked) or Naming(None, label, label)
    if is_quantity(label):
        return lists.of_the_same_product(label, asked) or Naming(None, completed(label, text))
    if relative and asked.history and len(label) < 3:
        return None
    head = _measured_in(asked.amount)
    return lists.part_of_the_whole(label, asked) or known_as(label + head, otherwise=label + head)


def _counted_alike(asked: Asked) -> Naming | None:
    """The last thing counted with the same measure word, in numbers of that size."""
    counter, size = asked.amount.counter, size_of(asked.amount)
    firsts = ((n, n.first) for n in (*reversed(asked.history), *asked.recent) if n.first)
    names = [n for n, first in firsts if first.counter == counter and abs(size_of(first) - size) < _FAR]
    return next((n for n in names if n.indicator), names[0] if names else None) if counter else None


def _measured_in(amount: Amount) -> str:
    """What a figure of a unit is of where only a thing is named: 核桃2.6万亩."""
    measure = unit_measures().get(amount.unit)
    return _HEADS.get(measure.dimension, "") if measure else ""


def subject_since(asked: Asked) -> Naming | None:
    """产值增长2%;用电量连续走低,11月下降3.2%: a clause between the two figures that begins with another quantity."""
    figure = asked.figure
    last = max(
        (m.end for m in figure.sentence.mentions if m.kind == "claim" and m.end <= figure.mention.start), default=-1
    )
    gap = figure.sentence.folded[last : figure.clause_start] if last >= 0 else ""
    if len(gap) < _LEAST_GAP:
        return None
    words = fitting_before(figure, asked.amount, last)
    return next(
        (from_token(figure, t) for t in reversed(words) if _OPENS.search(figure.sentence.folded[last : t.start])), None
    )


def figure_before(asked: Asked) -> Naming | None:
    """第二产业增加值9385.6亿元,同比增长3.4%."""
    return next((name for name in reversed(asked.history) if name.known() and compatible(name, asked.amount)), None)


def named_earlier(asked: Asked) -> Naming | None:
    """规模以上工业总产值方面,苏州2020年实现34823.9亿元."""
    token = nearest(asked.figure, asked.figure.before, asked.amount)
    return from_token(asked.figure, token) if token else None


def sentence_before(asked: Asked) -> Naming | None:
    """…同比增长6.9%。无锡同期的数据为5.8%."""
    names = [name for name in (asked.inherited, *asked.recent) if name and compatible(name, asked.amount)]
    if _GOAL.search(asked.figure.before) and (output := next((n for n in names if _is_output(n)), None)):
        return output  # 到2025年冲刺7000亿元: a goal of a place that names nothing else
    return next((name for name in names if name.indicator or is_quantity(name.label)), names[0] if names else None)


def _is_output(name: Naming) -> bool:
    return bool(name.indicator and name.indicator.code == "gdp")


def economy_of_a_place(asked: Asked) -> Naming | None:
    """去年,昆明以7864亿元居首: so much money that is a place's and that nothing names is its output."""
    if asked.amount.unit != "CNY" or size_of(asked.amount) < _TEN_BILLIONS:
        return None
    if noun_of(asked.figure) and not _IN_ORDER.match(asked.figure.tail):
        return None
    start, end = asked.figure.clause_start, asked.figure.mention.start
    places = [t for t in asked.figure.sentence.tokens if t.areas and start <= t.start and t.end <= end]
    bare = places and not _names(noun_before(asked.figure.sentence.folded[places[-1].end : end].removesuffix("以")))
    return known_as("地区生产总值") if bare else None


def any_words_before(asked: Asked) -> Naming | None:
    """仅此一项3.2亿元: whatever noun stands before the figure, the last resort."""
    figure = asked.figure
    pieces = (piece for text in (figure.clause, figure.before) for piece in pieces_before(figure, text))
    label = next((noun for text in pieces if _names(noun := noun_before(text))), None)
    label = label or noun_of(figure) or UNNAMED
    return Naming(None, label, label if asked.amount.counter else "")


def _names(noun: str) -> bool:
    """Whether a phrase can name something: no verb, no number, no 增速."""
    return not (is_generic(noun) or is_verbal(noun) or any(c.isdigit() for c in noun))


_A_PLACE = re.compile("(?<![地片景园社小校库矿产发护务街营集能山厂宿])区$|[县市镇乡]$|街道$")
_OF_SOME = re.compile(r"^\d+[一-龥](?=.+中$)|中$")  # 10个县市中6个
_TEN_BILLIONS, _FAR = 10, 2  # powers of ten
_IN_ORDER = re.compile("[稳位高分]?[居列]|排|领跑|领先|紧随|垫底|夺|登")
_DONE = re.compile("(?:交易|成交|销售|出货|装机|上险|装车|手术|换电|充电|交付|签单|揽收|投递|下载|播放|出票)$")
_GOAL = re.compile("到20[2-9]\\d年|(?<!年初)(?<!年度)(?<!原定)目标")
_RATE = re.compile("[一-龥]{1,4}(?<!增长)(?<!占)率")
_LEAST_GAP = 6  # characters of a clause that has a subject of its own
_OPENS = re.compile(r"[,，;；][^,，。;；受因随靠由据按、比]{0,6}$")
_HEADS = {"area": "面积", "power": "装机容量", "container": "吞吐量"}  # by dimension

_LISTS: tuple[Rule, ...] = (
    lists.made_and_sold,
    lists.names_that_share_a_head,
    lists.items_before_each,
    lists.list_of_names,
    lists.list_of_figures_before,
)
REST: tuple[Rule, ...] = (
    words_before,
    parts.whole_behind,
    subject_since,
    figure_before,
    named_earlier,
    goods.boxes_of_a_port,
    topic,
    sentence_before,
    economy_of_a_place,
    any_words_before,
)
COUNTS: tuple[Rule, ...] = (
    pointers.per_thousand,
    *_LISTS,
    ranks.gap_between,
    firms.rounds_counted,
    capacities.capacity_of_a_plant,
    counts.projects_signed_or_started,
    counts.places_in_what_was_counted,
    counts.people_of_the_households,
    counts.visitors,
    counts.members_of_a_whole,
    counts.what_they_do,
    counts.kind_of_visitors,
    counts.those_present,
    capacities.yearly_capacity,
    counts.counted_behind,
    goods.goods_of_a_direction,
    counts.named_before_a_count,
    done_with,
    counts.noun_behind,
    *REST,
)
MEASURES: tuple[Rule, ...] = (
    pointers.points_scored,
    *_LISTS,
    lists.part_of_a_ratio,
    parts.share_with_a_name,
    parts.share_of_the_figure_before,
    pointers.ratio_to_the_figure_before,
    firms.raised_in_a_round,
    firms.share_of_firms,
    firms.paid_in_all,
    pointers.goods_to_a_partner,
    pointers.compared_with_before,
    pointers.tail_of_the_name_before,
    parts.contributed,
    pointers.doers_behind_a_share,
    pointers.quantity_behind,
    pointers.this_number,
    pointers.this_quantity,
    parts.spent_by_a_part,
    ranks.rank_of,
    ranks.gap_between,
    capacities.capacity_of_a_plant,
    capacities.yearly_capacity,
    pointers.price_per_share,
    pointers.turnover_of_shares,
    pointers.share_price_moves,
    pointers.distance_between,
    pointers.size_of_what_follows,
    pointers.size_class_of_a_branch,
    parts.used_for,
    pointers.growth_goal,
    pointers.economy_grows,
    goods.value_of_the_counted,
    goods.goods_of_a_direction,
    lists.of_the_things_counted,
    named_before,
    named_behind,
    done_with,
    lists.next_of_a_list,
    *REST,
)


def name_figure(
    figure: Figure, history: Sequence[Naming], inherited: Naming | None, recent: Sequence[Naming] = ()
) -> Naming:
    """Name the quantity of a figure by the first rule that knows.

    Args:
        figure: the figure in its sentence.
        history: the names of the figures before it in the sentence.
        inherited: the last name of the sentence before, for a figure that only says 数据 or 增速.
        recent: the names of the sentences before, the nearest first.

    Returns:
        The name, with the name of the rule that found it.
    """
    asked = Asked(figure, figure.amount, tuple(history), inherited, tuple(recent))
    rules = COUNTS if _counts_things(figure.amount) else MEASURES  # the last of both always answers
    name, rule = first("indicator", rules, asked)
    name = firms.share_of_a_market(name, figure.amount)
    bare = figure.amount.unit == "" and figure.mention.form == "quantity"
    amount = figure.amount if bare or figure.amount.counter or figure.amount.unit not in RELATIVE else None
    return name.told_by(rule, amount)


def _counts_things(amount: Amount) -> bool:
    return bool(amount.counter) or amount.unit in PEOPLE
