"""Reads an article's lines from first to last and turns each figure into a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from indicators.context import calendar as cal
from indicators.context.attribution import attribution_of, sources
from indicators.context.cues import cue
from indicators.context.frame import Frame
from indicators.context.measures import Reading, basis_of, read_measure, signed
from indicators.context.naming import Naming, name_figure
from indicators.context.passage import Figure, Sentence, figures, sentences
from indicators.context.places import Gazetteer, Place, PlaceToken, place_tokens
from indicators.context.status import obs_status, read_status, section_status
from indicators.context.subjects import Organisations, find_organisations, subject_after, subject_before
from indicators.context.timeline import Clock, PeriodToken, period_before, period_tokens
from indicators.lexicon import tokens
from indicators.model import Amount, Claim, ClaimStatus, Mention, Period, Qualifier, scale

_HEADING = re.compile(r"^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+[章节部])")


@dataclass
class Reader:
    """The state of reading: what the text so far has left open."""

    frame: Frame
    clock: Clock
    gazetteer: Gazetteer
    organisations: Organisations
    section: ClaimStatus | None = None
    inherited: Naming | None = None
    source: str | None = None
    subject: str | None = None
    unfinished: bool = False
    claims: list[Claim] = field(default_factory=list)


def resolve(lines: tuple[str, ...], mentions: list[list[Mention]], folded: list[str], frame: Frame) -> Iterator[Claim]:
    """Yield the claims of an article in text order.

    Args:
        lines: the article's lines as decoded.
        mentions: the mentions of each line.
        folded: the folded lines.
        frame: what the headline tells.
    """
    gazetteer = Gazetteer(frame.place, frame.single, frame.published)
    if frame.place:
        gazetteer.last = frame.place
    reader = Reader(frame, Clock(frame.published), gazetteer, Organisations(frame.subject))
    if frame.subject:
        reader.organisations.introduce(frame.subject)
    for text in folded:
        places = [t.text for t in tokens(text) if t.areas]
        for name in find_organisations(text):
            reader.organisations.introduce(name, next((p for p in places if name.startswith(p)), ""))
        reader.organisations.abbreviate(text)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield from _line(reader, number, line, mentions[number - 1], folded[number - 1])


def _line(reader: Reader, number: int, line: str, mentions: list[Mention], folded: str) -> Iterator[Claim]:
    if _HEADING.match(folded) and len(folded.strip()) < 40:
        reader.section = section_status(folded)
        heading = period_tokens(folded, 0, len(folded), mentions, reader.clock)
        reader.clock.section = next((t.period for t in heading if t.role == "topic"), None)
    reader.clock.new_paragraph()
    reader.source = None
    reader.gazetteer.last = reader.frame.place if reader.frame.single else reader.gazetteer.last
    if not reader.unfinished:
        reader.subject = None
    found = False
    for sentence in sentences(number, line, list(tokens(folded)), mentions, folded):
        for claim in _sentence(reader, sentence):
            found = True
            yield claim
    reader.unfinished = not re.search("[。!！?？;；:：”)]\s*$", folded)
    # a date alone on its line dates the line that follows
    if found:
        reader.clock.pending = None
    elif len(folded.strip()) <= 12 and reader.clock.said:
        reader.clock.pending = reader.clock.said


def _sentence(reader: Reader, sentence: Sentence) -> Iterator[Claim]:
    periods = period_tokens(sentence.folded, sentence.start, sentence.end, list(sentence.mentions), reader.clock)
    carried = reader.gazetteer.last
    places = place_tokens(sentence.folded, sentence.start, sentence.end, list(sentence.tokens), reader.gazetteer)
    found = figures(sentence)
    claims_at = [f.mention.start for f in found if f.mention.kind == "claim"]
    history: list[Naming] = []
    previous: Reading | None = None
    made: list[Claim] = []
    _note_topic(reader, sentence, periods, claims_at)
    for figure in found:
        naming = name_figure(figure, history, reader.inherited)
        if figure.mention.kind == "duration" and not _is_timed(naming, figure):
            continue
        reading = read_measure(figure, naming.indicator, previous)
        claim = _claim(reader, figure, naming, reading, periods, places, carried, claims_at, made)
        history.append(naming)
        previous = reading
        made.append(claim)
        reader.claims.append(claim)
        yield claim
    if history:
        reader.inherited = next((n for n in reversed(history) if n.known()), reader.inherited)
    if source := sources(sentence.text):
        reader.source = source


def _is_timed(naming: Naming, figure: Figure) -> bool:
    """A duration is a figure only where an indicator measured in time names it right beside it."""
    return bool(naming.indicator and naming.indicator.unit_measure in ("year", "month", "day", "hour", "minute") and naming.rule in ("named before the figure", "named after the figure"))


def _note_topic(reader: Reader, sentence: Sentence, periods: list[PeriodToken], claims_at: list[int]) -> None:
    """A period named before the first figure dates the passage until another one does."""
    reader.clock.said = None
    last = claims_at[-1] if claims_at else sentence.end
    for token in periods:
        if token.role != "topic" or token.period is None:
            continue
        if _is_news_day(sentence.folded, token):
            reader.clock.day = token.period
        elif token.start < last:
            reader.clock.topic = reader.clock.said = token.period
            reader.clock.document = reader.clock.document or token.period


def _is_news_day(folded: str, token: PeriodToken) -> bool:
    """A single day dates the event reported, not the figures of the passage, unless 当天, 起 or a month's end says so."""
    period = token.period
    if period is None or period.start != period.end or re.match("当[天日]|全天|收盘|起|单日|零时|[,，]?(?:单日|当天)", folded[token.end :]):
        return False
    words = folded[token.start : token.end]
    return not (words.endswith(("末", "底", "目前", "现有", "现已", "迄今", "初")) or cal.months(period.end.year, period.end.month, period.end.month).end == period.end)


