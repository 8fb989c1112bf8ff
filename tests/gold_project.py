"""A project made of the seeds and the gold annotation, for tests that break it."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

from indicators.article import read_article
from indicators.atomic import write_together
from indicators.data_files import data_files, derived_files
from indicators.dataset import Dataset
from indicators.derivation.derive import derive
from indicators.observation import from_row
from indicators.sources import TABLE, read_rows
from indicators.store import source_of
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
    rows = gold_mentions()
    claims = tuple(from_row(row) for row in rows if row["kind"] == "claim")
    sources = {str(row["source_id"]): source_of(row) for row in read_rows(root / TABLE)}
    lines = {name: read_article(root / source.file).lines for name, source in sources.items()}
    derived = derive(Dataset(claims, sources, lines=lines))
    write_together(data_files(root, rows, read_rows(root / TABLE)))
    write_together(derived_files(root, [figure.as_row() for figure in derived]))
    return root
