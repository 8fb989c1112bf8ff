"""Measures the extraction on the annotated articles of this folder: `make accuracy`.

    python tests/corpus/measure.py                 the table, printed and written to docs/accuracy.md
    python tests/corpus/measure.py --errors d07    what is wrong in a development article, or in all of them

Of held-back articles (`accuracy.toml`) only figures are ever shown.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from matching import Row
from score import CHECKS, Miss, compare, load

from indicators.article import read_article
from indicators.extraction import extract_article
from indicators.table import jsonl_line, rows

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "accuracy.md"
COLUMNS = ("mention_recall", "precision", "recall", "f1", *CHECKS, "tuple", "tuple_f1")
HEADERS = {"mention_recall": "mention recall", "precision": "claim precision", "f1": "F1", "tuple_f1": "tuple F1"}
FIELDS = "indicator indicator_zh measure basis place ref_area_name subject period_start period_end time_period status"
SHOWN = f"quote value mult unit unit_measure lower upper {FIELDS} claim_status".split()
INTRO = """# Accuracy

How much of the annotated articles of [`tests/corpus`](../tests/corpus/README.md) the package reads as a careful reader
does. `make accuracy` writes this page; a test fails where it is stale, or where the F1 or tuple F1 of a group falls
below its floor in `tests/corpus/accuracy.toml`.

- **mention recall**: number expressions found, of every kind;
- **claim precision, recall, F1**: figures found, with the right value and unit;
- **indicator … bounds**: of the figures found, the part with this field right;
- **tuple**: of the figures found, the part with indicator, measure, status, where (place and subject) and period all
  right; **tuple F1**: the F1 of figures where only a right tuple counts.

Whoever writes rules reads the development articles. Nobody who does opens those held back, so their figures tell what
to expect of an article that is new. Small articles jump: one figure more or less is a step of several hundredths.

"""


@dataclass(frozen=True)
class Settings:
    """`accuracy.toml`: the articles held back, and for each group the least F1 and tuple F1."""

    held_back: tuple[str, ...]
    floors: Mapping[str, Mapping[str, float]]


class HeldBackError(ValueError):
    """Errors of a held-back article were asked for."""


@cache
def settings() -> Settings:
    """Read `accuracy.toml`."""
    raw = tomllib.loads((HERE / "accuracy.toml").read_text(encoding="utf-8"))
    return Settings(tuple(raw["held_back"]), raw["floors"])


@cache
def kinds() -> Mapping[str, str]:
    """Each article's kind of text, as the tables of the README name it."""
    rows = re.findall(r"^\| ([a-z]\d\d) \| (.+?) \|", (HERE / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    return dict(sorted(rows))


def groups() -> dict[str, tuple[str, ...]]:
    """The articles of each group, in order."""
    held_back = settings().held_back
    development = tuple(name for name in kinds() if name not in held_back)
    return {"development": development, "held back": held_back, "all": (*development, *held_back)}


@cache
def annotated(name: str) -> tuple[Row, ...]:
    """The annotations of an article."""
    return tuple(load(HERE / f"{name}.jsonl"))


@cache
def extracted(name: str) -> tuple[Row, ...]:
    """What the package reads in an article, every mention, as it prints it."""
    found = rows(extract_article(read_article(HERE / f"{name}.txt")))
    return tuple(json.loads(jsonl_line(row)) for row in found)


def figures(names: tuple[str, ...]) -> dict[str, float]:
    """The measures over some articles together."""
    gold = [row for name in names for row in annotated(name)]
    return compare(gold, [row for name in names for row in extracted(name)]).figures()


def page() -> str:
    """The text of docs/accuracy.md."""
    return INTRO + "\n".join(_table()) + "\n"


def errors(name: str) -> list[Miss]:
    """The errors of a development article.

    Raises:
        HeldBackError: the article is held back, so that its errors must not be seen.
    """
    if name in settings().held_back:
        raise HeldBackError(f"{name} is held back: its errors stay unseen, its figures are in docs/accuracy.md")
    return compare(annotated(name), extracted(name)).misses


def describe(miss: Miss) -> str:
    """Say an error in three lines: what is wrong and where, what is annotated, what was read."""
    row = miss.gold or miss.found or {}
    lines = [f"{row.get('file') or row['source_id'] + '.txt'}:{row['line']}:{row['start'] + 1}: {miss.why}"]
    lines += [f"    gold {_short(miss.gold)}"] if miss.gold else []
    lines += [f"    read {_short(miss.found)}"] if miss.found else []
    return "\n".join(lines)


def _short(row: Row) -> str:
    return " ".join(f"{name}={row[name]}" for name in SHOWN if row.get(name) is not None)


def _table() -> Iterator[str]:
    heads = ["article", "kind of text", "claims", *(HEADERS.get(name, name) for name in COLUMNS)]
    yield _line(heads)
    yield _line(["---", "---", *["---:"] * (len(heads) - 2)])
    for group, names in groups().items():
        if group != "all":
            for name in names:
                yield _row(name, kinds()[name], names=(name,))
        yield _row(f"**{group}**", f"{len(names)} articles", names=names)


def _row(first: str, second: str, names: tuple[str, ...]) -> str:
    found = figures(names)
    return _line([first, second, str(found["gold"]), *(f"{found[column]:.3f}" for column in COLUMNS)])


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _print_errors(names: list[str]) -> None:
    misses = [miss for name in names or groups()["development"] for miss in errors(name)]
    for miss in misses:
        print(describe(miss))
    classes = Counter(why for miss in misses for why in miss.why.split(","))
    print(f"{len(misses)} errors: " + ", ".join(f"{why} {count}" for why, count in classes.most_common()))


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", nargs="*", metavar="ARTICLE", choices=kinds(), help="default: all of development")
    asked = parser.parse_args().errors
    if asked is None:
        text = page()
        PAGE.write_text(text, encoding="utf-8")
        print(text[len(INTRO) :], end="")
        return
    try:
        _print_errors(asked)
    except HeldBackError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
