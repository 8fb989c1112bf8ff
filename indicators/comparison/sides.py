"""One side of a comparison, and one result: frozen values that the steps hand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from indicators.caveats import Caveat
from indicators.interval import Interval
from indicators.observation import Observation

if TYPE_CHECKING:
    import pint


@dataclass(frozen=True, slots=True)
class Side:
    """What was asked for, the figure taken for it, those that say the same, and those passed over.

    `name` is what the side is called beside the others, by language.
    """

    row: Observation
    name: Mapping[str, str]
    agreeing: tuple[Observation, ...] = ()
    others: tuple[Observation, ...] = ()

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """The figure taken, then those that say the same."""
        return (self.row.claim_id, *(row.claim_id for row in self.agreeing))


@dataclass(frozen=True, slots=True)
class Result:
    """What follows from the figures compared.

    `kind` is `difference`, `ratio`, `share`, `rank` or the code of a base (`per_capita`); `sides` are the numbers of
    the sides that it is about, in the order in which they are named. `interval` is in `unit_measure` and holds the
    result with hedges and rounding; `printed` is that of the figures as they are printed, without their rounding.
    `formula` is in figures, by language; `caveats` concern this result alone.
    """

    kind: str
    sides: tuple[int, ...]
    interval: Interval
    printed: Interval
    unit_measure: str
    formula: Mapping[str, str]
    claim_ids: tuple[str, ...]
    counted: str | None = None
    caveats: tuple[Caveat, ...] = ()

    @property
    def quantity(self) -> pint.Quantity[Any] | None:
        """The value with its unit; None where the figures bound it only."""
        return self._quantity(self.interval.value)

    @property
    def low(self) -> pint.Quantity[Any] | None:
        """The lower bound with its unit; None where there is none."""
        return self._quantity(self.interval.low)

    @property
    def high(self) -> pint.Quantity[Any] | None:
        """The upper bound with its unit; None where there is none."""
        return self._quantity(self.interval.high)

    def _quantity(self, number: Decimal | None) -> pint.Quantity[Any] | None:
        from indicators.units import quantity

        return None if number is None else quantity(number, self.unit_measure, self.counted)
