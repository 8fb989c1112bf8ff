"""What a user names: places by name or code, or subjects; every name that nobody knows is told at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indicators.areas import find_areas
from indicators.comparability.context import Context
from indicators.errors import IndicatorsError
from indicators.near import unknown
from indicators.observation import Observation
from indicators.select import Names, Test, by_area, by_subject, fold


@dataclass(frozen=True, slots=True)
class Asked:
    """A name as it was given, the rows of it that are about the quantity asked for, and whether it is a place."""

    name: str
    rows: tuple[Observation, ...]
    is_place: bool


def ask(names: Sequence[str], rows: Sequence[Observation], context: Context) -> tuple[Asked, ...]:
    """Find what names mean.

    Args:
        names: places or subjects, two or more.
        rows: those of the indicator and measure asked for.
        context: of the dataset, whose other rows may know a name too.

    Raises:
        IndicatorsError: fewer than two names, one twice, or every name that nobody knows (near ones are named).
    """
    if len(names) < 2:
        raise IndicatorsError("one name is nothing to compare: give two places or more")
    found, problems = [], []
    for name in names:
        try:
            found.append(meant(name, rows, tuple(context.dataset or ())))
        except IndicatorsError as error:
            problems.append(str(error))
    if problems:
        raise IndicatorsError("\n".join(problems))
    _all_different(found)
    return tuple(found)


def meant(name: str, rows: Sequence[Observation], everything: Sequence[Observation]) -> Asked:
    """Take a name for a subject where no figure is of such a place and some are of such a subject.

    Raises:
        IndicatorsError: nobody knows the name; near ones are named.
    """
    place = _test(by_area, everything, name)
    subject = _test(by_subject, everything, name)
    if place is None and subject is None:
        raise unknown("place or subject", name, _names(everything))
    here = tuple(row for row in rows if place and place(row))
    theirs = tuple(row for row in rows if subject and subject(row) and row.subject)
    if theirs and not here and not find_areas(name):
        return Asked(name, theirs, is_place=False)
    return Asked(name, here or theirs, is_place=bool(here) or not theirs)


def _test(make: Callable[[Sequence[Observation], Names], Test], rows: Sequence[Observation], name: str) -> Test | None:
    try:
        return make(rows, name)
    except IndicatorsError:
        return None


def _names(rows: Sequence[Observation]) -> set[str]:
    names = {word for row in rows for word in (row.ref_area, row.ref_area_name, row.subject) if word}
    return names | {area.short for name in names for area in find_areas(name)}


def _all_different(found: Sequence[Asked]) -> None:
    keys = [frozenset(row.claim_id for row in asked.rows) or frozenset({fold(asked.name)}) for asked in found]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            first, second = found[keys.index(key)].name, found[number].name
            raise IndicatorsError(f"{first!r} and {second!r} are one: give different places")
