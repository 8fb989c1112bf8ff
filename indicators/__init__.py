"""Reads Chinese economic news into a tidy, unit-aware dataset in which every figure cites its source.

The public names load on first use, so that `import indicators` costs nothing.

>>> import indicators
>>> reading = indicators.extract("2020年,苏州市地区生产总值20170.5亿元,同比增长3.4%。")
>>> [(row.indicator, row.measure, row.ref_area_name, row.quote) for row in reading.dataset]
[('gdp', 'level', '苏州市', '20170.5亿元'), ('gdp', 'growth_rate', '苏州市', '3.4%')]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indicators.citation import Citation, cite
    from indicators.dataset import Dataset, load
    from indicators.errors import IndicatorsError, Problem, ProblemsError
    from indicators.ledger import Ledger
    from indicators.observation import Observation
    from indicators.reading import Reading, extract
    from indicators.readings import extract_all

__version__ = "0.1.0"

__all__ = [
    "Citation",
    "Dataset",
    "IndicatorsError",
    "Ledger",
    "Observation",
    "Problem",
    "ProblemsError",
    "Reading",
    "cite",
    "extract",
    "extract_all",
    "load",
]

_HOMES = {
    "Citation": "citation",
    "Dataset": "dataset",
    "IndicatorsError": "errors",
    "Ledger": "ledger",
    "Observation": "observation",
    "Problem": "errors",
    "ProblemsError": "errors",
    "Reading": "reading",
    "cite": "citation",
    "extract": "reading",
    "extract_all": "readings",
    "load": "dataset",
}


if not TYPE_CHECKING:  # a checker that saw this would believe in every name

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module 'indicators' has no attribute {name!r}")
        globals()[name] = value = getattr(import_module(f"indicators.{_HOMES[name]}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
