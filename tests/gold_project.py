"""A project made of the seeds and the gold annotation, for tests that break it."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

from indicators.atomic import write_together
from indicators.data_files import data_files
from indicators.sources import TABLE, read_rows
from indicators.table import Row, parse

ROOT = Path(__file__).resolve().parent.parent


def gold_mentions() -> list[Row]:
    """The gold annotation's rows."""
    with (ROOT / "tests" / "gold" / "mentions.csv").open(encoding="utf-8", newline="") as file:
        return [parse(row) for row in csv.DictReader(file)]


def make_project(root: Path) -> Path:
    """Lay out seeds, corrections and valid tables under `root`."""
    shutil.copytree(ROOT / "seeds", root / "seeds")
    (root / "indicators").mkdir()
    (root / "indicators" / "corrections.toml").write_text("", encoding="utf-8")
    write_together(data_files(root, gold_mentions(), read_rows(root / TABLE)))
    return root
