"""The place of a figure, from its sentence or its passage."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from indicators.context.asking import first
from indicators.context.guests import who_came
from indicators.context.located import Located, Rule, Told
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.places import Place, PlaceToken, together
from indicators.context.set_against import in_brackets_behind_it, owned_by_the_scope, value_of_the_compared
from indicators.context.state import Reader, Surroundings, opening_place

_EACH = re.compile("分别|依次|各")
_AND = frozenset({"、", "和", "及", "与", "以及"})
_LIES = frozenset("都均就也则在位落分集出")
_LIES_IN = re.compile("(?:都|均|就|也|则)?(?:在|位于|落户|落在|分布在|集中在|出自)")
_FROM_HERE = re.compile(
    "(?:都|均|就|也|多|以上|左右)*(?:出自|来自|产自|源自|产于|系于|集中在|集中于|落在|在|靠)(?:这里|此地|此处|此|这[座个一])"
)
_PUTS = re.compile("斥资|投资|出资|豪掷|注资|投入|拟投|投下")
_IN = re.compile("[,，]?(?:拟|将|计划)?(?:在|于|落户|落子)")
_WILL_STAND = re.compile("[一-龥]{0,8}?(?:建设|新建|兴建|投建|打造|布局|建起|建造|设立)")
_CLAUSE_END = re.compile("[,，。;；、)]|$")
_IS_RANKED = frozenset({"的", "位的", "的是", "的则是", "的分别是", "的依次是", "的分别为", "的依次为"})
_BEHIND = frozenset({"", "的"})  # between a figure and the place that it describes
_AMONG = re.compile("其中|分别")
_ALIKE = re.compile("均|都|皆|同为|双双|合计|合共|总共|一共|加起来")
_SITES = re.compile(
    "(?:分别)?(?:设有|建有|拥有|布局了?|的)?(?:[两二三四五六七八九十]|\\d+)[大座个家处]?(?:生产|制造|研发)*"
    "(?:工厂|基地|园区|产业园|研发中心|中心仓|矿区|产线|分公司)"
)
_TOGETHER = frozenset({"合计", "合共", "总共", "一共", "加起来"})
_LEADING = 5  # characters in which a clause says that its figures are of those before: 同比分别增长
_RUN_OF_RANKS = re.compile("[位名]?[至到~—-]")


def list_of_places(asked: Located) -> Told | None:
    """苏州、青岛分别增长3.4%和3.7%."""
    figure = asked.figure
    if figure.group < 2:
        return None
    listed = asked.near.topics_before(figure.mention.start, figure.clause_start)
    if not listed and _EACH.search(figure.clause):
        listed = _list_before(asked)
    if len(listed) < figure.group or len(listed[-1].place.areas) > 1:
        return None
    return Told(listed[len(listed) - figure.group + figure.place_in_group].place)


def _list_before(asked: Located) -> list[PlaceToken]:
    """广东、江苏位居前二,占比分别为29.7%和9.8%: a list before the clause, of as many places as figures."""
    folded, topics = asked.figure.sentence.folded, asked.near.topics_before(asked.figure.mention.start)
    listed = topics[-asked.figure.group :]
    joined = all(folded[a.end : b.start] in _AND for a, b in pairwise(listed))
    of_all = len({p.place for p in topics}) == asked.figure.group and _EACH.search(asked.figure.clause, 0, _LEADING)
    return listed if joined or of_all else []


def places_together(asked: Located) -> Told | None:
    """两市分别增长3.4%和3.7%: one figure for each."""
    figure, topics = asked.figure, asked.near.topics_before(asked.figure.mention.start)
    areas = topics[-1].place.areas if topics else ()
    return Told(Place((areas[figure.place_in_group],))) if figure.group > 1 and len(areas) == figure.group else None


@needs(_ALIKE, _SITES)
def places_alike(asked: Located) -> Told | None:
    """重庆、大连两座工厂,年产4200套; 唐山、石家庄进出口902亿元和895亿元,合计过半: one for all places of a list."""
    figure, folded = asked.figure, asked.figure.sentence.folded
    topics = asked.near.topics_before(figure.mention.start)
    if figure.group > 1 or not topics:
        return None
    alike = _ALIKE.search(figure.clause)
    if alike is None and not _SITES.match(folded, topics[-1].end, figure.mention.start):
        return None
    if alike and alike.group() not in _TOGETHER and topics[-1].start < figure.clause_start:
        return None
    place = together(_run(folded, topics))
    return Told(place) if len(place.areas) > 1 else None


def detour_ended(asked: Located) -> Told | None:
    """困难不少,三镇产值占63%;用电量增长3.2%: a place within the article's, named in passing, ends with ;."""
    reader, figure, near = asked.reader, asked.figure, asked.near
    topics = near.topics_before(figure.mention.start)
    whole = reader.frame.place if reader.frame.single else None
    if not whole or not topics or not topics[-1].place.lies_in(whole):
        return None
    folded, start = figure.sentence.folded, figure.sentence.start
    passing = topics[-1].start > start and not opening_place(folded, start, near.places)
    if (
        not passing
        or _AMONG.search(folded, start, topics[0].start)
        or ";" not in folded[topics[-1].end : figure.mention.start]
    ):
        return None
    return Told(near.carried or whole)


