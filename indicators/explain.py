"""Why a claim says what it says: each field with its value, the rule that told it, and the sentence the rule is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from indicators.article import Article
from indicators.context.catalogue import catalogue
from indicators.model import Claim, Extraction
from indicators.table import claim_id, plain

UNRECORDED = "no rule recorded"
NOTHING = "–"

# field of the contract → its name in a claim's trace
_TRACED = {"claim_status": "status", "ref_area_name": "place", "time_period": "period"}


@dataclass(frozen=True, slots=True)
class Step:
    """A field of a claim: `rule` names what told it and `sentence` what the rule is for, both "" if not recorded."""

    field: str
    value: str
    rule: str = ""
    sentence: str = ""

    @property
    def reason(self) -> str:
        """The rule with its sentence, or that none is recorded."""
        return f"{self.rule}, as in: {self.sentence}" if self.sentence else self.rule or UNRECORDED


@dataclass(frozen=True, slots=True)
class Explanation:
    """A claim in its line, cut at the figure into `before`, `quote` and `after`, and its fields with their rules."""

    claim_id: str
    file: str
    line: int
    before: str
    quote: str
    after: str
    steps: tuple[Step, ...]

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """The fields for which the claim's trace names no rule."""
        return tuple(step.field for step in self.steps if not step.rule)

    @property
    def head(self) -> str:
        """The claim's id, and file and line where it stands."""
        return f"{self.claim_id}  {self.file}:{self.line}" if self.file else self.claim_id

    def __str__(self) -> str:
        told = [f"    {step.field}: {step.value}  ← {step.reason}" for step in self.steps]
        return "\n".join([self.head, f"  {self.before.lstrip()}〔{self.quote}〕{self.after.rstrip()}", *told])


def explain(article: Article, extraction: Extraction) -> Iterator[Explanation]:
    """Explain each claim of an article, in text order.

    Args:
        article: the article as read.
        extraction: what was read from it.

    >>> from indicators.extraction import extract_article
    >>> article = Article("demo", "2020年,苏州市地区生产总值20170.5亿元,比上年增长3.4%。")
    >>> why = list(explain(article, extract_article(article)))[0]
    >>> [(step.field, step.value, step.rule) for step in why.steps if step.field in ("indicator", "measure")]
    [('indicator', 'gdp 地区生产总值', 'named_before'), ('measure', 'level', 'amount_alone')]
    """
    for claim in extraction.claims:
        mention, text = claim.mention, article.lines[claim.mention.line - 1]
        yield Explanation(
            claim_id(article.source_id, mention.line, mention.start),
            article.file,
            mention.line,
            text[: mention.start],
            mention.quote,
            text[mention.end :],
            tuple(_steps(claim)),
        )


def _steps(claim: Claim) -> Iterator[Step]:
    trace = dict(claim.trace)
    if claim.mention.form:
        trace.setdefault("value", f"number form {claim.mention.form}")
    for field, value in _values(claim):
        traced = _TRACED.get(field, field)
        rule = trace.get(traced, "")
        yield Step(field, value or NOTHING, rule, sentence_of(traced, rule))


def _values(claim: Claim) -> Iterator[tuple[str, str | None]]:
    multiplier = f" × 10^{claim.unit_mult}" if claim.unit_mult else ""
    yield "value", f"{claim.obs_value}{multiplier}"
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
    return _sentences().get((traced, rule), "")


@cache
def _sentences() -> dict[tuple[str, str], str]:
    return {(rule.field, rule.name): rule.sentence for rule in catalogue()}
