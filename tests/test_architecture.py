"""`docs/architecture.md` names what there is: its examples run, its files exist, nothing of the package is left out."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PATH = ROOT / "docs" / "architecture.md"
PAGE = PATH.read_text(encoding="utf-8")
PACKAGE = ROOT / "indicators"
CODELISTS = PACKAGE / "codelists"
NAMED = set(re.findall(r"`([\w./]+)`", PAGE))


def test_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PATH), module_relative=False, encoding="utf-8")
    assert result.attempted > 5
    assert result.failed == 0


def test_files_named_are_there() -> None:
    files = {name for name in NAMED if re.search(r"\w\.(py|csv|toml|txt|json)$", name)}
    folders = (ROOT, PACKAGE, PACKAGE / "mentions", PACKAGE / "context", CODELISTS, ROOT / "figures")
    assert not [name for name in sorted(files) if not any((folder / name).is_file() for folder in folders)]


def test_modules_named_are_there() -> None:
    table = PAGE.split("| step |")[1].split("\n\n")[0]
    cells = [line.split("|")[2] for line in table.splitlines()[2:]]
    modules = re.findall(r"`([a-z_]+)(/?)`", " ".join(cells))
    assert len(modules) > 20
    for name, folder in modules:
        path = PACKAGE / name if folder else PACKAGE / f"{name}.py"
        assert path.exists(), f"{name} is no module of the package"


def test_every_codelist_has_its_decision() -> None:
    there = {path.name for path in CODELISTS.iterdir() if path.suffix in {".csv", ".toml", ".txt"}}
    assert there <= NAMED


def test_every_part_of_the_package_is_named() -> None:
    parts = {path.parent.name for path in PACKAGE.glob("*/__init__.py")} - {"codelists"}
    assert not [part for part in sorted(parts) if f"`{part}/`" not in PAGE]
