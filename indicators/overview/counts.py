"""How many claims a dataset has of each indicator, place, period, status and so on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.near import unknown
from indicators.overview.cells import number, words
from indicators.showing.periods import period_text
from indicators.showing.sheet import Cell, Sheet
from indicators.showing.words import code_text, place_text
from indicators.store import short_key

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

Say = Callable[["Observation", str], str]


def _indicator(row: Observation, lang: str) -> str:
    if row.indicator == "other":
        return words("other")[lang]
    return row.indicator_zh if lang == "zh" else row.indicator_en or row.indicator_zh


def _area(row: Observation, lang: str) -> str:
    return place_text(replace(row, subject=None), lang) if row.ref_area_name else words("nowhere")[lang]


_SAY: Mapping[str, Say] = MappingProxyType(
    {
        "indicator": _indicator,
        "area": _area,
        "period": lambda row, lang: period_text(row.time_period, lang),
        "measure": lambda row, lang: code_text("measure", row.measure, lang),
        "status": lambda row, lang: code_text("claim_status", row.claim_status, lang),
        "hedge": lambda row, lang: code_text("qualifier", row.qualifier, lang),
        "prices": lambda row, lang: code_text("price_base", row.price_base, lang),
        "source": lambda row, _: short_key(row.source_id),
    }
)


def counts_sheet(data: Dataset, by: str) -> Sheet:
    """Count the claims by what they have in common, the most frequent first.

    Args:
        data: the claims.
        by: `indicator`, `area`, `period`, `measure`, `status`, `hedge`, `prices` or `source`.

    Raises:
        IndicatorsError: claims are not counted by this; near ones are named.
    """
    if by not in _SAY:
        raise unknown("count", by, _SAY)
    say = _SAY[by]
    groups: dict[tuple[str, str], list[Observation]] = {}
    for row in data:
        groups.setdefault((say(row, "zh"), say(row, "en")), []).append(row)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    return Sheet(
        title=words("counts", by={lang: name.lower() for lang, name in words(by).items()}),
        head=(words(by), words("claims"), words("counted_articles")),
        rows=tuple(
            (Cell({"zh": zh, "en": en}), number(len(rows)), number(len({row.source_id for row in rows})))
            for (zh, en), rows in ordered
        ),
    )
