"""Rules of whose figure it is where a project, a line or a work owns it, until another owner or place is named."""

from __future__ import annotations

import re

from indicators.context.needs import needs
from indicators.context.organisations import clean, grammar
from indicators.context.owners import Owned, Told
from indicators.context.places import Place
from indicators.context.state import Reader

_LEAST_NAME = 4
_ANY_PROJECT = frozenset({"项目", "工程"})
_OF_THE_WHOLE = frozenset("全各")  # 全市, 各区: somebody else's


@needs(grammar()["project"])
def project_before(asked: Owned) -> Told | None:
    """宁湘直流总投资281亿元; 碳捕集示范项目二期建成后,每年可捕集50万吨."""
    found = list(grammar()["project"].finditer(asked.text))
    if not found:
        return None
    name = _tidy(found[-1][1])
    short = len(name) < _LEAST_NAME or grammar()["no_project"].match(name)
    return None if short else Told(name)


def _tidy(name: str) -> str:
    """The bare name of a project, of which 至 is a part: 陇东至山东特高压工程."""
    start, to, end = name.rpartition("至")
    return f"{start}至{end}" if to and len(start) <= _LEAST_NAME else clean(name)


def is_project(name: str) -> bool:
    """Whether a name is that of a project, a works, a line or a plant.

    >>> is_project("东湖新能源产业园项目"), is_project("东湖科技集团")
    (True, False)
    """
    return bool(grammar()["project_end"].search(name))


def project_goes_on(asked: Owned) -> Told | None:
    """产业园项目总投资112亿元,建设总装车间4座,年产值可达150亿元: the project goes on until a place is named."""
    last = asked.near.made[-1] if asked.near.made else None
    if last is None or not last.subject or not is_project(last.subject):
        return None
    end, position = last.mention.end, asked.figure.mention.start
    between = asked.figure.sentence.folded[end:position]
    if any(place >= end for place in asked.placed) or not _OF_THE_WHOLE.isdisjoint(between) or ";" in between:
        return None
    return Told(last.subject)


def where_it_stands(reader: Reader, subject: str | None, place: Place | None, carried: bool) -> Place | None:
    """江油市的新材料项目总投资52亿元。达产后年产值80亿元: a project stays where its sentence has put it.

    Args:
        reader: the state of reading; it learns where a project stands.
        subject: the owner of a figure.
        place: the figure's place.
        carried: whether that is only the place of the passage.

    Returns:
        The project's place where the sentence names none; None where nothing is to be changed.
    """
    if not subject or not place or not is_project(subject):
        return None
    if carried:
        return reader.stands.get(subject)
    reader.stands[subject] = place
    return None


@needs(grammar()["the_thing"])
def the_thing_itself(asked: Owned) -> Told | None:
    """7号线一期开通。 / 线路全长21.6公里; 项目于2019年12月开工: the project, line or plant spoken of last."""
    found = grammar()["the_thing"].match(asked.figure.before)
    if found is None:
        return None
    reader, kind = asked.reader, found[1]
    fits = grammar()["kinds_of_line"] if kind == "线路" else re.compile("" if kind in _ANY_PROJECT else kind)
    named = (name for name in (reader.spoken, reader.project, reader.frame.project) if name and is_project(name))
    return next((Told(name) for name in named if fits.search(name)), None)
