"""From a dataset to every declared figure, its files and the manifest, all drawn before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.figures.cells import fill, read_claims
from indicators.figures.evidence import Evidence
from indicators.figures.judging import judged
from indicators.figures.manifest import NAME, entry, write_manifest
from indicators.figures.picture import Picture, make_picture
from indicators.figures.plan import LANGUAGES, Claims, Plan
from indicators.figures.spec import read_figures
from indicators.figures.style import missing
from indicators.store import Source, read_sources

CLAIMS = Path("indicators", "data", "claims.csv")
FOLDER = "figures"
KINDS = ("svg", "png")


def draw_all(root: Path, claims: Path | None = None) -> list[Path]:
    """Draw every declared figure in Chinese and English into `root/figures`, as SVG and PNG, with `manifest.json`.

    Args:
        root: the project's folder, which holds `seeds/sources.csv`.
        claims: the claims table; `root/indicators/data/claims.csv` if None.

    Returns:
        The files written, sorted.

    Raises:
        ProblemsError: every claim that a figure needs and the dataset lacks, or an unknown source; nothing is written.
        IndicatorsError: a claim cannot be drawn, or the font lacks a character.
    """
    files = draw_files(root, root / CLAIMS if claims is None else claims)
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in sorted(files)]


def draw_files(root: Path, claims: Path) -> dict[str, bytes]:
    """Draw every declared figure without writing: the content of each file by its name."""
    rows = read_claims(claims)
    plans = fill(read_figures(), rows, claims.as_posix())
    evidence = _evidence(plans, root, claims.as_posix())
    dataset = Dataset(rows, evidence.sources, root / "seeds")
    files: dict[str, bytes] = {}
    entries = {}
    for plan in (judged(plan, dataset) for plan in plans):
        drawn = [_draw(make_picture(plan, evidence, language), root / FOLDER) for language in LANGUAGES]
        entries[plan.id] = entry(drawn)
        files |= {name: content for _, named in drawn for name, content in named.items()}
    return {**files, NAME: write_manifest(entries).encode()}


def _draw(picture: Picture, folder: Path) -> tuple[Picture, dict[str, bytes]]:
    if lacking := missing(picture.caption + picture.alt):
        raise IndicatorsError(f"figure {picture.plan.id}: the font has no {lacking}. add them as fonts/README.md tells")
    name = f"{picture.plan.id}.{picture.language}"
    return picture, {f"{name}.{kind}": content for kind, content in picture.files(KINDS, folder).items()}


def _evidence(plans: Sequence[Plan], root: Path, file: str) -> Evidence:
    sources = read_sources(root / "seeds")
    rows = tuple(claim for plan in plans for claim in plan.claims)
    files = {source_id: root / source.file for source_id, source in sources.items()}
    return Evidence(sources, _lines(rows, sources, root, file), files)


def _lines(rows: Claims, sources: Mapping[str, Source], root: Path, file: str) -> dict[str, str]:
    """Read the line that each claim cites, and hold its quote against it."""
    lines: dict[str, str] = {}
    problems = []
    articles = {source_id: _article(root / source.file) for source_id, source in sources.items()}
    for row in rows:
        if row.source_id not in sources:
            problems.append(Problem(file, 0, 0, f"no source {row.source_id}", "list it in seeds/sources.csv"))
            continue
        line = lines[row.claim_id] = articles[row.source_id].get(row.line, "")
        if line[row.start : row.end] != row.quote:
            what = f"{row.claim_id} does not find {row.quote} here"
            problems.append(
                Problem(
                    sources[row.source_id].file, row.line, row.start + 1, what, "restore the article, or build again"
                )
            )
    if problems:
        raise ProblemsError(dict.fromkeys(problems))
    return lines


def _article(path: Path) -> dict[int, str]:
    if not path.is_file():
        return {}
    return dict(enumerate(path.read_text(encoding="utf-8").split("\n"), start=1))
