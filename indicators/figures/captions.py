"""Notes, sources, caption and alternative text of a figure, all derived from the rows that it draws."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from indicators.caveats import Caveat
from indicators.figures import texts
from indicators.figures.bounds import reach
from indicators.figures.plan import Claims, Language, Plan, Timeline
from indicators.figures.spec import words
from indicators.showing.periods import period_text
from indicators.store import Source

MANY = 3  # periods that are still named one by one
EACH = 2  # caveats of one code that are still said one by one


def subtitle(plan: Plan, language: Language) -> str:
    """Write the subtitle, with the periods of the claims drawn."""
    return capital(plan.subtitle[language].format(period=_periods(plan.claims, language)))


def _periods(claims: Claims, language: Language) -> str:
    """Name the periods in the order of time; of many only the years of the first and the last."""
    dated = [claim for claim in claims if claim.period_start and claim.period_end and claim.time_period]
    dated.sort(key=lambda claim: (claim.period_end or date.max, claim.period_start or date.max))
    named = list(dict.fromkeys(period_text(claim.time_period, language) for claim in dated))
    if len(named) > MANY:
        first, last = min(claim.period_start or date.max for claim in dated).year, dated[-1].period_end
        years = dict.fromkeys(period_text(str(year), language) for year in (first, last.year if last else first))
        return _note("to", language).join(years)
    return ("、" if language == "zh" else ", ").join(named) or _note("undated", language)


def capital(text: str) -> str:
    """Begin a sentence with a capital letter.

    >>> capital("first half of 2020"), capital("总量")
    ('First half of 2020', '总量')
    """
    return text[:1].upper() + text[1:]


def notes(plan: Plan, language: Language) -> list[str]:
    """Say what a reader must know to compare: status, bounds, caveats, price base, who is said to have said so."""
    said = [note for claims in plan.drawn for note in _status(claims, language)]
    kinds = [words()["status"][code][language] for code in dict.fromkeys(claim.claim_status for claim in plan.claims)]
    if len(kinds) > 1 and (plan.caveats is None or any(isinstance(part, Timeline) for part in plan.parts)):
        said.append(capital(_note("unlike", language, kinds=("与" if language == "zh" else " and ").join(kinds))))
    said += _caveats(plan, language)
    said += _prices(plan.claims, language)
    for name in dict.fromkeys(c.attribution for c in plan.claims if c.attribution and c.claim_status == "actual"):
        said.append(_note("attribution", language, attribution=name))
    said += [remark[language] for remark in plan.remarks]
    return list(dict.fromkeys(said))


def sources(claims: Claims, known: Mapping[str, Source], language: Language) -> list[str]:
    """Name each article with its outlet, its date and the lines that were drawn: `[004 L72]`."""
    by_source: dict[str, dict[str, None]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.source_id, claim.line)):
        by_source.setdefault(claim.source_id, {})[claim.short] = None
    return [_source(known[source_id], " ".join(places), language) for source_id, places in by_source.items()]


def alternative(title: str, under: str, parts: Iterable[str], language: Language) -> str:
    """Describe a chart to someone who cannot see it: title and periods, then each line's numbers."""
    end, stop = ("；", "。") if language == "zh" else ("; ", ".")
    gap = "" if language == "zh" else " "
    return f"{stop.join([title, gap + under, gap])}{end.join(parts)}{stop}"


def _note(key: str, language: Language, **fields: str) -> str:
    return str(words()["note"][key][language]).format(**fields)


def _status(claims: Claims, language: Language) -> Iterable[str]:
    """Say what the number drawn is; of the claims that agree with it only those count that are printed like it."""
    claim = claims[0]
    alike = [each for each in claims if (each.quote, each.obs_status) == (claim.quote, claim.obs_status)]
    places = " ".join(dict.fromkeys(each.short for each in alike))
    fields = {"place": texts.owner(claim, language), "quote": claim.quote}
    gap = "" if language == "zh" else " "
    origin = _note("origin", language, attribution=claim.attribution) if claim.attribution else ""
    if claim.claim_status != "actual":
        yield f"{_note(claim.claim_status, language, origin=origin, **fields)}{gap}{places}"
    if (bound := reach(claim, 0).bound) != "value":
        yield f"{_note(bound, language, **fields)}{gap}{places}"
    if claim.obs_status == "P":
        yield f"{_note('provisional', language, **fields)}{gap}{places}"


def _caveats(plan: Plan, language: Language) -> Iterable[str]:
    """Say the refusals and the warnings; of many of one kind only the first."""
    by_code: dict[str, list[Caveat]] = {}
    for caveat in plan.caveats or ():
        if caveat.severity != "note":
            by_code.setdefault(caveat.code, []).append(caveat)
    short = {claim.claim_id: claim.short for claim in plan.cited}
    for caveats in by_code.values():
        for at, caveat in enumerate(caveats[:EACH], start=1):
            places = dict.fromkeys(short[claim_id] for claim_id in caveat.claim_ids if claim_id in short)
            text = caveat.text(language)
            unsaid = " ".join(place for place in places if place not in text)
            said = _note(caveat.severity, language, text=text, places=unsaid).rstrip()
            more = _note("more", language, number=str(len(caveats) - EACH)) if at == EACH < len(caveats) else ""
            yield f"{said} {more}".rstrip()


def _prices(claims: Claims, language: Language) -> Iterable[str]:
    subjects, bases = words()["price"]["subject"], words()["price"]["base"]
    by_base: dict[str, dict[str, None]] = {}
    for claim in sorted(
        claims, key=lambda claim: list(subjects).index(claim.measure) if claim.measure in subjects else 0
    ):
        base = claim.price_base or ""
        if claim.measure in subjects and base in bases:
            by_base.setdefault(base, {})[subjects[claim.measure][language]] = None
    zh = language == "zh"
    said = [
        bases[base][language].format(subjects=("与" if zh else " and ").join(named)) for base, named in by_base.items()
    ]
    if said:
        text = ("，" if zh else ", ").join(said) + ("。" if zh else ".")
        yield capital(text)


def _source(source: Source, places: str, language: Language) -> str:
    publisher = source.publisher or source.author
    by = _note("by", language, publisher=publisher) if publisher else ""
    published = source.published.isoformat() if source.published else _note("undated", language)
    form = "source" if source.title else "untitled"
    told = source.title or source.file or source.source_id
    return _note(form, language, by=by, title=told, published=published, places=places)
