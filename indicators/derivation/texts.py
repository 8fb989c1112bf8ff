"""A derived figure in words."""

from __future__ import annotations

from indicators.derivation.declared import is_said, say
from indicators.derivation.row import DerivedFigure
from indicators.indicator_list import surface_names
from indicators.showing.numbers import interval_text
from indicators.showing.periods import when_text
from indicators.showing.words import place_text, quantity_text


def number_text(figure: DerivedFigure, lang: str) -> str:
    """Say the number of a derived figure with its bounds, or that there is none."""
    if figure.severity == "refuse":
        return say("value", "refused", lang)
    return interval_text(figure.interval, figure.unit_measure, lang, figure.counted)


def what_text(figure: DerivedFigure, lang: str) -> str:
    """Say whose, of when and what a derived figure is."""
    where, when, what = place_text(figure, lang), when_text(figure, lang), _quantity(figure, lang)
    return f"{where}{when}{what}" if lang == "zh" else f"{where}, {when}: {what}"


def headline(figure: DerivedFigure, lang: str) -> str:
    """Say a derived figure in a line."""
    return what_text(figure, lang) + ("" if lang == "zh" else ": ") + number_text(figure, lang)


def _quantity(figure: DerivedFigure, lang: str) -> str:
    if not is_said("what", figure.rule):
        return quantity_text(figure, lang)
    label = figure.indicator_zh if lang == "zh" else figure.indicator_en or figure.indicator_zh
    basis = (figure.basis or "").partition(":")[2]
    listed = surface_names().get(basis)
    return say("what", figure.rule, lang, indicator=label, basis=listed.en if listed and lang == "en" else basis)
