"""Codelists shipped with the package: data kept by hand, with labels in Chinese and English."""

from pathlib import Path

CODELISTS = Path(__file__).parent
