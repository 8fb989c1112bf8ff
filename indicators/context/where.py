"""The place of a figure, from its sentence or its passage."""

from __future__ import annotations

from indicators.context.passage import Figure
from indicators.context.places import Place
from indicators.context.state import Reader, Surroundings
from indicators.model import ClaimStatus


def read_place(reader: Reader, figure: Figure, near: Surroundings) -> tuple[Place | None, str]:
    """The place of a figure and the name of the rule that told it."""
    position = figure.mention.start
    listed = near.topics_before(position, figure.clause_start)
    if figure.group > 1 and len(listed) >= figure.group and len(listed[-1].place.areas) == 1:
        return listed[len(listed) - figure.group + figure.place_in_group].place, "list_of_places"
    if topics := near.topics_before(position):
        place = topics[-1].place
        if figure.group > 1 and len(place.areas) == figure.group:
            place = Place((place.areas[figure.place_in_group],))
        return place, "named_in_the_sentence"
    behind = next((p for p in near.places if p.role == "topic" and 0 <= p.start - figure.mention.end <= 1), None)
    if behind:
        return behind.place, "named_behind_the_figure"
    return near.carried or reader.frame.place, "passage"


def ends_of_distance(figure: Figure, near: Surroundings) -> Place | None:
    """The two places that a distance lies between: 遵义至深圳相距1500多公里."""
    ends = [
        area
        for p in near.places
        if p.role == "path" and figure.clause_start <= p.start and p.end <= figure.mention.start
        for area in p.place.areas
    ]
    return Place(tuple(ends)) if len(ends) > 1 else None


def sides_of_gap(reader: Reader, status: ClaimStatus) -> tuple[Place, str, ClaimStatus] | None:
    """A gap lies between the two places spoken of; between a result and a goal it is an estimate."""
    if len(reader.gazetteer.topics) < 2:
        return None
    first, second = reader.gazetteer.topics[-2:]
    recent = {claim.claim_status for claim in reader.claims[-4:]}
    return first, second.name, "estimate" if {"target", "actual"} <= recent else status
