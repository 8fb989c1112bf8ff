"""All that follows from the claims of a dataset, as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

from indicators.derivation.finding import Finding
from indicators.derivation.input_caveats import from_inputs, sorted_codes
from indicators.derivation.row import DerivedFigure
from indicators.derivation.rules.table import RULES
from indicators.derivation.scenes import OTHER, Scenes
from indicators.indicator_list import indicators
from indicators.interval import Interval
from indicators.model import Period
from indicators.observation import Observation
from indicators.table import plain
from indicators.time_period import read_period

_DIGITS = 10
_DOWN, _UP, _NEAR = (Context(prec=_DIGITS, rounding=way) for way in (ROUND_FLOOR, ROUND_CEILING, ROUND_HALF_EVEN))
_LEAST_CERTAIN = ("U", "F", "E", "P", "D", "B")
_Said = tuple[object, ...]


def derive(rows: Iterable[Observation], line_text: Callable[[Observation], str | None]) -> tuple[DerivedFigure, ...]:
    """Derive all that the rules find.

    Args:
        rows: claims, in the order of their sources and places.
        line_text: gives the line that a claim stands in, or None where the article is not at hand.

    Returns:
        The derived figures in the order of their first inputs and of the rules; what a claim of the dataset says
        already is left out.
    """
    scenes = Scenes(rows, line_text)
    said = {_said(row) for row in scenes.observations}
    at = {row.claim_id: number for number, row in enumerate(scenes.observations)}
    found = [
        (at[finding.inputs[0].claim_id], order, rule, finding)
        for order, (rule, find) in enumerate(RULES.items())
        for finding in find(scenes)
    ]
    found.sort(key=lambda each: each[:2])
    return tuple(_named((rule, finding) for _, _, rule, finding in found if _key(finding) not in said))


def _named(found: Iterable[tuple[str, Finding]]) -> Iterator[DerivedFigure]:
    taken: Counter[str] = Counter()
    for rule, finding in found:
        name = f"{finding.inputs[0].claim_id}.{rule}"
        taken[name] += 1
        yield _row(name if taken[name] == 1 else f"{name}.{taken[name]}", rule, finding)


def _row(name: str, rule: str, finding: Finding) -> DerivedFigure:
    of, interval = finding.of, finding.interval or Interval(None, None)
    listed = indicators().get(finding.indicator or OTHER)
    period = _period(finding)
    return DerivedFigure(
        derived_id=name,
        rule=rule,
        indicator=listed.code if listed else of.indicator,
        indicator_zh=listed.zh if listed else of.indicator_zh,
        indicator_en=listed.en if listed else of.indicator_en,
        measure=finding.measure,
        basis=finding.basis,
        value=_rounded(_NEAR, interval.value),
        lower=_rounded(_DOWN, interval.low),
        upper=_rounded(_UP, interval.high),
        unit_measure=finding.unit_measure,
        counted=finding.counted,
        claim_status=of.claim_status,
        obs_status=_certainty(finding.inputs),
        price_base=finding.price_base,
        ref_area=of.ref_area,
        ref_area_name=of.ref_area_name,
        subject=of.subject,
        time_period=period.time_period,
        period_start=period.start,
        period_end=period.end,
        formula=finding.formula,
        inputs=";".join(row.claim_id for row in finding.inputs),
        caveats=";".join(sorted_codes((*finding.caveats, *from_inputs(finding.inputs)))) or None,
    )


def _period(finding: Finding) -> Period:
    return finding.period or read_period(finding.of.time_period or "")


def _certainty(inputs: Iterable[Observation]) -> str:
    given = {row.obs_status for row in inputs}
    return next((code for code in _LEAST_CERTAIN if code in given), "A")


def _rounded(context: Context, number: Decimal | None) -> Decimal | None:
    return None if number is None else Decimal(plain(context.plus(number)))


def _said(row: Observation) -> _Said:
    owner = row.ref_area, row.ref_area_name, row.subject
    label = row.indicator_zh if row.indicator == OTHER else ""
    return row.indicator, label, row.measure, row.basis, owner, row.time_period, row.claim_status, row.price_base


def _key(finding: Finding) -> _Said:
    of = finding.of
    owner = of.ref_area, of.ref_area_name, of.subject
    code = finding.indicator or of.indicator
    label = of.indicator_zh if code == OTHER else ""
    period = _period(finding).time_period
    return code, label, finding.measure, finding.basis, owner, period, of.claim_status, finding.price_base
