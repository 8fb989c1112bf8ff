"""Codelists shipped with the package: data kept by hand, with labels in Chinese and English."""
