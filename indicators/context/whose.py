"""Whose figure it is, and whom the article names as its source."""

from __future__ import annotations

import re

from indicators.context.attribution import attribution_of
from indicators.context.passage import Figure
from indicators.context.state import Reader, Surroundings
from indicators.context.organisations import find_organisations
from indicators.context.subjects import subject_after, subject_before
from indicators.model import ClaimStatus

_DESCRIBES = re.compile("具有|拥有|配备|容纳|投资|占地|年产|可|全长|设计|时速")
_HERE = re.compile("这里|此地|该街区|这条街")
_PROJECT = re.compile("项目|[一二三]期|达产|投产|建成后|基地|占地|投资")
_GOES_ON = re.compile("该(?:行|公司|项目|港|园|企业)|项目|工程|开工|建成|达产|公司|集团")
_COMPANY_SPEAKS = re.compile("方面|集团|公司")
_BEHIND = 44  # characters behind a figure in which 的… may name what it describes


def read_subject(reader: Reader, figure: Figure, near: Surroundings) -> str | None:
    """The organisation, project, partner or group a figure belongs to; None where it is the place as a whole."""
    position, end = figure.mention.start, figure.mention.end
    described = subject_after(figure.sentence.folded[end : end + _BEHIND]) if _DESCRIBES.search(figure.clause) else None
    if described:
        return described
    since = max([figure.sentence.start, *(p.start for p in near.topics_before(position))])
    clause = figure.sentence.folded[max(since, figure.clause_start) : position]
    named = subject_before(clause, figure.sentence.folded[since:position], reader.organisations)
    if named:
        if "某" not in named and (find_organisations(named) or reader.organisations.is_company(named)):
            reader.subject = named
        return named
    return _unnamed(reader, figure, near, since)


def _unnamed(reader: Reader, figure: Figure, near: Surroundings, since: int) -> str | None:
    if _HERE.search(figure.before + figure.tail):
        return reader.spoken
    partners = [p for p in near.places if p.role == "partner" and p.end <= figure.mention.start]
    if partners:
        return partners[-1].place.areas[0].short or partners[-1].place.name
    if reader.frame.project and _PROJECT.search(figure.before):
        return reader.frame.project
    if since > figure.sentence.start:
        return None
    if reader.joined and reader.spoken:
        return reader.spoken
    if reader.subject and (reader.organisations.is_company(reader.subject) or _GOES_ON.search(figure.sentence.text)):
        return reader.subject
    return reader.organisations.document


def read_attribution(reader: Reader, figure: Figure, own_comparison: bool, status: ClaimStatus) -> str | None:
    """The source of a figure; an author's own comparison has none, and a forecaster vouches for no results."""
    if own_comparison:
        return None
    carried = reader.source if (status == "forecast") == (reader.source_status == "forecast") else None
    return attribution_of(figure.sentence, figure.mention.start, carried)


def speaker_of_a_plan(figure: Figure, status: ClaimStatus, attribution: str | None) -> str | None:
    """A company that tells of its own plan is the plan's subject too."""
    return attribution if status == "planned" and _COMPANY_SPEAKS.search(figure.before) else None
