"""The values that the steps hand on: a period, an amount, a mention, a claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

Kind = Literal["claim", "date", "duration", "name", "enumeration", "ordinal", "boilerplate"]
Measure = Literal["level", "growth_rate", "change", "share", "ratio", "rank"]
Qualifier = Literal["exact", "about", "nearly", "over", "under", "at_least", "at_most", "range"]
ClaimStatus = Literal["actual", "target", "planned", "forecast", "estimate"]


@dataclass(frozen=True, slots=True)
class Period:
    """A time period: SDMX TIME_PERIOD text and its first and last day (both the same for a moment)."""

    time_period: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Amount:
    """What a number expression says by itself.

    `obs_value` is as written (sign of the digits included), `unit_mult` the power of ten of its multiplier;
    `low` and `high` are bounds before the multiplier; `unit` is a unit code, "" where none is written.
    """

    obs_value: Decimal
    unit_mult: int = 0
    unit: str = ""
    counter: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    qualifier: Qualifier = "exact"


@dataclass(frozen=True, slots=True)
class Mention:
    """A number expression in its line: 1-based `line`, 0-based code points `start` to `end` (exclusive)."""

    line: int
    start: int
    end: int
    quote: str
    kind: Kind
    amount: Amount | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A mention that is a figure about the world, with its meaning; names as in the data contract."""

    mention: Mention
    indicator: str
    indicator_zh: str
    indicator_en: str | None
    measure: Measure
    basis: str | None
    obs_value: Decimal
    unit_mult: int
    unit_measure: str
    counted: str | None
    lower: Decimal | None
    upper: Decimal | None
    qualifier: Qualifier
    claim_status: ClaimStatus
    obs_status: str
    price_base: str | None
    ref_area: str | None
    ref_area_name: str | None
    subject: str | None
    period: Period | None
    attribution: str | None
    extracted_by: Literal["rule", "correction"] = "rule"
    warnings: str | None = None
    trace: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def value(self) -> Decimal:
        """`obs_value × 10^unit_mult`, exactly, in `unit_measure`."""
        return scale(self.obs_value, self.unit_mult)

    @property
    def decimals(self) -> int:
        """Decimals printed in `obs_value`."""
        return max(0, -int(self.obs_value.as_tuple().exponent))


def scale(number: Decimal, exponent: int) -> Decimal:
    """Multiply by a power of ten without rounding and without an exponent in the result.

    >>> scale(Decimal("9385.6"), 8), scale(Decimal("3.0"), 0)
    (Decimal('938560000000'), Decimal('3.0'))
    """
    if not exponent:
        return number
    moved = number.scaleb(exponent)
    digits = int(moved.as_tuple().exponent)
    return moved if digits < 0 else moved.quantize(Decimal(1))


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one article: every mention, and the claims among them, both in text order."""

    source_id: str
    file: str
    published: date | None
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
