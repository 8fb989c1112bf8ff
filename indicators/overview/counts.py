"""How many claims a dataset has of each indicator, place, period, status and so on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from indicators.near import unknown
from indicators.overview.cells import number
from indicators.showing.periods import period_text
from indicators.showing.sheet import Cell, Sheet, Text
from indicators.showing.words import code_text, place_text
from indicators.store import short_key

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.observation import Observation

Say = Callable[["Observation", str], str]
_OTHER: Text = {"zh": "其他（指标表未收）", "en": "Other (not in the codelist)"}
_NOWHERE: Text = {"zh": "不属于一个地区", "en": "No one place"}


def _indicator(row: Observation, lang: str) -> str:
    if row.indicator == "other":
        return _OTHER[lang]
    return row.indicator_zh if lang == "zh" else row.indicator_en or row.indicator_zh


def _area(row: Observation, lang: str) -> str:
    return place_text(replace(row, subject=None), lang) if row.ref_area_name else _NOWHERE[lang]


_SAY: Mapping[str, tuple[Text, Say]] = MappingProxyType(
    {
        "indicator": ({"zh": "指标", "en": "Indicator"}, _indicator),
        "area": ({"zh": "地区", "en": "Place"}, _area),
        "period": ({"zh": "时期", "en": "Period"}, lambda row, lang: period_text(row.time_period, lang)),
        "measure": ({"zh": "度量", "en": "Measure"}, lambda row, lang: code_text("measure", row.measure, lang)),
        "status": ({"zh": "状态", "en": "Status"}, lambda row, lang: code_text("claim_status", row.claim_status, lang)),
        "hedge": ({"zh": "限定词", "en": "Hedge"}, lambda row, lang: code_text("qualifier", row.qualifier, lang)),
        "prices": ({"zh": "价格", "en": "Prices"}, lambda row, lang: code_text("price_base", row.price_base, lang)),
        "source": ({"zh": "文章", "en": "Article"}, lambda row, _: short_key(row.source_id)),
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
    name, say = _SAY[by]
    groups: dict[tuple[str, str], list[Observation]] = {}
    for row in data:
        groups.setdefault((say(row, "zh"), say(row, "en")), []).append(row)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    return Sheet(
        title={"zh": f"数据条数，按{name['zh']}", "en": f"Claims by {name['en'].lower()}"},
        head=(name, {"zh": "数据", "en": "Claims"}, {"zh": "文章", "en": "Articles"}),
        rows=tuple(
            (Cell({"zh": zh, "en": en}), number(len(rows)), number(len({row.source_id for row in rows})))
            for (zh, en), rows in ordered
        ),
    )
