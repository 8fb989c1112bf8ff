"""Checking short texts, each an article of its own."""

from dataclasses import dataclass, replace
from datetime import date

from indicators.article import Article
from indicators.checking import Findings
from indicators.dataset import Dataset
from indicators.extraction import extract_article
from indicators.reading import Reading

PUBLISHED = date(2021, 3, 1)


@dataclass(frozen=True)
class Case:
    """A rule with a text in which it must find the error planted, the same text right, and one that it cannot decide.

    `silent` says that the rule must find nothing at all in the last.
    """

    rule: str
    wrong: str
    right: str
    open: str
    silent: bool = False

    def __str__(self) -> str:
        return f"{self.rule}: {self.wrong[:20]}"


def dataset_of(*texts: str) -> Dataset:
    """Read texts as the articles a, b, c …, published on one day."""
    parts = []
    for name, text in zip("abcdefgh", texts, strict=False):
        article = Article(name, text, f"{name}.txt")
        parts.append(Reading(article, extract_article(article, PUBLISHED)).dataset)
    joined = replace(parts[0], sources={}, lines={})
    for part in parts:
        joined = replace(joined, sources={**joined.sources, **part.sources}, lines={**joined.lines, **part.lines})
    return joined.keep(row for part in parts for row in part)


def checked(rule: str, *texts: str) -> Findings:
    """Check texts by one rule."""
    return dataset_of(*texts).check([rule])


def verdicts(rule: str, *texts: str) -> list[str]:
    """The verdicts of one rule on texts."""
    return [finding.verdict for finding in checked(rule, *texts)]
