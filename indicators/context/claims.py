"""Puts a claim together from what the single rules tell."""

from __future__ import annotations

import re
from decimal import Decimal

from indicators.context.measures import Reading, basis_of, signed
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.quantities import price_base_of, qualifier_of, unit_of
from indicators.context.state import Reader, Surroundings
from indicators.context.status import obs_status, read_status
from indicators.context.when import FROM, PASSAGE, compared_period, read_period
from indicators.context.where import ends_of_distance, read_place, sides_of_gap
from indicators.context.whose import read_attribution, read_subject, speaker_of_a_plan
from indicators.model import Claim, ClaimStatus, Period, scale

_GAP = re.compile("差距|相差")


def make_claim(reader: Reader, figure: Figure, naming: Naming, reading: Reading, near: Surroundings) -> Claim:
    """The claim of one figure, with the rule that told each field in its trace."""
    period, status, rules = _when_and_whether(reader, figure, naming, near)
    place, rules["place"] = read_place(reader, figure, near)
    compared = near.compared_place(figure.clause_start, figure.mention.start)
    if naming.rule == "distance_between":
        period, place = None, ends_of_distance(figure, near) or place
    gap = sides_of_gap(reader, status) if reading.measure == "change" and _GAP.search(figure.clause + figure.tail) else None
    if gap:
        place, compared, status = gap
    subject = read_subject(reader, figure, near)
    attribution = read_attribution(reader, figure, bool(compared) and reading.measure == "ratio", status)
    subject = subject or speaker_of_a_plan(figure, status, attribution)
    if subject and reader.organisations.is_company(subject) and not any(p.role == "topic" for p in near.places):
        place = None
    unit = unit_of(figure, naming)
    value, low, high = signed(figure.amount, reading.negative)
    mult = figure.amount.unit_mult
    basis = basis_of(figure, reading, naming.indicator, compared, compared_period(figure, near.periods))
    return Claim(
        mention=figure.mention,
        indicator=naming.indicator.code if naming.indicator else "other",
        indicator_zh=naming.label,
        indicator_en=naming.indicator.en if naming.indicator else None,
        measure=reading.measure,
        basis=basis,
        obs_value=value,
        unit_mult=mult,
        unit_measure=unit,
        counted=(naming.counted or naming.label) if unit == "count" else None,
        lower=_scaled(low, mult),
        upper=_scaled(high, mult),
        qualifier=qualifier_of(figure, status),
        claim_status=status,
        obs_status=obs_status(status, figure.sentence.text),
        price_base=price_base_of(figure, naming, reading, unit),
        ref_area=place.code if place else None,
        ref_area_name=place.name if place else None,
        subject=subject,
        period=period,
        attribution=attribution,
        trace=(("indicator", naming.rule), ("measure", reading.rule), *rules.items()),
    )


def _when_and_whether(
    reader: Reader, figure: Figure, naming: Naming, near: Surroundings
) -> tuple[Period | None, ClaimStatus, dict[str, str]]:
    """Period and status lean on each other: a goal is not dated by a passage that speaks of the past."""
    period, rule = read_period(reader, figure, naming, near)
    published = reader.frame.published
    ahead = bool(period and published and period.start > published)
    dated = period if rule != PASSAGE or reader.section or ahead else None
    status, why = read_status(figure, reader.section, dated, published)
    past = bool(period and published and period.end <= published)
    if status in ("target", "planned") and dated is None and past and not reader.frame.subject:
        period, rule = None, "goal_without_a_date"
    if rule == FROM and period and published and period.end <= published:
        status = "actual"
    return period, status, {"period": rule, "status": why}


def _scaled(bound: Decimal | None, mult: int) -> Decimal | None:
    return None if bound is None else scale(bound, mult)
