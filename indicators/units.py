"""Units of measure: a pint registry of our own, exact conversion of columns, and figures as people write them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation, localcontext
from functools import cache
from importlib.resources import as_file
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from indicators.codelists import CODELISTS
from indicators.unit_measures import UnitsError, format_quantity, multiple, unit_measures, unknown_unit

if TYPE_CHECKING:
    import pandas as pd
    import pint

    from indicators.rates import Rate

__all__ = ["UnitsError", "convert", "exchange", "format_quantity", "quantity", "registry", "unit"]

_GUARD_DIGITS = 50  # a fifteenth of a hectare has no end in decimals: reckon with more digits than are given back
_DIGITS = 28
_COUNT_OF = "count_of_"


@cache
def registry() -> pint.UnitRegistry[Any]:
    """Build the registry of `codelists/units.txt` once: decimal, without the units that pint ships."""
    import pint

    with as_file(CODELISTS / "units.txt") as path, localcontext(prec=_GUARD_DIGITS):
        return pint.UnitRegistry(str(path), non_int_type=Decimal)


@cache
def _counted_unit(thing: str) -> pint.Unit:
    """Make a dimension for the thing counted; its name is the thing's, other characters as code points."""
    letters = (
        c if c.isalnum() and f"a{c}".isidentifier() else f"_{ord(c):x}_" for c in normalize("NFC", thing.strip())
    )
    name = _COUNT_OF + "".join(letters)
    registry().define(f"{name} = [{name}]")
    return _named(name)


def _named(name: str) -> pint.Unit:
    return registry().Unit(registry().UnitsContainer({name: 1}))


@cache
def _prefixes() -> dict[int, str]:
    return {int(Decimal(str(prefix.value))): prefix.name for prefix in registry()._prefixes.values() if prefix.name}


def _single(name: str, counted: str | None) -> pint.Unit:
    """Read one code, label or name in the registry (亿元); what is a count becomes one of the thing."""
    rows = unit_measures()
    folded = normalize("NFKC", name)
    row = rows.get(name) or next((row for row in rows.values() if name and normalize("NFKC", row.zh) == folded), None)
    if row is None:
        # pint takes "ms" for several metres: what it reads as a plural is not a unit here
        readings = [p + u for p, u, plural in registry().parse_unit_name(folded) if not plural]
        if not name or not readings:
            raise unknown_unit(name)
        text = readings[0]
    else:
        text = row.pint_unit
    if text.startswith(_COUNT_OF):
        return _counted_unit(text.removeprefix(_COUNT_OF))
    if counted and text.endswith("count"):
        return _named(text.removesuffix("count") + str(_counted_unit(counted)))
    return registry().Unit(text)


@cache
def unit(name: str, counted: str | None = None) -> pint.Unit:
    """Give the pint unit of a code (`CNY/person`), a Chinese label or name (`亿元`), or two joined (`万元/人`).

    `counted` names the thing where the code is or has `count`, and is without effect elsewhere. Raises UnitsError.

    >>> unit("count", "机柜").is_compatible_with(unit("count", "汽车"))
    False
    """
    if name in unit_measures() or "/" not in name:
        return _single(name, counted)
    numerator, _, denominator = name.rpartition("/")
    times, below = multiple(denominator)
    divisor = _single(below, counted)
    if times > 1:
        if times not in _prefixes():
            raise UnitsError(f"no multiple {times} in {name!r}. use a power of ten up to 1e13")
        divisor = _named(_prefixes()[times] + str(divisor))
    result: pint.Unit = unit(numerator, counted) / divisor
    return result


def quantity(value: Decimal | int | str, unit_measure: str, counted: str | None = None) -> pint.Quantity[Any]:
    """Give a value with its unit, exactly as printed.

    Raises UnitsError for an unknown unit, a float (its noise is not the article's) and what is no number.

    >>> str(quantity("0.07", "亿元").to("万元").magnitude)
    '7E+2'
    """
    if isinstance(value, float):
        raise UnitsError(f"{value!r} is a float. give a Decimal, an int or the digits as text")
    try:
        exact = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        raise UnitsError(f"{value!r} is no number. give plain digits with a decimal point") from None
    if not exact.is_finite():
        raise UnitsError(f"{value!r} is no finite number. leave the row out")
    return registry().Quantity(exact, unit(unit_measure, counted))


