"""Notebooks: from py:percent sources to executed `.ipynb` files, the same bytes for the same input."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from indicators.atomic import write_together
from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.near import unknown

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def find_sources(root: Path, names: Iterable[str] = ()) -> list[Path]:
    """Find notebook sources of a project.

    Args:
        root: the project's folder.
        names: files, stems or numbers of notebooks; all of them if there is none.

    Raises:
        IndicatorsError: no notebook has a name; near ones are named.
    """
    sources = {source.stem: source for source in sorted((root / "notebooks").glob("*.py"))}
    found = set()
    for name in names:
        stem = Path(name).stem
        matches = [known for known in sources if stem in (known, known.partition("_")[0])]
        if not matches:
            raise unknown("notebook", name, sources)
        found.update(matches)
    return [source for stem, source in sources.items() if stem in found or not found]


def execute_all(sources: Iterable[Path], tell: Callable[[Path], object] = lambda _: None) -> list[Path]:
    """Execute py:percent files, each into the `.ipynb` beside it.

    Args:
        sources: the files, in the order in which they are to be executed.
        tell: is called with each file before its turn.

    Returns:
        The notebooks whose bytes changed.

    Raises:
        IndicatorsError: the libraries of the `notebook` extra are not installed.
        ProblemsError: the cells that failed, with file, line and what was raised; files that went well are written.
    """
    changed: list[Path] = []
    problems: list[Problem] = []
    for source in sources:
        tell(source)
        try:
            data = execute(source)
        except ProblemsError as error:
            problems += error.problems
            continue
        target = source.with_suffix(".ipynb")
        if not target.exists() or target.read_bytes() != data:
            write_together({target: data})
            changed.append(target)
    if problems:
        raise ProblemsError(problems)
    return changed


def execute(source: Path) -> bytes:
    """Execute one py:percent file in its own folder.

    Returns:
        The notebook's bytes: UTF-8, LF, no times, no versions, cell ids made from their place and text.

    Raises:
        IndicatorsError: the libraries of the `notebook` extra are not installed.
        ProblemsError: the cell that failed, with what was raised.
    """
    jupytext, nbclient, nbformat = (_library(name) for name in ("jupytext", "nbclient", "nbformat"))
    notebook = jupytext.read(source, fmt="py:percent")
    for index, cell in enumerate(notebook.cells):
        cell["id"] = f"{index:02d}-{sha256(cell.source.encode('utf-8')).hexdigest()[:8]}"
    notebook.metadata = {"kernelspec": KERNEL}
    notebook.nbformat_minor = 5  # the first with cell ids
    client = nbclient.NotebookClient(
        notebook,
        record_timing=False,
        coalesce_streams=True,  # else the cuts in printed text depend on timing
        resources={"metadata": {"path": str(source.parent.resolve())}},
        extra_arguments=["--log-level=ERROR"],  # else the kernel warns of its sockets, which only this machine reaches
    )
    with TemporaryDirectory() as profile:
        # The user's own IPython start-up files and the order of sets must not show in the outputs.
        environment = {**os.environ, "IPYTHONDIR": profile, "PYTHONHASHSEED": "0"}
        try:
            client.execute(env=environment)
        except nbclient.exceptions.CellExecutionError as error:
            raise ProblemsError([_problem(source, notebook, error)]) from None
    notebook.metadata.get("language_info", {}).pop("version", None)
    text: str = nbformat.writes(notebook)
    return (text.rstrip("\n") + "\n").encode("utf-8")


def _library(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise IndicatorsError(f"notebooks need {name}. install it with: pip install 'indicators[notebook]'") from None


def _problem(source: Path, notebook: Any, error: Any) -> Problem:
    failed = next(c for c in notebook.cells if any(o.output_type == "error" for o in c.get("outputs", [])))
    before, found, _ = source.read_text(encoding="utf-8").partition(failed.source)
    line = before.count("\n") + 1 if found else 0
    return Problem(source.as_posix(), line, 0, f"this cell raised {error.ename}: {error.evalue}", "mend the cell")
