"""A comparison: the figures of the sides, what follows from them, and what must be said beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from indicators.caveats import Caveat, Lang, check_codes, in_order
from indicators.comparability.context import Context
from indicators.comparability.judge import caveats_between
from indicators.comparison.bases import per_base
from indicators.comparison.conversion import amounts, common_unit
from indicators.comparison.merging import merged
from indicators.comparison.quotients import differences, ranks, ratios, shares
from indicators.comparison.sides import Result, Side
from indicators.comparison.wording import say
from indicators.errors import IndicatorsError
from indicators.showing.shown import Shown

if TYPE_CHECKING:
    import pandas as pd

    from indicators.dataset import Dataset
    from indicators.showing.sheet import Sheet

_NEVER = frozenset({"unit_differs", "currency_differs"})  # nothing can be reckoned then


class ComparisonRefusedError(IndicatorsError):
    """Results were asked of a comparison that is refused; the text says why, and what would mend it."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        reasons = "\n".join(f"{c.code}: {c.text('en')}. {c.remedy('en')}" for c in comparison.refusing)
        codes = ", ".join(f'"{code}"' for code in comparison.insisting)
        insist = f"\nto compare all the same: allow=[{codes}]" if codes else ""
        super().__init__(f"these figures do not compare.\n{reasons}{insist}")


@dataclass(frozen=True, eq=False)
class Comparison(Shown):
    """Figures of two sides or more beside each other.

    `caveats` are of every two of them, the gravest first; `remarks` say, by language, how the figures were chosen.
    `allowed` are the codes of refusals that the user lets pass: they stay in `caveats`.
    """

    dataset: Dataset
    sides: tuple[Side, ...]
    caveats: tuple[Caveat, ...]
    allowed: frozenset[str] = frozenset()
    remarks: tuple[Mapping[str, str], ...] = ()
    context: Context = field(default_factory=Context, repr=False)

    def __repr__(self) -> str:
        names = ", ".join(side.name["zh"] for side in self.sides)
        state = "refused" if self.refused else f"{len(self.results)} results"
        return f"<Comparison: {self.sides[0].row.indicator} of {names}, {state}, {len(self.caveats)} caveats>"

    @property
    def refusing(self) -> tuple[Caveat, ...]:
        """The caveats that forbid to compare and are not allowed."""
        return tuple(c for c in self.caveats if c.severity == "refuse" and c.code not in self.allowed)

    @property
    def insisting(self) -> tuple[str, ...]:
        """The codes that would have to be allowed; none where nothing can be reckoned, or nothing is refused."""
        codes = tuple(dict.fromkeys(caveat.code for caveat in self.refusing))
        return () if _NEVER & set(codes) else codes

    @property
    def refused(self) -> bool:
        """Whether there are no results."""
        return bool(self.refusing)

    def refusal(self, lang: Lang = "zh", *, short: bool = False) -> str:
        """Say in a line why there are no results, and which codes would have to be allowed; "" where there are some.

        Args:
            lang: `zh` or `en`.
            short: name the codes alone, as beside a table that has the reasons.
        """
        if not self.refused:
            return ""
        if short:
            named = dict.fromkeys(caveat.code for caveat in self.refusing)
            return say("remark", "refused_short", lang, codes=", ".join(named))
        reasons = "; ".join(f"{caveat.code} {caveat.text(lang)}" for caveat in self.refusing)
        refused = say("remark", "refused", lang, reasons=reasons)
        codes = ", ".join(self.insisting)
        return say("title", "sentences", lang).join(
            [refused, say("remark", "insist", lang, codes=codes)] if codes else [refused]
        )

    @property
    def results(self) -> tuple[Result, ...]:
        """What follows from the figures: differences, ratios, shares, ranks, values per head.

        Raises:
            ComparisonRefusedError: the figures do not compare; `caveats` say why.
        """
        if self.refused:
            raise ComparisonRefusedError(self)
        return self._results

    @cached_property
    def _results(self) -> tuple[Result, ...]:
        rows = [side.row for side in self.sides]
        unit_measure = common_unit(rows)
        return tuple(self._reckoned(unit_measure)) if unit_measure else ()

    def _reckoned(self, unit_measure: str) -> Iterator[Result]:
        made = amounts([side.row for side in self.sides], unit_measure)
        codes = frozenset(caveat.code for caveat in self.caveats)
        yield from differences(self.sides, made, unit_measure)
        yield from ratios(self.sides, made)
        yield from shares(self.sides, made, codes)
        yield from ranks(self.sides, made)
        for number, (side, amount) in enumerate(zip(self.sides, made, strict=True)):
            yield from per_base(number, side, amount, unit_measure, self.context)

    @property
    def frame(self) -> pd.DataFrame:
        """A tidy table, one row a result.

        Raises:
            ComparisonRefusedError: the figures do not compare.
        """
        from indicators.comparison.records import frame

        return frame(self)

    def to_records(self) -> list[dict[str, object]]:
        """Give the rows of `frame` as plain values, numbers as text.

        Raises:
            ComparisonRefusedError: the figures do not compare.
        """
        from indicators.comparison.records import records

        return records(self)

    def to_json(self) -> str:
        """Write the comparison as a JSON object, a refused one too."""
        from indicators.comparison.records import as_json

        return as_json(self)

    def sheet(self) -> Sheet:
        """Lay the figures out with what follows from them, or with why they do not compare."""
        from indicators.comparison.sheet import sheet

        return sheet(self)


def put_together(
    dataset: Dataset,
    sides: Sequence[Side],
    context: Context,
    allow: Sequence[str],
    *,
    remarks: Sequence[Mapping[str, str]] = (),
    more: Sequence[Caveat] = (),
) -> Comparison:
    """Judge every two sides and make the comparison.

    Raises:
        IndicatorsError: a code of `allow` is none, or cannot be allowed.
    """
    allowed = check_codes(allow)
    if wrong := sorted(allowed & _NEVER):
        raise IndicatorsError(f"{', '.join(wrong)} cannot be allowed: nothing can be reckoned with such units")
    pairs = combinations([side.row for side in sides], 2)
    found = (caveat for a, b in pairs for caveat in caveats_between(a, b, context))
    return Comparison(dataset, tuple(sides), merged(in_order((*found, *more))), allowed, tuple(remarks), context)
