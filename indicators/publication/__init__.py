"""What an article says of itself: title, publisher, author and day, each with the line it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from indicators.article import Article
from indicators.publication.authors import find_author
from indicators.publication.byline import find_publisher
from indicators.publication.dateline import find_dateline
from indicators.publication.headline import find_headline
from indicators.publication.inferred import infer_day
from indicators.publication.kinship import body_pairs
from indicators.publication.page import PageLine, page_lines
from indicators.publication.yearless import infer_year

Known = Literal["stated", "inferred"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a field is known, and the 1-based line that tells it."""

    known: Known
    line: int


@dataclass(frozen=True, slots=True)
class Publication:
    """Title, publisher, author and day of an article, None where it does not tell; `evidence` by field name."""

    title: str | None
    publisher: str | None
    author: str | None
    published: date | None
    evidence: Mapping[str, Evidence]


def read_publication(article: Article) -> Publication:
    r"""Read what an article prints about itself at its head and foot.

    A field nothing tells is None: a wrong guess would be cited. The day is `inferred` where the order of its figures
    had to be reasoned, or where only the text speaks of it.

    >>> text = "江城外贸逆势增长\n2023-08-18 来源：江城日报\n\n7月,江城进出口增长5%。"
    >>> page = read_publication(Article("demo", text))
    >>> page.title, page.publisher, page.published.isoformat(), page.evidence["published"]
    ('江城外贸逆势增长', '江城日报', '2023-08-18', Evidence(known='stated', line=2))
    """
    page = page_lines(article.lines)
    pairs = body_pairs(page)
    stated = find_dateline(page, pairs)
    yearless = None if stated else infer_year(page)
    beside = stated or yearless
    dateline = beside or infer_day(page)
    at = beside.line if beside and not _is_body(page, beside.line) else 0
    title = find_headline(page, article.lines, at, pairs)
    publisher = find_publisher(page, beside.company if beside else "", at, title[1] if title else 0)
    author = find_author(page, at)
    evidence: dict[str, Evidence] = {}
    for name, found in (("title", title), ("publisher", publisher), ("author", author)):
        if found:
            evidence[name] = Evidence("stated", found[1])
    if dateline:
        evidence["published"] = Evidence("stated" if dateline.stated else "inferred", dateline.line)
    return Publication(
        title=title[0] if title else None,
        publisher=publisher[0] if publisher else None,
        author=author[0] if author else None,
        published=dateline.day if dateline else None,
        evidence=MappingProxyType(evidence),
    )


def _is_body(page: list[PageLine], number: int) -> bool:
    return any(line.number == number and line.kind == "body" for line in page)