def named_before(asked: Located) -> Told | None:
    """番禺区新增高新技术企业567家."""
    topics = asked.near.topics_before(asked.figure.mention.start)
    return Told(topics[-1].place) if topics else None


def lying_behind(asked: Located) -> Told | None:
    """百亿企业12家,其中4家在猇亭区: where the things counted lie stands behind their number."""
    folded, end = asked.figure.sentence.folded, asked.figure.mention.end
    if folded[end : end + 1] not in _LIES:
        return None
    behind = next((p for p in asked.near.places if p.start >= end), None)
    lies = behind and _LIES_IN.fullmatch(folded, end, behind.start) and _CLAUSE_END.match(folded, behind.end)
    return Told(behind.place) if behind and lies else None


def listed_behind(asked: Located) -> Told | None:
    """排在第四、第五的潍坊和临沂: each of the places right behind a list of ranks has its own, those of 前三的 one."""
    figure, folded = asked.figure, asked.figure.sentence.folded
    if figure.amount.unit != "rank":
        return None
    later = (m.end for m in figure.sentence.mentions if m.start >= figure.mention.start and m.kind == "claim")
    end = list(islice(later, figure.group - figure.place_in_group))[-1]
    run: list[PlaceToken] = []
    for place in asked.near.places:
        between = folded[run[-1].end if run else end : place.start] if place.start >= end else None
        if between is not None and (between in _AND if run else between in _IS_RANKED):
            run.append(place)
    if len(run) == figure.group:
        return Told(run[figure.place_in_group].place)
    return Told(together(run)) if run and figure.group == 1 and len(run) == figure.amount.obs_value else None


def leaders_of_a_list(asked: Located) -> Told | None:
    """苏州、南京、无锡位居前三: so many places before 前三 share it."""
    figure, topics = asked.figure, asked.near.topics_before(asked.figure.mention.start, asked.figure.clause_start)
    run = (
        _run(figure.sentence.folded, topics)
        if figure.amount.unit == "rank" and figure.mention.quote.startswith("前")
        else []
    )
    return Told(together(run)) if len(run) > 1 and len(run) == figure.amount.obs_value else None


@needs(_RUN_OF_RANKS)
def ends_of_a_run_of_ranks(asked: Located) -> Told | None:
    """广州、杭州、南京分列第二至第四位: the first of so many places has the first rank, the last the last."""
    figure, folded = asked.figure, asked.figure.sentence.folded
    if figure.amount.unit != "rank":
        return None
    ranks = [m for m in figure.sentence.mentions if m.kind == "claim" and m.amount and m.amount.unit == "rank"]
    at = next(i for i, m in enumerate(ranks) if m.start == figure.mention.start)
    for one, last in pairwise(ranks[max(0, at - 1) : at + 2]):
        run = _run(folded, asked.near.topics_before(one.start))
        count = int(last.amount.obs_value - one.amount.obs_value) + 1 if one.amount and last.amount else 0
        if _RUN_OF_RANKS.fullmatch(folded, one.end, last.start) and len(run) == count > 1:
            return Told(run[0 if one.start == figure.mention.start else -1].place)
    return None


