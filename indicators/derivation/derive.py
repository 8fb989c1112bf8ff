"""All that follows from the claims of a dataset, as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, cast

from indicators.comparability.kinds import meaning
from indicators.derivation.finding import Finding
from indicators.derivation.judging import caveats_of
from indicators.derivation.row import DerivedFigure
from indicators.derivation.rules.table import RULES
from indicators.derivation.scenes import OTHER, Scenes
from indicators.indicator_list import indicators
from indicators.interval import Interval
from indicators.model import Period
from indicators.observation import Observation
from indicators.table import plain
from indicators.time_period import read_period

if TYPE_CHECKING:
    from indicators.dataset import Dataset

_DIGITS = 10
_DOWN, _UP, _NEAR = (Context(prec=_DIGITS, rounding=way) for way in (ROUND_FLOOR, ROUND_CEILING, ROUND_HALF_EVEN))
_LEAST_CERTAIN = ("U", "F", "E", "P", "D", "B")
_OWN_REFUSALS = frozenset({"real_growth"})  # told in a row of its own; of other figures that do not compare nothing is


def derive(dataset: Dataset) -> tuple[DerivedFigure, ...]:
    """Derive all that the rules find.

    Returns:
        The derived figures in the order of their first inputs and of the rules; what a claim of the dataset says
        already is left out.

    Raises:
        ProblemsError: the bytes of an article are not those that were read.
    """
    scenes = Scenes(dataset)
    at = {row.claim_id: number for number, row in enumerate(scenes.observations)}
    found = [
        (at[finding.inputs[0].claim_id], order, rule, finding)
        for order, (rule, find) in enumerate(RULES.items())
        for finding in find(scenes)
    ]
    found.sort(key=lambda each: each[:2])
    said = {_said(row) for row in scenes.observations}
    rows = (_row(rule, finding, scenes) for _, _, rule, finding in found)
    return tuple(_named(row for row in rows if row is not None and _said(row) not in said))


def _named(rows: Iterable[DerivedFigure]) -> Iterator[DerivedFigure]:
    taken: Counter[str] = Counter()
    for row in rows:
        taken[row.derived_id] += 1
        number = taken[row.derived_id]
        yield row if number == 1 else replace(row, derived_id=f"{row.derived_id}.{number}")


def _row(rule: str, finding: Finding, scenes: Scenes) -> DerivedFigure | None:
    """Make the row of a finding; None where its inputs do not compare."""
    of, interval = finding.of, finding.interval or Interval(None, None)
    caveats = caveats_of(rule, finding.caveats, finding.inputs, scenes.context)
    if any(each.severity == "refuse" and each.code not in _OWN_REFUSALS for each in caveats):
        return None
    listed = indicators().get(finding.indicator or OTHER)
    period = _period(finding)
    return DerivedFigure(
        derived_id=f"{finding.inputs[0].claim_id}.{rule}",
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
        caveats=";".join(dict.fromkeys(each.code for each in caveats)) or None,
    )


def _period(finding: Finding) -> Period:
    return finding.period or read_period(finding.of.time_period or "")


def _certainty(inputs: Iterable[Observation]) -> str:
    given = {row.obs_status for row in inputs}
    return next((code for code in _LEAST_CERTAIN if code in given), "A")


def _rounded(context: Context, number: Decimal | None) -> Decimal | None:
    return None if number is None else Decimal(plain(context.plus(number)))


def _said(row: Observation | DerivedFigure) -> Hashable:
    """What a row states; the thing counted is not always told with the figure."""
    return meaning(cast("Observation", replace(row, counted=None)))  # a derived figure has what it looks at