def _claim(
    reader: Reader, figure: Figure, naming: Naming, reading: Reading, periods: list[PeriodToken], places: list[PlaceToken],
    carried: Place | None, claims_at: list[int], made: list[Claim],
) -> Claim:  # fmt: skip
    amount = figure.mention.amount
    assert amount is not None  # noqa: S101  # figures() yields only mentions with an amount
    period, period_rule = _period(reader, figure, naming, periods, claims_at, made)
    place, compared, place_rule = _place(reader, figure, reading, places, carried)
    status, status_rule = read_status(figure, reader.section, period, reader.frame.published)
    if period_rule.startswith("由"):
        status = "actual"
    if naming.rule == "距":
        period = None
        ends = [p.place for p in places if p.end <= figure.mention.start and p.role == "path"][-1:] + [p.place for p in places if p.role == "topic" and p.end <= figure.mention.start][-1:]
        place = Place(tuple(a for p in ends for a in p.areas)) if ends else place
    if status == "planned" and period_rule == "the passage's period" and not reader.section:
        period, period_rule = None, "a plan without a date"
    subject = _subject(reader, figure, places)
    since = _since(figure, periods)
    if reading.measure == "change" and re.search("差距|相差", figure.clause + figure.tail) and len(reader.gazetteer.topics) >= 2:
        place, compared, status = _gap(reader, status)
    value, low, high = signed(amount, reading.negative)
    unit = amount.unit or _unit(naming, amount, figure)
    if unit in ("count", "km", "person") and naming.indicator and naming.indicator.unit_measure in ("household", "km/h", "person-time") and _stands_for(amount, naming.indicator.unit_measure):
        unit = naming.indicator.unit_measure
    organisation = subject is not None and _is_company(subject) and not any(p.role == "topic" and p.end <= figure.mention.start for p in places)
    if organisation and (reader.frame.subject or not reader.frame.place):
        place = None
    mult = amount.unit_mult
    return Claim(
        mention=figure.mention,
        indicator=naming.indicator.code if naming.indicator else "other",
        indicator_zh=naming.indicator.zh if naming.indicator else (naming.label or "未指明"),
        indicator_en=naming.indicator.en if naming.indicator else None,
        measure=reading.measure,
        basis=basis_of(figure, reading, naming.indicator, compared, since),
        obs_value=value,
        unit_mult=mult,
        unit_measure=unit,
        counted=(naming.counted or naming.label or None) if unit == "count" else None,
        lower=None if low is None else scale(low, mult),
        upper=None if high is None else scale(high, mult),
        qualifier=_qualifier(figure, amount, status),
        claim_status=status,
        obs_status=obs_status(status, figure.sentence.text),
        price_base=_price_base(naming, reading, unit, figure),
        ref_area=place.code if place else None,
        ref_area_name=place.name if place else None,
        subject=subject,
        period=period,
        attribution=attribution_of(figure.sentence, figure.mention.start, reader.source),
        trace=(
            ("indicator", naming.rule), ("measure", reading.rule), ("period", period_rule), ("place", place_rule), ("status", status_rule),
        ),
    )  # fmt: skip