def _run(folded: str, topics: list[PlaceToken]) -> list[PlaceToken]:
    """The places at the end of some that are joined by 、 or 和."""
    run = topics[-1:]
    while len(run) < len(topics) and folded[topics[-len(run) - 1].end : run[0].start] in _AND:
        run = topics[-len(run) - 1 :]
    return run


@needs(_FROM_HERE)
def from_here(asked: Located) -> Told | None:
    """富源县产煤1387万吨,全市六成出自这里: the part of a wider place is that of the place spoken of before."""
    topics = asked.near.topics_before(asked.figure.mention.start)
    if not topics or not _FROM_HERE.match(asked.figure.tail):
        return None
    spoken_of = (
        *(p.place for p in reversed(topics[:-1])),
        asked.near.carried,
        *reversed(asked.reader.gazetteer.topics),
    )
    return next((Told(p) for p in spoken_of if p and p.lies_in(topics[-1].place)), None)


def named_behind(asked: Located) -> Told | None:
    """16个县(市、区)中,增长8%的开化县居首: the place stands right behind the figure."""
    folded, end = asked.figure.sentence.folded, asked.figure.mention.end
    behind = next((p for p in asked.near.places if p.role == "topic" and p.start >= end), None)
    return Told(behind.place) if behind and folded[end : behind.start] in _BEHIND else None


def place_of_the_passage(asked: Located) -> Told | None:
    """苏州市…。固定资产投资增长6.1%."""
    return Told(asked.near.carried or asked.reader.frame.place)


def ends_of_a_distance(asked: Located) -> Told | None:
    """遵义至深圳相距1500多公里."""
    start, position = asked.figure.clause_start, asked.figure.mention.start
    paths = [p for p in asked.near.places if p.role == "path" and start <= p.start and p.end <= position]
    ends = tuple(area for p in paths for area in p.place.areas)
    return Told(Place(ends)) if len(ends) > 1 else None


def where_they_came_together(asked: Located) -> Told | None:
    """签约仪式在天元区举行,300余人到场: the guests of an event are of the place where it was held."""
    held = [p.place for p in asked.near.places if p.role == "venue" and p.end <= asked.figure.mention.start]
    return Told(held[-1]) if held and who_came(asked.figure) else None


@needs(_WILL_STAND)
def where_it_will_stand(asked: Located) -> Told | None:
    """海鲲新能源斥资45亿元,在曲靖经济技术开发区建设电芯基地: the money is of the place where it is put."""
    folded, end = asked.figure.sentence.folded, asked.figure.mention.end
    if not _PUTS.search(asked.figure.clause):
        return None
    behind = next((p for p in asked.near.places if p.start >= end), None)
    put = behind and _IN.fullmatch(folded, end, behind.start) and _WILL_STAND.match(folded, behind.end)
    return Told(behind.place) if behind and put else None


RULES: tuple[Rule, ...] = (
    where_it_will_stand,
    where_they_came_together,
    value_of_the_compared,
    in_brackets_behind_it,
    owned_by_the_scope,
    list_of_places,
    listed_behind,
    leaders_of_a_list,
    ends_of_a_run_of_ranks,
    places_together,
    places_alike,
    lying_behind,
    from_here,
    detour_ended,
    named_before,
    named_behind,
    place_of_the_passage,
)


def read_place(reader: Reader, figure: Figure, near: Surroundings) -> Told:
    """The place of a figure and the name of the rule that told it.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        near: the places and periods of its sentence.
    """
    told, rule = first("place", RULES, Located(reader, figure, near))
    return Told(told.place, rule)
