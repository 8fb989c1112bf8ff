"""What the inputs of a derived figure bring along: caveats by code, and the inputs that each is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from indicators.caveats import Caveat, in_order
from indicators.derivation.scenes import OTHER
from indicators.observation import Observation
from indicators.showing.words import code_text

Test = Callable[[Observation], bool]

_HEDGED = frozenset({"over", "nearly", "under", "at_least", "at_most"})

_EACH: Mapping[str, Test] = MappingProxyType(
    {
        "definition_differs": lambda row: row.indicator == OTHER or row.obs_status == "D",
        "unreliable": lambda row: row.obs_status == "U" or row.warnings is not None,
        "one_sided": lambda row: row.qualifier in _HEDGED and (row.lower is None or row.upper is None),
        "approximate": lambda row: row.qualifier == "about",
    }
)
_ABOUT: Mapping[str, Test] = MappingProxyType(
    {
        **_EACH,
        "gross_addition": lambda row: row.measure == "change",
        "not_actual": lambda row: row.claim_status != "actual",
        "price_base_unknown": lambda row: row.price_base is None,
        "provisional": lambda row: row.obs_status == "P",
        "provisional_differs": lambda row: row.obs_status == "P",
        "real_growth": lambda row: row.measure == "growth_rate",
        "nominal_growth": lambda row: row.price_base == "V",
        "nominal_shares": lambda row: row.measure == "level",
    }
)


def from_inputs(inputs: Sequence[Observation]) -> tuple[str, ...]:
    """Name the caveats that the inputs bring, by code."""
    codes = [code for code, test in _EACH.items() if any(map(test, inputs))]
    provisional = [row.obs_status == "P" for row in inputs]
    if any(provisional):
        codes.append("provisional" if all(provisional) else "provisional_differs")
    if all(row.claim_status != "actual" for row in inputs):
        codes.append("not_actual")
    if len({row.source_id for row in inputs}) > 1:
        codes.append("source_differs")
    return tuple(codes)


def sorted_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """Sort codes, the gravest first, each once."""
    return tuple(caveat.code for caveat in in_order(Caveat(code, ()) for code in codes))


def said_of(code: str, inputs: Sequence[Observation]) -> Caveat:
    """Make the caveat of a code, with the words of the inputs that it is about."""
    about = [row for row in inputs if _ABOUT.get(code, _any)(row)] or list(inputs)
    return Caveat(
        code,
        tuple(row.claim_id for row in about),
        {lang: _words(code, about, lang) for lang in ("zh", "en")},
    )


def _any(_: Observation) -> bool:
    return True


def _words(code: str, about: Sequence[Observation], lang: str) -> dict[str, str]:
    between = "、" if lang == "zh" else ", "
    if code == "source_differs":
        first, *others = dict.fromkeys(row.short for row in about)
        return {"a": first, "b": between.join(others)}
    quotes = between.join(dict.fromkeys(row.quote for row in about))
    if code == "not_actual":
        statuses = between.join(dict.fromkeys(code_text("claim_status", row.claim_status, lang) for row in about))
        return {"a": f"{quotes}（{statuses}）" if lang == "zh" else f"{quotes} ({statuses.lower()})"}
    return {"a": quotes}
