"""One pass over an article: every number expression with its place, amount and kind (the ledger)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from indicators.mentions import amounts, kinds, other_amounts, other_kinds
from indicators.mentions.date_forms import DATE_FORMS
from indicators.mentions.fold import fold
from indicators.mentions.grammar import find
from indicators.mentions.words import name_patterns
from indicators.model import Amount, Kind, Mention

_DATES = frozenset(form.name for form in DATE_FORMS)
_PERIODIC_PLAN = re.compile("规划|纲要|路线图|计划|发展|目标")
_COLLECTIVE = re.compile("[期大重轮区地市省县国链翼轴核圈岸]?")
_SHARED_UNIT = re.compile(r" ?[和、与及,]? ?(?:和|及|与)? ?$")


def scan(text: str) -> Iterator[Mention]:
    """Yield every mention of a text in order; the spans of one line do not overlap.

    Args:
        text: the article as decoded; lines are split at LF.

    >>> [(m.quote, m.kind) for m in scan("2020年，苏州市地区生产总值20170.5亿元")]
    [('2020年', 'date'), ('20170.5亿元', 'claim')]
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if line:
            yield from scan_line(number, line)


def scan_line(number: int, line: str) -> list[Mention]:
    """The mentions of one line; `number` is its 1-based place in the article."""
    found: list[Mention] = []
    folded = fold(line)
    for match in find(folded):
        found.extend(_read(match, number, line))
    return _share_units(found, folded)


def _read(match: re.Match[str], number: int, line: str) -> list[Mention]:
    form = str(match.lastgroup)
    if form.startswith("name"):
        return _name(match, number, line, int(form[4:]))
    if form in _DATES:
        return [_mention(match, number, line, "name" if _in_title(match) else "date", form)]
    if form == "ratio":
        return _ratio(match, number, line)
    if form in ("code", "rest"):
        kind: Kind = "name" if re.search("[A-Za-z]", match.group()) and len(match.group()) < 9 else "boilerplate"
        return [_mention(match, number, line, kind, form)]
    if form in ("ordinal", "leading"):
        kind = other_kinds.ordinal_kind(match)
        return [_mention(match, number, line, kind, "rank", other_amounts.rank(match) if kind == "claim" else None)]
    if form in ("quantity", "multiple"):
        return _counted(match, number, line, form)
    reader: Callable[[re.Match[str]], Amount | None] = getattr(other_amounts, form)
    amount = reader(match)
    kind = "duration" if form == "hours" else "claim"
    return [_mention(match, number, line, kind, form, amount)] if amount else []


def _in_title(match: re.Match[str]) -> bool:
    """Whether a date is part of the name of a plan or a work."""
    before = match.string[: match.start()]
    return before.rfind("《") > before.rfind("》") or bool(re.search(r"(?:计划|规划|方案|纲要)[(（]$", before))


def _counted(match: re.Match[str], number: int, line: str, form: str) -> list[Mention]:
    amount = amounts.quantity(match) if form == "quantity" else amounts.multiple(match)
    if amount is None:
        return _digits_only(match, number, line)
    kind = kinds.quantity_kind(match, amount) if form == "quantity" else other_kinds.multiple_kind(match, amount)
    if kind is None:
        return _digits_only(match, number, line)
    if form == "quantity" and match["unit"] in ("倍",):
        form = "times"
    return [_mention(match, number, line, kind, form, amount)]


def _digits_only(match: re.Match[str], number: int, line: str) -> list[Mention]:
    """What is no quantity still accounts for its digits, so that none is lost."""
    start = match.start()
    return [
        Mention(
            number,
            start + run.start(),
            start + run.end(),
            line[start + run.start() : start + run.end()],
            "name",
            None,
            "rest",
        )
        for run in re.finditer(r"\d+", match.group())
    ]


def _name(match: re.Match[str], number: int, line: str, index: int) -> list[Mention]:
    kind = name_patterns()[index]["kind"]
    if kind == "none":
        return _digits_only(match, number, line)
    if kind == "plan":
        after = match.string[match.end() : match.end() + 3]
        kind = "name" if _PERIODIC_PLAN.match(after) else "date"
        return [_mention(match, number, line, kind, "plan")]  # type: ignore[arg-type]  # one of two kinds
    return [_mention(match, number, line, kind, "name")]  # type: ignore[arg-type]  # the codelist's test holds the kinds


def _ratio(match: re.Match[str], number: int, line: str) -> list[Mention]:
    text = match.group()
    parts = list(re.finditer(r"\d[\d,]*(?:\.\d+)?", text))
    if len(parts) == 2:
        amount = other_amounts.ratio(text)
        return (
            [_mention(match, number, line, "claim", "ratio", amount)] if amount else _digits_only(match, number, line)
        )
    mentions = []
    for part in parts:
        start, end = match.start() + part.start(), match.start() + part.end()
        value = other_amounts.ratio(f"{part.group()}:1")
        if value is None:
            return _digits_only(match, number, line)
        mentions.append(Mention(number, start, end, line[start:end], "claim", replace(value, unit="percent"), "part"))
    return mentions


def _mention(
    match: re.Match[str], number: int, line: str, kind: Kind, form: str, amount: Amount | None = None
) -> Mention:
    start, end = match.span()
    outside = ' \u3000\u00a0\t"“”' if kind in ("name", "date", "enumeration") else " \u3000\u00a0\t"
    text = line[start:end]
    start, end = start + len(text) - len(text.lstrip(outside)), end - len(text) + len(text.rstrip(outside))
    if kind in ("enumeration", "ordinal") and form == "quantity":
        end += len(_COLLECTIVE.match(match.string, end).group())  # type: ignore[union-attr]  # matches the empty text too
    if amount:
        amount = amounts.with_distant_hedge(amount, match.string[:start])
    return Mention(number, start, end, line[start:end], kind, amount, form)


def _share_units(mentions: list[Mention], folded: str) -> list[Mention]:
    """Give a bare number the unit of the next one in its list: 1.7和0.3个百分点."""
    for i in range(len(mentions) - 2, -1, -1):
        here, there = mentions[i], mentions[i + 1]
        if (
            here.form != "quantity"
            or not here.amount
            or here.amount.unit
            or here.amount.counter
            or here.kind != "claim"
        ):
            continue
        gap = folded[here.end : there.start]
        if there.amount and (there.amount.unit or there.amount.counter) and gap and _SHARED_UNIT.fullmatch(gap):
            other = there.amount
            multiplier = here.amount.unit_mult or other.unit_mult
            amount = replace(here.amount, unit=other.unit, counter=other.counter, unit_mult=multiplier)
            mentions[i] = replace(here, amount=amount, kind=there.kind)
    return mentions
