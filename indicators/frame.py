"""Observations as a typed pandas table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from indicators.observation import COLUMNS, DATES, INTEGERS, NUMBERS, Observation


def claims_frame(rows: Sequence[Observation]) -> pd.DataFrame:
    """Make the tidy table, one row a claim, columns as in the data contract, with the same types for no rows at all."""
    return pd.DataFrame({name: _column(name, [getattr(row, name) for row in rows]) for name in COLUMNS})


def _column(name: str, values: list[object]) -> pd.Series:
    if name in INTEGERS:
        return pd.Series(values, dtype="Int64")
    if name == "obs_value":
        return pd.Series([format(value, "f") for value in values], dtype="string")  # keeps the zero of 3.0
    if name in NUMBERS:
        return pd.Series([None if value is None else float(str(value)) for value in values], dtype="float64")
    if name in DATES:
        return pd.Series(values, dtype="datetime64[s]")
    return pd.Series(values, dtype="string")
