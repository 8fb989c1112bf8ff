"""From a dataset to every figure, its files and the manifest, all drawn before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.figures import captions
from indicators.figures.cells import Cell, Claims, fill, read_claims
from indicators.figures.chart import Texts, draw
from indicators.figures.manifest import Variant, manifest
from indicators.figures.marks import marks
from indicators.figures.spec import LANGUAGES, Figure, Language, read_figures
from indicators.figures.style import FONT, VERSION, look, missing
from indicators.figures.texts import label
from indicators.store import Source, read_sources

CLAIMS = Path("indicators", "data", "claims.csv")
FOLDER = "figures"


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
    figures = read_figures()
    filled = fill(figures, read_claims(claims), claims.as_posix())
    rows = tuple(claim for cells in filled.values() for claim in captions.drawn(cells))
    sources = read_sources(root / "seeds")
    lines = _lines(rows, sources, root, claims.as_posix())
    with look():
        variants = [
            _variant(figure, filled[figure.id], sources, lines, language)
            for figure in figures
            for language in LANGUAGES
        ]
    files = {name: content for variant in variants for name, content in variant.files.items()}
    return {**files, "manifest.json": manifest(variants, FONT.read_bytes(), VERSION).encode()}


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


def _variant(
    figure: Figure,
    cells: Sequence[Cell],
    sources: Mapping[str, Source],
    lines: Mapping[str, str],
    language: Language,
) -> Variant:
    claims = captions.drawn(cells)
    title, subtitle = figure.title[language], captions.subtitle(figure, claims, language)
    used = captions.verbs(figure, claims, lines)
    notes = [*captions.notes(claims, used, language), *captions.sources(claims, sources, language)]
    drawn = marks(figure, cells, lines, language)
    names = [label(cell.claims[0], figure.label, language) for cell in cells[:: len(figure.panels)]]
    headings = [captions.heading(figure, cells, at, language) for at in range(len(figure.panels))]
    _check_characters(figure, [title, subtitle, *headings, *names, *notes, *(mark.text for mark in drawn)])
    canvas = draw(figure, drawn, Texts(title, subtitle, tuple(headings), tuple(names), tuple(notes)), language)
    alt = captions.alternative(figure, cells, drawn, language)
    files = {f"{figure.id}.{language}.{kind}": canvas.save(kind, title, alt) for kind in ("svg", "png")}
    end = "。" if language == "zh" else ". "
    caption = f"{title}{end}{subtitle}{end}" + ("" if language == "zh" else " ").join(notes)
    return Variant(figure.id, language, title, caption, alt, drawn, files)


def _check_characters(figure: Figure, said: Sequence[str]) -> None:
    if lacking := missing("".join(said)):
        raise IndicatorsError(f"figure {figure.id}: the font has no {lacking}. add them as fonts/README.md tells")
