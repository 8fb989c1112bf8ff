"""The name of a figure's quantity, and the question that a naming rule is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indicators.context.passage import Figure
from indicators.indicator_list import Indicator, surface_names
from indicators.model import Amount

UNNAMED = "未指明"  # a figure that nothing names still gets a row


@dataclass(frozen=True, slots=True)
class Naming:
    """The quantity of a figure: an indicator or a label in the article's words, what is counted, and the rule.

    `unit` is the unit that a bare number of this quantity has where no indicator tells, `first` the first amount that
    was of it, which later ones are like.
    """

    indicator: Indicator | None
    label: str
    counted: str = ""
    unit: str = ""
    rule: str = ""
    first: Amount | None = None

    def told_by(self, rule: str, amount: Amount | None) -> Naming:
        """The same name, told by a rule; of this amount, where no earlier one was of it."""
        return Naming(self.indicator, self.label, self.counted, self.unit, rule, self.first or amount)

    def known(self) -> bool:
        """Whether anything names the quantity."""
        return self.label not in ("", UNNAMED)


@dataclass(slots=True)
class Asked:
    """What a naming rule looks at: the figure, the names before it in its sentence, and those of others."""

    figure: Figure
    amount: Amount
    history: tuple[Naming, ...]
    inherited: Naming | None
    recent: tuple[Naming, ...] = ()

    @property
    def last(self) -> Naming | None:
        """The nearest name before the figure."""
        return next((name for name in reversed(self.history) if name.known()), self.inherited)


Rule = Callable[[Asked], Naming | None]


def of_indicator(indicator: Indicator, counted: str = "") -> Naming:
    """The name that an indicator of the codelist gives."""
    return Naming(indicator, indicator.zh, counted or indicator.counted)


def known_as(*words: str, otherwise: str = "") -> Naming | None:
    """The indicator that one of the words names, else a label in the article's words, else None.

    >>> known_as("社零总额").indicator.code
    'retail_sales'
    """
    found = next((found for word in words if (found := surface_names().get(word))), None)
    if found:
        return of_indicator(found)
    return Naming(None, otherwise) if otherwise else None
