"""Reading the articles of a command line: what fails is reported, and the rest goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from indicators.article import Article, read_articles
from indicators.errors import Problem, ProblemsError
from indicators.model import Extraction

MANY = 20


class Readings:
    """An iterator over articles and what was read from them; `failed` tells afterwards whether any could not be."""

    def __init__(self, paths: list[Path], published: date | None) -> None:
        self.failed = False
        self._paths = paths
        self._published = published
        self._taken: dict[str, str] = {}

    def __iter__(self) -> Iterator[tuple[Article, Extraction]]:
        from indicators.extraction import extract_article

        with _Progress(len(self._paths)) as progress:
            for article in read_articles(self._paths):
                progress.step()
                problem = self._problem(article)
                if problem:
                    progress.clear()
                    print(problem, file=sys.stderr)
                    self.failed = True
                elif isinstance(article, Article):
                    yield article, extract_article(article, self._published)

    def _problem(self, article: Article | ProblemsError) -> ProblemsError | Problem | None:
        if isinstance(article, ProblemsError):
            return article
        if article.source_id not in self._taken:
            self._taken[article.source_id] = article.file
            return None
        what = f"a file of this name was read already: {self._taken[article.source_id]}"
        return Problem(article.file, 0, 0, what, "rename one, or read them one after the other: ids come from names")


class _Progress:
    """A line on a terminal that counts files, where there are many."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._shown = total >= MANY and sys.stderr.isatty()

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def step(self) -> None:
        self._done += 1
        if self._shown:
            print(f"\r{self._done} of {self._total} articles", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
