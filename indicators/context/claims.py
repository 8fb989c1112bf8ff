"""Puts a claim together from what the single rules tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from indicators.context import calendar as cal
from indicators.context.asking import tell
from indicators.context.balances import balance_at_the_end
from indicators.context.certainty import read_certainty
from indicators.context.dating import PASSAGE
from indicators.context.estimates import Valued, estimate_of_the_market
from indicators.context.events import pledged_at_the_event, promised_at_the_event
from indicators.context.gaps import sides_of_a_gap
from indicators.context.goals import set_before_its_time
from indicators.context.located import Located
from indicators.context.measures import Known, Reading, read_basis, signed
from indicators.context.names import Naming
from indicators.context.owners import company_itself, company_word
from indicators.context.passage import Figure
from indicators.context.placeless import company_without_a_place
from indicators.context.places import Place
from indicators.context.present import there_today
from indicators.context.projects import where_it_stands
from indicators.context.quantities import read_counted, read_price_base, read_qualifier, read_unit
from indicators.context.state import Reader, Surroundings
from indicators.context.status import both_times_are_over, read_status
from indicators.context.when import (
    distance_without_a_date,
    goal_without_a_date,
    paid_out_of_its_profit,
    read_period,
    result_without_a_date,
    stock_of_today,
    tells_of_results,
)
from indicators.context.where import (
    ends_of_a_distance,
    place_of_the_passage,
    read_place,
)
from indicators.context.whose import read_source, read_subject, speaker_of_a_plan, speaks_for_itself
from indicators.model import Claim, ClaimStatus, Measure, Period, scale

_TRACED: dict[tuple[str, str], tuple[str, str]] = {}  # fields with their rules, held once for all claims
_KIND_OF_OWNER = re.compile("(?:品牌|平台|公司|集团|该行|全行)(?!债|贷|客|存|类|业|银行|信|金|数|治|化|制|商)的?")


def make_claim(reader: Reader, figure: Figure, naming: Naming, reading: Reading, near: Surroundings) -> Claim:
    """The claim of one figure, with the rule that told each field in its trace.

    Args:
        reader: the state of reading; it learns whose figure this is.
        figure: the figure in its sentence.
        naming: its quantity.
        reading: its measure.
        near: the places and periods of its sentence.
    """
    around = _circumstances(reader, figure, naming, reading, near)
    rules = around.rules
    rules["measure"] = reading.rule
    unit, rules["unit_measure"] = read_unit(figure, naming, around.place or reader.frame.place)
    counted = None
    if unit == "count":
        counted, rules["counted"] = read_counted(figure, naming)
    known = Known(around.period, around.place.name if around.place else None, around.gap)
    basis, rules["basis"] = read_basis(figure, near, reading, naming, known, reader.claims)
    qualifier, rules["qualifier"] = read_qualifier(figure, around.status)
    certainty, rules["obs_status"] = read_certainty(figure, around.status, reader.provisional)
    price_base, rules["price_base"] = read_price_base(figure, naming, reading, unit)
    value, low, high = signed(figure.amount, reading.negative)
    mult = figure.amount.unit_mult
    return Claim(
        mention=figure.mention,
        indicator=naming.indicator.code if naming.indicator else "other",
        indicator_zh=_without_its_owner(naming.label, around.subject),
        indicator_en=naming.indicator.en if naming.indicator else None,
        measure=reading.measure,
        basis=basis,
        obs_value=value,
        unit_mult=mult,
        unit_measure=unit,
        counted=counted,
        lower=_scaled(low, mult),
        upper=_scaled(high, mult),
        qualifier=qualifier,
        claim_status=around.status,
        obs_status=certainty,
        price_base=price_base,
        ref_area=around.place.code if around.place else None,
        ref_area_name=around.place.name if around.place else None,
        subject=around.subject,
        period=around.period,
        attribution=around.attribution,
        trace=tuple(map(_TRACED.setdefault, rules.items(), rules.items())),
    )


@dataclass(slots=True)
class _Circumstances:
    """When, whether, where, whose and by whom; `rules` names what told each field."""

    period: Period | None
    status: ClaimStatus
    place: Place | None
    gap: str | None
    subject: str | None
    attribution: str | None
    rules: dict[str, str]


def _circumstances(
    reader: Reader, figure: Figure, naming: Naming, reading: Reading, near: Surroundings
) -> _Circumstances:
    period, status, rules = _when_and_whether(reader, figure, naming, near, reading.measure)
    located = read_place(reader, figure, near)
    place, rules["place"] = located.place, located.rule
    other = None
    if distance_without_a_date(naming):
        period, rules["period"] = None, distance_without_a_date.__name__
        if ends := ends_of_a_distance(asked := Located(reader, figure, near)):
            place, rules["place"] = ends.place, ends_of_a_distance.__name__
            tell("place", figure, ends_of_a_distance, asked)
    if gap := sides_of_a_gap(reader, figure, reading.measure, status):
        place, other, rules["place"] = gap.place, gap.compared, sides_of_a_gap.__name__
        tell("place", figure, sides_of_a_gap, reader, figure, reading.measure, status)
        if status != gap.status:
            status, rules["status"] = gap.status, sides_of_a_gap.__name__
    owner = read_subject(reader, figure, near)
    source = read_source(reader, figure, near, reading.measure, status)
    subject, rules["subject"] = owner.name, owner.rule
    if subject and source.name and speaks_for_itself(subject, source.name):
        subject, rules["subject"] = None, speaks_for_itself.__name__
    if not subject and (speaker := speaker_of_a_plan(figure, status, source.name)):
        subject, rules["subject"] = speaker, speaker_of_a_plan.__name__
        tell("subject", figure, speaker_of_a_plan, figure, status, source.name)
    rules["attribution"] = source.rule
    goes_on = bool(near.made) and near.made[-1].claim_status == "estimate"
    valued = Valued(reader, figure, naming, reading.measure, subject, source.name, goes_on)
    if status == "actual" and estimate_of_the_market(valued):
        status, rules["status"] = "estimate", estimate_of_the_market.__name__
        tell("status", figure, estimate_of_the_market, valued)
    place = _place_by_owner(reader, figure, near, subject, place, rules)
    return _Circumstances(period, status, place, other, subject, source.name, rules)


def _place_by_owner(
    reader: Reader, figure: Figure, near: Surroundings, subject: str | None, place: Place | None, rules: dict[str, str]
) -> Place | None:
    """The place of a figure, once its owner is known: where a project stands, none of a company."""
    if stands := where_it_stands(reader, subject, place, rules["place"] == place_of_the_passage.__name__):
        place, rules["place"] = stands, where_it_stands.__name__
    itself = rules["subject"] == company_itself.__name__
    named = near.topics_before(figure.mention.start, company_word(figure)) if itself else near.places
    if rules["place"] == place_of_the_passage.__name__:
        named = [token for token in named if token.place == place]
    if company_without_a_place(reader, subject, named):
        place, rules["place"] = None, company_without_a_place.__name__
    return place


def _when_and_whether(
    reader: Reader, figure: Figure, naming: Naming, near: Surroundings, measure: Measure
) -> tuple[Period | None, ClaimStatus, dict[str, str]]:
    told = read_period(reader, figure, naming, near)
    period, rule, published = told.period, told.rule, reader.frame.published
    ahead = bool(period and published and period.start > published) and not tells_of_results(figure)
    dated = period if rule != PASSAGE or reader.section or ahead else None
    status, why = read_status(figure, reader.section, dated, published)
    kept = paid_out_of_its_profit(naming, figure) or set_before_its_time(figure)
    if dated is None and not kept and goal_without_a_date(status, told, published):
        period, rule = None, goal_without_a_date.__name__
    if result_without_a_date(status, told, published):
        period, rule = None, result_without_a_date.__name__
    if published and stock_of_today(status, told, naming, figure, published):
        period, rule = cal.day(published), stock_of_today.__name__
    if published and status == "actual" and there_today(reader, figure, naming, told, measure):
        period, rule = cal.day(published), there_today.__name__
    elif period and published and status == "actual" and balance_at_the_end(figure, naming, told, measure, published):
        period, rule = cal.end_of(period), balance_at_the_end.__name__
    if rule == promised_at_the_event.__name__:
        status, why = "planned", rule
    if status == "actual" and pledged_at_the_event(reader.clock, figure, told):
        status, why = "planned", pledged_at_the_event.__name__
    if status != "actual" and both_times_are_over(rule, period, published):
        status, why = "actual", both_times_are_over.__name__
    return period, status, {"indicator": naming.rule, "period": rule, "status": why}


def _without_its_owner(label: str, owner: str | None) -> str:
    """翼图科技份额, of 翼图科技: 份额; 公司在手订单: 在手订单."""
    if owner is None:
        return label
    rest = label.removeprefix(owner).removeprefix("的")
    rest = rest[kind.end() :] if (kind := _KIND_OF_OWNER.match(rest)) else rest
    return rest if len(rest) > 1 else label


def _scaled(bound: Decimal | None, mult: int) -> Decimal | None:
    return None if bound is None else scale(bound, mult)
