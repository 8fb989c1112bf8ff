"""One pass over an article: every number expression with its place, amount and kind (the ledger)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import cast

from indicators.mentions import amounts, kinds, other_amounts, other_kinds
from indicators.mentions.date_forms import DATE_FORMS
from indicators.mentions.fold import fold
from indicators.mentions.grammar import find
from indicators.mentions.words import name_patterns
from indicators.model import Amount, Kind, Mention

Match = re.Match[str]

_DATES = frozenset(form.name for form in DATE_FORMS)
_PERIODIC_PLAN = re.compile("规划|纲要|路线图|计划|发展|目标")
_PLAN_WITH_YEARS = re.compile(r"(?:计划|规划|方案|纲要)[(（]$")
_COLLECTIVE = re.compile("[期届大重轮区地市省县国链翼轴核圈岸]?")
_SHARED_UNIT = re.compile(r" ?[和、与及,]? ?(?:和|及|与)? ?")
_TITLE = 80  # characters before a date in which the title that it belongs to can begin
_SPACES = " \u3000\u00a0\t"
_QUOTED = frozenset({"name", "date", "enumeration"})


def scan(text: str) -> Iterator[Mention]:
    """Yield every mention of a text in order; the spans of one line do not overlap.

    Args:
        text: the article as decoded; lines are split at LF.

    >>> [(m.quote, m.kind) for m in scan("2020年，苏州市地区生产总值20170.5亿元")]
    [('2020年', 'date'), ('20170.5亿元', 'claim')]
    """
    for number, (line, folded) in enumerate(zip(text.split("\n"), fold(text).split("\n"), strict=True), start=1):
        if line:
            yield from scan_line(number, line, folded)


def scan_line(number: int, line: str, folded: str | None = None) -> list[Mention]:
    """The mentions of one line; `number` is its 1-based place in the article, `folded` its folded text if at hand."""
    folded = fold(line) if folded is None else folded
    reader = _Reader(number, line)
    return _share_units([mention for match in find(folded) for mention in reader.read(match)], folded)


class _Reader:
    """Makes mentions of the matches in one line."""

    __slots__ = ("line", "number")

    def __init__(self, number: int, line: str) -> None:
        self.number = number
        self.line = line

    def read(self, match: Match) -> list[Mention]:
        """The mentions that a match holds: mostly one, three of a ratio of three parts, none of an idiom."""
        form = str(match.lastgroup)
        if form in _DATES:
            return [self._mention(match, "name" if _in_title(match) else "date", form)]
        return _READERS.get(form, _Reader._name)(self, match, form)

    def _quantity(self, match: Match, form: str) -> list[Mention]:
        amount = amounts.quantity(match)
        amount = amount and other_amounts.places_of_a_rank(match, amount)
        kind = kinds.quantity_kind(match, amount) if amount else None
        if kind is None:
            return self._one_after_the_other(match) or self._digits_only(match)
        return [self._mention(match, kind, "times" if match["unit"] == "倍" else form, amount)]

    def _one_after_the_other(self, match: Match) -> list[Mention]:
        """Both quantities of what looked like a range and is none, read by themselves; none where either is none."""
        if not match["low_unit"] or not amounts.two_quantities(match):
            return []
        line, (start, end), middle = match.string, match.span(), match.end("low_unit")
        first = list(find(line[:middle], start))
        second = list(takewhile(lambda found: found.start() < end, find(line, middle)))
        return [mention for found in (*first, *second) for mention in self.read(found)] if first and second else []

    def _multiple(self, match: Match, form: str) -> list[Mention]:
        amount = amounts.multiple(match)
        kind = other_kinds.multiple_kind(match, amount) if amount else None
        return [self._mention(match, kind, form, amount)] if kind else []

    def _figure(self, match: Match, form: str) -> list[Mention]:
        """A share, a half, a doubling: always a figure."""
        amount = _FIGURES[form](match)
        kind: Kind = "boilerplate" if form == "fraction" and other_kinds.is_pager(match) else "claim"
        if amount and amount.unit in kinds.TIME_UNITS:
            kind = "duration"
        return [self._mention(match, kind, form, amount)] if amount else self._digits_only(match)

    def _hours(self, match: Match, form: str) -> list[Mention]:
        return [self._mention(match, "duration", form, other_amounts.hours(match))]

    def _rank(self, match: Match, _form: str) -> list[Mention]:
        kind = other_kinds.ordinal_kind(match)
        if kind is None:
            return []
        amount = other_amounts.rank(match) if kind == "claim" else None
        return [self._mention(match, kind if amount or kind != "claim" else "ordinal", "rank", amount)]

    def _code(self, match: Match, form: str) -> list[Mention]:
        text = match.group()
        return [self._mention(match, "name" if len(text) < 9 and not text.isdigit() else "boilerplate", form)]

    def _name(self, match: Match, form: str) -> list[Mention]:
        kind = name_patterns()[int(form.removeprefix("name"))]["kind"]
        if kind == "none":
            return self._digits_only(match)
        if kind == "plan":
            after = match.string[match.end() : match.end() + 3]
            return [self._mention(match, "name" if _PERIODIC_PLAN.match(after) else "date", "plan")]
        return [self._mention(match, cast("Kind", kind), "name")]  # a test holds the kinds of the codelist

    def _ratio(self, match: Match, form: str) -> list[Mention]:
        parts = list(re.finditer(r"\d[\d,]*(?:\.\d+)?", match.group()))
        if len(parts) == 2:
            amount = other_amounts.ratio(match.group())
            return [self._mention(match, "claim", form, amount)] if amount else self._digits_only(match)
        shares = [other_amounts.ratio(f"{part.group()}:1") for part in parts]
        return [
            self._span(
                match.start() + part.start(),
                match.start() + part.end(),
                "claim",
                replace(share, unit="percent"),
                "part",
            )
            for part, share in zip(parts, shares, strict=True)
            if share
        ]

    def _digits_only(self, match: Match) -> list[Mention]:
        """What is no quantity still accounts for its digits, so that none is lost."""
        start = match.start()
        runs = re.finditer(r"\d+", match.group())
        return [self._span(start + run.start(), start + run.end(), "name", None, "rest") for run in runs]

    def _mention(self, match: Match, kind: Kind, form: str, amount: Amount | None = None) -> Mention:
        start, end = match.span()
        outside = _SPACES + '"“”' if kind in _QUOTED else _SPACES
        text = self.line[start:end]
        if text[0] in outside or text[-1] in outside:
            start, end = start + len(text) - len(text.lstrip(outside)), end - len(text) + len(text.rstrip(outside))
        if kind in ("enumeration", "ordinal") and form == "quantity":
            end = _COLLECTIVE.match(match.string, end).end()  # type: ignore[union-attr]  # matches the empty text too
        if amount:
            amount = amounts.with_distant_hedge(amount, match.string[max(0, start - 16) : start])
        return self._span(start, end, kind, amount, form)

    def _span(self, start: int, end: int, kind: Kind, amount: Amount | None, form: str) -> Mention:
        return Mention(self.number, start, end, self.line[start:end], kind, amount, form)


_FIGURES: dict[str, Callable[[Match], Amount | None]] = {
    "tenths": other_amounts.tenths,
    "fraction": other_amounts.fraction,
    "half": other_amounts.half,
    "doubling": other_amounts.doubling,
    "halving": other_amounts.halving,
    "dimes": other_amounts.dimes,
    "spoken": other_amounts.spoken,
    "neighbours": other_amounts.neighbours,
    "digits": other_amounts.digits,
}
_READERS: dict[str, Callable[[_Reader, Match, str], list[Mention]]] = {
    "quantity": _Reader._quantity,
    "multiple": _Reader._multiple,
    "ratio": _Reader._ratio,
    "hours": _Reader._hours,
    "ordinal": _Reader._rank,
    "leading": _Reader._rank,
    "code": _Reader._code,
    "rest": _Reader._code,
    **dict.fromkeys(_FIGURES, _Reader._figure),
}


def _in_title(match: Match) -> bool:
    """Whether a date is part of the name of a plan or a work."""
    before = match.string[max(0, match.start() - _TITLE) : match.start()]
    return before.rfind("《") > before.rfind("》") or bool(_PLAN_WITH_YEARS.search(before[-4:]))


def _share_units(mentions: list[Mention], folded: str) -> list[Mention]:
    """Give a bare number the unit of the next one in its list: 1.7和0.3个百分点, 1.3个和3.6个百分点."""
    for i in range(len(mentions) - 2, -1, -1):
        here, there = mentions[i], mentions[i + 1]
        if there.amount is None or not (there.amount.unit or there.amount.counter):
            continue
        if not _is_bare(here) and not _counts_points(here, there.amount):
            continue
        gap = folded[here.end : there.start]
        if here.amount and gap.strip() and _SHARED_UNIT.fullmatch(gap):
            other = there.amount
            multiplier = here.amount.unit_mult or other.unit_mult
            amount = replace(here.amount, unit=other.unit, counter=other.counter, unit_mult=multiplier)
            mentions[i] = replace(here, amount=amount, kind=there.kind)
    return mentions


def _counts_points(mention: Mention, following: Amount) -> bool:
    """Whether a count without a noun stands before a figure in 个百分点."""
    points = following.unit in ("percentage_point", "basis_point")
    return points and mention.form == "quantity" and mention.amount is not None and mention.amount.counter == "个"


def _is_bare(mention: Mention) -> bool:
    """Whether a mention is a figure with no unit of its own."""
    amount = mention.amount
    return mention.kind == "claim" and mention.form == "quantity" and not (amount and (amount.unit or amount.counter))
