"""The thing, neither a place nor a period, that a clause compares its figure with: 序时进度, 市场预期, 存款增速."""

from __future__ import annotations

from indicators.context.cues import cue
from indicators.context.measures.based import Based
from indicators.indicator_list import surface_names

_VERB_NEEDED = frozenset("比较与同")  # 比城镇高, but 高于城镇


def thing_compared(asked: Based) -> str | None:
    """What the figure is set against, as the codelist or the article calls it; None where it is nothing of the kind."""
    figure = asked.figure
    found = cue("basis", "against").search(figure.clause)
    if not found:
        return None
    thing = found["thing"]
    words = cue("basis", "verb").sub("", thing)
    if found["by"] in _VERB_NEEDED and words == thing:
        return None
    words = cue("basis", "tail").sub("", words)
    if len(words) < 2 or cue("basis", "no_thing").search(words):
        return None
    start = figure.clause_start + found.start("thing")
    if any(start <= token.start < start + len(words) for token in asked.near.periods):
        return None
    known = surface_names().get(words)
    return known.zh if known else words
