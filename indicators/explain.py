"""Why a claim says what it says: each field with its value, the words and the rule that gave it, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from indicators.article import Article
from indicators.codes import codes
from indicators.context.asking import listening
from indicators.context.catalogue import TABLES, catalogue
from indicators.context.oddities import code_of
from indicators.context.witness import Span, Witness
from indicators.extraction import extract_article
from indicators.marked import Marked, mark
from indicators.mentions.fold import fold
from indicators.model import Claim, Extraction
from indicators.table import claim_id, plain

NOTHING = "–"
WARNINGS = "warnings"

# field of the contract → its name in a claim's trace
_TRACED = {"claim_status": "status", "ref_area_name": "place", "time_period": "period"}


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the article that gave a field: 1-based line, 0-based code points `start` to `end` (exclusive)."""

    line: int
    start: int
    end: int
    text: str

    @property
    def column(self) -> int:
        """Where they begin, 1-based, as editors count."""
        return self.start + 1

    def __str__(self) -> str:
        return f"{self.line}:{self.column} {self.text}"


@dataclass(frozen=True, slots=True)
class Step:
    """A field of a claim: the `words` that gave it, the `rule` that read them, the `sentence` that the rule is for."""

    field: str
    value: str
    rule: str = ""
    sentence: str = ""
    words: tuple[Words, ...] = ()

    @property
    def reason(self) -> str:
        """The words, and the rule with its sentence."""
        told = " ".join(filter(None, (", ".join(map(str, self.words)), f"({self.rule})")))
        return f"{told}, as in: {self.sentence}" if self.sentence else told


@dataclass(frozen=True, slots=True)
class Explanation:
    """A claim: its line and those others whose words gave a field, with figure and words marked, and its fields."""

    claim_id: str
    file: str
    line: int
    quote: str
    lines: tuple[Marked, ...]
    steps: tuple[Step, ...]

    @property
    def head(self) -> str:
        """The claim's id, and file and line where it stands."""
        return f"{self.claim_id}  {self.file}:{self.line}" if self.file else self.claim_id

    def __str__(self) -> str:
        told = [f"    {step.field}: {step.value}  ← {step.reason}" for step in self.steps]
        return "\n".join([self.head, *map(str, self.lines), *told])


def explain(article: Article, extraction: Extraction) -> Iterator[Explanation]:
    """Explain each claim of an article, in text order.

    The article is read once more, with a witness who hears every rule that tells a field.

    Args:
        article: the article as read.
        extraction: what was read from it.

    >>> article = Article("demo", "2020年,苏州市地区生产总值20170.5亿元,比上年增长3.4%。")
    >>> why = list(explain(article, extract_article(article)))[0]
    >>> [(step.value, step.rule, str(step.words[0])) for step in why.steps if step.field == "indicator"]
    [('gdp 地区生产总值', 'named_before', '1:10 地区生产总值')]
    """
    witness = Witness(fold(article.text).split("\n"))
    with listening(witness):
        extract_article(article, extraction.published)
    for claim in extraction.claims:
        steps = tuple(_steps(claim, witness, article.lines))
        mention = claim.mention
        yield Explanation(
            claim_id(article.source_id, mention.line, mention.start),
            article.file,
            mention.line,
            mention.quote,
            mark(article.lines, mention, {(w.line, w.start, w.end) for step in steps for w in step.words}),
            steps,
        )


def _steps(claim: Claim, witness: Witness, lines: tuple[str, ...]) -> Iterator[Step]:
    trace, mention = dict(claim.trace), claim.mention
    quoted = (Words(mention.line, mention.start, mention.end, mention.quote),)
    yield Step("value", _value(claim), f"number form {mention.form}", words=quoted)
    for field, value in _values(claim):
        traced = _TRACED.get(field, field)
        rule = trace.get(traced, "")
        words = tuple(_cut(span, lines) for span in witness.words(mention, trace, traced))
        yield Step(field, value or NOTHING, rule, sentence_of(traced, rule), words)
    for rule in (rule for field, rule in claim.trace if field == WARNINGS):
        code = codes(WARNINGS)[code_of(rule)]
        yield Step(WARNINGS, f"{code.code} {code.zh}, {code.en}", rule, sentence_of(WARNINGS, rule), quoted)


def _cut(span: Span, lines: tuple[str, ...]) -> Words:
    return Words(span.line, span.start, span.end, lines[span.line - 1][span.start : span.end])


def _value(claim: Claim) -> str:
    return f"{claim.obs_value}" + (f" × 10^{claim.unit_mult}" if claim.unit_mult else "")


def _values(claim: Claim) -> Iterator[tuple[str, str | None]]:
    yield "unit_measure", claim.unit_measure
    yield "qualifier", _bounded(claim)
    yield "indicator", f"{claim.indicator} {claim.indicator_zh}"
    if claim.counted:
        yield "counted", claim.counted
    yield "measure", claim.measure
    yield "basis", claim.basis
    yield "claim_status", claim.claim_status
    yield "obs_status", claim.obs_status
    yield "price_base", claim.price_base
    yield "ref_area_name", " ".join(filter(None, (claim.ref_area_name, claim.ref_area)))
    yield "subject", claim.subject
    yield "time_period", claim.period.time_period if claim.period else None
    yield "attribution", claim.attribution


def _bounded(claim: Claim) -> str:
    bounds = [None if bound is None else plain(bound) for bound in (claim.lower, claim.upper)]
    return claim.qualifier + (f" {bounds[0] or ''}..{bounds[1] or ''}" if any(bounds) else "")


def sentence_of(traced: str, rule: str) -> str:
    """The sentence that a rule is for.

    Args:
        traced: the field as a trace names it.
        rule: the rule's name; "" where no function has it.

    >>> sentence_of("indicator", "named_before")
    '地区生产总值4502.13亿元'
    >>> sentence_of("indicator", "no_such_rule")
    ''
    """
    return _sentences().get((traced, rule)) or _sentences().get((TABLES, rule), "")


@cache
def _sentences() -> dict[tuple[str, str], str]:
    return {(rule.field, rule.name): rule.sentence for rule in catalogue()}
