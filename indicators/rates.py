"""Exchange rates: a small dated table in which each rate has its source, and conversion that names the rate used."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from indicators.codelists import CODELISTS
from indicators.errors import IndicatorsError

if TYPE_CHECKING:
    import pint

_KINDS = {"annual_average": ("平均汇率", "average of"), "daily": ("当日汇率", "rate of")}


@dataclass(frozen=True, slots=True)
class Rate:
    """One unit of `base` is `value` units of `quote`, in a `period` (`2020` or `2020-12-31`).

    `printed` is the source's own rate where this one is its inverse, else None.
    """

    base: str
    quote: str
    period: str
    value: Decimal
    kind: Literal["annual_average", "daily"]
    source: str
    source_zh: str
    source_url: str
    note: str = ""
    printed: Rate | None = None

    @property
    def inverted(self) -> bool:
        """Tell whether the source gives the rate the other way round."""
        return self.printed is not None

    def label(self, lang: str = "zh") -> str:
        """Name the rate as its source prints it, and say if it is turned round, in Chinese (`zh`) or English (`en`).

        >>> find_rate("CNY", "USD", "2020").label("en")
        'inverse of 1 USD = 6.8974 CNY, average of 2020 (National Bureau of Statistics of China, NBS)'
        """
        if self.printed is not None:
            return f"{self.printed.label('zh')}的倒数" if lang == "zh" else f"inverse of {self.printed.label('en')}"
        zh, en = _KINDS[self.kind]
        equation = f"1 {self.base} = {self.value:f} {self.quote}"
        if lang == "zh":
            return f"{equation}，{self.period}{'年' * (len(self.period) == 4)}{zh}（{self.source_zh}）"
        return f"{equation}, {en} {self.period} ({self.source})"


@dataclass(frozen=True, slots=True)
class Exchanged:
    """An amount after conversion, and the rate that made it; `rate` is None where none was needed."""

    quantity: pint.Quantity[Any]
    rate: Rate | None


@cache
def rates() -> tuple[Rate, ...]:
    """Give every rate of `codelists/rates.csv` in the order of the file: the official averages first."""
    text = (CODELISTS / "rates.csv").read_text(encoding="utf-8")
    return tuple(_rate(row) for row in csv.DictReader(text.splitlines()))


def _rate(row: dict[str, str]) -> Rate:
    return Rate(
        base=row["base"],
        quote=row["quote"],
        period=row["period"],
        value=Decimal(row["value"]),
        kind="annual_average" if row["kind"] == "annual_average" else "daily",
        source=row["source"],
        source_zh=row["source_zh"],
        source_url=row["url"],
        note=row["note"],
    )


def inverse(rate: Rate) -> Rate:
    """Turn a rate round and mark it so; of an average, this is not the average of the inverse daily rates.

    >>> inverse(inverse(find_rate("USD", "CNY", "2020"))) == find_rate("USD", "CNY", "2020")
    True
    """
    if rate.printed is not None:
        return rate.printed
    return replace(rate, base=rate.quote, quote=rate.base, value=1 / rate.value, printed=rate)


def find_rate(base: str, quote: str, period: str, *, source: str | None = None) -> Rate:
    """Find the rate of a period, else the inverse of the opposite rate; `source` is a part of its name (`NBS`, `ECB`).

    Of several the first in the file wins. Raises IndicatorsError naming the periods that there are.

    >>> find_rate("USD", "CNY", "2020").value
    Decimal('6.8974')
    """
    wanted = (source or "").lower()
    from_source = [r for r in rates() if wanted in r.source.lower() or wanted in r.source_zh]
    straight = [r for r in from_source if (r.base, r.quote) == (base, quote)]
    turned = [inverse(r) for r in from_source if (r.base, r.quote) == (quote, base)]
    for rate in (*straight, *turned):
        if rate.period == period:
            return rate
    periods = sorted({r.period for r in (*straight, *turned)})
    named = f" from {source}" if source else ""
    there = f"there is one for {', '.join(periods)}" if periods else f"pairs: {', '.join(_pairs())}"
    raise IndicatorsError(f"no rate {base}/{quote} for {period}{named}. {there}")


def _pairs() -> list[str]:
    return sorted({f"{r.base}/{r.quote}" for r in rates()})


def exchange(quantity: pint.Quantity[Any], to: str, rate: Rate | None) -> Exchanged:
    """Convert money, also per head or area, to the unit `to` (`USD`, `USD/person`) and say by which rate.

    Raises UnitsError where the currencies differ and the rate does not join them.
    """
    from indicators import units

    amount, used = units.exchange(quantity, units.unit(to), rate)
    return Exchanged(amount, rate if used else None)
