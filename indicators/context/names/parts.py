"""Parts and shares of a quantity that was told of before, or that the words behind them name."""

from __future__ import annotations

import re
from functools import cache

from indicators.context.cues import cue, patterns
from indicators.context.names.fitting import compatible, nearest, words_after
from indicators.context.names.naming import Asked, Naming, known_as, of_indicator
from indicators.context.names.nouns import RELATIVE, is_generic, is_quantity, noun_before, unplaced, unplaced_in
from indicators.context.needs import needs
from indicators.indicator_list import Indicator, indicators, surface_names

_CONTRIBUTES = re.compile("对[^,，。;；]{0,12}的?贡献率[^,，。;；]{0,4}$")
_TAKES = re.compile("(?:约|均|各|刚好)?占")
_USED_FOR = re.compile("(?:用于|砸进|砸向|投进|投向|投到|投入到?)([一-龥]{2,8})")
_OF_OUTPUT = re.compile("(?:占|相当于|与).{0,6}(?:GDP|(?:地区|国内)?生产总值)")
_SHARE_BEHIND = re.compile("[^,，。;；]{0,6}[,，]占[^,，。;；]{0,16}的")
_SOON = 18  # characters within which what a share is of is named


@needs(_CONTRIBUTES)
def contributed(asked: Asked) -> Naming | None:
    """三产增加值208亿元,对经济增长的贡献率为59.8%; else whose contribution the clause says."""
    told = _CONTRIBUTES.search(asked.figure.clause)
    if told is None or nearest(asked.figure, asked.figure.clause, asked.amount):
        return None
    of = noun_before(unplaced(asked.figure, asked.figure.clause)[: told.start() - len(asked.figure.clause)])
    return known_as(of + "对经济增长贡献率", otherwise=of + "贡献率") if len(of) > 1 else asked.last


@needs(_OF_OUTPUT)
def share_with_a_name(asked: Asked) -> Naming | None:
    """研发经费216.9亿元,相当于GDP的2.85%; 研发经费与GDP之比为2.85%: what the codelist calls the share."""
    of = _OF_OUTPUT.search(asked.figure.lead) if asked.amount.unit == "percent" else None
    if of is None:
        return None
    before = nearest(asked.figure, asked.figure.lead, asked.amount)
    told = before.indicator if before else asked.last.indicator if asked.history and asked.last else None
    return next((of_indicator(i) for i in _shares_of_output(told.code)), None) if told else None


@cache
def _shares_of_output(code: str) -> tuple[Indicator, ...]:
    outputs = ("地区生产总值", "国内生产总值")
    return tuple(i for i in indicators().values() if i.parent == code and i.share_of in outputs)


@needs(_TAKES, cue("measure", "completed"))
def share_of_the_figure_before(asked: Asked) -> Naming | None:
    """规上工业产值121.3亿元,占全县的67%; 到位资金80亿元,完成年度任务的56%."""
    figure = asked.figure
    done = cue("measure", "completed").search(figure.clause)
    if asked.amount.unit not in RELATIVE or not (done or _TAKES.match(figure.lead)):
        return None
    start = figure.clause_start
    own = noun_before(unplaced_in(figure, start, start + done.start())) if done else ""
    return known_as(own, otherwise=own) if own and is_quantity(own) and not is_generic(own) else asked.last


@needs(patterns("naming")["spent"])
def spent_by_a_part(asked: Asked) -> Naming | None:
    """研发经费676亿元,企业花掉438.9亿元,高校用去102亿元: who spends a part of the quantity told before."""
    part = patterns("naming")["spent"].search(asked.figure.clause)
    if not part or not asked.amount.unit or asked.amount.unit in RELATIVE:
        return None
    spending = patterns("naming")["spending"]
    told = (name for name in (*reversed(asked.history), asked.inherited, *asked.recent) if name)
    whole = next((n for n in told if spending.search(n.label) and compatible(n, asked.amount)), None)
    if whole is None:
        return None
    of = whole.label.removeprefix(_previous_doer(whole.label))
    return known_as(part["doer"] + of, otherwise=part["doer"] + of)


def _previous_doer(label: str) -> str:
    """企业 of 企业研发经费, where the figure before was of a part too."""
    return next((label[:end] for end in range(1, len(label)) if label[end:] in surface_names()), "")


def whole_behind(asked: Asked) -> Naming | None:
    """东湖重工以7.8亿元领跑,占全部订单金额的三成: the figure is of what it is a share of."""
    figure = asked.figure
    if asked.amount.unit in RELATIVE or not _SHARE_BEHIND.match(figure.sentence.folded, figure.mention.end):
        return None
    token = words_after(figure, asked.amount, _SOON)
    return of_indicator(token.indicator) if token and token.indicator else None


@needs(_USED_FOR)
def used_for(asked: Asked) -> Naming | None:
    """拿出营收的8%用于研发."""
    used = _USED_FOR.match(asked.figure.tail)
    return known_as(used[1], used[1] + "投入", otherwise=used[1]) if used else None
