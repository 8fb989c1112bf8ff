"""Mentions to claims: what, how measured, where, whose, when and how certain; no file access."""
