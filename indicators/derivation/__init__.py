"""Figures that follow from claims: each rule in a module of `rules/`, its results as rows of the table `derived`."""
