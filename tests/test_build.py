"""Articles in, tables out: the whole way, twice the same, all or nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from gold_project import ROOT

from indicators.atomic import write_together
from indicators.build import build
from indicators.data_files import DATA, DERIVED, TABLES
from indicators.errors import ProblemsError
from indicators.listing import list_article
from indicators.validate import validate

NAMES = sorted(f"{name}.{kind}" for name in (*TABLES, DERIVED) for kind in ("csv", "parquet"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "indicators").mkdir()
    (tmp_path / "indicators" / "corrections.toml").write_text("", encoding="utf-8")
    return tmp_path


def written(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((root / DATA).iterdir())}


def test_a_build_is_valid_and_says_what_it_made(root: Path) -> None:
    made = build(root)
    assert validate(root) == []
    assert sorted(written(root)) == NAMES
    assert made.articles == 5
    assert 0 < made.claims < made.mentions
    assert str(made) == (
        f"{root.as_posix()}/indicators/data: {made.claims} claims among {made.mentions} mentions in 5 articles, "
        f"{made.derived} figures derived"
    )


def test_the_same_input_gives_the_same_bytes_in_another_process(root: Path) -> None:
    build(root)
    before = written(root)
    code = "import sys; from pathlib import Path; from indicators.build import build; build(Path(sys.argv[1]))"
    subprocess.run(
        [sys.executable, "-c", code, str(root)], check=True, env={"PYTHONHASHSEED": "7", "LANG": "C"}, cwd=ROOT
    )
    assert written(root) == before


def test_the_committed_tables_are_what_the_articles_give(root: Path) -> None:
    shutil.copy(ROOT / "indicators" / "corrections.toml", root / "indicators")
    build(root)
    committed = {name: (ROOT / DATA / name).read_bytes() for name in NAMES}
    assert written(root) == committed, "run: indicators build"


def test_the_committed_tables_are_valid() -> None:
    assert validate(ROOT) == []


def test_a_changed_article_stops_the_build_before_it_writes(root: Path) -> None:
    build(root)
    before = written(root)
    path = root / "seeds/004_1900faf847d9a6f1.txt"
    path.write_bytes(path.read_bytes().replace(b"9385.6", b"9385.7"))
    with pytest.raises(ProblemsError, match=r"004_1900faf847d9a6f1\.txt:72: this line is not as it was read"):
        build(root)
    assert written(root) == before


def test_a_stale_correction_stops_the_build_before_it_writes(root: Path) -> None:
    text = '[[correction]]\nclaim_id = "004.L1.C1"\nreason = "a test"\nexpect = { kind = "claim" }\ndrop = true\n'
    (root / "indicators" / "corrections.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"corrections\.toml:2: 004\.L1\.C1: stale"):
        build(root)
    assert not (root / DATA).exists()


def test_an_article_without_a_number_is_in_the_sources_alone(root: Path) -> None:
    path = root / "seeds" / "900_plain.txt"
    path.write_text("江城举办读书会\n\n读者们交流心得,气氛热烈。\n", encoding="utf-8")
    list_article(root, path)
    made = build(root)
    assert made.articles == 6
    assert validate(root) == []
    assert b"900_plain" in written(root)["sources.csv"]
    assert b"900_plain" not in written(root)["mentions.csv"]


def test_a_project_without_articles_gives_empty_tables(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    header = (ROOT / "seeds" / "sources.csv").read_text(encoding="utf-8").partition("\n")[0]
    (tmp_path / "seeds" / "sources.csv").write_text(f"{header}\n", encoding="utf-8")
    (tmp_path / "seeds" / "lines.sha256").write_text("", encoding="utf-8")
    (tmp_path / "indicators").mkdir()
    (tmp_path / "indicators" / "corrections.toml").write_text("", encoding="utf-8")
    assert build(tmp_path).mentions == 0
    assert validate(tmp_path) == []


def test_files_are_written_all_or_none(tmp_path: Path) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked" / "inside").mkdir()
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(ProblemsError, match="cannot be written"):
        write_together({tmp_path / "a": b"new", tmp_path / "a" / "b": b"new"})
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "blocked"]


def test_building_loads_no_pandas() -> None:
    code = "import sys, indicators.build; sys.exit(int('pandas' in sys.modules or 'matplotlib' in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0
