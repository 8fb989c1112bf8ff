"""Reads Chinese economic news into a tidy, unit-aware dataset in which every figure cites its source."""
