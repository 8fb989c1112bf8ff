"""What may be said of two figures: one rule a function, in one ordered table, each giving coded caveats.

A module holds the rules of one respect in which figures can differ. `judge` has the table, `kinds` what sort of thing a
row is, `context` what a rule may look at beside the two rows, `wording` the words of the caveats. The pairs and verbs
that rules know are data: `codelists/comparability.toml` and `codelists/series_breaks.csv`.
"""
