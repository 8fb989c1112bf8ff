"""Figures of the dataset: declared in `figures.toml`, drawn from claims, each mark tied to the claims it stands on."""

from __future__ import annotations

from indicators.figures.drawing import draw_all

__all__ = ["draw_all"]
