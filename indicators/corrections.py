"""A curator's corrections of the rows that the rules made, refused when the rules no longer say what they correct."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from indicators.areas import area_by_code
from indicators.article import Article
from indicators.check_row import OTHER, check_row
from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.indicator_list import indicators
from indicators.model import scale
from indicators.schema import claim_columns, fields
from indicators.table import Row, cells, claim_id, parse, place
from indicators.time_period import read_period

_ACTIONS = ("set", "add", "drop")
_KEYS = frozenset(["claim_id", "reason", "expect", *_ACTIONS])
_DERIVED = frozenset(["claim_id", "source_id", "end", "value", "decimals", "extracted_by"])
_PLACE = frozenset(["line", "start", "quote"])
_ENTRY = re.compile(r"^\s*claim_id\s*=", re.MULTILINE)


class _WrongError(Exception):
    """A correction that cannot be applied; its text says why."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the file, with the line that names its claim; values are cells, "" for null."""

    claim_id: str
    reason: str
    line: int
    expect: Mapping[str, str]
    set: Mapping[str, str] | None = None
    add: Mapping[str, str] | None = None
    drop: bool = False


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read the corrections file, in its order.

    Raises:
        ProblemsError: the file is missing or no TOML, and every entry that is not of the form described in the file.
    """
    try:
        text = path.read_text(encoding="utf-8")
        entries = tomllib.loads(text, parse_float=Decimal)
    except FileNotFoundError:
        raise ProblemsError([Problem(path.as_posix(), 0, 0, "no such file", "restore it, if only empty")]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProblemsError([Problem(path.as_posix(), 0, 0, f"is no TOML: {error}", "correct the file")]) from None
    lines = [text.count("\n", 0, match.start()) + 1 for match in _ENTRY.finditer(text)]
    listed = entries.pop("correction", [])
    found, problems = [], [Problem(path.as_posix(), 0, 0, f"unknown key {key!r}", "use correction") for key in entries]
    for number, entry in enumerate(listed):
        line = lines[number] if len(lines) == len(listed) else 0
        try:
            found.append(_correction(entry, line))
        except _WrongError as error:
            problems.append(Problem(path.as_posix(), line, 0, str(error), "see the head of the file"))
    if problems:
        raise ProblemsError(problems)
    return tuple(found)


def apply_corrections(
    rows: list[Row], corrections: tuple[Correction, ...], articles: Mapping[str, Article], file: str
) -> list[Row]:
    """Apply corrections to rows of the mentions table.

    Args:
        rows: the rows that the rules made.
        corrections: in the order of their file.
        articles: by `source_id`; an added mention must stand in one.
        file: the corrections file, for errors.

    Returns:
        The rows, sorted by place; rows touched say `correction` in `extracted_by`.

    Raises:
        ProblemsError: every correction that has become stale (the rules say something else than expected) or needless
            (they say what it would set), names no row, or leaves a row that breaks the data contract.
    """
    by_id = {str(row["claim_id"]): row for row in rows}
    problems = []
    for correction in corrections:
        try:
            if correction.add is not None:
                by_id[correction.claim_id] = _added(correction, correction.add, by_id, articles)
            else:
                _changed(correction, by_id)
        except _WrongError as error:
            what = f"{correction.claim_id}: {error}"
            problems.append(Problem(file, correction.line, 0, what, "remove the correction, or decide anew"))
    if problems:
        raise ProblemsError(problems)
    return sorted(by_id.values(), key=place)


def _correction(entry: Mapping[str, object], line: int) -> Correction:
    strange = sorted(set(entry) - _KEYS)
    if strange:
        raise _WrongError(f"unknown key {strange[0]!r}")
    for key in ("claim_id", "reason"):
        if not isinstance(entry.get(key), str) or not str(entry[key]).strip():
            raise _WrongError(f"{key} is missing")
    actions = [key for key in _ACTIONS if key in entry]
    if len(actions) != 1 or entry.get("drop", True) is not True:
        raise _WrongError("give one of set = {…}, add = {…}, drop = true")
    if (actions == ["add"]) == bool(entry.get("expect")):
        raise _WrongError("expect says what the rules say now: needed for set and drop, out of place for add")
    return Correction(
        claim_id=str(entry["claim_id"]),
        reason=str(entry["reason"]),
        line=line,
        expect=_texts(entry, "expect", frozenset()) or {},
        set=_texts(entry, "set", _DERIVED | _PLACE),
        add=_texts(entry, "add", _DERIVED),
        drop="drop" in entry,
    )


def _texts(entry: Mapping[str, object], key: str, forbidden: frozenset[str]) -> Mapping[str, str] | None:
    if key not in entry:
        return None
    table = entry[key]
    if not isinstance(table, dict) or not table:
        raise _WrongError(f"{key} is no table of fields")
    for name in table:
        if name not in claim_columns():
            raise _WrongError(f"{key}: no field {name!r}")
        if name in forbidden:
            raise _WrongError(f"{key}: {name} follows from other fields or from the text")
    return {name: str(value) for name, value in table.items()}


def _changed(correction: Correction, by_id: dict[str, Row]) -> None:
    row = by_id.get(correction.claim_id)
    if row is None:
        raise _WrongError("stale: the rules make no such row")
    now = cells(row)
    for name, expected in correction.expect.items():
        if now[name] != expected:
            raise _WrongError(f"stale: the rules say {name} {now[name]!r}, not {expected!r} as expected")
    if correction.set is None:
        del by_id[correction.claim_id]
        return
    if all(now[name] == value for name, value in correction.set.items()):
        raise _WrongError("needless: the rules say by themselves what it sets")
    by_id[correction.claim_id] = _completed(row | _parsed(correction.set), frozenset(correction.set))


def _added(
    correction: Correction, given: Mapping[str, str], by_id: dict[str, Row], articles: Mapping[str, Article]
) -> Row:
    if correction.claim_id in by_id:
        raise _WrongError("needless: the rules make a row at this place")
    row: Row = dict.fromkeys(claim_columns()) | _parsed(given)
    line, start, quote = row["line"], row["start"], row["quote"]
    source_id = correction.claim_id.rpartition(".L")[0]
    if not (isinstance(line, int) and isinstance(start, int) and isinstance(quote, str)):
        raise _WrongError("add needs line, start and quote")
    if claim_id(source_id, line, start) != correction.claim_id or source_id not in articles:
        raise _WrongError(f"line {line}, start {start} is not the place the id names, or there is no such article")
    lines = articles[source_id].lines
    if not 1 <= line <= len(lines) or not lines[line - 1].startswith(quote, start):
        raise _WrongError(f"{quote!r} does not stand there")
    row |= {"claim_id": correction.claim_id, "source_id": source_id, "end": start + len(quote)}
    return _completed(row, frozenset(given))


def _parsed(given: Mapping[str, str]) -> Row:
    try:
        return parse(given, {name: kind for name, kind in claim_columns().items() if name in given})
    except ValueError as error:
        raise _WrongError(str(error)) from None


def _completed(row: Row, given: frozenset[str]) -> Row:
    """Fill in what follows from the fields given, and prove the row."""
    if row["kind"] == "claim":
        try:
            row |= {name: value for name, value in _derived(row, given) if name not in given}
        except IndicatorsError as error:
            raise _WrongError(str(error)) from None
        row["extracted_by"] = "correction"
    else:
        row |= {field.name: None for field in fields() if field.scope == "claim"}
    findings = check_row(row)
    if findings:
        raise _WrongError("; ".join(f"{name} {message}" for name, message in findings))
    return row


def _derived(row: Row, given: frozenset[str]) -> Iterator[tuple[str, object]]:
    number, power = row["obs_value"], row["unit_mult"]
    if isinstance(number, Decimal) and isinstance(power, int):
        yield "value", scale(number, power)
        yield "decimals", max(0, -int(number.as_tuple().exponent))
    item = indicators().get(str(row["indicator"])) if "indicator" in given and row["indicator"] != OTHER else None
    if item:
        yield "indicator_zh", item.zh
        yield "indicator_en", item.en
    if "ref_area" in given and row["ref_area"]:
        yield "ref_area_name", area_by_code(str(row["ref_area"])).name
    if "time_period" in given:
        period = read_period(str(row["time_period"])) if row["time_period"] else None
        yield "period_start", period.start if period else None
        yield "period_end", period.end if period else None