def _power(amount: pint.Quantity[Any], currency: str) -> int:
    """Tell how often a currency is in an amount: 1 in yuan a head, -1 in square metres a yuan, else 0."""
    return int(str(amount.dimensionality.get(f"[currency_{currency}]", 0)))


def exchange(amount: pint.Quantity[Any], target: pint.Unit, rate: Rate | None) -> tuple[pint.Quantity[Any], bool]:
    """Convert an amount, through the rate where the currencies differ; tell whether the rate was used.

    Money per head or per area converts too. Raises UnitsError.
    """
    import pint

    used = False
    rate = rate and (rate.printed or rate)  # reckon with the digits printed, not with a rounded inverse
    if rate is not None and not amount.is_compatible_with(target):
        price = quantity(rate.value, rate.quote) / quantity(1, rate.base)
        base = _power(amount, rate.base)
        quote = _power(amount, rate.quote)
        amount = amount * price**base if base else amount / price**quote
        used = True
    try:
        return amount.to(target), used
    except pint.DimensionalityError:
        money = "[currency" in str(amount.dimensionality) and "[currency" in str(target.dimensionality)
        hint = (
            "give a rate between the two currencies: indicators.rates.find_rate" if money else "their dimensions differ"
        )
        raise UnitsError(f"{amount.units} does not convert to {target}. {hint}") from None


def _plain(number: Decimal) -> Decimal:
    """Round to the digits of the caller's context, drop zeros that reckoning made, write no exponent."""
    short = (+number).normalize()
    return (
        short.quantize(Decimal(1))
        if 0 < int(short.as_tuple().exponent) < _DIGITS - len(short.as_tuple().digits)
        else short
    )


def _column(values: pd.Series[Any], scales: Iterable[Decimal]) -> pd.Series[Any]:
    import pandas as pd

    def scaled(value: Any, scale: Decimal) -> Any:
        if pd.isna(value):
            return None
        with localcontext(prec=_GUARD_DIGITS):
            product = Decimal(str(value)) * scale  # the shortest digits of a float, not its binary expansion
        return _plain(product)

    numbers = [scaled(value, scale) for value, scale in zip(values, scales, strict=True)]
    if pd.api.types.is_numeric_dtype(values.dtype):
        dtype = "Float64" if pd.api.types.is_extension_array_dtype(values.dtype) else "float64"
        return pd.Series([None if n is None else float(n) for n in numbers], index=values.index, dtype=dtype)
    return pd.Series(numbers, index=values.index, dtype=object)


def convert(frame: pd.DataFrame, to: str, *, column: str = "value", rate: Rate | None = None) -> pd.DataFrame:
    """Convert tidy rows (`value`, `unit_measure`; `counted`, `lower`, `upper` if there) to one unit.

    Gives a copy with the column `rate`, the English name of the exchange rate used in a row, empty where none was.
    Numbers of float columns stay floats, others become Decimal. `obs_value` and `unit_mult` go on saying what was
    printed. Raises UnitsError naming every row that is of another dimension.
    """
    missing = [name for name in (column, "unit_measure") if name not in frame]
    if missing:
        raise UnitsError(f"no column {', '.join(missing)}. the frame has {', '.join(map(str, frame.columns))}")
    things = frame["counted"] if "counted" in frame else [None] * len(frame)
    keys = [
        (str(u), c if isinstance(c, str) and c else None) for u, c in zip(frame["unit_measure"], things, strict=True)
    ]
    found: dict[tuple[str, str | None], tuple[Decimal, bool] | str] = {}
    for key in dict.fromkeys(keys):
        try:
            with localcontext(prec=_GUARD_DIGITS):
                amount, used = exchange(quantity(1, *key), unit(to, keys[0][1]), rate)
            found[key] = (amount.magnitude, used)
        except UnitsError as error:
            found[key] = str(error)
    names = frame.get("claim_id", frame.index)
    bad = [f"{name}: {found[key]}" for name, key in zip(names, keys, strict=True) if isinstance(found[key], str)]
    if bad:
        raise UnitsError(f"{len(bad)} of {len(keys)} rows do not convert to {to}:\n" + "\n".join(bad))
    scales = [scale for key in keys if not isinstance(scale := found[key], str)]
    result = frame.copy()
    for name in dict.fromkeys((column, "lower", "upper")):
        if name in frame:
            result[name] = _column(frame[name], [scale for scale, _ in scales])
    result["unit_measure"] = to
    result["rate"] = [rate.label("en") if rate is not None and used else "" for _, used in scales]
    return result
