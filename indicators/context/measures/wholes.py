"""What a share is of: the rules in order, the first that knows wins."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.measures.based import Based, Rule
from indicators.context.needs import needs
from indicators.indicator_list import indicators, surface_names
from indicators.sums import wholes_of

_DOERS = re.compile("的([一-龥]{2,6}?)(?:将|已|会|都|可|能|正)")
_OF_WHICH = re.compile("其中|当中|里面|里,")
_NAMES = re.compile("占")
_ALL_OF_IT = re.compile("[全本该][一-龥]")
_ALL_OF = re.compile("(?:全部|整个)的?(?=..)")  # 占全部进出口总额的45%
_WHOLE_PLACE = re.compile("^(?:全[省市县区州旗])?的?(?:同期)?")  # 占苏州全市的比重
_TAKES = re.compile("占|比重|比例|份额")
_RECENT, _SHORT = 12, 2  # claims looked back at; characters that name no whole
_WHOLES = frozenset({"营业收入", "销售收入", "营业总收入", "销售额", "总销量", "地区生产总值"})
_TASK, _WHOLE = "年度任务", "总量"
_OUTPUT, _VALUE_ADDED = "地区生产总值", "增加值"


@needs(cue("basis", "taken_of"))
def part_taken_of(asked: Based) -> str | None:
    """占全省出口的比重达41%; 约占全市的三成: a place with the quantity that it is a part of."""
    figure = asked.figure
    found = cue("basis", "weight_in").search(figure.clause) or cue("basis", "taken_of").search(figure.clause)
    if not found:
        return None
    words = cue("basis", "taken_tail").sub("", found["whole"])
    if not words or cue("basis", "no_whole").match(words):
        return None
    if cue("basis", "all_of_it").fullmatch(words):
        return f"of:{asked.naming.label}"
    start = figure.clause_start + found.start("whole")
    if all_of := _ALL_OF.match(words):
        words, start = words[all_of.end() :], start + all_of.end()
    place = next((p for p in asked.near.places if p.start == start), None)
    if place is None and _ALL_OF_IT.fullmatch(words):
        return f"of:{words}{asked.naming.label}"  # 占全港的四分之三
    rest = _WHOLE_PLACE.sub("", words[place.end - place.start :]) if place else words
    known = surface_names().get(rest)
    own = asked.naming.label
    named = known.zh if known else own if own.endswith(rest.removeprefix("总")) else rest  # 占全省总产量
    return f"of:{place.place.name if place else ''}{named}"


@needs(cue("measure", "completed"))
def part_of_the_task(asked: Based) -> str | None:
    """完成全年任务的56%."""
    return f"of:{_TASK}" if cue("measure", "completed").search(asked.figure.clause) else None


@needs(_DOERS)
def part_of_the_doers(asked: Based) -> str | None:
    """97%的大企业将采用人工智能."""
    doers = _DOERS.match(asked.figure.tail)
    return f"of:{doers[1]}" if doers else None


def share_of_the_same(asked: Based) -> str | None:
    """占总收入的比重由29.1%升至31.4%,首次跨过三成: a share of the same goes on."""
    last = asked.near.made[-1] if asked.near.made else None
    same = last and last.measure == "share" and last.indicator_zh == asked.naming.label
    return last.basis if same and last and not _NAMES.search(asked.words) else None


@needs(_OF_WHICH)
def part_of_those_before(asked: Based) -> str | None:
    """户籍人口3.9万人,其中彝族占四成: of the quantity told before 其中."""
    if asked.indicator and asked.indicator.share_of:
        return None
    which = list(_OF_WHICH.finditer(asked.figure.before))
    start = asked.figure.sentence.start + which[-1].start() if which else -1
    made = asked.near.made
    behind = sum(c.mention.start > start for c in made)
    if not which or behind > 1 or ";" in asked.figure.before[which[-1].end() :]:
        return None
    whole = next((c for c in reversed(made) if c.measure == "level" and c.mention.end <= start), None)
    return f"of:{whole.indicator_zh}" if whole and whole.indicator_zh != asked.naming.label else None


def whole_of_the_indicator(asked: Based) -> str | None:
    """第三产业增加值占比50.2%: the codelist names the whole; of value added it is output, else what it is a part of."""
    indicator = asked.indicator
    if indicator is None:
        return None
    if indicator.share_of or indicator.zh.endswith(_VALUE_ADDED):
        return "of:" + (indicator.share_of or _OUTPUT)
    wholes = [indicators()[code].zh for code in wholes_of(indicator.code)]
    return "of:" + next((whole for whole in wholes if not whole[0].isdigit()), indicator.zh)  # no class of age


def part_of_the_quantity_before(asked: Based) -> str | None:
    """门店6318家,联营店占六成二: what the codelist lacks is a part of the quantity told before it."""
    if asked.indicator or not _TAKES.search(asked.figure.lead):
        return None
    label = asked.naming.label
    of_a_part = (c.indicator_zh for c in reversed(asked.told[-_RECENT:]) if c.indicator_zh != label)
    if whole := next((zh for zh in of_a_part if len(zh) > _SHORT and _holds(zh, label)), None):
        return f"of:{whole}"  # 企业研发经费 is a part of 研发经费
    told = (c for c in reversed(asked.near.made) if c.measure in ("level", "growth_rate"))
    whole = next((c.indicator_zh for c in told if c.indicator_zh != asked.naming.label), None)
    return f"of:{whole}" if whole else None


def _holds(whole: str, part: str) -> bool:
    """Whether one label can name what holds another: 研发经费 and 企业研发经费, 营业收入 and 抗肿瘤药收入."""
    return part.endswith(whole) or (whole in _WHOLES and part.endswith(whole[-_SHORT:]))


def part_of_a_whole(_asked: Based) -> str | None:
    """数控机床占比35%: a share of what the text leaves open."""
    return f"of:{_WHOLE}"


RULES: tuple[Rule, ...] = (
    part_taken_of,
    part_of_the_task,
    part_of_the_doers,
    share_of_the_same,
    part_of_those_before,
    whole_of_the_indicator,
    part_of_the_quantity_before,
    part_of_a_whole,
)
