"""Reading one marked figure of a text: 2020年，苏州市出口【100亿元】。"""

from dataclasses import dataclass
from datetime import date

from indicators.article import Article
from indicators.context.catalogue import catalogue
from indicators.context.passage import Figure, Sentence, figures, sentences
from indicators.extraction import extract_article
from indicators.lexicon import tokens
from indicators.mentions.fold import fold
from indicators.mentions.scan import scan_line
from indicators.model import Claim

PUBLISHED = date(2021, 3, 1)


@dataclass(frozen=True)
class Case:
    """A rule, a text with the figure 【marked】 that it tells of, and a near miss where it must not fire."""

    rule: str
    fires: str
    spares: str

    def __str__(self) -> str:
        return self.rule


def claims(text: str, published: date | None = PUBLISHED) -> tuple[Claim, ...]:
    """The claims of a text."""
    return extract_article(Article("text", text), published).claims


def claim(marked: str, published: date | None = PUBLISHED) -> Claim:
    """The claim of the figure that stands between 【 and 】."""
    head, rest = marked.split("【")
    quote, tail = rest.split("】")
    line, start = head.count("\n") + 1, len(head) - head.rfind("\n") - 1
    found = claims(head + quote + tail, published)
    at = next((c for c in found if (c.mention.line, c.mention.start, c.mention.quote) == (line, start, quote)), None)
    assert at, f"{quote} is none of {[c.mention.quote for c in found]}"
    return at


def rules(marked: str, published: date | None = PUBLISHED) -> dict[str, str]:
    """The rule that told each field of the marked figure."""
    return dict(claim(marked, published).trace)


def names_of(field: str) -> set[str]:
    """The names of a field's rules."""
    return {rule.name for rule in catalogue() if rule.field == field}


def sentences_of(text: str) -> list[Sentence]:
    """The sentences of one line."""
    folded = fold(text)
    return sentences(folded, list(tokens(folded)), scan_line(1, text))


def figures_of(text: str) -> list[Figure]:
    """The figures of one line's first sentence."""
    return figures(sentences_of(text)[0])
