"""`docs/comparing.md` has every caveat as the codelist has it, every kind of result, and examples that run.

Run as a program, this file writes the table of caveats anew.
"""

import doctest
import re
from pathlib import Path

import pytest

from indicators.caveats import caveat_codes
from indicators.comparison.bases import bases

ROOT = Path(__file__).resolve().parents[2]
PATH = ROOT / "docs" / "comparing.md"
PAGE = PATH.read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (refuse|warn|note) \| (.+) \| (.*?) ?\|$", re.MULTILINE)


def test_the_table_is_the_codelist() -> None:
    listed = [(row.code, row.severity, row.definition, row.remedy_en) for row in caveat_codes().values()]
    assert ROW.findall(PAGE) == listed


def test_every_base_is_named() -> None:
    assert set(bases()) <= set(re.findall(r"`(\w+)`", PAGE))


def test_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted > 5
    assert result.failed == 0


def refresh() -> None:
    rows = [f"| `{r.code}` | {r.severity} | {r.definition} | {r.remedy_en} |" for r in caveat_codes().values()]
    first = next(ROW.finditer(PAGE)).start()
    head, tail = PAGE[:first], ROW.sub("", PAGE[first:]).lstrip("\n")
    PATH.write_text(head + "\n".join(rows) + "\n" + (f"\n{tail}" if tail else ""), encoding="utf-8")


if __name__ == "__main__":
    refresh()