def _period(
    reader: Reader, figure: Figure, naming: Naming, periods: list[PeriodToken], claims_at: list[int], made: list[Claim]
) -> tuple[Period | None, str]:
    position = figure.mention.start
    base, rule = reader.clock.topic, "the passage's period"
    day: Period | None = None
    for token in period_before(periods, position, claims_at):
        if token.role == "shift":
            current = made[-1].period if made else base
            return (cal.shift_years(current, token.years) if current else None), "同期 of another year"
        if token.period and _is_news_day(figure.sentence.folded, token):
            day = day or token.period
            continue
        base, rule = token.period, f"{token.role} in the sentence"
        break
    else:
        if base is None and (day or reader.clock.day):
            base, rule = day or reader.clock.day, "the day of the event"
    if years := re.search("连续([两二三四五六七八九十\\d]+)(?:个)?年", figure.lead):
        base, rule = _consecutive(years[1], base, figure), "连续 years"
    if from_to := _from_to(figure, base, reader.frame.published, made):
        return from_to
    if base and base.start == base.end and base.end.month == 12 and base.end.day == 31 and naming.indicator and naming.indicator.stock_flow == "flow":
        return cal.year(base.end.year), "a flow over the year"
    return base, rule


def _from_to(figure: Figure, base: Period | None, published: date | None, made: list[Claim]) -> tuple[Period | None, str] | None:
    """由A提高到B: two figures of two times, the first a year, a plan or a day before the second."""
    if base is None:
        return None
    rest = figure.sentence.folded[figure.mention.end : figure.mention.end + 10]
    if re.search("(?:由|从)(?:上年|去年)?(?:的)?$", figure.lead) and re.match("(?:提高|提升|增加|扩大|缩小|下降|降低|调整|上升|增长|转|压缩|缩短|增|降|升|减|变)(?:到|至|为)", rest):
        if base.start == base.end:
            return cal.day(base.end - timedelta(days=1)), "由…: the day before"
        if published and base.end > published and base.end.year > published.year:
            return cal.year(published.year - 1), "由…: the base of a goal"
        whole_years = base.start.month == 1 and base.end.month == 12
        if whole_years:
            return cal.year(base.start.year - 1), "由…: the year before"
        return cal.shift_years(base, -1), "由…: the year before"
    if made and re.search("(?:到|至|为)$", figure.lead) and len(figure.lead) <= 6 and base.end.year - base.start.year >= 2:
        return cal.year(base.end.year), "…到: the last year"
    return None


def _consecutive(count: str, base: Period | None, figure: Figure) -> Period | None:
    numbers = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
    n = int(count) if count.isdigit() else numbers.get(count, 0)
    if not base or not n:
        return base
    if re.search("以来", figure.clause):
        return cal.years(base.start.year, base.start.year + n - 1)
    return cal.years(base.end.year - n + 1, base.end.year)


def _place(
    reader: Reader, figure: Figure, reading: Reading, places: list[PlaceToken], carried: Place | None
) -> tuple[Place | None, str | None, str]:
    position = figure.mention.start
    before = [p for p in places if p.end <= position]
    compared = next((p.place.name for p in reversed(before) if p.role == "compare" and p.start >= figure.clause_start), None)
    listed = [p for p in before if p.role == "topic" and p.start >= figure.clause_start]
    if figure.group > 1 and len(listed) >= figure.group and len(listed[-1].place.areas) == 1:
        return listed[len(listed) - figure.group + figure.place_in_group].place, compared, "list of places"
    topics = [p for p in before if p.role == "topic"]
    if topics:
        place = topics[-1].place
        if figure.group > 1 and len(place.areas) == figure.group:
            place = Place((place.areas[figure.place_in_group],))
        return place, compared, "named in the sentence"
    after = next((p for p in places if p.role == "topic" and 0 <= p.start - figure.mention.end <= 1), None)
    if after:
        return after.place, compared, "named behind the figure"
    if reader.frame.single and reader.frame.place:
        return reader.frame.place if not carried else carried, compared, "the passage's place"
    return carried or reader.frame.place, compared, "the sentence before's place"


