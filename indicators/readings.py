"""Many loose articles as one dataset."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.reading import Reading, extract


def extract_all(paths: str | Path | Iterable[str | Path], published: date | str | None = None) -> Dataset:
    """Read the figures of many articles into one dataset, in the order of their keys.

    Args:
        paths: article files, UTF-8 text, one or several; a folder stands for the `.txt` files in it.
        published: the publication date of all of them, as a date or ISO text; read from each article if None.

    Raises:
        ProblemsError: every file that cannot be read, and every two of one name.
        IndicatorsError: there is no article, or the date is none.
    """
    readings: dict[str, Reading] = {}
    problems: list[Problem] = []
    for path in _files([paths] if isinstance(paths, str | Path) else paths):
        if path.stem in readings:
            what = f"a file of this name was read already: {readings[path.stem].article.file}"
            problems.append(Problem(path.as_posix(), 0, 0, what, "rename one: ids come from names"))
            continue
        try:
            readings[path.stem] = extract(path, published)
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    if not readings:
        raise IndicatorsError("no article to read: name .txt files, or a folder that holds some")
    parts = [readings[source_id].dataset for source_id in sorted(readings)]
    return Dataset(
        tuple(row for part in parts for row in part),
        {source_id: source for part in parts for source_id, source in part.sources.items()},
        lines={source_id: lines for part in parts for source_id, lines in part.lines.items()},
        mentions={source_id: mentions for part in parts for source_id, mentions in part.mentions.items()},
    )


def _files(paths: Iterable[str | Path]) -> Iterable[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(path.glob("*.txt"))
        else:
            yield path
