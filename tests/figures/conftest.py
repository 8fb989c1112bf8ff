import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from indicators.figures.drawing import draw_files

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold" / "claims.csv"

Cells = dict[str, str]


@pytest.fixture(scope="session")
def drawn() -> dict[str, bytes]:
    return draw_files(ROOT, GOLD)


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[Cells], Cells | None]], Path]:
    """Copy the claims, each row passed through a function that changes or drops it."""

    def copy(change: Callable[[Cells], Cells | None]) -> Path:
        with GOLD.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        path = tmp_path / "claims.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(row for row in map(change, (dict(row) for row in rows)) if row)
        return path

    return copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project's folder with nothing but the articles and their list."""
    shutil.copytree(ROOT / "seeds", tmp_path / "project" / "seeds")
    return tmp_path / "project"