def _gap(reader: Reader, status: ClaimStatus) -> tuple[Place | None, str | None, ClaimStatus]:
    """A gap lies between the two places spoken of; between a result and a goal it is an estimate."""
    first, second = reader.gazetteer.topics[-2:]
    recent = [c.claim_status for c in reader.claims[-4:]]
    mixed = "target" in recent and "actual" in recent
    return first, second.name, "estimate" if mixed else status


def _subject(reader: Reader, figure: Figure, places: list[PlaceToken]) -> str | None:
    end = figure.mention.end
    if re.search("具有|拥有|配备|容纳|总投资|占地|投资|年产|可", figure.clause) and (described := subject_after(figure.sentence.folded[end : end + 44])):
        return described
    since = max([figure.sentence.start, *(p.end for p in places if p.role == "topic" and p.end <= figure.mention.start)])
    clause = figure.sentence.folded[max(since, figure.clause_start) : figure.mention.start]
    named = subject_before(clause, figure.sentence.folded[since : figure.mention.start], reader.organisations)
    if named:
        reader.subject = named if "某" not in named else None
        return named
    if since > figure.sentence.start:
        return None
    return reader.subject or reader.organisations.document


def _is_company(subject: str) -> bool:
    return bool(re.search("公司|集团|银行|科技$|股份$|研究院|研究所|联盟", subject)) or len(subject) <= 6 and not re.search("[港区园街路河场路圈市企业]$", subject)


def _since(figure: Figure, periods: list[PeriodToken]) -> str | None:
    """The period that the clause compares with: `yoy` for the year before, else its TIME_PERIOD or last day."""
    if cue("measure", "yoy").search(figure.clause):
        return "yoy"
    for token in reversed(periods):
        if token.role == "compare" and figure.clause_start <= token.start and token.end <= figure.mention.start:
            if token.period is None:
                return "yoy"
            same_year = token.period.time_period.count("-") and token.period.start != token.period.end
            return token.period.end.isoformat() if same_year else token.period.time_period
    return None


def _unit(naming: Naming, amount: Amount, figure: Figure) -> str:
    """The unit that a headline or a list leaves out is that of the indicator; of a size class (千亿级) it is yuan."""
    if amount.counter:
        return "count"
    if figure.mention.form == "digits":
        return "percent"
    if naming.indicator:
        return naming.indicator.unit_measure
    if naming.unit:
        return naming.unit
    return "CNY" if amount.unit_mult >= 8 else "dimensionless"


def _qualifier(figure: Figure, amount: Amount, status: ClaimStatus) -> Qualifier:
    """以上 of a goal sets its floor, 以下 its ceiling; of a result they only hedge."""
    if status != "actual" and figure.mention.quote.endswith(("以上", "以下")):
        return {"over": "at_least", "under": "at_most"}.get(amount.qualifier, amount.qualifier)  # type: ignore[return-value]  # both are qualifiers
    return amount.qualifier


def _stands_for(amount: Amount, unit: str) -> bool:
    """户 of residents are households, a speed's 公里 are per hour."""
    return (unit == "household" and amount.counter == "户") or (unit == "km/h" and amount.unit == "km")


def _price_base(naming: Naming, reading: Reading, unit: str, figure: Figure) -> str | None:
    """V, Q, R or _Z; the codelist's rule for the indicator, overruled by what the text says."""
    if reading.measure in ("rank", "share"):
        return "_Z"
    grows = reading.measure == "growth_rate" or unit == "percentage_point"
    if grows and cue("price", "real").search(figure.clause):
        return "R"
    if grows and cue("price", "constant").search(figure.sentence.text):
        return "Q"
    if naming.indicator:
        base = naming.indicator.price_growth if grows else naming.indicator.price_level
        return base or None
    if unit in ("CNY", "USD", "HKD", "MOP", "TWD", "EUR", "JPY"):
        return "V"
    return "_Z" if unit in ("count", "person", "person-time", "household", "km", "m2", "mu", "t") else None
