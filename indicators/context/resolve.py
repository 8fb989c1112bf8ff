"""Reads an article's lines from first to last and turns each figure into a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from indicators.context.asking import begin
from indicators.context.attribution import sources
from indicators.context.claims import make_claim
from indicators.context.clock import Clock
from indicators.context.cues import cue
from indicators.context.datelines import paragraph_place
from indicators.context.document import document_period
from indicators.context.events import document_event, note_event
from indicators.context.frame import Frame
from indicators.context.measures import Reading, read_measure
from indicators.context.names import Naming, name_figure, topic_asked
from indicators.context.organisations import Organisations, find_organisations, firms_in, sisters_in
from indicators.context.passage import Sentence, figures, sentences
from indicators.context.place_words import names_with_places, place_tokens
from indicators.context.places import Gazetteer
from indicators.context.sections import section_status
from indicators.context.short_names import add_short_names
from indicators.context.state import Reader, Surroundings, opening_place
from indicators.context.tables import find_tables, table_claims
from indicators.context.timeline import period_tokens
from indicators.lexicon import Token, tokens
from indicators.model import Claim, Mention

_HEADING = re.compile(r"\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+[章节部])")
_SUBHEADING = re.compile(r"\s*(?:[(（]|[一二三四五六七八九十]{1,3}[)）])")
_LONGEST_HEADING = 40
_LONGEST_DATE_LINE = 12  # a date alone on its line dates the line that follows
_BEGINS = re.compile(r"\s{2,}\S|\s*[◆◇●○■□★☆▲△►▶·•※>【\[]")  # an indent or a bullet begins a paragraph
_GOES_ON = frozenset(",，、")  # at the end of a line: its sentence goes on in the next, even after an indent
_DATELINE = re.compile(r"(?:19|20)\d\d ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2}")
_INSIDE = re.compile("[,，、。;；]")
_ENDS = re.compile(r"[。!！?？;；:：”)]\s*$")
_REMEMBERED = 16  # quantities that a figure without a name may be of
_BESIDE = frozenset({"named_before", "named_behind", "figure_before", "compared_with_before"})
_TIMES = frozenset({"year", "month", "day", "hour", "minute"})


def resolve(folded: list[str], mentions: list[list[Mention]], frame: Frame) -> Iterator[Claim]:
    """Yield the claims of an article in text order.

    Args:
        folded: the folded lines.
        mentions: the mentions of each line.
        frame: what headline and opening tell.
    """
    words = [list(tokens(text)) for text in folded]
    add_short_names(folded, words)
    organisations = _register(folded, words, frame)
    zone = frame.place if frame.place and frame.place.areas[0].level == "zone" else None
    gazetteer = Gazetteer(
        frame.place, frame.published, last=frame.place, zone=zone, companies=names_with_places(organisations.companies)
    )
    lines = list(zip(folded, words, mentions, strict=True))
    clock = Clock(frame.published, document_period((sentences(*line) for line in lines), frame.published))
    clock.event = document_event((sentences(*line) for line in lines), frame.published)
    clock.titled = bool(document_period((sentences(*line) for line in lines[: _headline(folded)]), frame.published))
    if clock.event and not clock.titled:
        clock.document = None  # what an event brings has no period of its own
    reader = Reader(frame, clock, gazetteer, organisations)
    tables = {number: table for table in find_tables(folded) for number in range(table.first, table.last)}
    for number, line in enumerate(lines):
        if table := tables.get(number):
            yield from table_claims(reader, table, mentions) if number == table.first else ()
        elif parts := sentences(*line):
            yield from _line(reader, folded[number], parts)


def _headline(folded: list[str]) -> int:
    """How many lines there are up to the first that has text."""
    return next((number for number, text in enumerate(folded, 1) if text.strip()), 0)


def _register(folded: list[str], words: list[list[Token]], frame: Frame) -> Organisations:
    """The organisations that an article names anywhere, so that short names are known from the start."""
    organisations = Organisations(frame.subject)
    if frame.subject:
        organisations.introduce(frame.subject)
    for text, line in zip(folded, words, strict=True):
        places = [word.text for word in line if word.areas]
        for name in find_organisations(text):
            if frame.subject and f"{name}{frame.subject}" in text:
                continue  # 手术机器人公司微擎医疗: what kind of company it is
            organisations.introduce(name, next((p for p in places if name.startswith(p)), ""))
        for firm in (*firms_in(text), *sisters_in(text, frame.subject)):
            organisations.introduce(firm)
            organisations.companies |= {firm, *(place + firm for place in places if place + firm in text)}
        organisations.abbreviate(text)
    return organisations


def _line(reader: Reader, folded: str, line: list[Sentence]) -> Iterator[Claim]:
    clock = reader.clock
    if _HEADING.match(folded) and len(folded.strip()) < _LONGEST_HEADING:
        within = _SUBHEADING.match(folded)  # goes on with the section it is in, unless it says otherwise
        reader.section = section_status(folded) or (reader.section if within else None)
        heading = period_tokens(folded, 0, len(folded), [m for s in line for m in s.mentions], clock)
        clock.section = next((t.period for t in heading if t.role == "topic"), clock.section if within else None)
    clock.new_paragraph(goals=reader.section == "target" or bool(cue("status", "target").search(folded)))
    reader.source, reader.provisional = None, False
    reader.whole = paragraph_place(folded, line[0].tokens, reader.frame.place if reader.frame.single else None)
    if reader.whole:
        reader.gazetteer.last = reader.whole
    elif reader.frame.subject and not reader.unfinished:
        reader.gazetteer.last = (
            reader.frame.place
        )  # 杭州销售156亿元。 / 百强房企: a company's places are of their paragraph
    reader.joined = reader.unfinished in _GOES_ON or (bool(reader.unfinished) and not _BEGINS.match(folded))
    if not reader.joined:
        reader.subject = None
    before = len(reader.claims)
    for sentence in line:
        yield from _sentence(reader, sentence)
    dateline = bool(_DATELINE.search(folded)) and not _INSIDE.search(folded)
    reader.unfinished = "" if dateline or _ENDS.search(folded) else folded.rstrip()[-1:]
    if len(reader.claims) > before:
        clock.pending = None
    elif len(folded.strip()) <= _LONGEST_DATE_LINE and clock.said:
        clock.pending = clock.said


def _sentence(reader: Reader, sentence: Sentence) -> Iterator[Claim]:
    clock = reader.clock
    periods = period_tokens(sentence.folded, sentence.start, sentence.end, list(sentence.mentions), clock)
    carried = reader.gazetteer.last
    places = place_tokens(sentence.folded, sentence.start, sentence.end, _outside_numbers(sentence), reader.gazetteer)
    found = figures(sentence)
    at = tuple(f.mention.start for f in found if f.mention.kind == "claim")
    near = Surroundings(tuple(places), tuple(periods), carried, at, [])
    begin(sentence, near)
    clock.note(sentence.folded, [p for p in periods if not at or p.start < at[0]])
    note_event(clock, sentence, periods)
    history: list[Naming] = []
    previous: Reading | None = None
    for figure in found:
        naming = name_figure(figure, history, reader.inherited, reader.recent)
        if figure.mention.kind == "duration" and not _measured_in_time(naming):
            continue
        previous = read_measure(figure, naming.indicator, previous)
        history.append(naming)
        claim = make_claim(reader, figure, naming, previous, near)
        near.made.append(claim)
        reader.claims.append(claim)
        yield claim
    clock.note(sentence.folded, periods, at[0] if at else None)
    _leave(reader, sentence, near, history)


def _outside_numbers(sentence: Sentence) -> list[Token]:
    """The words that are no part of a number: no county 万载 in 472万载重吨."""
    numbers = [(m.start, m.end) for m in sentence.mentions if m.amount]
    return [w for w in sentence.tokens if not (w.areas and any(a <= w.start < b for a, b in numbers))]


def _measured_in_time(naming: Naming) -> bool:
    """A duration is a figure only where an indicator measured in time names it right beside it."""
    return bool(naming.rule in _BESIDE and naming.indicator and naming.indicator.unit_measure in _TIMES)


def _leave(reader: Reader, sentence: Sentence, near: Surroundings, history: list[Naming]) -> None:
    """Keep what the next sentence may go on with."""
    opened = opening_place(sentence.folded, sentence.start, near.places)
    whole = reader.whole
    if whole and whole.code == "CN":
        spoken_of = {p.place for p in near.places if p.role == "topic"}
        back = len(spoken_of) > 1  # 广东、江苏、四川位居前三: the next sentence is about the country again
    else:
        back = not opened or bool(near.made and near.made[-1].subject)
    if whole and back:
        reader.gazetteer.last = whole
    elif opened and reader.gazetteer.last and opened.place.lies_in(reader.gazetteer.last):
        reader.gazetteer.last = opened.place
    named = [n for n in reversed(history) if n.known()]
    reader.inherited = next(iter(named), topic_asked(sentence, reader.inherited) or reader.inherited)
    earlier = [*named, *reader.recent]
    reader.recent = [*earlier[:_REMEMBERED], *earlier[_REMEMBERED:][-1:]]  # the first one stays: the article's topic
    reader.provisional = reader.provisional or any(claim.obs_status == "P" for claim in near.made)
    if source := sources(sentence.text):
        reader.source = source
        reader.source_status = near.made[-1].claim_status if near.made else "actual"
    if spoken := find_organisations(sentence.text):
        reader.spoken = spoken[0]
