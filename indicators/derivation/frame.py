"""Derived figures as a typed pandas table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from indicators.derivation.row import DerivedFigure
from indicators.schema import derived_columns


def derived_frame(figures: Sequence[DerivedFigure]) -> pd.DataFrame:
    """Make the tidy table, one row a figure, with the same types for no figures at all."""
    columns = derived_columns()
    return pd.DataFrame({name: _column(columns[name], [getattr(row, name) for row in figures]) for name in columns})


def _column(kind: str, values: list[object]) -> pd.Series:
    if kind == "number":
        return pd.Series([None if value is None else float(str(value)) for value in values], dtype="float64")
    return pd.Series(values, dtype="datetime64[s]" if kind == "date" else "string")
