"""Comparing places: which figures are taken, what follows from them, and what must be said beside it.

`asked` reads what a user names, `periods` finds the period, `choice` takes one figure for each side, `conversion` makes
the units one, `quotients` and `bases` reckon, `compared` puts it together, `sheet` and `records` lay it out. The words
are in `codelists/comparison.toml`, the bases of per-capita values in `codelists/comparison_bases.csv`.
"""
