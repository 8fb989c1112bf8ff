"""From an article to its ledger and its claims: the one way through scanning and resolving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from indicators.article import Article
from indicators.context.frame import read_frame
from indicators.context.oddities import with_warnings
from indicators.context.resolve import resolve
from indicators.mentions.fold import fold
from indicators.mentions.scan import scan_line
from indicators.mentions.wrapped import join_wrapped
from indicators.model import Extraction, Mention
from indicators.publication import read_publication


def extract_article(article: Article, published: date | None = None) -> Extraction:
    """Read every number of an article.

    Args:
        article: the article, as read or given.
        published: its publication date; None reads it from the article itself.

    Returns:
        All mentions in text order, and the claims among them.

    >>> text = "2020年,苏州市地区生产总值20170.5亿元,比上年增长3.4%。"
    >>> found = extract_article(Article("demo", text), date(2021, 3, 1))
    >>> [(c.indicator, str(c.value), c.unit_measure, c.ref_area, c.period.time_period) for c in found.claims]
    [('gdp', '2017050000000', 'CNY', '320500', '2020'), ('gdp', '3.4', 'percent', '320500', '2020')]
    """
    page = read_publication(article)
    published = published or page.published
    lines = article.lines
    folded = fold(article.text).split("\n")
    scanned = [scan_line(number, *line) for number, line in enumerate(zip(lines, folded, strict=True), start=1)]
    mentions = join_wrapped(lines, scanned)
    frame = read_frame(page.title, page.publisher, lines, published)
    claims = tuple(with_warnings(tuple(resolve(folded, mentions, frame)), folded))
    made = {(claim.mention.line, claim.mention.start) for claim in claims}
    ledger = tuple(_in_ledger(mention, made) for line in mentions for mention in line)
    return Extraction(article.source_id, article.file, published, ledger, claims)


def _in_ledger(mention: Mention, made: set[tuple[int, int]]) -> Mention:
    """A duration that an indicator makes a figure (预期寿命84.12岁) is a claim in the ledger too."""
    figure = mention.kind != "claim" and (mention.line, mention.start) in made
    return replace(mention, kind="claim") if figure else mention
