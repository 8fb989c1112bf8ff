"""When an annotation and a prediction say the same: amount, indicator, measure, place, period, bounds.

Predictions are rows of `indicators extract --format jsonl`, annotations those of README.md. What two careful readers
write differently counts as equal (`matching.toml`): 全国 and 中国, 高新区 and 高新技术产业开发区, km2 and m2, one
wording inside another.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]

EQUAL = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
COUNTS = {"count", "household", "person", "dimensionless"}
RATES = {"share", "ratio"}  # which of the two a rate is, is convention
EXACT, OF_A_FRACTION = 1e-9, 5e-4  # relative; 三分之一 is annotated 0.3333
LIKE_ENOUGH = 0.6  # of the characters of two Chinese terms
SHORTEST = 2  # characters of a word that may stand inside another
_NOISE = re.compile(r"[\s（）()·,，、]|总额|总量|总数|数量|数$|额$|全市|全省")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PLACE_SUFFIX = re.compile(r"(特别行政区|壮族自治区|维吾尔自治区|回族自治区|自治区|自治州|新区|省|市|区|县|镇)$")


def article(row: Row) -> str:
    """The stem that names a row's article, `d01`."""
    return Path(str(row.get("file") or row.get("source_id") or "")).stem


def overlap(one: Row, other: Row) -> bool:
    """Whether two spans of one article have a character in common."""
    return bool(one["line"] == other["line"] and one["start"] < other["end"] and other["start"] < one["end"])


def same_amount(gold: Row, found: Row) -> bool:
    """Whether value and unit are the same, in base units; which thing is counted is no matter."""
    wanted, got = _number(gold.get("value")), _number(found.get("value"))
    if wanted is None or got is None:
        return wanted is got
    wanted *= 10 ** (gold.get("mult") or 0)
    unit, other = _unit(gold.get("unit")), _unit(found.get("unit_measure"))
    if unit != other:
        scale, other_scale = EQUAL["scales"].get(unit), EQUAL["scales"].get(other)
        if scale and other_scale and scale[0] == other_scale[0]:
            wanted, got = wanted * scale[1], got * other_scale[1]
        elif not ({unit, other} <= COUNTS and gold.get("measure") in ("level", "change")):
            return False
    fraction = unit == "dimensionless" and 0 < abs(wanted) < 1
    return bool(abs(wanted - got) <= (OF_A_FRACTION if fraction else EXACT) * max(1.0, abs(wanted), abs(got)))


def same_indicator(gold: Row, found: Row) -> bool:
    """Whether a label or code found is one of the terms annotated, holds one, or is much like one."""
    terms = map(_term, [gold.get("indicator"), *(gold.get("indicator_accept") or [])])
    labels = [_term(found[name]) for name in ("indicator_zh", "indicator", "indicator_en") if found.get(name)]
    return any(_alike(term, label) for term in terms if term for label in labels if label)


def same_measure(gold: Row, found: Row) -> bool:
    """Whether the measure is the same; shares and ratios in percent are."""
    wanted, got = gold.get("measure"), found.get("measure")
    rates = {wanted, got} <= RATES and _unit(gold.get("unit")) in ("percent", "permille")
    return wanted == got or rates


def same_status(gold: Row, found: Row) -> bool:
    """Whether the claim status is the same."""
    return bool(gold.get("status") == found.get("claim_status"))


def same_where(gold: Row, found: Row) -> bool:
    """Whether the subject is the same where there is one, else the place."""
    place, subject = gold.get("place"), gold.get("subject")
    if subject:
        return _same_name(subject, found.get("subject"))
    return _same_name(place, found.get("ref_area_name"))


def same_period(gold: Row, found: Row) -> bool:
    """Whether the period ends on the same day and begins so too; a stock may have a moment or its period.

    Where nothing tells the period, any careful default is accepted.
    """
    start, end = gold.get("period_start"), gold.get("period_end")
    if end is None:
        return True
    if (found.get("period_end") or None) != end:
        return False
    return found.get("period_start") in (start, end) or start == end


def same_bounds(gold: Row, found: Row) -> bool:
    """Whether both bounds are the same; about and exact figures need none."""
    return gold.get("qualifier") in ("about", "exact", None) or all(
        _same_bound(_number(gold.get(bound)), _number(found.get(bound))) for bound in ("lower", "upper")
    )


def _same_bound(wanted: float | None, got: float | None) -> bool:
    if wanted is None or got is None:
        return wanted is got
    return abs(wanted - got) <= EXACT * max(1.0, abs(wanted))


def _number(value: Any) -> float | None:
    return None if value is None or value == "" else float(value)


def _unit(unit: str | None) -> str:
    return str(EQUAL["units"].get(unit or "", unit))


def _plain(text: object) -> str:
    return _NOISE.sub("", str(text or "").lower())


def _term(text: object) -> str:
    return _plain(text).replace("_", "")


def _alike(term: str, label: str) -> bool:
    if term == label or (len(term) >= SHORTEST and term in label) or (len(label) >= SHORTEST and label in term):
        return True
    own, other = set(term), set(label)
    return bool(_HAN.search(term)) and len(own & other) / len(own | other) >= LIKE_ENOUGH


def _name(name: str | None) -> str:
    text = _plain(EQUAL["places"].get(name, name))
    for long, short in EQUAL["parts_of_names"].items():
        text = text.replace(long, short)
    return text


def _same_name(one: str | None, other: str | None) -> bool:
    a, b = _name(one), _name(other)
    if not a or not b:
        return a == b
    inside = min(len(a), len(b)) >= SHORTEST and (a in b or b in a)
    return inside or _PLACE_SUFFIX.sub("", a) == _PLACE_SUFFIX.sub("", b)
