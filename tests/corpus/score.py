"""Scores extracted claims against annotated articles.

    python tests/corpus/score.py GOLD_FOLDER_OR_JSONL PREDICTED_JSONL

Predictions are what `indicators extract --all --format jsonl` prints. The figures, as one object of JSON:

- `mention_recall`: annotations of every kind whose span some prediction touches;
- `precision`, `recall`, `f1` of claims: spans touch, same value in base units;
- `indicator` … `bounds`: of the claims found, the part whose field is right;
- `tuple`: of the claims found, those with indicator, measure, status, where and period all right; `tuple_f1` takes
  for right only a claim that is found with its whole tuple.

Claims annotated as optional count neither for nor against.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import matching
from matching import Row

CHECKS: dict[str, Callable[[Row, Row], bool]] = {
    "indicator": matching.same_indicator,
    "measure": matching.same_measure,
    "status": matching.same_status,
    "where": matching.same_where,
    "period": matching.same_period,
    "bounds": matching.same_bounds,
}
TUPLE = ("indicator", "measure", "status", "where", "period")


@dataclass(frozen=True, slots=True)
class Miss:
    """An error: `why` is `missed`, `spurious` or the fields that are wrong, joined by commas."""

    why: str
    gold: Row | None
    found: Row | None


@dataclass(slots=True)
class Count:
    """What one comparison counted, and its errors: those of annotations in text order, then spurious predictions."""

    numbers: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """The measures as fractions of one, with the numbers of claims annotated and predicted."""
        n = self.numbers
        gold, hits, predicted = n["gold"], n["hit"], n["hit"] + n["spurious"]
        precision, recall = _part(hits, predicted), _part(hits, gold)
        of_hits = {name: _part(n[name], hits) for name in (*CHECKS, "tuple")}
        return {
            "gold": gold,
            "predicted": predicted,
            "mention_recall": n["covered"] / max(1, n["mentions"]),
            "precision": precision,
            "recall": recall,
            "f1": _harmonic(precision, recall),
            **of_hits,
            "tuple_f1": _harmonic(_part(n["tuple"], predicted), _part(n["tuple"], gold)),
        }


def compare(gold: Sequence[Row], predicted: Sequence[Row]) -> Count:
    """Compare annotations with predictions.

    Args:
        gold: annotated mentions of any articles.
        predicted: mentions or claims found in them.
    """
    by_article: dict[str, list[Row]] = defaultdict(list)
    for row in predicted:
        by_article[matching.article(row)].append(row)
    count, used = Count(), set[int]()
    for row in gold:
        near = [found for found in by_article[matching.article(row)] if matching.overlap(row, found)]
        count.numbers["mentions"] += 1
        count.numbers["covered"] += bool(near)
        if row["kind"] == "claim":
            _claim(count, row, [found for found in near if found["kind"] == "claim"], used)
    for row in predicted:
        if row["kind"] == "claim" and id(row) not in used:
            count.numbers["spurious"] += 1
            count.misses.append(Miss("spurious", None, row))
    return count


def _claim(count: Count, gold: Row, near: list[Row], used: set[int]) -> None:
    """Count one annotated claim, and note which prediction it takes."""
    if gold.get("optional"):
        used.update(map(id, near))
        return
    count.numbers["gold"] += 1
    hit = next((row for row in near if id(row) not in used and matching.same_amount(gold, row)), None)
    if hit is None:
        count.misses.append(Miss("missed", gold, near[0] if near else None))
        return
    used.add(id(hit))
    count.numbers["hit"] += 1
    right = {name: check(gold, hit) for name, check in CHECKS.items()}
    count.numbers.update({name: int(ok) for name, ok in right.items()})
    whole = all(right[name] for name in TUPLE)
    count.numbers["tuple"] += whole
    if not whole:
        count.misses.append(Miss(",".join(name for name, ok in right.items() if not ok), gold, hit))


def load(path: Path) -> list[Row]:
    """Read the rows of a file of JSON lines, or of all those of a folder."""
    files: Iterable[Path] = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    lines = (line for file in files for line in file.read_text(encoding="utf-8").split("\n") if line.strip())
    return [json.loads(line) for line in lines]


def _part(count: int, of: int) -> float:
    return count / of if of else 0


def _harmonic(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0


if __name__ == "__main__":
    annotated, extracted = (load(Path(name)) for name in sys.argv[1:])
    print(json.dumps(compare(annotated, extracted).figures(), indent=1))
