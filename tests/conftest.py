"""The datasets that many tests work on, read once."""

import tomllib
from pathlib import Path

import pytest

import indicators
from indicators.dataset import Dataset

CORPUS = Path(__file__).parent / "corpus"


@pytest.fixture(scope="session")
def seeds() -> Dataset:
    """The packaged dataset of the five seed articles."""
    return indicators.load()


@pytest.fixture(scope="session")
def corpus() -> Dataset:
    """A dataset as the rules read it from the annotated articles, those held back left out."""
    held_back = tomllib.loads((CORPUS / "accuracy.toml").read_text(encoding="utf-8"))["held_back"]
    return indicators.extract_all(path for path in sorted(CORPUS.glob("*.txt")) if path.stem not in held_back)
