"""The place of a figure, from its sentence or its passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.asking import first
from indicators.context.cues import cue
from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.context.state import Reader, Surroundings
from indicators.model import ClaimStatus, Measure

_RECENT = 4  # claims before a gap among which a goal and a result make it an estimate


@dataclass(frozen=True, slots=True)
class Located:
    """What a place rule looks at: the state of reading, the figure, the sentence around it."""

    reader: Reader
    figure: Figure
    near: Surroundings


@dataclass(frozen=True, slots=True)
class Told:
    """A rule's answer: the place, None where the figure has none, and the rule's name."""

    place: Place | None
    rule: str = ""


Rule = Callable[[Located], Told | None]


def list_of_places(asked: Located) -> Told | None:
    """苏州、青岛分别增长3.4%和3.7%."""
    figure = asked.figure
    listed = asked.near.topics_before(figure.mention.start, figure.clause_start)
    if figure.group < 2 or len(listed) < figure.group or len(listed[-1].place.areas) > 1:
        return None
    return Told(listed[len(listed) - figure.group + figure.place_in_group].place)


def places_together(asked: Located) -> Told | None:
    """两市分别增长3.4%和3.7%: one figure for each."""
    figure, topics = asked.figure, asked.near.topics_before(asked.figure.mention.start)
    areas = topics[-1].place.areas if topics else ()
    return Told(Place((areas[figure.place_in_group],))) if figure.group > 1 and len(areas) == figure.group else None


def named_before(asked: Located) -> Told | None:
    """番禺区新增高新技术企业567家."""
    topics = asked.near.topics_before(asked.figure.mention.start)
    return Told(topics[-1].place) if topics else None


def named_behind(asked: Located) -> Told | None:
    """16个县(市、区)中,增长8%的开化县居首: the place stands right behind the figure."""
    end = asked.figure.mention.end
    return next((Told(p.place) for p in asked.near.places if p.role == "topic" and 0 <= p.start - end <= 1), None)


def place_of_the_passage(asked: Located) -> Told | None:
    """苏州市…。固定资产投资增长6.1%."""
    return Told(asked.near.carried or asked.reader.frame.place)


def ends_of_a_distance(asked: Located) -> Told | None:
    """遵义至深圳相距1500多公里."""
    start, position = asked.figure.clause_start, asked.figure.mention.start
    paths = [p for p in asked.near.places if p.role == "path" and start <= p.start and p.end <= position]
    ends = tuple(area for p in paths for area in p.place.areas)
    return Told(Place(ends)) if len(ends) > 1 else None


RULES: tuple[Rule, ...] = (list_of_places, places_together, named_before, named_behind, place_of_the_passage)


def read_place(reader: Reader, figure: Figure, near: Surroundings) -> Told:
    """The place of a figure and the name of the rule that told it.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        near: the places and periods of its sentence.
    """
    told, rule = first("place", RULES, Located(reader, figure, near))
    return Told(told.place, rule)


@dataclass(frozen=True, slots=True)
class Gap:
    """The two sides of a gap between places: the first named, the name of the other, and whether a goal is one side."""

    place: Place
    compared: str
    status: ClaimStatus


def sides_of_a_gap(reader: Reader, figure: Figure, measure: Measure, status: ClaimStatus) -> Gap | None:
    """总量上有万亿的差距: a gap lies between the two places spoken of; of a result and a goal it is an estimate.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        measure: its measure.
        status: its status by itself.

    Returns:
        The sides; None where the figure is no gap, or fewer than two places were spoken of.
    """
    topics = reader.gazetteer.topics
    if measure != "change" or len(topics) < 2 or not cue("measure", "gap").search(figure.clause + figure.tail):
        return None
    recent = {claim.claim_status for claim in reader.claims[-_RECENT:]}
    return Gap(topics[-2], topics[-1].name, "estimate" if {"target", "actual"} <= recent else status)


def company_without_a_place(reader: Reader, subject: str | None, near: Surroundings) -> bool:
    """江海重工营业收入62亿元: a company or institute has no one place, unless the sentence names one."""
    company = subject is not None and reader.organisations.is_company(subject)
    return company and not any(p.role == "topic" for p in near.places)
