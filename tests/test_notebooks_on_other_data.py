"""The notebooks that are about no one article run on any dataset: here on the annotated articles, without a kernel."""

import ast
from pathlib import Path
from typing import Any

import jupytext
import pytest

from indicators.dataset import Dataset

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What `display` is called with."""
    values: list[Any] = []
    monkeypatch.setattr("IPython.display.display", lambda *objects: values.extend(objects))
    return values


def run(number: int, parameters: dict[str, Any], shown: list[Any]) -> list[str]:
    """Run a notebook's cells, that of its parameters replaced, and give all that they show."""
    (source,) = FOLDER.glob(f"{number}_*.py")
    names = dict(parameters)
    for cell in jupytext.read(source, fmt="py:percent").cells:
        if cell.cell_type == "code" and "parameters" not in cell.metadata.get("tags", ()):
            _run(cell.source, names, shown)
    return [_drawn(value) for value in shown if value is not None]


def _run(code: str, names: dict[str, Any], shown: list[Any]) -> None:
    """Run a cell; the value of its last expression is shown, as in a notebook."""
    tree = ast.parse(code)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        shown.append(eval(compile(ast.Expression(last.value), "cell", "eval"), names))


def _drawn(value: Any) -> str:
    for name in ("_repr_markdown_", "_repr_html_"):
        if hasattr(value, name):
            return str(getattr(value, name)())
    return str(value)


def test_the_dataset_at_a_glance(corpus: Dataset, shown: list[Any]) -> None:
    claim = max(corpus, key=lambda row: sum(getattr(row, name) is not None for name in row.__slots__))
    texts = run(1, {"data": corpus, "article": claim.source_id, "claim": claim.claim_id}, shown)
    assert f"{len(corpus)} of them are" in texts[0]
    assert len(texts) == 10
    assert claim.quote in texts[-2]
