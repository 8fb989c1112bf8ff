"""Whose figure it is, and whom the article names as its source."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.asking import first
from indicators.context.attribution import WAYS, sources
from indicators.context.cues import cue
from indicators.context.guests import event_named
from indicators.context.needs import needs
from indicators.context.organisations import find_organisations
from indicators.context.owners import (
    Owned,
    Told,
    company_and_its_places,
    company_itself,
    former_or_latter,
    list_of_owners,
    partner_country,
    sight,
    that_one,
    told_by_an_office,
)
from indicators.context.passage import Figure
from indicators.context.persons import holder_of_a_share, person_spoken_of
from indicators.context.projects import is_project, project_before, project_goes_on, the_thing_itself
from indicators.context.state import Reader, Surroundings
from indicators.context.subjects import groups_in, may_name_an_owner, subject_after, subject_before
from indicators.model import ClaimStatus, Measure

_DESCRIBES = re.compile("具有|拥有|配备|容纳|投资|占地|年产|可|全长|设计|时速")
_HERE = re.compile("这里|此地|该街区|这条街")
_PROJECT = re.compile("项目|[一二三]期|达产|投产|建成后|基地|占地|投资")
_SAME_OWNER = re.compile(
    r"该(?:行|公司|项目|港|园|企业)|(?:^|[,，;；。\s])(?:项目|工程|[一二三]期|全部|全面|首批|建成|达产|投产|开工)|公司|集团"
)
_COMPANY_SPEAKS = re.compile("方面|集团|公司")
_INSTITUTE = re.compile("研究院|研究所|研究中心|智库|证券|咨询|协会|海关|局$|厅$|委$|旅行网")
_OFFICE = re.compile("[局厅委部署]$|海关|统计|公报")
_ANONYMOUS = "某"
_COUNTED = re.compile(r"(?:总数|数量|数)?(?:达到?|为|有|共|由|从|增至|增加到)?(?:\d{4}年[末底]?的)?")
_KIND = 2  # characters at the end of a name that say of what kind it is: 机场, 景区, 口岸
_BEHIND = 44  # characters behind a figure in which 的… may name what it describes


Rule = Callable[[Owned], Told | None]


@needs(_DESCRIBES)
def described_behind(asked: Owned) -> Told | None:
    """建设具有1万个机柜的江城大数据中心."""
    if not _DESCRIBES.search(asked.figure.clause):
        return None
    end = asked.figure.mention.end
    name = subject_after(asked.figure.sentence.folded[end : end + _BEHIND])
    return Told(name) if name else None


def named_before(asked: Owned) -> Told | None:
    """江海集团营业收入62亿元; 民营企业出口增长8.1%; 对东盟出口1200亿元."""
    figure, reader = asked.figure, asked.reader
    if not may_name_an_owner(figure.sentence, reader.organisations):
        return None
    folded, position = figure.sentence.folded, figure.mention.start
    clause = folded[max(asked.since, figure.clause_start) : position]
    name = subject_before(clause, folded[asked.since : position], reader.organisations)
    of_the_park = name and reader.frame.place and reader.frame.place.name == name
    return Told(name) if name and not of_the_park and not _are_counted(name, figure) else None


def _are_counted(name: str, figure: Figure) -> bool:
    """A股上市公司117家: the figure counts what the name before it names."""
    if figure.amount.unit != "count" or name not in figure.clause:
        return False
    return bool(_COUNTED.fullmatch(figure.clause, figure.clause.rindex(name) + len(name))) or figure.clause.endswith(
        name + "等"
    )


@needs(_HERE)
def here(asked: Owned) -> Told | None:
    """400多万人来这里“打卡”: the organisation or street named last."""
    return Told(asked.reader.spoken) if _HERE.search(asked.figure.before + asked.figure.tail) else None


def project_of_the_headline(asked: Owned) -> Told | None:
    """江海储能电池基地落户江城 / 项目总投资62亿元."""
    project = asked.reader.frame.project
    return Told(project) if project and _PROJECT.search(asked.figure.before) else None


def place_as_a_whole(asked: Owned) -> Told | None:
    """苏州市地区生产总值20170.5亿元: the place named in the sentence owns the figure."""
    return Told(None) if asked.placed else None


def sentence_broken_off(asked: Owned) -> Told | None:
    """江城港今年 / 完成吞吐量3亿吨: the line before breaks off within a sentence."""
    return Told(asked.reader.spoken) if asked.reader.joined and asked.reader.spoken else None


def goes_on(asked: Owned) -> Told | None:
    """江海集团…。该公司全年纳税3亿元; a company goes on for its paragraph."""
    reader = asked.reader
    if not reader.subject:
        return None
    before = asked.figure.before
    on = reader.subject[-_KIND:] in before or before.lstrip().startswith("其中")
    on = on or reader.organisations.is_company(reader.subject)
    on = on or bool(_SAME_OWNER.search(asked.figure.sentence.text))
    return Told(reader.subject) if on else None


def company_of_the_headline(asked: Owned) -> Told | None:
    """江海重工2023年营收增长18.7% / 全年研发投入4亿元; what an office of statistics tells is the place's."""
    reader = asked.reader
    if not reader.organisations.document:
        return None
    return None if told_by_an_office(asked) else Told(reader.organisations.document)


