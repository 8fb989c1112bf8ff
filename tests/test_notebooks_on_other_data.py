"""The notebooks that are about no one article run on any dataset: here on the annotated articles, without a kernel."""

import ast
from pathlib import Path
from typing import Any

import jupytext
import pytest

import indicators
from indicators.dataset import Dataset

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"
CORPUS = Path(__file__).resolve().parent / "corpus"


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


def test_industries_of_another_place(corpus: Dataset, shown: list[Any]) -> None:
    texts = run(3, {"data": corpus, "city": "湖北省", "period": "2023-01-01/P9M"}, shown)
    (gdp,) = corpus.select(area="湖北省", period="2023-01-01/P9M", indicator="gdp", measure="level")
    assert gdp.quote in texts[1]
    assert sum("<img alt" in text for text in texts) == 4


def test_checks_of_many_articles(corpus: Dataset, shown: list[Any]) -> None:
    answer, findings, undecidable, *rest = run(5, {"data": corpus}, shown)
    assert f"{len(corpus.check())} statements can be checked" in answer
    assert "<table" in findings
    assert "<table" in undecidable
    assert rest == []


TEXTS = {
    "no claim": "春天来了，万物生长。",
    "no number": "没有任何数字的一句话。",
    "one line": "2023年，苏州市地区生产总值24653.4亿元，比上年增长4.6%。",
    "a path": str(CORPUS / "d03.txt"),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_or_path_can_be_ones_own_article(text: str, shown: list[Any]) -> None:
    texts = run(6, {"indicators": indicators, "text": text, "published": None}, shown)
    reading = indicators.extract(text)
    assert f"The article has {len(reading.mentions)} numbers, {len(reading.claims)} of them claims" in texts[0]
    assert len(texts) >= 6


def test_articles_of_the_corpus_can_be_ones_own(corpus: Dataset, shown: list[Any]) -> None:
    for source in list(corpus.sources.values())[::9]:
        shown.clear()
        assert len(run(6, {"indicators": indicators, "text": Path(source.file), "published": None}, shown)) >= 6
