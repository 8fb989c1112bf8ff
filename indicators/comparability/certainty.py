"""Did both happen, and how certain are they? Status, provisional figures, doubtful texts."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.caveats import Caveat, Lang
from indicators.codes import codes
from indicators.comparability.context import Context
from indicators.comparability.wording import label, pair, quote, single
from indicators.observation import Observation

_THERE = frozenset({"actual", "estimate"})
_MEANT = frozenset({"target", "planned"})


def status_differs(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """What is aimed at or foreseen is no result; an estimate of what is there, or a target and a plan, come nearer."""
    statuses = {a.claim_status, b.claim_status}
    if len(statuses) == 1:
        return
    code = "estimate_and_actual" if statuses == _THERE else "aims_differ" if statuses == _MEANT else "status_differs"
    first, second = sorted((a, b), key=lambda row: (row.claim_status not in _THERE, row.claim_status))
    yield pair(code, first, second, _status)


def not_actual(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """Two targets, or two forecasts, compare as such."""
    for row in (a, b):
        if a.claim_status == b.claim_status and a.claim_status not in _THERE:
            yield single("not_actual", row, _status)


def provisional(a: Observation, b: Observation, _: Context) -> Iterator[Caveat]:
    """A flash figure is revised later: against a final one that matters more than beside its like."""
    first = [row for row in (a, b) if row.obs_status == "P"]
    if len(first) == 1 and a.claim_id != b.claim_id:
        yield single("provisional_differs", first[0], quote)
    else:
        for row in first:
            yield single("provisional", row, quote)


def unreliable(row: Observation, _: Context) -> Iterator[Caveat]:
    """The article contradicts itself, or the figure is odd."""
    if row.obs_status == "U" or row.warnings:
        yield single("unreliable", row, _doubt)


def _status(row: Observation, lang: Lang) -> str:
    status = label("claim_status")(row, lang)
    return f"{status}{quote(row, lang)}" if lang == "zh" else f"{status} {quote(row, lang)}"


def _doubt(row: Observation, lang: Lang) -> str:
    known = codes("warnings")
    said = [known[code] for code in (row.warnings or "").split(";") if code]
    words = [item.zh if lang == "zh" else item.en.lower() for item in said]
    if lang == "zh":
        return quote(row, lang) + (f"：{'、'.join(words)}" if words else "")
    return quote(row, lang) + (f", {', '.join(words)}" if words else "")