def place_of_the_passage(_asked: Owned) -> Told | None:
    """苏州市…。固定资产投资增长6.1%: nobody but the place spoken of."""
    return Told(None)


def event_they_came_to(asked: Owned) -> Told | None:
    """首批项目签约仪式举行,300余人到场: the guests are the event's."""
    name = event_named(asked.figure)
    return Told(name) if name else None


RULES: tuple[Rule, ...] = (
    event_they_came_to,
    person_spoken_of,
    holder_of_a_share,
    described_behind,
    list_of_owners,
    former_or_latter,
    partner_country,
    project_before,
    that_one,
    company_itself,
    sight,
    named_before,
    here,
    company_and_its_places,
    project_goes_on,
    the_thing_itself,
    project_of_the_headline,
    place_as_a_whole,
    sentence_broken_off,
    goes_on,
    company_of_the_headline,
    place_of_the_passage,
)


_KEPT = frozenset(
    rule.__name__ for rule in (described_behind, project_before, that_one, sight)
)  # whom later sentences go on with


def read_subject(reader: Reader, figure: Figure, near: Surroundings) -> Told:
    """The organisation, project, partner or group a figure belongs to, by the first rule that knows.

    A name that the words before the figure give is what later sentences may go on with.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        near: the places and periods of its sentence.

    Returns:
        The name, None in it where the figure is of the place as a whole, and the name of the rule.
    """
    told, rule = first("subject", RULES, Owned(reader, figure, near))
    if told.name and is_project(told.name):
        reader.project = told.name
    if told.name and rule in _KEPT and rule != described_behind.__name__:
        reader.organisations.names.setdefault(told.name, told.name)
    if told.name and (rule in _KEPT or (rule == named_before.__name__ and _goes_on(told.name, reader))):
        reader.subject = told.name
    elif told.name and rule == named_before.__name__ and any(groups_in(told.name)):
        reader.subject = None  # after 前五大品牌 nobody goes on
    elif rule == place_as_a_whole.__name__:
        reader.subject = None
    return Told(told.name, rule)


def _goes_on(name: str, reader: Reader) -> bool:
    """Whether later sentences can go on with an owner: a named organisation, no kind of firm, no 某公司."""
    return _ANONYMOUS not in name and bool(find_organisations(name) or reader.organisations.is_company(name))


def speaks_for_itself(subject: str, source: str) -> bool:
    """国衡研究院预测,全年出口增长3%: who only tells of a figure does not own it."""
    return bool(_INSTITUTE.search(subject)) and (subject in source or source in subject)


def speaker_of_a_plan(figure: Figure, status: ClaimStatus, attribution: str | None) -> str | None:
    """华为方面表示,将服务3000家企业: a company that tells of its own plan is the plan's subject too, else None."""
    if attribution is None or _OFFICE.search(attribution):
        return None
    return attribution if status == "planned" and _COMPANY_SPEAKS.search(figure.before) else None


@dataclass(slots=True)
class Vouched:
    """What a source rule looks at: the state of reading, the figure, the sentence around it, measure and status."""

    reader: Reader
    figure: Figure
    near: Surroundings
    measure: Measure
    status: ClaimStatus


SourceRule = Callable[[Vouched], Told | None]


def own_comparison(asked: Vouched) -> Told | None:
    """不足苏州一半: the author's own comparison has no source."""
    if asked.measure != "ratio":
        return None
    compared = asked.near.compared_place(asked.figure.clause_start, asked.figure.mention.start)
    return Told(None) if compared else None


@needs(*(cue("source", way) for way in WAYS))
def source_in_the_sentence(asked: Vouched) -> Told | None:
    """据厦门海关统计,今年前7个月进出口5523.8亿元."""
    source = sources(asked.figure.before)
    return Told(source) if source else None


def source_of_the_paragraph(asked: Vouched) -> Told | None:
    """据海关统计,…。其中,出口3200亿元; who forecasts vouches for no results."""
    reader = asked.reader
    carries = (asked.status == "forecast") == (reader.source_status == "forecast")
    return Told(reader.source if carries else None)


SOURCES: tuple[SourceRule, ...] = (own_comparison, source_in_the_sentence, source_of_the_paragraph)


def read_source(reader: Reader, figure: Figure, near: Surroundings, measure: Measure, status: ClaimStatus) -> Told:
    """The source that the article names for a figure.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        near: the places and periods of its sentence.
        measure: its measure; a ratio to another place is the author's own comparison.
        status: its status.

    Returns:
        The source, None in it where none is named, and the name of the rule.
    """
    told, rule = first("attribution", SOURCES, Vouched(reader, figure, near, measure, status))
    return Told(told.name, rule)
