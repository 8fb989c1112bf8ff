"""Numbers of a reckoning: terms in one multiple of one unit, the result with the unit behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from indicators.showing.numbers import MINUS, measure_word
from indicators.unit_measures import form_of

if TYPE_CHECKING:
    from indicators.caveats import Lang
    from indicators.observation import Observation
    from indicators.unit_measures import Form

_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Scale:
    """The unit that the numbers of one reckoning are written in, and what chooses the multiple of it.

    In Chinese that is the multiple which a row prints (23000亿元, 198400元), where `mult` has it as a power of ten;
    else, and in English, the size of a number.

    >>> scale = Scale("CNY", Decimal("1747586000000"))
    >>> scale.bare(Decimal("18210000000"), 6, "zh"), scale.full(Decimal("1747586000000"), 6, "en")
    ('182.10', 'CNY 1,747.586 billion')
    """

    unit_measure: str
    size: Decimal
    counted: str | None = None
    mult: int | None = None

    @classmethod
    def of(cls, row: Observation) -> Scale:
        """Write in the unit and the multiple of a row."""
        return cls(row.unit_measure, row.value, row.counted, row.unit_mult)

    def bare(self, value: Decimal, last: int, lang: Lang) -> str:
        """Write a number without its unit; `last` is the power of ten of the last digit that is shown."""
        power = self._form(lang).power
        moved = value.scaleb(-power).quantize(Decimal(1).scaleb(min(last - power, 0)), ROUND_HALF_EVEN)
        return (f"{moved:,f}" if lang == "en" else f"{moved:f}").replace("-", MINUS)

    def full(self, value: Decimal, last: int, lang: Lang) -> str:
        """Write a number with its unit."""
        return self._form(lang).write(self.bare(value, last, lang))

    def _form(self, lang: Lang) -> Form:
        size = self.size if lang != "zh" or self.mult is None else Decimal(1).scaleb(self.mult)
        form = form_of(size, self.unit_measure, lang)
        if self.unit_measure == "count" and lang == "zh":
            return replace(form, after=form.after.removesuffix("个") + measure_word(self.counted))
        return form


def last_digit(row: Observation) -> int:
    """Tell the power of ten of the last digit that a row prints: 6 for 182.10亿元."""
    return row.unit_mult - row.decimals


def digits_for(value: Decimal, like: Decimal) -> int:
    """Tell to which power of ten a quotient is written: one digit more than the number it is held against, at least 3.

    >>> digits_for(Decimal("0.46470"), Decimal("0.5")), digits_for(Decimal("72.2134"), Decimal("72.2"))
    (-3, -2)
    """
    wanted = max(_LEAST_DIGITS, len(like.as_tuple().digits) + 1)
    return value.adjusted() - wanted + 1
